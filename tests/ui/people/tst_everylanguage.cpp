// SPDX-License-Identifier: MIT
#include "core/base/translation.h"
#include "tests/ui/people/windowwalk.h"
#include "ui/actions/mnemonics.h"
#include "ui/widgets/noticebar.h"

#include <functional>
#include <QApplication>
#include <QCheckBox>
#include <QDockWidget>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace hooksmith;
using namespace hooksmith::test;
using namespace Qt::StringLiterals;

namespace {

/// The mnemonic of a text; null: none.
QChar mnemonicOf(QString text)
{
    static const QRegularExpression mark(u"&([^&\\s])"_s);
    const QString letter = mark.match(text.remove(u"&&"_s)).captured(1);
    return letter.isEmpty() ? QChar() : letter.at(0).toCaseFolded();
}

} // namespace

/// The window in the languages that it is translated to, as wide as a small notebook's screen.
class TestEveryLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mnemonics_data();
    void mnemonics();
    void menusAreComplete_data() { languages(); }
    void menusAreComplete();
    void propertiesAreWhole_data() { languages(); }
    void propertiesAreWhole();
    void requestTabsAreWhole_data() { languages(); }
    void requestTabsAreWhole();
    void noticesAreReadable();
    void cleanup();

private:
    static void languages();
    void start(const QString &language);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestEveryLanguage::languages()
{
    QTest::addColumn<QString>("language");
    const QStringList all = translatedLanguages();
    QVERIFY(all.size() >= 5);
    for (const QString &language : all)
        QTest::newRow(qPrintable(language)) << language;
}

void TestEveryLanguage::start(const QString &language)
{
    installTranslations(*qApp, QLocale(language));
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->start();
    m_fixture->window().resize(1366, 720);
    QVERIFY(m_fixture->openExample());
}

void TestEveryLanguage::cleanup()
{
    m_fixture.reset();
    const QList<QTranslator *> installed = qApp->findChildren<QTranslator *>();
    qDeleteAll(installed); // Takes them away, too
}

void TestEveryLanguage::mnemonics_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("their own stay")
        << QStringList{u"&Save"_s, u"Save a&ll"_s} << QStringList{u"&Save"_s, u"Save a&ll"_s};
    QTest::newRow("the first one keeps it") << QStringList{u"New sa&mple"_s, u"Rena&me"_s}
                                            << QStringList{u"New sa&mple"_s, u"&Rename"_s};
    QTest::newRow("first letters of words first")
        << QStringList{u"&Fold"_s, u"Fold all"_s} << QStringList{u"&Fold"_s, u"Fold &all"_s};
    QTest::newRow("others move on")
        << QStringList{u"ab"_s, u"a"_s} << QStringList{u"a&b"_s, u"&a"_s};
    QTest::newRow("none left") << QStringList{u"&a"_s, u"a"_s} << QStringList{u"&a"_s, u"a"_s};
    QTest::newRow("an ampersand") << QStringList{u"A && B"_s} << QStringList{u"&A && B"_s};
    QTest::newRow("any script") << QStringList{u"Открыть"_s, u"Отменить"_s}
                                << QStringList{u"&Открыть"_s, u"О&тменить"_s};
}

void TestEveryLanguage::mnemonics()
{
    QFETCH(const QStringList, texts);
    QFETCH(const QStringList, marked);
    QCOMPARE(ui::withMnemonics(texts), marked);
}

void TestEveryLanguage::menusAreComplete()
{
    QFETCH(const QString, language);
    start(language);
    QStringList faults;
    int entries = 0;
    const std::function<void(const QString &, const QList<QAction *> &)> look =
        [&](const QString &path, const QList<QAction *> &actions) {
            QHash<QChar, QString> seen;
            for (QAction *action : actions) {
                if (action->isSeparator() || action->text().isEmpty())
                    continue;
                ++entries;
                const QChar key = mnemonicOf(action->text());
                if (key.isNull())
                    faults.append(u"%1: \"%2\" has none"_s.arg(path, action->text()));
                else if (seen.contains(key))
                    faults.append(
                        u"%1: \"%2\" and \"%3\""_s.arg(path, seen.value(key), action->text()));
                seen.insert(key, action->text());
                if (QMenu *menu = action->menu()) {
                    Q_EMIT menu->aboutToShow();
                    look(path + u" > "_s + menu->title(), menu->actions());
                }
            }
        };
    look({}, m_fixture->window().menuBar()->actions());
    QVERIFY(entries > 120);
    // What is put into menus besides the table is there in every language.
    QVERIFY(m_fixture->child<QMenu>(u"menuPictures"_s));
    VERIFY_NONE(faults);
}

