// SPDX-License-Identifier: MIT
#include "core/traffic/replayer.h"

#include "core/base/tr.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qint64 keptBytes = 64 * 1024;

bool belongsToConnection(const QByteArray &name)
{
    static const QList<QByteArray> names{"host",       "content-length",    "connection",
                                         "keep-alive", "transfer-encoding", "expect",
                                         "upgrade",    "accept-encoding"};
    return names.contains(name.toLower());
}

} // namespace

Replayer::Replayer(QObject *parent) : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

Replayer::~Replayer()
{
    if (!m_running)
        return;
    m_running->disconnect(this);
    m_running->abort();
    delete m_running;
}

void Replayer::send(const HttpRequestMessage &request, const QUrl &target, Callback done)
{
    m_jobs.enqueue({request, target, std::move(done)});
    // Through the event loop, so that no callback comes from within this call.
    if (!m_running)
        QMetaObject::invokeMethod(this, &Replayer::sendNext, Qt::QueuedConnection);
}

void Replayer::sendNext()
{
    if (m_running || m_jobs.isEmpty())
        return;
    const Job job = m_jobs.dequeue();
    QUrl url = job.target;
    if (url.path().isEmpty() || url.path() == "/"_L1) {
        const QUrl original = QUrl::fromEncoded(job.request.target);
        url.setPath(original.path(QUrl::FullyEncoded), QUrl::TolerantMode);
        url.setQuery(original.query(QUrl::FullyEncoded));
    }
    QNetworkRequest request(url);
    QByteArrayList seen;
    for (const HeaderField &field : job.request.headers) {
        if (belongsToConnection(field.name))
            continue;
        // QNetworkRequest has one value per name: the others follow it, as HTTP allows.
        const QByteArray name = field.name.toLower();
        request.setRawHeader(
            field.name,
            seen.contains(name) ? request.rawHeader(field.name) + ", " + field.value : field.value);
        seen.append(name);
    }
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Without a body Qt would add a content type of its own choice.
    QNetworkReply *reply = job.request.body.isEmpty()
        ? m_network.sendCustomRequest(request, job.request.method)
        : m_network.sendCustomRequest(request, job.request.method, job.request.body);
    m_running = reply;
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, reply, [reply] {
        reply->setProperty("late", true);
        reply->abort();
    });
    deadline->start(m_timeoutMs);
    QElapsedTimer clock;
    clock.start();
    connect(
        reply, &QNetworkReply::finished, this,
        [this, reply, clock, url, done = job.done] {
            m_running = nullptr;
            reply->deleteLater();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const QString place = url.host() + u':'
                + QString::number(url.port(-1) < 0 ? (url.scheme() == "https"_L1 ? 443 : 80)
                                                   : url.port());
            Result<ReplayReply> result =
                ReplayReply{status, reply->read(keptBytes), double(clock.nsecsElapsed()) / 1e6};
            if (m_cancelling)
                result = unexpected(Error{u"replay-cancelled"_s, Tr::tr("Cancelled."), {}, {}});
            else if (reply->property("late").toBool())
                result = unexpected(Error{u"replay-timeout"_s,
                                          Tr::tr("%1 did not answer within %n second(s).", nullptr,
                                                 qMax(1, m_timeoutMs / 1000))
                                              .arg(place),
                                          {},
                                          {}});
            else if (status == 0)
                result = unexpected(
                    Error{u"replay-unreachable"_s,
                          Tr::tr("%1 cannot be reached: %2.").arg(place, reply->errorString()),
                          reply->errorString(),
                          {}});
            QMetaObject::invokeMethod(this, &Replayer::sendNext, Qt::QueuedConnection);
            done(result); // May destroy this
        },
        Qt::QueuedConnection);
}

void Replayer::cancel()
{
    const QQueue<Job> waiting = std::exchange(m_jobs, {});
    if (m_running) {
        m_running->setProperty("late", false);
        m_cancelling = true;
        m_running->abort();
        QMetaObject::invokeMethod(
            this, [this] { m_cancelling = false; }, Qt::QueuedConnection);
    }
    for (const Job &job : waiting)
        QMetaObject::invokeMethod(
            this,
            [done = job.done] {
                done(unexpected(Error{u"replay-cancelled"_s, Tr::tr("Cancelled."), {}, {}}));
            },
            Qt::QueuedConnection);
}

} // namespace hooksmith
