// SPDX-License-Identifier: MIT
#include "ui/preview/previewimages.h"

#include "core/settings/networksettings.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(int edge)
{
    QImage image(edge, edge, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A server that answers by path and remembers what it was asked for.
class Pictures : public QTcpServer
{
    Q_OBJECT
public:
    Pictures()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }
    QString url(const QString &path, const QString &host = u"127.0.0.1"_s) const
    {
        return u"http://%1:%2%3"_s.arg(host).arg(serverPort()).arg(path);
    }

    QStringList asked;
    QByteArray headers; ///< Of the last request
    QPointer<QTcpSocket> slow; ///< Waits for its second half

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        if (!request.startsWith("GET "))
            return;
        headers = request;
        const QString target = QString::fromLatin1(request.split(' ').value(1));
        asked.append(target);
        const QString path = QUrl(target).path(); // A proxy is told the whole address
        const auto answer = [&](const QByteArray &head, const QByteArray &body, qint64 length) {
            socket->write("HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(length)
                          + "\r\nConnection: close\r\n\r\n" + body);
        };
        if (path == "/ok.png"_L1) {
            const QByteArray body = png(20);
            answer("200 OK\r\nContent-Type: image/png\r\nSet-Cookie: a=b", body, body.size());
        } else if (path == "/page"_L1) {
            answer("200 OK\r\nContent-Type: image/png", "<html>no picture</html>", 23);
        } else if (path == "/empty"_L1) {
            answer("200 OK", {}, 0);
        } else if (path == "/loop"_L1) {
            answer("302 Found\r\nLocation: /loop", {}, 0);
        } else if (path.startsWith("/on/"_L1)) {
            const int next = path.mid(4).toInt() + 1;
            answer("302 Found\r\nLocation: /on/" + QByteArray::number(next), {}, 0);
        } else if (path.startsWith("/steps/"_L1)) {
            const int left = path.mid(7).toInt() - 1;
            answer("302 Found\r\nLocation: "
                       + (left > 0 ? QByteArray("/steps/" + QByteArray::number(left))
                                   : QByteArray("/ok.png")),
                   {}, 0);
        } else if (path == "/moved"_L1) {
            answer("302 Found\r\nLocation: /ok.png", {}, 0);
        } else if (path == "/elsewhere"_L1) {
            answer("302 Found\r\nLocation: " + url(u"/ok.png"_s, u"localhost"_s).toLatin1(), {}, 0);
        } else if (path == "/to-file"_L1) {
            answer("302 Found\r\nLocation: file:///etc/passwd", {}, 0);
        } else if (path == "/declared"_L1) {
            answer("200 OK", QByteArray(64, 'x'), 21LL * 1024 * 1024);
        } else if (path == "/endless"_L1) {
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            const auto more = [socket] {
                if (socket->bytesToWrite() < 1024 * 1024)
                    socket->write(QByteArray(1024 * 1024, 'x'));
            };
            connect(socket, &QTcpSocket::bytesWritten, socket, more);
            more();
        } else if (path == "/slow"_L1) {
            answer("200 OK", png(300).first(png(300).size() / 2), png(300).size());
            slow = socket;
        } else {
            answer("404 Not Found", "no", 2);
        }
    }
};

} // namespace

/// Remote pictures: nothing is fetched before somebody agreed, and whatever a server does ends in
/// a picture or in a sentence.
class TestPreviewImages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsFetchedWithoutConsent();
    void consentIsForOneHost();
    void consentIsRemembered();
    void loadsOnce();
    void throughTheProxyOfTheSettings();
    void failures_data();
    void failures();
    void followsRedirectsUpToTheLimit();
    void unreachable();
    void showsProgress();
    void clearStopsDownloads();
    void largePictureIsDecodedSmaller();
    void dataAddresses_data();
    void dataAddresses();
    void svg_data();
    void svg();

private:
    std::unique_ptr<Pictures> m_server;
};

