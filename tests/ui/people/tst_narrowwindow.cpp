// SPDX-License-Identifier: MIT
#include "core/base/translation.h"
#include "tests/ui/people/windowwalk.h"
#include "ui/relay/trafficmodel.h"
#include "ui/relay/trafficpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/screenfit.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QScreen>
#include <QTest>
#include <QTranslator>

using namespace hooksmith;
using namespace hooksmith::test;
using namespace Qt::StringLiterals;

/// Half of a screen is enough for the window, in every language: nothing forces it to be wider, and
/// nothing in it is cut off then. And a Full HD screen at 200 % is enough for every window.
class TestNarrowWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }
    void cleanup();
    void isAsNarrowAsHalfAScreen_data();
    void isAsNarrowAsHalfAScreen();
    void everyWindowFitsAScreenAtTwoHundredPercent();
    void dialogsStayOnTheScreen();

private:
    QList<QDockWidget *> docks() { return m_f->window().findChildren<QDockWidget *>(); }
    static QString sizeText(const QWidget &widget)
    {
        const QSize least = widget.minimumSizeHint().expandedTo(widget.minimumSize());
        return u"%1 x %2"_s.arg(least.width()).arg(least.height());
    }
    /// What each pane needs, for the one who has to find what forces the window.
    QString sizes()
    {
        QStringList all{u"window %1"_s.arg(sizeText(m_f->window())),
                        u"script %1"_s.arg(sizeText(*m_f->window().centralWidget()))};
        for (const QDockWidget *dock : docks())
            all.append(u"%1 %2"_s.arg(dock->objectName(), sizeText(*dock)));
        return all.join(u", "_s);
    }

    std::unique_ptr<WindowFixture> m_f;
    std::unique_ptr<QTranslator> m_translator;
};

void TestNarrowWindow::cleanup()
{
    m_f.reset();
    m_translator.reset();
}

void TestNarrowWindow::isAsNarrowAsHalfAScreen_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : translatedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestNarrowWindow::isAsNarrowAsHalfAScreen()
{
    QFETCH(const QString, language);
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(u":/i18n/hooksmith_%1.qm"_s.arg(language)));
    QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
    m_f = std::make_unique<WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
    for (QDockWidget *dock : docks())
        dock->show();
    m_f->window().resize(900, 600);
    QTRY_VERIFY2(m_f->window().width() == 900 && m_f->window().height() == 600,
                 qPrintable(sizes()));
    QStringList cut;
    for (QDockWidget *dock : docks()) {
        dock->raise();
        QTRY_VERIFY(dock->widget()->isVisible());
        QVERIFY2(m_f->window().width() == 900, qPrintable(dock->objectName() + u": "_s + sizes()));
        cut += cutOffIn(m_f->window());
    }
    // These end in an ellipsis there.
    cut.removeIf([](const QString &what) {
        return what.contains(u"previewTarget"_s) || what.contains(u"lossButton"_s);
    });
    cut.removeDuplicates();
    VERIFY_NONE(cut);
}

void TestNarrowWindow::everyWindowFitsAScreenAtTwoHundredPercent()
{
    constexpr QSize room(960, 540 - 40); // Less a title bar
    m_f = std::make_unique<WindowFixture>();
    m_f->start();
    QStringList large;
    QVERIFY(m_f->openExample());
    walkWindows(*m_f, [&large, room](const QString &name, QWidget &window) {
        const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
        if (window.isWindow() && (least.width() > room.width() || least.height() > room.height()))
            large.append(name + u": "_s + sizeText(window));
    });
    if (!large.isEmpty())
        large.append(sizes());
    VERIFY_NONE(large);
}

void TestNarrowWindow::dialogsStayOnTheScreen()
{
    const std::unique_ptr<QObject> fit(new ui::ScreenFit(*qApp));
    QDialog large, corner;
    const QRect screen = large.screen()->availableGeometry();
    large.resize(screen.size() * 2);
    corner.resize(200, 100);
    corner.move(screen.bottomRight() - QPoint(20, 20));
    for (QDialog *dialog : {&large, &corner}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY(screen.contains(dialog->geometry()));
    }
    QCOMPARE(corner.size(), QSize(200, 100)); // That was small enough
}

QTEST_MAIN(TestNarrowWindow)
#include "tst_narrowwindow.moc"
