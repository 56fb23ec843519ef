// SPDX-License-Identifier: MIT
#include "app/ide/rendercommand.h"
#include "app/ide/screenshot.h"
#include "app/ide/services.h"
#include "app/ide/startchecks.h"
#include "app/ide/startupreport.h"

#include "core/base/stopsignals.h"
#include "core/base/translation.h"
#include "core/client/keychainstore.h"
#include "core/diagnostics/diagnostics.h"
#include "core/diagnostics/logfile.h"
#include "core/settings/settings.h"
#include "core/settings/settingstable.h"
#include "ui/relay/trafficpane.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/screenfit.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTimer>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr int usageFault = 2; ///< As the man page says

/// Types numbered lines into the script, a character every few milliseconds, and says on standard
/// output which line is complete. For the test that kills the program while somebody types.
void typeOnAndOn(ui::MainWindow &window, int intervalMs)
{
    auto *timer = new QTimer(&window);
    const auto typed = std::make_shared<QString>();
    const auto number = std::make_shared<int>(0);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, typed, number] {
        auto *editor = window.findChild<QPlainTextEdit *>(u"scriptText"_s);
        if (!editor || !window.workbench().integration())
            return;
        if (typed->isEmpty()) {
            editor->moveCursor(QTextCursor::End);
            *typed = u"// typed %1\n"_s.arg(++*number);
        }
        const QChar c = typed->front();
        typed->remove(0, 1);
        const int key = c == u'\n' ? int(Qt::Key_Return) : 0;
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, c == u'\n' ? u"\r"_s : QString(c));
        QCoreApplication::sendEvent(editor, &press);
        if (typed->isEmpty()) {
            std::printf("typed %d\n", *number);
            std::fflush(stdout);
        }
    });
    timer->start(intervalMs);
}

} // namespace

