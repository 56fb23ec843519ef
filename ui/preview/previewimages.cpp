// SPDX-License-Identifier: MIT
#include "ui/preview/previewimages.h"

#include "core/base/tr.h"
#include "ui/preview/safesvg.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QNetworkReply>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

constexpr qint64 maximumBytes = 20LL * 1024 * 1024;
constexpr qsizetype decodeAtOnceBytes = 256 * 1024;
constexpr int cacheKilobytes = 64 * 1024;
constexpr int maximumEdge = 2048;
constexpr int timeoutMs = 20'000;
constexpr int maximumRedirects = 5;

struct Decoded
{
    QImage image;
    QString error;
};

Decoded decodeImage(const QByteArray &bytes)
{
    QByteArray content = bytes;
    if (isSvg(bytes)) {
        const std::optional<QByteArray> safe = safeSvg(bytes);
        if (!safe)
            return {{}, Tr::tr("This is not a picture that can be shown.")};
        content = *safe;
    }
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    // Decoded at the size it can be seen at: a small file may hold a huge picture.
    const QSize size = reader.size();
    if (size.isValid() && qMax(size.width(), size.height()) > maximumEdge)
        reader.setScaledSize(size.scaled(maximumEdge, maximumEdge, Qt::KeepAspectRatio));
    Decoded out;
    out.image = reader.read();
    if (out.image.isNull())
        out.error = Tr::tr("This is not a picture that can be shown.");
    return out;
}

bool isWeb(const QUrl &url)
{
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

} // namespace

PreviewImages::PreviewImages(QObject *parent)
    : ImageProvider(parent), m_pictures(cacheKilobytes) { }

PreviewImages::~PreviewImages()
{
    clear();
}

QStringList PreviewImages::allowedHosts() const
{
    QStringList hosts(m_allowed.begin(), m_allowed.end());
    hosts.sort();
    return hosts;
}

void PreviewImages::setAllowedHosts(const QStringList &hosts)
{
    const QSet<QString> allowed(hosts.begin(), hosts.end());
    if (allowed == m_allowed)
        return;
    if (!allowed.contains(m_allowed))
        clear(); // As when one is revoked
    m_allowed = allowed;
    Q_EMIT changed({});
}

void PreviewImages::allowHost(const QString &host)
{
    if (host.isEmpty() || m_allowed.contains(host))
        return;
    m_allowed.insert(host);
    Q_EMIT allowedHostsChanged(allowedHosts());
    Q_EMIT changed({});
}

void PreviewImages::revokeHost(const QString &host)
{
    if (!m_allowed.remove(host))
        return;
    clear(); // Pictures that came over a redirect cannot be told apart
    Q_EMIT allowedHostsChanged(allowedHosts());
    Q_EMIT changed({});
}

void PreviewImages::clear()
{
    const QList<Loading> running = m_loading.values();
    for (const Loading &loading : running) {
        if (QNetworkReply *reply = loading.reply.data()) {
            reply->disconnect(this);
            reply->abort();
            reply->deleteLater();
        }
    }
    m_loading.clear();
    m_errors.clear();
    m_pictures.clear();
}

PictureState PreviewImages::picture(const QString &url)
{
    if (const QImage *image = m_pictures.object(url))
        return {PictureState::Stage::Ready, *image, {}, -1, {}};
    if (const auto it = m_loading.constFind(url); it != m_loading.constEnd())
        return {PictureState::Stage::Loading, {}, {}, it->progress, {}};
    if (const auto it = m_errors.constFind(url); it != m_errors.constEnd())
        return {PictureState::Stage::Failed, {}, {}, -1, *it};
    return load(url);
}

PictureState PreviewImages::failed(const QString &url, const QString &message)
{
    m_errors.insert(url, message);
    return {PictureState::Stage::Failed, {}, {}, -1, message};
}

PictureState PreviewImages::load(const QString &url)
{
    if (url.startsWith("data:"_L1, Qt::CaseInsensitive)) {
        const qsizetype comma = url.indexOf(u',');
        if (comma < 0 || url.size() > 2 * maximumBytes)
            return failed(url, Tr::tr("This data address holds no picture."));
        const bool base64 = url.left(comma).endsWith(";base64"_L1, Qt::CaseInsensitive);
        const QByteArray raw = QByteArray::fromPercentEncoding(url.mid(comma + 1).toLatin1());
        decode(url, base64 ? QByteArray::fromBase64(raw) : raw);
        return picture(url);
    }
    const QUrl parsed(url);
    if (isWeb(parsed)) {
        if (!m_allowed.contains(parsed.host()))
            return {PictureState::Stage::NeedsConsent, {}, parsed.host(), -1, {}};
        download(url, parsed, 0);
        return picture(url);
    }
    if (!m_assetFolder.isEmpty() && parsed.isRelative()) {
        QFile file(QDir(m_assetFolder).filePath(url));
        if (!file.open(QIODevice::ReadOnly))
            return failed(url, Tr::tr("%1 cannot be read.").arg(url));
        decode(url, file.readAll());
        return picture(url);
    }
    return failed(url, Tr::tr("Not a full address (https://…)."));
}

