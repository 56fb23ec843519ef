// SPDX-License-Identifier: MIT
#include "ui/theme/contrast.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <functional>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The program's style in a theme, until it goes.
class Themed
{
public:
    explicit Themed(int choice) : m_before(QApplication::palette())
    {
        QApplication::setStyle(new Style(u"Fusion"_s));
        applyTheme(*qApp, ThemeChoice(choice));
    }
    ~Themed() { QApplication::setPalette(m_before); }
    Q_DISABLE_COPY_MOVE(Themed)

private:
    QPalette m_before;
};

/// The colours of the window: all that is text reads well (WCAG 2.1, 1.4.3: 4.5 to 1).
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratiosAreThoseOfTheStandard();
    void textReadsWell_data();
    void textReadsWell();
    void edgesAreSeen_data();
    void edgesAreSeen();
    void focusIsSeen_data();
    void focusIsSeen();
    void chosenRowsSayWhereTheFocusIs_data();
    void chosenRowsSayWhereTheFocusIs();
    void highContrastIsKnown();
    void choicesHaveNames();
};

void TestTheme::ratiosAreThoseOfTheStandard()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(qAbs(contrast(Qt::white, Qt::white) - 1) < 0.01);
    QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01); // The known limit
}

void TestTheme::textReadsWell_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("least");
    QPalette paper = contrastPalette();
    paper.setColor(QPalette::All, QPalette::Window, Qt::white);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                            QPalette::Button, QPalette::ToolTipBase})
        paper.setColor(role, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::ToolTipText})
        paper.setColor(role, Qt::black);
    paper.setColor(QPalette::Link, QColor(0x003c8f));
    QTest::newRow("light") << lightPalette() << 4.5;
    QTest::newRow("dark") << darkPalette() << 4.5;
    QTest::newRow("high contrast") << contrastPalette() << 7.0;
    QTest::newRow("a desktop's black on white") << paper << 7.0;
}

void TestTheme::textReadsWell()
{
    QFETCH(QPalette, palette);
    QFETCH(double, least);
    const Tones t = tones(palette);
    struct Named
    {
        const char *name;
        QColor color;
    };
    const Named backgrounds[] = {{"window", palette.color(QPalette::Window)},
                                 {"base", palette.color(QPalette::Base)},
                                 {"alternate base", palette.color(QPalette::AlternateBase)},
                                 {"button", palette.color(QPalette::Button)},
                                 {"tool tip", palette.color(QPalette::ToolTipBase)},
                                 {"current line", t.currentLine}};
    const Named texts[] = {{"text", palette.color(QPalette::Text)},
                           {"window text", palette.color(QPalette::WindowText)},
                           {"button text", palette.color(QPalette::ButtonText)},
                           {"placeholder", palette.color(QPalette::PlaceholderText)},
                           {"tool tip text", palette.color(QPalette::ToolTipText)},
                           {"link", palette.color(QPalette::Link)},
                           {"error", t.error},
                           {"warning", t.warning},
                           {"success", t.success},
                           {"info", t.info},
                           {"muted", t.muted}};
    QStringList poor;
    const auto check = [&poor, least](const Named &text, const Named &background) {
        const double ratio = contrast(text.color, background.color);
        if (ratio < least)
            poor.append(u"%1 on %2: %3"_s
                            .arg(QLatin1StringView(text.name), QLatin1StringView(background.name))
                            .arg(ratio, 0, 'f', 2));
    };
    for (const Named &background : backgrounds) {
        for (const Named &text : texts)
            check(text, background);
    }
    const Named plain{"text", palette.color(QPalette::Text)};
    check({"highlighted text", palette.color(QPalette::HighlightedText)},
          {"highlight", palette.color(QPalette::Highlight)});
    check(plain, {"bracket", t.bracket});
    check(plain, {"found", t.found});
    QVERIFY2(poor.isEmpty(), qPrintable(poor.join(u'\n')));
}

/// WCAG 2.1, 1.4.11: 3 to 1 for what shows that something can be used, here for high contrast.
void TestTheme::edgesAreSeen_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    const auto row = [](const char *name, std::function<QWidget *()> make) {
        QTest::newRow(name) << std::move(make);
    };
    row("text field", [] { return new QLineEdit; });
    row("large text field", [] { return new QPlainTextEdit; });
    row("button", [] { return new QPushButton(u"Go"_s); });
    row("tool button", [] {
        auto *button = new QToolButton;
        button->setText(u"Go"_s);
        return button;
    });
    row("list to choose from", [] {
        auto *box = new QComboBox;
        box->addItem(u"One"_s);
        return box;
    });
    row("number", [] { return new QSpinBox; });
    row("mark", [] { return new QCheckBox; });
    row("choice", [] { return new QRadioButton; });
}

