// SPDX-License-Identifier: MIT
#include "tests/support/standinclient.h"
#include "tests/support/paths.h"

#include <QEventLoop>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace hooksmith {

StandInClient::~StandInClient()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool StandInClient::start(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(test::testBinPath(u"hooksmith-standin"_s),
                    QStringList{u"0"_s, u"--with-stdin"_s} + options);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(10000))
            return false;
    }
    const Result<JsValue> line = JsValue::fromJson(m_process.readLine());
    if (!line)
        return false;
    m_url = line->value(u"url").toString();
    m_hook = line->value(u"hook").toString();
    return !m_url.isEmpty();
}

bool StandInClient::startWithTls(const QString &certificate)
{
    const QString name = test::sourcePath(u"tests/data/tls/"_s + certificate);
    return start({u"--tls"_s, name + u".pem"_s, name + u".key"_s});
}

QStringList StandInClient::texts()
{
    QStringList texts;
    const JsValue all = messages();
    for (const JsValue &item : all.toArray())
        texts.append(item.value(u"message").value(u"msg").toString());
    return texts;
}

JsValue StandInClient::call(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request{QUrl(m_url + path)};
    request.setTransferTimeout(10000);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    if (request.url().scheme() == "https"_L1)
        reply->ignoreSslErrors(); // The test's own questions, not what is tested
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    return JsValue::fromJson(reply->readAll()).value_or(JsValue());
}

} // namespace hooksmith
