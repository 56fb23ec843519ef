// SPDX-License-Identifier: MIT
#include "core/base/translation.h"
#include "tests/ui/people/windowwalk.h"
#include "ui/relay/trafficmodel.h"
#include "ui/relay/trafficpane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDockWidget>
#include <QTest>
#include <QTranslator>

using namespace hooksmith;
using namespace hooksmith::test;
using namespace Qt::StringLiterals;

/// Half of a screen is enough for the window, in every language: nothing forces it to be wider, and
/// nothing in it is cut off then.
class TestNarrowWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }
    void cleanup();
    void isAsNarrowAsHalfAScreen_data();
    void isAsNarrowAsHalfAScreen();

private:
    QList<QDockWidget *> docks() { return m_f->window().findChildren<QDockWidget *>(); }
    /// What each pane needs, for the one who has to find what forces the window.
    QString widths()
    {
        QStringList all{
            u"window %1"_s.arg(m_f->window().minimumSizeHint().width()),
            u"script %1"_s.arg(m_f->window().centralWidget()->minimumSizeHint().width())};
        for (const QDockWidget *dock : docks())
            all.append(u"%1 %2"_s.arg(dock->objectName()).arg(dock->minimumSizeHint().width()));
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
                 qPrintable(widths()));
    QStringList cut;
    for (QDockWidget *dock : docks()) {
        dock->raise();
        QTRY_VERIFY(dock->widget()->isVisible());
        QVERIFY2(m_f->window().width() == 900, qPrintable(dock->objectName() + u": "_s + widths()));
        cut += cutOffIn(m_f->window());
    }
    // These end in an ellipsis there.
    cut.removeIf([](const QString &what) {
        return what.contains(u"previewTarget"_s) || what.contains(u"lossButton"_s);
    });
    cut.removeDuplicates();
    VERIFY_NONE(cut);
}

QTEST_MAIN(TestNarrowWindow)
#include "tst_narrowwindow.moc"