void PreviewImages::download(const QString &url, const QUrl &from, int redirects)
{
    if (!m_network)
        m_network = new QNetworkAccessManager(this);
    QNetworkRequest request(from);
    // One request per step, counted here: Qt 6.4's own following neither counts the steps that are
    // verified one by one nor stops asking when the loop is broken off in between.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(timeoutMs);
    QNetworkReply *reply = m_network->get(request);
    m_loading.insert(url, {reply, -1, redirects});
    // Not downloadProgress: it is held back for 100 ms, and a server that stalls sends no more.
    const auto look = [this, url, reply] {
        const qint64 got = reply->bytesAvailable();
        const qint64 total = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (got > maximumBytes || total > maximumBytes) {
            m_errors.insert(url, Tr::tr("The picture is larger than 20 MB."));
            reply->abort();
            return;
        }
        const auto it = m_loading.find(url);
        if (it != m_loading.end() && total > 0) {
            it->progress = double(got) / double(total);
            Q_EMIT changed(url);
        }
    };
    connect(reply, &QNetworkReply::metaDataChanged, this, look);
    connect(reply, &QNetworkReply::readyRead, this, look);
    connect(reply, &QNetworkReply::finished, this, [this, url, reply] { finished(url, reply); });
}

void PreviewImages::finished(const QString &url, QNetworkReply *reply)
{
    reply->deleteLater();
    const int redirects = m_loading.take(url).redirects;
    if (!m_errors.contains(url)) {
        const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (reply->error() != QNetworkReply::NoError) {
            m_errors.insert(url,
                            Tr::tr("The picture cannot be loaded: %1").arg(reply->errorString()));
        } else if (target.isEmpty()) {
            decode(url, reply->readAll());
        } else if (const QString reason = refusal(reply->url().resolved(target), redirects);
                   !reason.isEmpty()) {
            m_errors.insert(url, reason);
        } else {
            download(url, reply->url().resolved(target), redirects + 1);
            return;
        }
    }
    Q_EMIT changed(url);
}

// Why a redirect to there is not followed; empty when it is.
QString PreviewImages::refusal(const QUrl &target, int redirects) const
{
    if (!isWeb(target) || !m_allowed.contains(target.host()))
        return Tr::tr("The address leads on to %1, which pictures are not loaded from.")
            .arg(target.host().isEmpty() ? target.toDisplayString() : target.host());
    if (redirects >= maximumRedirects)
        return Tr::tr("The address leads on to others without end.");
    return {};
}

void PreviewImages::decode(const QString &url, const QByteArray &bytes)
{
    // A small SVG can be a lot of work.
    if (bytes.size() <= decodeAtOnceBytes && !isSvg(bytes)) {
        const Decoded result = decodeImage(bytes);
        decoded(url, result.image, result.error);
        return;
    }
    m_loading.insert(url, {});
    QPointer<PreviewImages> self(this);
    QThreadPool::globalInstance()->start([self, url, bytes] {
        const Decoded result = decodeImage(bytes);
        // Delivered in the provider's thread; self is looked at only there.
        QMetaObject::invokeMethod(
            qApp,
            [self, url, result] {
                // A plain pointer: GCC 12 cannot see that a QPointer stays what it was.
                PreviewImages *images = self.data();
                if (!images)
                    return;
                images->m_loading.remove(url);
                images->decoded(url, result.image, result.error);
                Q_EMIT images->changed(url);
            },
            Qt::QueuedConnection);
    });
}

void PreviewImages::decoded(const QString &url, const QImage &image, const QString &error)
{
    if (image.isNull()) {
        m_errors.insert(url, error);
        return;
    }
    if (!m_pictures.insert(url, new QImage(image),
                           int(qMax<qsizetype>(image.sizeInBytes() / 1024, 1))))
        m_errors.insert(url, Tr::tr("The picture is too large to be shown."));
}

} // namespace hooksmith::ui