void TestTheme::edgesAreSeen()
{
    QFETCH(std::function<QWidget *()>, make);
    const Themed themed(int(ThemeChoice::Contrast));
    QWidget window;
    auto *widget = make();
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.setFocus();
    const QImage image = widget->grab().toImage();
    // From the left in the middle of its height: the first thing that differs from the page.
    double best = 0;
    for (int x = 0; x < qMin(8, image.width()); ++x)
        best = qMax(best,
                    contrast(image.pixelColor(x, image.height() / 2),
                             contrastPalette().color(QPalette::Window)));
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

static void themes()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << int(ThemeChoice::Light);
    QTest::newRow("dark") << int(ThemeChoice::Dark);
    QTest::newRow("high contrast") << int(ThemeChoice::Contrast);
}

void TestTheme::focusIsSeen_data()
{
    themes();
}

/// WCAG 2.1, 1.4.11 and 2.4.7: what has the focus by the keys differs from itself without it by 3
/// to 1 in enough pixels for a ring.
void TestTheme::focusIsSeen()
{
    QFETCH(const int, choice);
    const Themed themed(choice);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QLineEdit;
    auto *tool = new QToolButton;
    tool->setText(u"Run"_s);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    auto *button = new QPushButton(u"Go"_s);
    auto *mark = new QCheckBox(u"Always"_s);
    auto *tabs = new QTabBar;
    tabs->addTab(u"Headers"_s);
    tabs->addTab(u"Body"_s);
    const QList<QWidget *> all{tool, button, mark, tabs};
    layout->addWidget(first);
    for (QWidget *widget : all)
        layout->addWidget(widget);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QList<QImage> without;
    for (QWidget *widget : all)
        without.append(window.grab(widget->geometry()).toImage());
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *widget = all.at(i);
        QTRY_VERIFY2(widget->hasFocus(), widget->metaObject()->className());
        const QImage with = window.grab(widget->geometry()).toImage();
        QCOMPARE(with.size(), without.at(i).size());
        int seen = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                seen += contrast(with.pixelColor(x, y), without.at(i).pixelColor(x, y)) >= 3;
        }
        QVERIFY2(
            seen >= 20,
            qPrintable(u"%1: %2 pixels"_s.arg(QLatin1StringView(widget->metaObject()->className()))
                           .arg(seen)));
    }
}

void TestTheme::chosenRowsSayWhereTheFocusIs_data()
{
    themes();
}

void TestTheme::chosenRowsSayWhereTheFocusIs()
{
    QFETCH(const int, choice);
    const Themed themed(choice);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new QLineEdit;
    auto *tree = new QTreeWidget;
    for (int i = 0; i < 3; ++i)
        tree->addTopLevelItem(new QTreeWidgetItem({u"Row"_s}));
    layout->addWidget(field);
    layout->addWidget(tree);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    tree->setCurrentItem(tree->topLevelItem(1));
    const auto shade = [tree](int row) {
        const QRect rect = tree->visualItemRect(tree->topLevelItem(row));
        return tree->viewport()->grab().toImage().pixelColor(rect.right() - 4, rect.center().y());
    };
    tree->setFocus();
    QTRY_VERIFY(tree->hasFocus());
    const QColor working = shade(1);
    QCOMPARE(working, tree->palette().color(QPalette::Highlight));
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    const QColor resting = shade(1);
    QVERIFY2(contrast(working, resting) >= 3,
             qPrintable(u"%1 and %2"_s.arg(working.name(), resting.name())));
    QVERIFY2(contrast(resting, shade(0)) >= 1.15, qPrintable(resting.name()));
    for (const auto role : {QPalette::Text, QPalette::PlaceholderText}) {
        const double least = role == QPalette::Text ? 4.5 : 4;
        QVERIFY2(contrast(resting, tree->palette().color(role)) >= least,
                 qPrintable(QString::number(contrast(resting, tree->palette().color(role)))));
    }
}

void TestTheme::highContrastIsKnown()
{
    QVERIFY(isHighContrast(contrastPalette()));
    QVERIFY(!isHighContrast(lightPalette()));
    QVERIFY(!isHighContrast(darkPalette()));
    QPalette windows = lightPalette();
    windows.setColor(QPalette::Window, QColor(0xf0f0f0));
    windows.setColor(QPalette::WindowText, Qt::black);
    QVERIFY(!isHighContrast(windows));
    QVERIFY(isDark(contrastPalette()));
}

void TestTheme::choicesHaveNames()
{
    QCOMPARE(themeNamed(u"contrast"_s), ThemeChoice::Contrast);
    QCOMPARE(themeNamed(u"dark"_s), ThemeChoice::Dark);
    QCOMPARE(themeNamed(u"light"_s), ThemeChoice::Light);
    QCOMPARE(themeNamed(u"purple"_s), ThemeChoice::System);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