int main(int argc, char *argv[])
{
    // 1. Metadata: settings and standard paths depend on it.
    QCoreApplication::setOrganizationName(u"hooksmith"_s);
    QCoreApplication::setApplicationName(u"hooksmith"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKSMITH_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool render = wantsRender(arguments);
    // "--verbose" is said with "--version" only (a workspace of that name is "./--verbose").
    const bool verbose = arguments.contains(u"--verbose"_s);
    const QStringList words{u"--help"_s, u"-h"_s, u"--help-all"_s, u"--version"_s, u"-v"_s};
    const bool onlyWords = std::any_of(arguments.cbegin(), arguments.cend(),
                                       [&](const QString &a) { return words.contains(a); });
    if (render || onlyWords)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // Neither a picture nor a word needs a display.
    ide::explainMissingDisplay(true);
    QApplication application(argc, argv);
    ide::explainMissingDisplay(false);
    // Pictures and words are for scripts: they depend on nothing that a person chose here.
    std::optional<Settings> settings;
    if (!render && !onlyWords) {
        settings.emplace();
        QLocale::setDefault(localeOfLanguage(settings->text(Settings::Key::Language)));
    }
    installTranslations(application);
    if (render)
        return renderCommand(arguments);
    if (verbose && (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s))) {
        DiagnosticOptions options = installedParts(u"hooksmith"_s);
        QApplication::setStyle(new ui::Style); // Which is named
        options.more = ui::windowFacts();
        options.logFile = LogFile::folderIn(options.dataFolder) + u"/hooksmith.log"_s;
        options.settingsFile = Settings().fileName();
        KeychainStore secrets(u"hooksmith"_s);
        secrets.probe(&application, [&] {
            options.more.append(ui::keyStoreFact(secrets));
            collectDiagnostics(options, &application, [](const QString &text) {
                std::fputs(text.toUtf8().constData(), stdout);
                QCoreApplication::quit();
            });
        });
        return QApplication::exec();
    }
    QApplication::setApplicationDisplayName(u"Hooksmith"_s);
    QGuiApplication::setDesktopFileName(u"org.hooksmith.Hooksmith"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/hooksmith.svg"_s));

    // 2. The command line.
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Desktop IDE for Rocket.Chat webhook integrations"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"WORKSPACE_DIR"_s, QCoreApplication::translate("main", "Folder with a hooksmith.json"),
        u"[WORKSPACE_DIR]"_s);
    QCommandLineOption theme(
        u"theme"_s, QCoreApplication::translate("main", "Look: system, light, dark or contrast"),
        u"NAME"_s);
    QCommandLineOption screenshot(u"screenshot"_s, QString(), u"FILE"_s);
    QCommandLineOption size(u"size"_s, QString(), u"WxH"_s);
    QCommandLineOption pick(u"select"_s, QString(), u"INTEGRATION[/SAMPLE]"_s);
    QCommandLineOption cursor(u"cursor"_s, QString(), u"LINE:COLUMN"_s);
    QCommandLineOption typed(u"type"_s, QString(), u"TEXT"_s);
    QCommandLineOption trigger(u"trigger"_s, QString(), u"ACTION"_s);
    QCommandLineOption typing(u"type-every"_s, QString(), u"MS"_s);
    QCommandLineOption relay(u"relay"_s, QString(), u"HOST:PORT"_s);
    QCommandLineOption deliveries(u"deliveries"_s, QString(), u"N"_s);
    const QList<QCommandLineOption *> forPictures{&screenshot, &size,  &pick,       &cursor, &typed,
                                                  &trigger,    &relay, &deliveries, &typing};
    for (QCommandLineOption *hidden : forPictures) {
        hidden->setFlags(QCommandLineOption::HiddenFromHelp); // For tests and documentation
        parser.addOption(*hidden);
    }
    parser.addOption(theme);
    const QCommandLineOption more(
        u"verbose"_s,
        QCoreApplication::translate("main",
                                    "With --version: the versions of all parts and what "
                                    "protects scripts here."));
    parser.addOption(more);
    parser.addOptions(renderOptions()); // For --help: where they are given, renderCommand() has run
    if (!parser.parse(arguments)) { // process() would end with 1
        std::fprintf(stderr, "hooksmith: %s\n", qPrintable(parser.errorText()));
        return usageFault;
    }
    parser.process(application); // --help and --version

    const QList<SettingChoice> looks = settingRow(Settings::Key::Theme).choices();
    const bool knownLook =
        std::any_of(looks.begin(), looks.end(), [&](const SettingChoice &choice) {
            return choice.value == parser.value(theme);
        });
    if (parser.isSet(theme) && !knownLook) {
        const QString said =
            QCoreApplication::translate("main",
                                        "hooksmith: --theme takes system, light, dark or contrast, "
                                        "not \"%1\".")
                .arg(parser.value(theme));
        std::fprintf(stderr, "%s\n", qPrintable(said));
        return usageFault;
    }

    // 3. Settings, script hosts, runner, window: in the order of services.h.
    if (!settings)
        return 0; // --help and --version have ended above
    QApplication::setStyle(new ui::Style);
    new ui::ScreenFit(application);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    (void)LogFile::start(LogFile::folderIn(data)); // Where it fails, the checks below say so
    LogFile::note(QtInfoMsg,
                  u"Hooksmith %1 started, with Qt %2 on %3 (%4)"_s.arg(
                      QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                      QSysInfo::prettyProductName(), QGuiApplication::platformName()));
    const QList<Error> troubles = ide::startTroubles(data);
    std::optional<ide::Services> services(std::in_place, *settings);
    const QString look =
        parser.isSet(theme) ? parser.value(theme) : settings->text(Settings::Key::Theme);
    ui::applyTheme(application, ui::themeNamed(look));
    ui::MainWindow &window = services->window();
    StopSignals stopSignals; // The end of a desktop's session, too
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &window, &ui::MainWindow::endNow);
    if (parser.isSet(size)) {
        const QStringList parts = parser.value(size).split(u'x');
        window.resize(parts.value(0).toInt(), parts.value(1).toInt());
        window.actions().action("view.resetLayout"_L1)->trigger();
    }
    window.tellAll(troubles);
    ide::reportStartup(window);
    window.show();
    if (parser.isSet(screenshot))
        ide::takeScreenshot(window, parser.value(screenshot),
                            {parser.value(cursor), parser.value(typed), parser.values(trigger),
                             parser.value(deliveries).toInt()});

    // 4. The workspace: the one named, else the last one, else the example; or none at all, where
    // the person wants the welcome page.
    const QStringList named = parser.positionalArguments();
    const QString last = settings->text(Settings::Key::LastWorkspace);
    if (!named.isEmpty())
        (void)window.openWorkspace(QFileInfo(named.constFirst()).absoluteFilePath());
    else if (settings->text(Settings::Key::AtStart) != "welcome"_L1) {
        if (!last.isEmpty() && QFileInfo::exists(last))
            (void)window.openWorkspace(last);
        else
            (void)window.openExample();
    }
    if (parser.isSet(pick)) {
        const QString value = parser.value(pick);
        window.workbench().select(value.section(u'/', 0, 0), value.section(u'/', 1));
    }
    if (parser.isSet(relay)) {
        window.findChild<ui::TrafficPane *>()->setSettings({parser.value(relay), {}});
        window.actions().action("relay.toggle"_L1)->trigger();
    }
    if (parser.isSet(typing))
        typeOnAndOn(window, parser.value(typing).toInt());
    const int code = QApplication::exec();
    LogFile::note(QtInfoMsg, u"Hooksmith ended"_s);
    if (!window.wantsRestart())
        return code;
    const ui::Documents &documents = window.workbench().documents();
    const QStringList again =
        documents.hasWorkspace() ? QStringList(documents.workspace().directory()) : QStringList();
    services.reset(); // Locks and settings are given back before the next one takes them
    settings.reset();
    QProcess::startDetached(QCoreApplication::applicationFilePath(), again);
    return code;
}
