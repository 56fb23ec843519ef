// SPDX-License-Identifier: MIT
#include "tests/support/paths.h"
#include "tests/ui/people/windowwalk.h"
#include "ui/mainwindow/runbar.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace hooksmith::test;
using namespace Qt::StringLiterals;

namespace {

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::Link:
    case QAccessible::Dial: return true;
    default: return false;
    }
}

/// Of a part that is no widget: whose it is.
QString placeOf(QAccessibleInterface *part)
{
    QAccessibleInterface *owner = part->parent();
    const auto *widget = owner ? qobject_cast<QWidget *>(owner->object()) : nullptr;
    return widget ? u"part %1 of "_s.arg(owner->indexOfChild(part)) + nameOf(*widget)
                  : u"(no widget)"_s;
}

/// Looks at an interface and what it holds; rows of lists are data and not looked at.
void lookAt(QAccessibleInterface *interface, const QString &place, QStringList &unnamed)
{
    if (!interface || interface->state().invisible || interface->state().invalid)
        return;
    const QAccessible::Role role = interface->role();
    const auto *widget = qobject_cast<QWidget *>(interface->object());
    // Parts that Qt makes: their owner has the name.
    const bool inner = widget
        && (widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QLineEditIconButton")
            || widget->testAttribute(Qt::WA_TransparentForMouseEvents)); // A picture
    const bool ofBox = widget && widget->parentWidget()
        && (qobject_cast<const QComboBox *>(widget->parentWidget())
            || widget->parentWidget()->inherits("QAbstractSpinBox"));
    if (isInteractive(role) && !inner && !ofBox && role != QAccessible::PageTabList
        && interface->text(QAccessible::Name).trimmed().isEmpty())
        unnamed.append(u"without a name: %1 | role %2 | in %3"_s.arg(
            widget ? nameOf(*widget) : placeOf(interface), QString::number(int(role)), place));
    if (widget && qobject_cast<const QAbstractItemView *>(widget))
        return;
    for (int i = 0; i < interface->childCount(); ++i)
        lookAt(interface->child(i), place, unnamed);
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && !widget.focusProxy();
}

/// Everything that Tab stops at, in its order, once round from the first. An editor that keeps Tab
/// for itself is stepped over; `keepers` are those.
QList<QWidget *> tabStops(QWidget &window, QList<QWidget *> *keepers = nullptr)
{
    QList<QWidget *> stops;
    QWidget *widget = window.nextInFocusChain();
    for (; widget && widget != &window; widget = widget->nextInFocusChain()) {
        if (takesTab(*widget))
            stops.append(widget);
    }
    if (keepers) {
        for (QWidget *stop : std::as_const(stops)) {
            const auto *text = qobject_cast<QPlainTextEdit *>(stop);
            if (text && !text->tabChangesFocus() && !text->isReadOnly())
                keepers->append(stop);
        }
    }
    return stops;
}

/// What a screen reader is told by events that it speaks: the names that the widgets have then.
QStringList *spoken = nullptr;

void keepWhatIsSpoken(QAccessibleEvent *event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        spoken->append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#endif
    QAccessibleInterface *interface = event->accessibleInterface();
    if ((event->type() == QAccessible::ObjectShow || event->type() == QAccessible::Alert)
        && interface && interface->role() == QAccessible::Notification)
        spoken->append(interface->text(QAccessible::Name));
}

} // namespace

/// What somebody meets who does not see the window or uses no mouse.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void everyWindowIsWalked();
    void everyControlHasANameAndARole();
    void everyControlIsReachedByKeyboard();
    void labelsLeadToTheirFields();
    void tabFollowsTheData();
    void nobodyIsTrapped();
    void focusIsSeen();
    void resultsAreAnnounced();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestAccessible::init()
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->start();
    QVERIFY(m_fixture->openExample());
}

void TestAccessible::everyWindowIsWalked()
{
    // Every class of ui/ that is a window of its own. A new one is met here before anybody has
    // thought of these tests: give it an action whose text ends with "…", or a line in windowwalk.
    static const QRegularExpression windowClass(
        u"^class (\\w+)(?: final)? : public (?:QDialog|QMainWindow|QWizard|QMessageBox)\\b"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression windowFlag(
        u"^(\\w+)::\\1\\([^{]*Qt::(?:Window|Tool|Popup)\\b"_s, QRegularExpression::MultilineOption);
    QSet<QString> known;
    QDirIterator files(sourcePath(u"ui"_s), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpression &pattern : {windowClass, windowFlag}) {
            for (auto match = pattern.globalMatch(text); match.hasNext();)
                known.insert(match.next().captured(1));
        }
    }
    QVERIFY(known.contains(u"MainWindow"_s) && known.contains(u"GuideWindow"_s));
    walkWindows(*m_fixture, [&known](const QString &, QWidget &window) {
        for (const QMetaObject *type = window.metaObject(); type; type = type->superClass())
            known.remove(QString::fromLatin1(type->className()).section(u"::"_s, -1));
    });
    const QStringList missed(known.cbegin(), known.cend());
    VERIFY_NONE(missed);
}

