// SPDX-License-Identifier: MIT
#include "tests/system/relay/relayfixture.h"

#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith::test {

const char *const pushScript = R"(
class Script {
    process_incoming_request({ request }) {
        const push = request.content;
        if (push.fail) throw new Error('asked to fail');
        const lines = push.commits.map(({ id, message }) => `- ${id.slice(0, 7)} ${message}`);
        return {
            content: {
                text: `${push.pusher.name} pushed to ${push.ref.split('/').pop()}\n${lines.join('\n')}`,
                attachments: [{ title: push.repository.full_name, color: '#764FA5' }],
            },
        };
    }
}
)";

const char *const pushBody = R"({"ref":"refs/heads/main","pusher":{"name":"ann"},)"
                             R"("repository":{"full_name":"acme/site"},)"
                             R"("commits":[{"id":"0123456789abcdef","message":"Fix the \u00fc"}]})";

void RelayFixture::initTestCase()
{
    QVERIFY(m_target.start());
}

void RelayFixture::init()
{
    m_target.behaveWell();
    m_target.forget();
    m_lines.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"script.js"_s, pushScript);
    write(
        u"integration.json"_s,
        R"({"type":"webhook-incoming","_id":"gh","token":"tok","name":"GitHub",)"
        R"("channel":"#general","alias":"GitHub","scriptEnabled":true,"scriptFile":"script.js"})");
}

void RelayFixture::cleanup()
{
    if (m_relay && m_relay->state() != QProcess::NotRunning) {
        m_relay->kill();
        m_relay->waitForFinished();
    }
    m_relay.reset();
}

void RelayFixture::write(const QString &name, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(m_folder->filePath(name)).path());
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QStringList RelayFixture::common() const
{
    return {u"--listen"_s,  u"127.0.0.1:0"_s,
            u"--forward"_s, m_target.hookUrl().toString(),
            u"--data"_s,    m_folder->filePath(u"data"_s),
            u"--json"_s};
}

void RelayFixture::startRelay(const QStringList &arguments)
{
    m_relay = std::make_unique<QProcess>();
    m_relay->start(binPath(u"hooksmith-cli"_s), QStringList{u"relay"_s} + arguments);
    QVERIFY(m_relay->waitForStarted());
}

JsValue RelayFixture::next(const QString &event)
{
    JsValue found;
    const auto read = [&] {
        while (found.isUndefined() && m_relay->canReadLine()) {
            const JsValue line = JsValue::fromJson(m_relay->readLine()).value_or(JsValue());
            m_lines.append(line);
            if (line.value(u"event").toString() == event)
                found = line;
        }
        return !found.isUndefined();
    };
    if (!QTest::qWaitFor(read, 15000)) {
        qWarning() << "no" << event << "line;" << m_relay->readAllStandardError();
        for (const JsValue &line : std::as_const(m_lines))
            qWarning().noquote() << line.toJson();
    }
    if (event == "listening"_L1) {
        m_listening = found;
        m_url = QUrl(found.value(u"url").toString());
    }
    return found;
}

QByteArray RelayFixture::post(const QString &path, const QByteArray &body,
                              const QByteArray &headers)
{
    QTcpSocket socket;
    socket.connectToHost(m_url.host(), quint16(m_url.port()));
    socket.write("POST " + path.toLatin1() + " HTTP/1.1\r\nHost: " + m_url.authority().toLatin1()
                 + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + headers
                 + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const bool closed =
        QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 15000);
    return closed ? socket.readAll() : QByteArray("(no end)");
}

int RelayFixture::finish(int signalNumber)
{
    ::kill(pid_t(m_relay->processId()), signalNumber);
    if (!QTest::qWaitFor([this] { return m_relay->state() == QProcess::NotRunning; }, 15000))
        return -1;
    return m_relay->exitStatus() == QProcess::NormalExit ? m_relay->exitCode() : -2;
}

} // namespace hooksmith::test