void TestEveryLanguage::propertiesAreWhole()
{
    QFETCH(const QString, language);
    start(language);
    auto *dock = m_fixture->child<QDockWidget>(u"propertiesDock"_s);
    m_fixture->trigger("file.properties");
    QTRY_VERIFY(dock->isVisible());
    QCoreApplication::sendPostedEvents();
    auto *scroll = dock->findChild<QScrollArea *>();
    QVERIFY(scroll);
    for (const QString &slug : {u"github"_s, u"pull-requests"_s}) { // Incoming and outgoing
        m_fixture->workbench().select(slug, {});
        QTRY_VERIFY(scroll->isVisible());
        QTRY_VERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                     qPrintable(u"%1: %2 px in %3 px"_s.arg(slug)
                                    .arg(scroll->widget()->width())
                                    .arg(scroll->viewport()->width())));
        const auto overlaps = [scroll] {
            QList<QWidget *> parts;
            const QObjectList children = scroll->widget()->children();
            for (QObject *child : children) {
                if (auto *part = qobject_cast<QWidget *>(child); part && part->isVisible())
                    parts.append(part);
            }
            QStringList found;
            for (qsizetype i = 0; i < parts.size(); ++i) {
                for (qsizetype j = i + 1; j < parts.size(); ++j) {
                    if (parts.at(i)->geometry().intersects(parts.at(j)->geometry()))
                        found.append(nameOf(*parts.at(i)) + u" and "_s + nameOf(*parts.at(j)));
                }
            }
            return parts.size() > 20 ? found.join(u'\n') : u"Few parts"_s;
        };
        QTRY_COMPARE(overlaps(), QString()); // Once it is laid out
        const QList<QCheckBox *> boxes = scroll->findChildren<QCheckBox *>();
        for (const QCheckBox *box : boxes) {
            if (box->isVisible())
                QVERIFY2(box->fontMetrics().size(Qt::TextShowMnemonic, box->text()).width()
                             <= box->width(),
                         qPrintable(box->text()));
        }
    }
}

void TestEveryLanguage::requestTabsAreWhole()
{
    QFETCH(const QString, language);
    start(language);
    const auto *tabs = m_fixture->child<QDockWidget>(u"requestDock"_s)->findChild<QTabWidget *>();
    QVERIFY(tabs);
    const QTabBar *bar = tabs->tabBar();
    QCOMPARE(bar->elideMode(), Qt::ElideNone);
    int width = 0;
    for (int i = 0; i < bar->count(); ++i) {
        QVERIFY2(bar->tabRect(i).width() >= bar->fontMetrics().horizontalAdvance(bar->tabText(i)),
                 qPrintable(bar->tabText(i)));
        width += bar->tabRect(i).width();
    }
    QVERIFY(width <= bar->width() || bar->usesScrollButtons());
}

void TestEveryLanguage::noticesAreReadable()
{
    // A sentence with three buttons in a narrow middle: they go below it, and it has the width.
    ui::NoticeBar bar(ui::NoticeBar::Tone::Warning,
                      u"Hooksmith ended without saving. Three texts of 11/29/26 can be brought "
                      "back."_s);
    for (const QString &text : {u"Look…"_s, u"Bring back"_s, u"Throw away"_s})
        bar.addButton(text, text, [] {});
    bar.addClose();
    bar.resize(360, 100);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const auto *text = bar.findChild<QLabel *>(u"noticeText"_s);
    const QList<QPushButton *> buttons = bar.findChildren<QPushButton *>();
    QTRY_VERIFY(text->width() > 220);
    for (const QPushButton *button : buttons)
        QVERIFY(button->mapTo(&bar, QPoint()).y() >= text->geometry().bottom());
    // With room for both they are beside it.
    bar.resize(1300, 60);
    QTRY_VERIFY(buttons.constFirst()->mapTo(&bar, QPoint()).y() < text->geometry().bottom());
}

QTEST_MAIN(TestEveryLanguage)
#include "tst_everylanguage.moc"
