// SPDX-License-Identifier: MIT
#include "core/process/framecodec.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestFrameCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void manyFramesInOnePiece();
    void oversizeIsAnErrorThatStays();
    void waitsForTheHeader();
};

void TestFrameCodec::roundTrip_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("pieceSize");
    QTest::newRow("empty payload") << QByteArray() << 100;
    QTest::newRow("one byte at a time") << QByteArray("hello") << 1;
    QTest::newRow("piece ends inside the length") << QByteArray("hello") << 3;
    QTest::newRow("binary") << QByteArray("\0\xff\x80\n", 4) << 2;
    QTest::newRow("larger than 64 KiB") << QByteArray(70000, 'x') << 4096;
}

void TestFrameCodec::roundTrip()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, pieceSize);
    const QByteArray bytes = encodeFrame(payload);
    FrameDecoder decoder;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const auto early = decoder.next();
        QVERIFY(early.has_value());
        QVERIFY(!early->has_value());
        decoder.append(
            QByteArrayView(bytes).sliced(at, std::min<qsizetype>(pieceSize, bytes.size() - at)));
    }
    const auto frame = decoder.next();
    QVERIFY(frame.has_value());
    QVERIFY(frame->has_value());
    QCOMPARE(**frame, payload);
    QCOMPARE(decoder.pendingBytes(), 0);
}

void TestFrameCodec::manyFramesInOnePiece()
{
    FrameDecoder decoder;
    QByteArray bytes;
    for (int i = 0; i < 100; ++i)
        bytes += encodeFrame(QByteArray::number(i));
    bytes += encodeFrame("rest").first(6);
    decoder.append(bytes);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(decoder.next().value().value(), QByteArray::number(i));
    QVERIFY(!decoder.next().value().has_value());
    QCOMPARE(decoder.pendingBytes(), 6);
    decoder.append("st");
    QCOMPARE(decoder.next().value().value(), QByteArray("rest"));
}

void TestFrameCodec::oversizeIsAnErrorThatStays()
{
    FrameDecoder decoder(10);
    decoder.append(encodeFrame("0123456789"));
    QCOMPARE(decoder.next().value().value(), QByteArray("0123456789"));
    decoder.append(encodeFrame("0123456789a"));
    const auto tooLarge = decoder.next();
    QVERIFY(!tooLarge.has_value());
    QCOMPARE(tooLarge.error().code, u"frame-too-large"_s);
    QVERIFY(tooLarge.error().message.contains(u"10"));
    decoder.append(encodeFrame("ok"));
    QVERIFY(!decoder.next().has_value());
    QCOMPARE(decoder.pendingBytes(), 0); // Nothing is hoarded for a stream that is lost.
}

void TestFrameCodec::waitsForTheHeader()
{
    FrameDecoder decoder;
    decoder.append(QByteArray("\xff\xff\xff", 3));
    QVERIFY(!decoder.next().value().has_value());
    decoder.append(QByteArray("\xff", 1));
    QVERIFY(!decoder.next().has_value());
}

QTEST_GUILESS_MAIN(TestFrameCodec)
#include "tst_framecodec.moc"
