// SPDX-License-Identifier: MIT
#include "ui/mainwindow/runbar.h"

#include "core/base/localetext.h"

#include "ui/theme/icons.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// Readers say a notification when it is shown, whatever has the focus; a label they would not.
QAccessibleInterface *makeNotification(const QString &className, QObject *object)
{
    auto *label = className == "QLabel"_L1 ? qobject_cast<QLabel *>(object) : nullptr;
    if (!label || label->objectName() != "runOutcome"_L1)
        return nullptr;
    return new QAccessibleWidget(label, QAccessible::Notification);
}

} // namespace

RunBar::RunBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"runBar"_s);
    m_icon = new QToolButton;
    m_icon->setAutoRaise(true);
    m_icon->setIconSize({16, 16});
    m_icon->setFocusPolicy(Qt::NoFocus);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    QAccessible::installFactory(makeNotification); // Qt ignores one that is installed already
    m_text = new QLabel;
    m_text->setObjectName(u"runOutcome"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_details = new QLabel;
    m_details->setObjectName(u"runDetails"_s);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_details);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { show(u"run"_s, int(IconTone::Info), tr("Running…"), {}); });
}

void RunBar::show(const QString &icon, int tone, const QString &text, const QString &details)
{
    m_slow.stop();
    m_icon->setIcon(themedIcon(icon, IconTone(tone)));
    const bool changed = m_text->text() != text;
    m_text->setText(text);
    m_text->setToolTip(text);
    m_details->setText(details);
    m_text->setAccessibleName(text);
    if (changed) {
        // Readers do not follow names of what has no focus; this they say. Before 6.8 Qt has
        // nothing that is only said; it tells of alerts on Windows and macOS, but not on Linux.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessibleAnnouncementEvent said(m_text, text);
#elif defined(Q_OS_LINUX)
        QAccessibleEvent said(m_text, QAccessible::ObjectShow);
#else
        QAccessibleEvent said(m_text, QAccessible::Alert);
#endif
        QAccessible::updateAccessibility(&said);
    }
}

void RunBar::setRunning()
{
    m_slow.start();
}

void RunBar::setResult(const RunResult &result)
{
    QString icon = u"ok"_s;
    IconTone tone = IconTone::Success;
    switch (result.outcome.code) {
    case OutcomeCode::Posted: break;
    case OutcomeCode::Skipped:
    case OutcomeCode::NothingPosted:
        icon = u"skip"_s;
        tone = IconTone::Muted;
        break;
    case OutcomeCode::Refused:
        icon = u"warning"_s;
        tone = IconTone::Warning;
        break;
    case OutcomeCode::ScriptError:
    case OutcomeCode::Limit:
        icon = u"error"_s;
        tone = IconTone::Error;
        break;
    }
    QStringList details;
    QStringList rooms;
    for (const PostedMessage &message : result.messages) {
        if (!rooms.contains(message.room))
            rooms.append(message.room);
    }
    if (!rooms.isEmpty())
        details.append(rooms.join(u", "_s));
    if (result.reply)
        details.append(tr("reply %1").arg(result.reply->status));
    if (!result.requests.isEmpty())
        details.append(tr("%n call(s)", nullptr, int(result.requests.size())));
    details.append(
        tr("%1 ms").arg(decimalText(result.timing.runMs, result.timing.runMs < 10 ? 1 : 0)));
    show(icon, int(tone), result.outcome.explanation, details.join(u" · "_s));
}

void RunBar::setProblem(const QString &text)
{
    show(u"error"_s, int(IconTone::Error), text, {});
}

void RunBar::setIdle(const QString &text)
{
    show(u"info"_s, int(IconTone::Muted), text, {});
}

QString RunBar::text() const
{
    return m_text->text();
}

} // namespace hooksmith::ui