void TestAccessible::everyControlHasANameAndARole()
{
    QStringList unnamed;
    int windows = 0;
    walkWindows(*m_fixture, [&](const QString &name, QWidget &window) {
        ++windows;
        lookAt(QAccessible::queryAccessibleInterface(&window), name, unnamed);
        // A control without a role is one that a reader cannot tell what to do with.
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!takesTab(*widget) || widget->window() != &window
                || widget->inherits("QKeySequenceEdit")) // The field in it has the role
                continue;
            const QAccessible::Role role = QAccessible::queryAccessibleInterface(widget)->role();
            if (role == QAccessible::NoRole || role == QAccessible::Client)
                unnamed.append(nameOf(*widget) + u" takes the focus and has no role"_s);
        }
    });
    unnamed.removeDuplicates();
    QVERIFY(windows > 40);
    VERIFY_NONE(unnamed);
}

void TestAccessible::everyControlIsReachedByKeyboard()
{
    // A button that Tab passes must be a command of a menu, a key, or have its own accelerator.
    QStringList unreachable;
    walkWindows(*m_fixture, [&](const QString &place, QWidget &window) {
        const QList<QWidget *> stops = tabStops(window);
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled()
                || stops.contains(widget) || widget->focusProxy()
                || widget->testAttribute(Qt::WA_TransparentForMouseEvents)
                || widget->objectName().startsWith(u"qt_"_s)
                || widget->inherits("QLineEditIconButton"))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *tool = qobject_cast<QToolButton *>(widget);
            const bool control = button || qobject_cast<QComboBox *>(widget)
                || (qobject_cast<QLineEdit *>(widget)
                    && !qobject_cast<QComboBox *>(widget->parentWidget())
                    && !widget->parentWidget()->inherits("QAbstractSpinBox"));
            if (!control || (button && !button->shortcut().isEmpty()))
                continue;
            const bool radio = button && button->autoExclusive() && button->isCheckable();
            const bool command = tool && tool->defaultAction()
                && (tool->defaultAction()->objectName().contains(u'.')
                    || !tool->defaultAction()->shortcuts().isEmpty());
            if (!radio && !command)
                unreachable.append(u"%1 | in %2"_s.arg(nameOf(*widget), place));
        }
    });
    unreachable.removeDuplicates();
    VERIFY_NONE(unreachable);
}

void TestAccessible::labelsLeadToTheirFields()
{
    // Alt and the letter: Qt asks the field itself, not whom it hands the focus on to.
    QStringList dead;
    walkWindows(*m_fixture, [&dead](const QString &place, QWidget &window) {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy() && !QKeySequence::mnemonic(label->text()).isEmpty()
                && label->buddy()->focusPolicy() == Qt::NoFocus)
                dead.append(u"%1 | in %2"_s.arg(label->text(), place));
        }
    });
    dead.removeDuplicates();
    VERIFY_NONE(dead);
}

void TestAccessible::tabFollowsTheData()
{
    const QList<QWidget *> stops = tabStops(m_fixture->window());
    const auto first = [&stops](const QWidget *part) {
        for (qsizetype i = 0; i < stops.size(); ++i) {
            if (stops.at(i) == part || part->isAncestorOf(stops.at(i)))
                return int(i);
        }
        return -1;
    };
    const auto last = [&stops](const QWidget *part) {
        for (qsizetype i = stops.size() - 1; i >= 0; --i) {
            if (part->isAncestorOf(stops.at(i)) || stops.at(i) == part)
                return int(i);
        }
        return -1;
    };
    const QWidget *parts[] = {m_fixture->child<QDockWidget>(u"workspaceDock"_s),
                              m_fixture->child<QDockWidget>(u"requestDock"_s),
                              m_fixture->window().centralWidget(),
                              m_fixture->child<QDockWidget>(u"messageDock"_s),
                              m_fixture->child<QDockWidget>(u"consoleDock"_s)};
    int before = -1;
    for (const QWidget *part : parts) {
        QVERIFY2(first(part) >= 0, qPrintable(nameOf(*part)));
        QVERIFY2(first(part) > before,
                 qPrintable(u"%1 comes at %2, the part before it ends at %3"_s.arg(nameOf(*part))
                                .arg(first(part))
                                .arg(before)));
        before = last(part);
    }
}

