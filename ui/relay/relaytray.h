// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/delivery.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

class QMenu;
class QSystemTrayIcon;

namespace hooksmith::ui {

class Actions;

/// What the desktop shows of the relay: an icon while it runs without the window, and
/// notifications: always of failures, of arrivals when the person asked for them. Few of them: what
/// comes within a short time is one notification.
class RelayTray : public QObject
{
    Q_OBJECT
public:
    explicit RelayTray(Actions &actions, QObject *parent = nullptr);
    ~RelayTray() override;

    /// Whether this desktop shows such icons; without one a closed window could not come back.
    static bool isAvailable();
    /// Shows the icon; `tip` says where the relay listens.
    void show(const QString &tip);
    void hide();

    void setTellArrivals(bool on) { m_tellArrivals = on; }
    /// Nothing is said while the person looks at the window anyway.
    void setWindowActive(bool active) { m_windowActive = active; }
    void take(const Delivery &delivery);

Q_SIGNALS:
    void windowWanted();
    void quitWanted();
    /// What was said, for whoever else wants to know (tests, a log).
    void notified(const QString &title, const QString &text);

private:
    void tell();
    void notify(const QString &title, const QString &text, bool isFailure);

    QSystemTrayIcon *m_icon = nullptr;
    QMenu *m_menu = nullptr;
    QTimer m_pause; ///< Collects what comes within it
    QSet<QString> m_seen; ///< Ids of deliveries whose arrival was counted
    QStringList m_seenOrder;
    int m_arrivals = 0, m_failures = 0;
    QString m_lastArrival, m_lastFailure;
    bool m_tellArrivals = false, m_windowActive = false;
};

} // namespace hooksmith::ui