void TestPreviewImages::init()
{
    m_server = std::make_unique<Pictures>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
}

void TestPreviewImages::nothingIsFetchedWithoutConsent()
{
    PreviewImages images;
    const QString url = m_server->url(u"/ok.png"_s);
    for (int i = 0; i < 3; ++i) {
        const PictureState state = images.picture(url);
        QCOMPARE(state.stage, PictureState::Stage::NeedsConsent);
        QCOMPARE(state.host, u"127.0.0.1"_s);
    }
    images.allowHost(u"other.example.test"_s);
    QCOMPARE(images.picture(url).stage, PictureState::Stage::NeedsConsent);
    QVERIFY(!images.isLoading());
    // A request that follows shows that an earlier one would have arrived by now.
    images.allowHost(u"127.0.0.1"_s);
    images.picture(m_server->url(u"/page"_s));
    QTRY_COMPARE(m_server->asked, QStringList{u"/page"_s});
}

void TestPreviewImages::consentIsForOneHost()
{
    PreviewImages images;
    images.allowHost(u"127.0.0.1"_s);
    const QString url = m_server->url(u"/elsewhere"_s);
    images.picture(url);
    QTRY_COMPARE(images.picture(url).stage, PictureState::Stage::Failed);
    QVERIFY(images.picture(url).error.contains(u"localhost"_s));
    QCOMPARE(m_server->asked, QStringList{u"/elsewhere"_s});
}

void TestPreviewImages::consentIsRemembered()
{
    PreviewImages images;
    QSignalSpy remembered(&images, &PreviewImages::allowedHostsChanged);
    images.allowHost(u"127.0.0.1"_s);
    QCOMPARE(remembered.size(), 1);
    PreviewImages later;
    later.setAllowedHosts(remembered.first().first().toStringList());
    const QString url = m_server->url(u"/ok.png"_s);
    QCOMPARE(later.picture(url).stage, PictureState::Stage::Loading);
    QTRY_COMPARE(later.picture(url).stage, PictureState::Stage::Ready);
}

void TestPreviewImages::loadsOnce()
{
    PreviewImages images;
    images.allowHost(u"127.0.0.1"_s);
    QSignalSpy changed(&images, &ImageProvider::changed);
    const QString url = m_server->url(u"/ok.png"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(images.picture(url).stage, PictureState::Stage::Loading);
    QTRY_COMPARE(images.picture(url).stage, PictureState::Stage::Ready);
    QCOMPARE(images.picture(url).image.size(), QSize(20, 20));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_server->asked, QStringList{u"/ok.png"_s});
    // No cookies: two loads must not be told to be the same person.
    const QString moved = m_server->url(u"/moved"_s);
    images.picture(moved);
    QTRY_COMPARE(images.picture(moved).stage, PictureState::Stage::Ready);
    QVERIFY(!m_server->headers.toLower().contains("cookie:"));
}

void TestPreviewImages::throughTheProxyOfTheSettings()
{
    hooksmith::NetworkSettings settings;
    settings.proxy = hooksmith::NetworkSettings::Proxy::Manual;
    settings.proxyAddress = QUrl(m_server->url({}));
    QVERIFY(hooksmith::applyNetwork(settings));
    const auto plain = qScopeGuard([] { (void)hooksmith::applyNetwork({}); });
    PreviewImages images;
    images.allowHost(u"nobody.invalid"_s);
    const QString url = u"http://nobody.invalid/ok.png"_s;
    images.picture(url);
    QTRY_COMPARE_WITH_TIMEOUT(images.picture(url).stage, PictureState::Stage::Ready, 20000);
    QCOMPARE(m_server->asked, QStringList{url});
}

