// SPDX-License-Identifier: MIT
#include "ui/relay/relaytray.h"

#include "ui/actions/actions.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

#ifdef HOOKSMITH_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#endif

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int pauseMs = 2000;
constexpr qsizetype mostSeen = 5000;

/// Why a person has to look at this delivery; empty: all is well with it.
QString failureOf(const Delivery &delivery)
{
    // A bad request is its sender's matter; a journal that cannot be written turns everybody away.
    if (delivery.refusal)
        return delivery.refusal->code.startsWith("journal-"_L1) ? delivery.refusal->message
                                                                : QString();
    for (const Forward &forward : delivery.forwards) {
        if (forward.state == Forward::State::Dead)
            return forward.attempts.isEmpty() || !forward.attempts.constLast().error
                ? RelayTray::tr("A message was given up.")
                : forward.attempts.constLast().error->message;
    }
    if (delivery.result.internalError)
        return delivery.result.internalError->message;
    const bool failed = !delivery.result.profile.isEmpty()
        && (delivery.result.outcome.code == OutcomeCode::ScriptError
            || delivery.result.outcome.code == OutcomeCode::Limit);
    return failed ? delivery.result.outcome.explanation : QString();
}

} // namespace

RelayTray::RelayTray(Actions &actions, QObject *parent) : QObject(parent)
{
    m_menu = new QMenu;
    connect(m_menu->addAction(tr("Show Hooksmith")), &QAction::triggered, this,
            &RelayTray::windowWanted);
    m_menu->addAction(actions.action("relay.toggle"_L1));
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Stop the relay and quit")), &QAction::triggered, this,
            &RelayTray::quitWanted);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RelayTray::tell);
}

RelayTray::~RelayTray()
{
    delete m_menu;
}

bool RelayTray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void RelayTray::show(const QString &tip)
{
    if (!m_icon) {
        // In its own colours: a panel may be dark while our windows are light, or the other way.
        const QIcon own = QGuiApplication::windowIcon();
        m_icon = new QSystemTrayIcon(own.isNull() ? themedIcon(u"relay"_s) : own, this);
        m_icon->setContextMenu(m_menu);
        // Not from within the icon's own event: the window hides the icon, and where the panel
        // embeds it (XEmbed) that destroys what is handling the click.
        connect(
            m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    QMetaObject::invokeMethod(this, &RelayTray::windowWanted, Qt::QueuedConnection);
            });
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &RelayTray::windowWanted,
                Qt::QueuedConnection);
    }
    m_icon->setToolTip(tip);
    m_icon->show();
}

void RelayTray::hide()
{
    if (m_icon)
        m_icon->hide();
}

void RelayTray::take(const Delivery &delivery)
{
    const QString failure = failureOf(delivery);
    const bool isNew = !delivery.refusal && !m_seen.contains(delivery.id);
    if (isNew) {
        m_seen.insert(delivery.id);
        m_seenOrder.append(delivery.id);
        if (m_seenOrder.size() > mostSeen)
            m_seen.remove(m_seenOrder.takeFirst());
        ++m_arrivals;
        m_lastArrival = delivery.integrationName.isEmpty()
            ? delivery.provider.name
            : tr("%1 from %2").arg(delivery.integrationName, delivery.provider.name);
    }
    if (!failure.isEmpty()) {
        ++m_failures;
        m_lastFailure = delivery.integrationName.isEmpty()
            ? failure
            : u"%1: %2"_s.arg(delivery.integrationName, failure);
    }
    if (!m_pause.isActive() && (isNew || !failure.isEmpty())) {
        m_pause.start();
        // The first one at once: most come alone.
        tell();
    }
}

void RelayTray::tell()
{
    const int failures = std::exchange(m_failures, 0);
    const int arrivals = std::exchange(m_arrivals, 0);
    if (failures + arrivals > 0)
        m_pause.start();
    if (m_windowActive)
        return;
    if (failures > 0)
        notify(tr("%n webhook(s) failed", nullptr, failures), m_lastFailure, true);
    else if (arrivals > 0 && m_tellArrivals)
        notify(tr("%n webhook(s) arrived", nullptr, arrivals), m_lastArrival, false);
}

void RelayTray::notify(const QString &title, const QString &text, bool isFailure)
{
    Q_EMIT notified(title, text);
    if (m_icon && m_icon->isVisible() && QSystemTrayIcon::supportsMessages()) {
        m_icon->showMessage(title, text,
                            isFailure ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
        return;
    }
#ifdef HOOKSMITH_HAS_DBUS
    // freedesktop.org, Desktop Notifications 1.2: body is markup, so it is escaped.
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call << u"Hooksmith"_s << uint(0) << u"hooksmith"_s << title << text.toHtmlEscaped()
         << QStringList() << QVariantMap() << -1;
    QDBusConnection::sessionBus().asyncCall(call);
#endif
}

} // namespace hooksmith::ui
