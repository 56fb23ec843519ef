// SPDX-License-Identifier: MIT
#include "core/base/pseudotranslator.h"
#include "core/provider/provider.h"
#include "core/rocketchat/profile.h"
#include "core/settings/settingstable.h"
#include "core/traffic/tunnels.h"
#include "tests/ui/people/windowwalk.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace hooksmith;
using namespace hooksmith::test;
using namespace Qt::StringLiterals;

namespace {

/// Words that are the same in every language: names of things, and what is typed as it stands.
const QStringList names{
    u"Hooksmith"_s, u"Rocket.Chat"_s, u"JSON"_s, u"JUnit"_s, u"XML"_s, u"HTTP"_s, u"HTTPS"_s,
    u"HAR"_s, u"cURL"_s, u"curl"_s, u"URL"_s, u"UTC"_s, u"POST"_s, u"GET"_s, u"PUT"_s, u"PATCH"_s,
    u"DELETE"_s, u"HEAD"_s, u"OPTIONS"_s, u"Store"_s, u"smee.io"_s, u"ngrok"_s, u"cloudflared"_s,
    u"localhost"_s, u"localhost.run"_s, u"Tailscale"_s, u"PEM"_s, u"KiB"_s, u"MiB"_s,
    u"ECONNREFUSED"_s, // As Node says it; what is typed there reaches the script
    // Keys
    u"Ctrl"_s, u"Shift"_s, u"Alt"_s, u"Del"_s, u"Return"_s, u"Space"_s, u"Esc"_s, u"Left"_s,
    u"Right"_s, u"Down"_s, u"Enter"_s, u"Home"_s, u"End"_s, u"Ins"_s, u"Tab"_s, u"Backspace"_s,
    // Data of the example and of the walk
    u"Alerts"_s, u"Generic"_s, u"script.js"_s, u"script"_s};

/// Fields whose choices and tooltips are values of files, folders, products and commands.
const QString ofValues(u" (property\\.\\w+|lookInCombo|relaySignatureProvider"
                       "|outsideCommand-\\w+) in .*: (choice|tooltip)$"_s);

/// Parts of a text that went past the translation; empty: none.
QString plainEnglish(QString text, const QStringList &data)
{
    static const QRegularExpression code(
        u"<(pre|code|kbd)\\b.*?</\\1>|<[^>]*>|&#?\\w+;|https?://\\S+|/hooks/\\S+|\\{\\{.*?\\}\\}"
        "|\\(\\*[^()]*\\)|\\b(?:application|image|text)/[\\w.+-]+"
        "|[\\w-]+(?:\\.[\\w-]+)+|--[a-z-]+|\"[\\w.]+\"|\\b[a-z]+[A-Z]\\w*|#\\w+|:\\w+:"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression address(u"https?://\\S+|/hooks/[^\\s~]+"_s);
    text.replace(address, u" "_s); // Before the names within it make pieces of it
    for (const QString &name : data)
        text.replace(name, u" "_s);
    text.replace(code, u" "_s);
    static const QRegularExpression word(u"(?<![\\p{L}\\d&_])[A-Za-z]{3,}(?![\\p{L}\\d_])"_s);
    QStringList found;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QString one = matches.next().captured();
        if (!names.contains(one))
            found.append(one);
    }
    return found.join(u' ');
}

} // namespace

/// Every window in languages that nobody speaks: what is not translated, cut off or not mirrored.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }
    void cleanup();
    void everySentenceIsTranslated();
    void nothingIsCutOff();
    void rightToLeftIsMirrored();

private:
    void start(Pseudo language);

    std::unique_ptr<PseudoTranslator> m_translator;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLanguages::start(Pseudo language)
{
    m_translator = std::make_unique<PseudoTranslator>(language);
    QCoreApplication::installTranslator(m_translator.get());
    QCoreApplication::sendPostedEvents();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->start();
    QVERIFY(m_fixture->openExample());
}

