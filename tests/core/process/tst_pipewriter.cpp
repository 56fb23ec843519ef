// SPDX-License-Identifier: MIT
#include "core/process/pipewriter.h"

#include <QProcess>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestPipeWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesAtOnce();
    void longTextArrivesWholeAndInOrder();
    void closingEndsTheInput();
    void childThatHasGone();
    void programThatIsNotThere();

private:
    bool start(const QString &program, const QStringList &arguments = {});

    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<PipeWriter> m_writer;
};

void TestPipeWriter::init()
{
    m_process = std::make_unique<QProcess>();
    m_writer = std::make_unique<PipeWriter>();
    if (!m_writer->open())
        QSKIP("Not on this system");
}

bool TestPipeWriter::start(const QString &program, const QStringList &arguments)
{
    m_process->setStandardInputFile(m_writer->readerPath());
    m_process->start(program, arguments);
    m_writer->closeReader();
    return m_process->waitForStarted();
}

void TestPipeWriter::writesAtOnce()
{
    QVERIFY(start(u"cat"_s));
    m_writer->write("hello");
    // Without a turn of the writer's event loop.
    QVERIFY(m_process->waitForReadyRead());
    QCOMPARE(m_process->readAllStandardOutput(), QByteArray("hello"));
    m_writer->close();
    QVERIFY(m_process->waitForFinished());
}

void TestPipeWriter::longTextArrivesWholeAndInOrder()
{
    QVERIFY(start(u"cat"_s));
    QByteArray sent;
    for (int i = 0; sent.size() < 3 * 1024 * 1024; ++i) {
        const QByteArray piece = QByteArray::number(i) + ' ' + QByteArray(i % 30000, 'x') + '\n';
        m_writer->write(piece); // Far more than a pipe holds, and nobody has read yet
        sent += piece;
    }
    QByteArray received;
    QTRY_VERIFY_WITH_TIMEOUT((received += m_process->readAllStandardOutput()).size() >= sent.size(),
                             30000);
    QVERIFY(received == sent);
    m_writer->write("more");
    QTRY_VERIFY_WITH_TIMEOUT((received += m_process->readAllStandardOutput()).endsWith("more"),
                             30000);
    m_writer->close();
    QVERIFY(m_process->waitForFinished());
}

void TestPipeWriter::closingEndsTheInput()
{
    QVERIFY(start(u"cat"_s));
    m_writer->write("hello");
    m_writer->close();
    QVERIFY(!m_writer->isOpen());
    QVERIFY(m_process->waitForFinished());
    QCOMPARE(m_process->readAllStandardOutput(), QByteArray("hello"));
    m_writer->write("goes nowhere"); // Nor is it an error
}

void TestPipeWriter::childThatHasGone()
{
    QVERIFY(start(u"true"_s));
    QVERIFY(m_process->waitForFinished());
    m_writer->write("a broken pipe is no signal here"); // Which would end this program
    QVERIFY(!m_writer->isOpen());

    init();
    QVERIFY(start(u"sleep"_s, {u"600"_s}));
    m_writer->write(QByteArray(1024 * 1024, 'x')); // Waits for room
    QVERIFY(m_writer->isOpen());
    m_process->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!m_writer->isOpen(), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(m_process->state(), QProcess::NotRunning, 30000);
}

void TestPipeWriter::programThatIsNotThere()
{
    QVERIFY(!start(u"/nowhere/at-all"_s));
    m_writer->write("nobody");
    QVERIFY(!m_writer->isOpen());
}

QTEST_GUILESS_MAIN(TestPipeWriter)
#include "tst_pipewriter.moc"
