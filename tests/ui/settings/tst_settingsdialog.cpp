// SPDX-License-Identifier: MIT
#include "core/settings/networksettings.h"
#include "core/settings/settingstable.h"
#include "tests/support/paths.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;
using Key = Settings::Key;

/// The dialog as a person uses it: with keys and clicks; what it changes is looked up in the
/// settings.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everySettingIsThere();
    void everyControlHasAName();
    void fitsASmallScreen();
    void settingsComeBeforeTheButtons();
    void searches();
    void categoriesLeadThere();
    void eachTypeIsChanged();
    void resetBringsTheDefaultBack();
    void wrongValuesAreSaidAndNotKept();
    void authoritiesAreNamed();
    void workspaceMayDiffer();
    void passwordGoesIntoTheKeyStore();
    void languageNeedsARestart();
    void exportsAndImports();
    void wheelChangesNothing();

private:
    template <class T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void open(const QString &workspace = {})
    {
        m_dialog = std::make_unique<SettingsDialog>(*m_settings, m_secrets, workspace, u"Mine"_s);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = child<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void pick(const QString &name, const QString &title)
    {
        auto *box = child<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != title; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), title);
    }
    QString note(const QString &name) const
    {
        auto *label = child<QLabel>(name + u"/note"_s);
        return label->isHidden() ? QString() : label->text();
    }
    void acceptFile(const QString &button, const QString &file)
    {
        QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton);
        const QList<QFileDialog *> dialogs = m_dialog->findChildren<QFileDialog *>();
        QVERIFY(!dialogs.isEmpty());
        QFileDialog *dialog = dialogs.constLast(); // Earlier ones are on their way out
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    MemorySecretStore m_secrets;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    open();
}

void TestSettingsDialog::cleanup()
{
    m_dialog.reset();
    m_settings.reset();
}

void TestSettingsDialog::everySettingIsThere()
{
    for (const SettingRow &row : settingsTable()) {
        auto *control = child<QWidget>(row.name);
        QCOMPARE(control != nullptr, row.isChosen());
        if (!control)
            continue;
        QVERIFY2(row.text().endsWith(u'.'), qPrintable(row.name)); // A sentence
        QCOMPARE(control->accessibleDescription(), row.text());
    }
}