void TestLanguages::cleanup()
{
    m_fixture.reset();
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    QCoreApplication::sendPostedEvents();
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

void TestLanguages::everySentenceIsTranslated()
{
    start(Pseudo::Longer);
    QStringList data{m_fixture->path({}), m_fixture->documents().workspace().name()};
    for (const Profile &profile : allProfiles())
        data.append(profile.title);
    const QList<TunnelTool> tools = tunnelTools(QUrl(u"http://127.0.0.1:4180"_s), u"/"_s);
    for (const TunnelTool &tool : tools)
        data << tool.name << QStandardPaths::findExecutable(tool.program);
    // Choices that are names as a whole: of products, of languages in their own words, of fonts
    QStringList wholeNames = QFontDatabase::families();
    for (const Provider &provider : allProviders())
        wholeNames.append(QLatin1StringView(provider.name));
    const QList<SettingChoice> languages = settingRow(Settings::Key::Language).choices();
    for (const SettingChoice &language : languages)
        wholeNames.append(language.title);
    const Workspace &workspace = m_fixture->documents().workspace();
    for (const auto &integration : workspace.integrations()) {
        data.append(integration.slug);
        data.append(integration.integration.name);
        data.append(integration.integration.token);
        data.append(integration.integration.channel);
        for (const WorkspaceSample &sample : integration.samples)
            data.append(sample.name);
    }
    std::sort(data.begin(), data.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    data.removeAll(QString());
    QStringList plain;
    QStringList windows;
    walkWindows(*m_fixture, [&](const QString &name, QWidget &window) {
        windows.append(name);
        const QList<Said> all = textsOf(window);
        for (const Said &said : all) {
            if (said.where.contains(QRegularExpression(ofValues)) && !said.text.startsWith(u'['))
                continue;
            if (said.where.endsWith(": choice"_L1) && wholeNames.contains(said.text))
                continue;
            const QString words = plainEnglish(said.text, data);
            if (!words.isEmpty())
                plain.append(u"%1 | %2 | %3"_s.arg(said.where, words, said.text.left(120)));
        }
    });
    plain.removeDuplicates();
    QVERIFY2(windows.size() > 40, qPrintable(windows.join(u' '))); // They were really shown
    VERIFY_NONE(plain);
}

void TestLanguages::nothingIsCutOff()
{
    start(Pseudo::Longer);
    QStringList cut;
    walkWindows(*m_fixture, [&cut](const QString &name, QWidget &window) {
        // The size that a first start takes
        if (window.width() > 1440 || window.height() > 900)
            cut.append(u"%1 is larger than a screen: %2x%3"_s.arg(name)
                           .arg(window.width())
                           .arg(window.height()));
        cut += cutOffIn(window);
    });
    cut.removeDuplicates();
    VERIFY_NONE(cut);
}

void TestLanguages::rightToLeftIsMirrored()
{
    start(Pseudo::RightToLeft);
    QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    const ui::MainWindow &window = m_fixture->window();
    const auto middle = [&window](const QWidget *widget) {
        return widget->mapTo(&window, widget->rect().center()).x();
    };
    const int request = middle(m_fixture->child<QDockWidget>(u"requestDock"_s));
    const int script = middle(&m_fixture->script());
    const int message = middle(m_fixture->child<QDockWidget>(u"messageDock"_s));
    const int workspace = middle(m_fixture->child<QDockWidget>(u"workspaceDock"_s));
    QVERIFY2(workspace > request && request > script && script > message,
             qPrintable(u"workspace %1, request %2, script %3, message %4"_s.arg(workspace)
                            .arg(request)
                            .arg(script)
                            .arg(message)));
    // What is code in every language reads from left to right.
    static const QRegularExpression codeName(
        u"script|json|body|payload|url|address|target|channel|token|diff|hosts"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList mirrored;
    walkWindows(*m_fixture, [&](const QString &, QWidget &top) {
        const QList<QWidget *> widgets = top.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool code = qobject_cast<const ui::CodeEditor *>(widget)
                || ((qobject_cast<const QPlainTextEdit *>(widget)
                     || qobject_cast<const QLineEdit *>(widget))
                    && codeName.match(widget->objectName()).hasMatch());
            if (code && widget->layoutDirection() != Qt::LeftToRight)
                mirrored.append(nameOf(*widget));
        }
    });
    mirrored.removeDuplicates();
    VERIFY_NONE(mirrored);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