void TestPreviewImages::failures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("requests");
    QTest::newRow("not a picture") << u"/page"_s << u"not a picture"_s << 1;
    QTest::newRow("nothing at all") << u"/empty"_s << u"not a picture"_s << 1;
    QTest::newRow("not found") << u"/missing"_s << u"cannot be loaded"_s << 1;
    // The first request and the five steps that are followed.
    QTest::newRow("redirect to itself") << u"/loop"_s << u"without end"_s << 6;
    QTest::newRow("ever new redirects") << u"/on/0"_s << u"without end"_s << 6;
    QTest::newRow("redirect to a file") << u"/to-file"_s << u"file:///etc/passwd"_s << 1;
    QTest::newRow("declared too large") << u"/declared"_s << u"20 MB"_s << 1;
    QTest::newRow("never ends") << u"/endless"_s << u"20 MB"_s << 1;
}

void TestPreviewImages::failures()
{
    QFETCH(QString, path);
    QFETCH(QString, word);
    QFETCH(int, requests);
    PreviewImages images;
    images.allowHost(u"127.0.0.1"_s);
    const QString url = m_server->url(path);
    images.picture(url);
    QTRY_COMPARE_WITH_TIMEOUT(images.picture(url).stage, PictureState::Stage::Failed, 15'000);
    const QString error = images.picture(url).error;
    QVERIFY2(!error.isEmpty() && error.contains(word),
             qPrintable(error + m_server->asked.join(u" "_s)));
    QVERIFY(!images.isLoading());
    // A failure is kept: painting again must not ask again.
    QCOMPARE(m_server->asked.size(), requests);
    images.picture(url);
    QVERIFY(!images.isLoading());
    QCOMPARE(m_server->asked.size(), requests);
}

void TestPreviewImages::followsRedirectsUpToTheLimit()
{
    PreviewImages images;
    images.allowHost(u"127.0.0.1"_s);
    const QString five = m_server->url(u"/steps/5"_s);
    images.picture(five);
    QTRY_COMPARE(images.picture(five).stage, PictureState::Stage::Ready);
    QCOMPARE(m_server->asked.size(), 6);
    const QString six = m_server->url(u"/steps/6"_s);
    images.picture(six);
    QTRY_COMPARE(images.picture(six).stage, PictureState::Stage::Failed);
}

void TestPreviewImages::unreachable()
{
    PreviewImages images;
    images.allowHost(u"127.0.0.1"_s);
    const QString url = m_server->url(u"/ok.png"_s);
    m_server->close();
    images.picture(url);
    QTRY_COMPARE(images.picture(url).stage, PictureState::Stage::Failed);
    QVERIFY(!images.picture(url).error.isEmpty());
}

void TestPreviewImages::showsProgress()
{
    PreviewImages images;
    images.allowHost(u"127.0.0.1"_s);
    const QString url = m_server->url(u"/slow"_s);
    images.picture(url);
    QTRY_VERIFY(images.picture(url).progress > 0.4 && images.picture(url).progress < 0.6);
    QCOMPARE(images.picture(url).stage, PictureState::Stage::Loading);
    QVERIFY(m_server->slow);
    const QByteArray whole = png(300);
    m_server->slow->write(whole.mid(whole.size() / 2));
    QTRY_COMPARE(images.picture(url).stage, PictureState::Stage::Ready);
}

void TestPreviewImages::clearStopsDownloads()
{
    PreviewImages images;
    images.allowHost(u"127.0.0.1"_s);
    const QString url = m_server->url(u"/slow"_s);
    images.picture(url);
    QTRY_VERIFY(m_server->slow);
    images.clear();
    QVERIFY(!images.isLoading());
    QTRY_VERIFY(!m_server->slow); // The connection is gone
}

void TestPreviewImages::largePictureIsDecodedSmaller()
{
    PreviewImages images;
    const QByteArray bytes = png(6000);
    const QString url = u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
    images.picture(url);
    QTRY_COMPARE_WITH_TIMEOUT(images.picture(url).stage, PictureState::Stage::Ready, 10'000);
    QVERIFY(images.picture(url).image.width() <= 2048);
}

void TestPreviewImages::dataAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("no comma") << u"data:image/png;base64"_s;
    QTest::newRow("nothing") << u"data:,"_s;
    QTest::newRow("no picture") << u"data:image/png;base64,AAAA"_s;
    QTest::newRow("markup") << u"data:text/html,<script>alert(1)</script>"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("a resource") << u"qrc:/icons/run.svg"_s;
    QTest::newRow("a resource path") << u":/icons/run.svg"_s;
    QTest::newRow("a script") << u"javascript:alert(1)"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/a.png"_s;
    QTest::newRow("no host") << u"https:///a.png"_s;
    QTest::newRow("relative") << u"assets/a.png"_s;
    QTest::newRow("empty") << QString();
}

void TestPreviewImages::dataAddresses()
{
    QFETCH(QString, url);
    PreviewImages images;
    images.picture(url);
    QTRY_COMPARE(images.picture(url).stage, PictureState::Stage::Failed);
    QVERIFY(!images.picture(url).error.isEmpty());
    QVERIFY(!images.isLoading());
}

void TestPreviewImages::svg_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("shown");
    const QByteArray head = "<svg xmlns='http://www.w3.org/2000/svg' "
                            "xmlns:xlink='http://www.w3.org/1999/xlink' width='20' height='10'>";
    const QByteArray rect = "<rect id='r' width='20' height='10' fill='#00ff00'/>";
    QTest::newRow("plain") << head + rect + "</svg>" << true;
    QTest::newRow("declared") << "<?xml version='1.0'?>\n<!-- x -->" + head + rect + "</svg>"
                              << true;
    QTest::newRow("a picture of this machine")
        << head + rect + "<image width='20' height='10' xlink:href='@'/></svg>" << true;
    QTest::newRow("its name spelt with entities") << "<!DOCTYPE svg [<!ENTITY f '@'>]>" + head
            + rect + "<image width='20' height='10' xlink:href='&f;'/></svg>"
                                                  << true;
    QTest::newRow("use") << head + "<defs>" + rect + "</defs><use xlink:href='#r'/></svg>" << true;
    QTest::newRow("uses of uses") << head + "<defs>" + rect
            + "<g id='a'><use xlink:href='#r'/><use xlink:href='#r'/></g></defs>"
              "<use xlink:href='#a'/></svg>"
                                  << false;
    QTest::newRow("100,000 groups") << head + QByteArray("<g>").repeated(100'000)
            + QByteArray("</g>").repeated(100'000)
            + "</svg>" << false;
    QByteArray laughs = "<!DOCTYPE s [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 12; ++i)
        laughs += "<!ENTITY a" + QByteArray::number(i) + " '"
            + QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "'>";
    QTest::newRow("a billion laughs") << laughs + "]>" + head + "<text>&a11;</text></svg>" << false;
    QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08\x00") << false;
    QTest::newRow("cut off") << head + rect << false;
    QTest::newRow("a page") << QByteArray("<html><body>no</body></html>") << false;
}

void TestPreviewImages::svg()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, shown);
    // Would paint red over the green.
    QTemporaryDir folder;
    QImage red(20, 10, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(folder.filePath(u"red.png"_s)));
    content.replace('@', folder.filePath(u"red.png"_s).toUtf8());
    PreviewImages images;
    const QString url = u"data:image/svg+xml;base64,"_s + QString::fromLatin1(content.toBase64());
    QElapsedTimer timer;
    timer.start();
    images.picture(url);
    QVERIFY(timer.elapsed() < 5000);
    QTRY_VERIFY(images.picture(url).stage != PictureState::Stage::Loading);
    const PictureState state = images.picture(url);
    QCOMPARE(state.stage, shown ? PictureState::Stage::Ready : PictureState::Stage::Failed);
    if (shown)
        QCOMPARE(state.image.pixelColor(10, 5), QColor(Qt::green));
}

QTEST_MAIN(TestPreviewImages)
#include "tst_previewimages.moc"
