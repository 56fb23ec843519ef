// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QObject>
#include <QString>
#include <QStringList>

namespace hooksmith::ui {

/// What is known of a picture at a moment.
struct PictureState
{
    enum class Stage { NeedsConsent, Loading, Ready, Failed };
    Stage stage = Stage::Failed;
    QImage image;
    QString host; ///< NeedsConsent
    double progress = -1; ///< Loading: 0 to 1, -1 = not known
    QString error; ///< Failed: translated sentence
};

/// Where the pictures of messages come from. Asking never blocks; changed() says when to ask again.
class ImageProvider : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual PictureState picture(const QString &url) = 0;
    /// The person agreed to load pictures from this host, from now on.
    virtual void allowHost(const QString &host) = 0;
    virtual QStringList allowedHosts() const { return {}; }
    /// The person withdrew that: nothing more is loaded from there, and what was is forgotten.
    virtual void revokeHost(const QString &host) { Q_UNUSED(host) }
Q_SIGNALS:
    void changed(const QString &url);
};

} // namespace hooksmith::ui