void TestSettingsDialog::everyControlHasAName()
{
    const QList<QWidget *> all = m_dialog->findChildren<QWidget *>();
    int controls = 0;
    for (const QWidget *widget : all) {
        const bool inside = qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QLineEdit *>(widget->parentWidget());
        if (inside || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button && !qobject_cast<const QLineEdit *>(widget)
            && !qobject_cast<const QComboBox *>(widget)
            && !qobject_cast<const QAbstractSpinBox *>(widget)
            && !qobject_cast<const QListWidget *>(widget)
            && !qobject_cast<const QPlainTextEdit *>(widget))
            continue;
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
    QVERIFY(controls > 20);
}

void TestSettingsDialog::fitsASmallScreen()
{
    QVERIFY2(m_dialog->minimumSizeHint().width() <= 780, "too wide for 800 x 600");
    QVERIFY(m_dialog->minimumSizeHint().height() <= 560);
    m_dialog->resize(760, 500);
    auto *page = child<QScrollArea>(u"settingsPage"_s);
    QVERIFY(page->widget()->width() <= page->viewport()->width());
    // By keyboard, what gets the focus comes into view.
    auto *last = child<QComboBox>(u"workspace/atStart"_s);
    QVERIFY(last->visibleRegion().isEmpty());
    last->setFocus(Qt::TabFocusReason);
    page->ensureWidgetVisible(last);
    QVERIFY(!last->visibleRegion().isEmpty());
}

void TestSettingsDialog::settingsComeBeforeTheButtons()
{
    open();
    child<QListWidget>(u"settingsCategories"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const QWidget *page = child<QScrollArea>(u"settingsPage"_s)->widget();
    QVERIFY2(page->isAncestorOf(QApplication::focusWidget()),
             qPrintable(QApplication::focusWidget()->objectName()));
    // And the buttons are reached behind the last of them.
    for (int i = 0; i < 200 && page->isAncestorOf(QApplication::focusWidget()); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"settingsImport"_s);
}

void TestSettingsDialog::searches()
{
    auto *search = child<QLineEdit>(u"settingsSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"proxy"_s);
    QVERIFY(child<QWidget>(u"network/proxyAddress"_s)->isVisible());
    QVERIFY(child<QWidget>(u"proxyPassword"_s)->isVisible());
    QVERIFY(!child<QWidget>(u"appearance/theme"_s)->isVisible());
    // Every word must be there; those of a choice count.
    search->clear();
    QTest::keyClicks(search, u"dark theme"_s);
    QVERIFY(child<QWidget>(u"appearance/theme"_s)->isVisible());
    QVERIFY(!child<QWidget>(u"network/proxyAddress"_s)->isVisible());
    search->clear();
    QTest::keyClicks(search, u"nonesuch"_s);
    QVERIFY(child<QLabel>(u"settingsNothing"_s)->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!child<QLabel>(u"settingsNothing"_s)->isVisible());
    child<QCheckBox>(u"editor/wordWrap"_s)->setFocus();
    QTest::keyClick(m_dialog.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::categoriesLeadThere()
{
    auto *list = child<QListWidget>(u"settingsCategories"_s);
    QCOMPARE(list->count(), settingCategories().size());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(!child<QWidget>(u"workspace/atStart"_s)->visibleRegion().isEmpty());
    QTest::keyClick(list, Qt::Key_Home);
    QVERIFY(!child<QWidget>(u"appearance/language"_s)->visibleRegion().isEmpty());
}

void TestSettingsDialog::eachTypeIsChanged()
{
    // A mark
    auto *wrap = child<QCheckBox>(u"editor/wordWrap"_s);
    wrap->setFocus();
    QTest::keyClick(wrap, Qt::Key_Space);
    QVERIFY(m_settings->flag(Key::WordWrap));
    // A choice
    pick(u"appearance/theme"_s, u"Dark"_s);
    QCOMPARE(m_settings->text(Key::Theme), u"dark"_s);
    // A number with its unit
    auto *delay = child<QSpinBox>(u"run/delay"_s);
    QCOMPARE(delay->suffix(), u" ms"_s);
    delay->setFocus();
    delay->selectAll();
    QTest::keyClicks(delay, u"300"_s);
    QCOMPARE(m_settings->number(Key::RunDelay), 120); // Not while it is typed
    QTest::keyClick(delay, Qt::Key_Return);
    QCOMPARE(m_settings->number(Key::RunDelay), 300);
    QVERIFY(m_dialog->isVisible()); // Enter belongs to the field
    // A list
    auto *hosts = child<QPlainTextEdit>(u"preview/pictureHosts"_s);
    hosts->setFocus();
    for (const QString &line : {u"a.example"_s, u" b.example "_s, QString()}) {
        QTest::keyClicks(hosts, line);
        QTest::keyClick(hosts, Qt::Key_Return);
    }
    QCOMPARE(m_settings->list(Key::PictureHosts), (QStringList{u"a.example"_s, u"b.example"_s}));
    // What somebody else changes is shown.
    m_settings->set(Key::PictureHosts, QStringList{u"c.example"_s});
    QCOMPARE(hosts->toPlainText(), u"c.example"_s);
    // A line, for which the proxy must be ours
    QVERIFY(!child<QWidget>(u"network/proxyAddress"_s)->isEnabled());
    pick(u"network/proxy"_s, u"The one below"_s);
    QVERIFY(child<QWidget>(u"network/proxyAddress"_s)->isEnabled());
    type(u"network/proxyAddress"_s, u"proxy.example:3128"_s);
    QCOMPARE(NetworkSettings::of(*m_settings).proxyFor(u"x.example"_s).hostName(),
             u"proxy.example"_s);
}

void TestSettingsDialog::resetBringsTheDefaultBack()
{
    auto *reset = child<QToolButton>(u"run/delay/reset"_s);
    QVERIFY(!reset->isVisible());
    m_settings->set(Key::RunDelay, 900);
    QCOMPARE(child<QSpinBox>(u"run/delay"_s)->value(), 900);
    QVERIFY(reset->isVisible());
    m_dialog->showCategory(u"run"_s);
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(m_settings->number(Key::RunDelay), 120);
    QCOMPARE(child<QSpinBox>(u"run/delay"_s)->value(), 120);
    QVERIFY(!m_settings->isSet(Key::RunDelay));
    QVERIFY(!reset->isVisible());
}

void TestSettingsDialog::wrongValuesAreSaidAndNotKept()
{
    pick(u"network/proxy"_s, u"The one below"_s);
    type(u"network/proxyAddress"_s, u"ftp://proxy.example"_s);
    QVERIFY(!m_settings->isSet(Key::ProxyAddress));
    QVERIFY2(note(u"network/proxyAddress"_s).contains(u"is not the address of a proxy"_s),
             qPrintable(note(u"network/proxyAddress"_s)));
    type(u"network/proxyAddress"_s, u"http://me:secret@proxy.example:1"_s);
    QVERIFY(!note(u"network/proxyAddress"_s).isEmpty());
    type(u"network/proxyAddress"_s, u"socks5://proxy.example:1080"_s);
    QVERIFY(note(u"network/proxyAddress"_s).isEmpty());
    QCOMPARE(m_settings->text(Key::ProxyAddress), u"socks5://proxy.example:1080"_s);
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
}

void TestSettingsDialog::authoritiesAreNamed()
{
    const QString missing = m_folder->filePath(u"missing.pem"_s);
    type(u"network/extraCa"_s, missing);
    QVERIFY(note(u"network/extraCa"_s).contains(u"holds no certificate"_s));
    QCOMPARE(m_settings->text(Key::ExtraCa), missing); // It may come back
    const QList<QSslCertificate> certificates =
        QSslCertificate::fromPath(test::sourcePath(u"tests/data/tls/*.pem"_s), QSsl::Pem,
                                  QSslCertificate::PatternSyntax::Wildcard);
    QVERIFY(!certificates.isEmpty());
    QFile file(m_folder->filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(certificates.constFirst().toPem());
    file.close();
    acceptFile(u"network/extraCa/choose"_s, file.fileName());
    QCOMPARE(m_settings->text(Key::ExtraCa), file.fileName());
    QVERIFY2(note(u"network/extraCa"_s)
                 .startsWith(certificates.constFirst().subjectDisplayName() + u" (until "_s),
             qPrintable(note(u"network/extraCa"_s)));
}

void TestSettingsDialog::workspaceMayDiffer()
{
    open(u"/mine"_s);
    auto *scope = child<QComboBox>(u"settingsScope"_s);
    pick(u"network/proxy"_s, u"None"_s);
    QCOMPARE(m_settings->text(Key::ProxyMode), u"none"_s);
    pick(u"settingsScope"_s, u"Only in Mine"_s);
    QCOMPARE(scope->currentText(), u"Only in Mine"_s);
    // Only what may differ is shown, with what holds for all.
    QVERIFY(!child<QWidget>(u"appearance/theme"_s)->isVisible());
    QVERIFY(child<QWidget>(u"network/proxy"_s)->isVisible());
    QCOMPARE(child<QComboBox>(u"network/proxy"_s)->currentText(), u"None"_s);
    QCOMPARE(note(u"network/proxy"_s), u"As for all workspaces."_s);
    pick(u"network/proxy"_s, u"As the desktop's"_s);
    pick(u"network/proxy"_s, u"The one below"_s);
    QCOMPARE(m_settings->text(Key::ProxyMode), u"none"_s);
    QCOMPARE(m_settings->text(Key::ProxyMode, u"/mine"_s), u"manual"_s);
    QVERIFY(note(u"network/proxy"_s).isEmpty());
    pick(u"settingsScope"_s, u"For all workspaces"_s);
    QCOMPARE(note(u"network/proxy"_s), u"The open workspace has a value of its own."_s);
    pick(u"settingsScope"_s, u"Only in Mine"_s);
    m_dialog->showCategory(u"network"_s);
    QTest::mouseClick(child<QToolButton>(u"network/proxy/reset"_s), Qt::LeftButton);
    QCOMPARE(m_settings->text(Key::ProxyMode, u"/mine"_s), u"none"_s);
}

void TestSettingsDialog::passwordGoesIntoTheKeyStore()
{
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::proxyPasswordChanged);
    auto *edit = child<QLineEdit>(u"proxyPassword"_s);
    QVERIFY(!edit->isEnabled());
    pick(u"network/proxy"_s, u"The one below"_s);
    type(u"network/proxyAddress"_s, u"http://proxy.example:3128"_s);
    type(u"network/proxyUser"_s, u"me"_s);
    QTRY_VERIFY(edit->isEnabled());
    QTRY_COMPARE(child<QLabel>(u"proxyPasswordNote"_s)->text(), u"No password is kept."_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"s3cret-word"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(edit->text().isEmpty());
    QString kept;
    m_secrets.read(
        NetworkSettings::of(*m_settings).passwordKey(), this,
        [&kept](const Result<QString> &password) { kept = password.value_or(QString()); });
    QTRY_COMPARE(kept, u"s3cret-word"_s);
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
    QVERIFY(!m_settings->exported().contains("s3cret"));
    // Another proxy has no password yet; the old one gets back its own.
    type(u"network/proxyUser"_s, u"you"_s);
    QTRY_COMPARE(child<QLabel>(u"proxyPasswordNote"_s)->text(), u"No password is kept."_s);
    type(u"network/proxyUser"_s, u"me"_s);
    QTRY_VERIFY(child<QPushButton>(u"proxyPasswordForget"_s)->isEnabled());
    child<QPushButton>(u"proxyPasswordForget"_s)->setFocus();
    QTest::keyClick(child<QPushButton>(u"proxyPasswordForget"_s), Qt::Key_Space);
    QTRY_COMPARE(changed.size(), 2);
}

void TestSettingsDialog::languageNeedsARestart()
{
    QSignalSpy wanted(m_dialog.get(), &SettingsDialog::restartWanted);
    auto *restart = child<QPushButton>(u"settingsRestart"_s);
    QVERIFY(!restart->isVisible());
    pick(u"appearance/language"_s, u"Deutsch"_s); // In its own words
    QCOMPARE(m_settings->text(Key::Language), u"de"_s);
    QCOMPARE(note(u"appearance/language"_s), u"Takes effect when Hooksmith is started again."_s);
    QVERIFY(restart->isVisible());
    open(); // It is still to come when the dialog is opened again
    restart = child<QPushButton>(u"settingsRestart"_s);
    QVERIFY(restart->isVisible());
    QSignalSpy again(m_dialog.get(), &SettingsDialog::restartWanted);
    QTest::mouseClick(restart, Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    pick(u"appearance/language"_s, u"As the desktop's"_s);
    QVERIFY(!restart->isVisible());
}

void TestSettingsDialog::exportsAndImports()
{
    m_settings->set(Key::Theme, u"dark"_s);
    m_settings->set(Key::ExtraCa, u"/only/here.pem"_s);
    const QString file = m_folder->filePath(u"exported.json"_s);
    acceptFile(u"settingsExport"_s, file);
    QVERIFY(child<QLabel>(u"settingsSaid"_s)->text().contains(u"without passwords"_s));
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray json = exported.readAll();
    QVERIFY(json.contains("dark"));
    QVERIFY(!json.contains("here.pem"));
    m_settings->reset(Key::Theme);
    acceptFile(u"settingsImport"_s, file);
    QCOMPARE(m_settings->text(Key::Theme), u"dark"_s);
    QCOMPARE(child<QComboBox>(u"appearance/theme"_s)->currentText(), u"Dark"_s);
    QFile other(m_folder->filePath(u"other.json"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(R"({"hooksmithSettings":1,"settings":{"run/delay":250,"future/key":1}})");
    other.close();
    acceptFile(u"settingsImport"_s, other.fileName());
    QCOMPARE(child<QSpinBox>(u"run/delay"_s)->value(), 250);
    QVERIFY(child<QLabel>(u"settingsSaid"_s)->text().contains(u"future/key"_s));
    acceptFile(u"settingsImport"_s, m_folder->filePath(u"nothing.json"_s));
    QVERIFY(child<QLabel>(u"settingsSaid"_s)->text().contains(u"nothing.json"_s));
}

void TestSettingsDialog::wheelChangesNothing()
{
    auto *box = child<QComboBox>(u"appearance/theme"_s);
    QVERIFY(!box->hasFocus());
    const QPointF middle = box->rect().center();
    QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    QCOMPARE(m_settings->text(Key::Theme), u"system"_s);
    QCOMPARE(box->currentIndex(), 0);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
