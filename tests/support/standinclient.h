// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/jsvalue.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QUrl>

namespace hooksmith {

/// The stand-in server (hooksmith-standin) as a test sees it: started, asked what it got, told to
/// misbehave. Ends its process in the destructor. Its calls wait in an event loop of their own, so
/// that what is tested goes on meanwhile.
class StandInClient
{
public:
    StandInClient() = default;
    ~StandInClient();

    /// `options`: more of hooksmith-standin's, as --tls.
    bool start(const QStringList &options = {});
    /// With a certificate of tests/data/tls: its name without an ending.
    bool startWithTls(const QString &certificate = QStringLiteral("standin"));
    QString url() const { return m_url; }
    QUrl hookUrl() const { return QUrl(m_hook); }
    qint64 processId() const { return m_process.processId(); }
    /// Requests so far, without the test's own: { method, target, headers: [[name, value]], body }.
    JsValue requests() { return call("GET", "/_standin/requests", {}); }
    /// Messages as stored so far: { room, message }.
    JsValue messages() { return call("GET", "/_standin/messages", {}); }
    /// Also of a forgetful one.
    qint64 count()
    {
        return qint64(call("GET", "/_standin/count", {}).value(u"messages").toNumber());
    }
    /// What the messages so far say.
    QStringList texts();
    qsizetype messageCount() { return messages().toArray().size(); }
    void behave(const QByteArray &json) { call("POST", "/_standin/behaviour", json); }
    void behaveWell() { call("DELETE", "/_standin/behaviour", {}); }
    void forget() { call("DELETE", "/_standin/requests", {}); }
    void setIntegration(const QByteArray &json) { call("POST", "/_standin/integration", json); }

private:
    JsValue call(const QByteArray &method, const QString &path, const QByteArray &body);
    JsValue call(const char *method, const char *path, const QByteArray &body)
    {
        return call(QByteArray(method), QString::fromLatin1(path), body);
    }

    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_url, m_hook;
};

} // namespace hooksmith
