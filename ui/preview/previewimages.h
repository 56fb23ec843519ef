// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/imageprovider.h"

#include <QCache>
#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSet>

class QNetworkReply;

namespace hooksmith::ui {

/// Pictures of messages: data URLs at once, remote ones only after the person agreed to their host.
///
/// A download is capped at 20 MB, 20 s and 5 redirects, each to a host that was agreed to. Pictures
/// are decoded away from the GUI thread and kept, up to 64 MB, until clear().
class PreviewImages final : public ImageProvider
{
    Q_OBJECT
public:
    explicit PreviewImages(QObject *parent = nullptr);
    ~PreviewImages() override;

    PictureState picture(const QString &url) override;
    void allowHost(const QString &host) override;

    void revokeHost(const QString &host) override;
    QStringList allowedHosts() const override;
    void setAllowedHosts(const QStringList &hosts);
    /// For reference pictures in tests: relative addresses are files below this folder. A real
    /// server takes absolute addresses only, so nothing else sets it.
    void setAssetFolder(const QString &folder) { m_assetFolder = folder; }
    bool isLoading() const { return !m_loading.isEmpty(); }
    /// Forgets all pictures and failures.
    void clear();

Q_SIGNALS:
    /// To be remembered by the owner's settings.
    void allowedHostsChanged(const QStringList &hosts);

private:
    struct Loading
    {
        QPointer<QNetworkReply> reply;
        double progress = -1;
        int redirects = 0; ///< Followed so far
    };
    PictureState failed(const QString &url, const QString &message);
    PictureState load(const QString &url);
    void download(const QString &url, const QUrl &from, int redirects);
    QString refusal(const QUrl &target, int redirects) const;
    void finished(const QString &url, QNetworkReply *reply);
    void decode(const QString &url, const QByteArray &bytes);
    void decoded(const QString &url, const QImage &image, const QString &error);

    QNetworkAccessManager *m_network = nullptr; ///< Made when first needed
    QSet<QString> m_allowed;
    QCache<QString, QImage> m_pictures; ///< Cost in KB
    QHash<QString, QString> m_errors;
    QHash<QString, Loading> m_loading;
    QString m_assetFolder;
};

} // namespace hooksmith::ui