void TestAccessible::nobodyIsTrapped()
{
    // Editors that keep Tab for the text are left by the keys of the panes, as the guide says.
    QList<QWidget *> keepers;
    tabStops(m_fixture->window(), &keepers);
    QVERIFY(keepers.contains(&m_fixture->script()));
    for (QWidget *keeper : std::as_const(keepers)) {
        keeper->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), keeper);
        QTest::keyClick(keeper, Qt::Key_3, Qt::ControlModifier);
        QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget() != keeper,
                 qPrintable(nameOf(*keeper)));
    }
    // In dialogs Tab leads on; where it indents, Ctrl+Tab does, and the dialog says so.
    QStringList traps;
    walkWindows(*m_fixture, [&](const QString &place, QWidget &window) {
        if (&window == &m_fixture->window())
            return;
        QList<QWidget *> inside;
        tabStops(window, &inside);
        for (QWidget *one : std::as_const(inside)) {
            one->setFocus();
            QTest::keyClick(one, Qt::Key_Tab, Qt::ControlModifier);
            const QWidget *next = QApplication::focusWidget();
            const bool left = next && next != one && next->window() == &window;
            if (!left || !one->accessibleDescription().contains(u"Ctrl+Tab"_s))
                traps.append(u"%1 | in %2"_s.arg(nameOf(*one), place));
        }
    });
    VERIFY_NONE(traps);
}

void TestAccessible::focusIsSeen()
{
    QStringList unseen;
    const auto lookFor = [&unseen](QWidget &window) {
        window.setAttribute(Qt::WA_KeyboardFocusChange); // As pressing Tab does
        const QList<QWidget *> stops = tabStops(window);
        for (QWidget *stop : stops) {
            // The style draws the default button, which the focus makes it, as one with the focus;
            // the list of places is Qt's own.
            const auto *push = qobject_cast<const QPushButton *>(stop);
            if (stop->visibleRegion().isEmpty() || (push && push->autoDefault())
                || stop->inherits("QSidebar"))
                continue;
            const QRect place =
                QRect(stop->mapTo(&window, QPoint()), stop->size()).adjusted(-4, -4, 4, 4);
            if (QWidget *focus = QApplication::focusWidget())
                focus->clearFocus();
            QCoreApplication::processEvents();
            const QImage without = window.grab(place).toImage();
            stop->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            if (QApplication::focusWidget() != stop)
                continue; // It hands the focus on
            if (window.grab(place).toImage() == without)
                unseen.append(nameOf(*stop));
        }
    };
    walkWindows(*m_fixture, [&](const QString &, QWidget &window) {
        if (!qobject_cast<QMenu *>(&window))
            lookFor(window);
    });
    unseen.removeDuplicates();
    VERIFY_NONE(unseen);
}

void TestAccessible::resultsAreAnnounced()
{
    // The handler stands in the place of the platform's bridge. Qt 6.4 asks neither while nobody
    // reads, as on the offscreen platform; what a reader is given is looked at there all the same.
    const auto *bar = m_fixture->window().findChild<ui::RunBar *>();
    QVERIFY(bar);
    QStringList announced;
    spoken = &announced;
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(keepWhatIsSpoken);
    const auto atEnd = qScopeGuard([before] {
        QAccessible::installUpdateHandler(before);
        spoken = nullptr;
    });
    auto *label = m_fixture->child<QLabel>(u"runOutcome"_s);
    QAccessibleInterface *notification = QAccessible::queryAccessibleInterface(label);
    QCOMPARE(notification->role(), QAccessible::Notification);
    const auto said = [&](OutcomeCode wanted) {
        const bool told = !QAccessible::isActive()
            || (!announced.isEmpty() && announced.constLast() == bar->text());
        return m_fixture->result().outcome.code == wanted && told
            && bar->text() == m_fixture->result().outcome.explanation
            && notification->text(QAccessible::Name) == bar->text();
    };
    m_fixture->script().selectAll();
    m_fixture->script().insertPlainText(u"class Script {\n  process_incoming_request() {\n"
                                        "    throw new Error('no');\n  }\n}\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(OutcomeCode::ScriptError), 60000);
    announced.clear();
    m_fixture->script().undo();
    QTRY_VERIFY_WITH_TIMEOUT(said(OutcomeCode::Posted), 60000);
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
