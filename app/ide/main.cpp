// SPDX-License-Identifier: MIT
#include "app/ide/rendercommand.h"
#include "app/ide/services.h"
#include "app/ide/startupreport.h"

#include "core/base/translation.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

ui::ThemeChoice themeNamed(const QString &name)
{
    if (name == "dark"_L1)
        return ui::ThemeChoice::Dark;
    return name == "light"_L1 ? ui::ThemeChoice::Light : ui::ThemeChoice::System;
}

/// What a person would have done before the picture is taken.
struct Scene
{
    QString cursor; ///< "LINE:COLUMN" in the script
    QString typed; ///< There
    QStringList actions; ///< Ids
    bool isEmpty() const { return cursor.isEmpty() && typed.isEmpty() && actions.isEmpty(); }
};

void play(ui::MainWindow &window, const Scene &scene)
{
    auto *editor = window.findChild<ui::CodeEditor *>(u"scriptText"_s);
    if (editor && !scene.cursor.isEmpty())
        editor->goTo(scene.cursor.section(u':', 0, 0).toInt(),
                     scene.cursor.section(u':', 1).toInt());
    for (const QChar c : scene.typed) {
        if (!editor)
            break;
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(editor, &press);
    }
    for (const QString &id : scene.actions)
        window.actions().action(QLatin1StringView(id.toLatin1()))->trigger();
}

/// The window with the lists and menus that are open above it.
QPixmap pictureOf(ui::MainWindow &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top != &window && top->isVisible())
            painter.drawPixmap(top->pos() - window.mapToGlobal(QPoint()), top->grab());
    }
    return picture;
}

/// Takes a picture of the window once the first result is on the screen, and ends the program.
void takeScreenshot(ui::MainWindow &window, const QString &file, const Scene &scene)
{
    auto *settle = new QTimer(&window);
    settle->setSingleShot(true);
    settle->setInterval(400); // Layouts and pictures of the message
    const auto played = std::make_shared<bool>(scene.isEmpty());
    QObject::connect(settle, &QTimer::timeout, &window, [&window, file, scene, settle, played] {
        if (!*played) {
            *played = true;
            play(window, scene);
            settle->start(1200); // What follows from it: proposals, another run
            return;
        }
        const bool saved = pictureOf(window).save(file);
        QCoreApplication::exit(saved ? 0 : 1);
    });
    QObject::connect(&window.workbench(), &ui::Workbench::resultReady, settle,
                     [settle] { settle->start(); });
    QObject::connect(&window.workbench(), &ui::Workbench::requestProblem, settle,
                     [settle] { settle->start(); });
    QTimer::singleShot(8000, settle, [settle] { settle->start(); }); // Nothing to run
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
    const QStringList words{u"--help"_s, u"-h"_s, u"--help-all"_s, u"--version"_s, u"-v"_s};
    const bool onlyWords = std::any_of(arguments.cbegin(), arguments.cend(),
                                       [&](const QString &a) { return words.contains(a); });
    if (render || onlyWords)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // Neither a picture nor a word needs a display.
    QApplication application(argc, argv);
    installTranslations(application);
    if (render)
        return renderCommand(arguments);
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
        u"theme"_s, QCoreApplication::translate("main", "Look: system, light or dark"), u"NAME"_s);
    QCommandLineOption screenshot(u"screenshot"_s, QString(), u"FILE"_s);
    QCommandLineOption size(u"size"_s, QString(), u"WxH"_s);
    QCommandLineOption pick(u"select"_s, QString(), u"INTEGRATION[/SAMPLE]"_s);
    QCommandLineOption cursor(u"cursor"_s, QString(), u"LINE:COLUMN"_s);
    QCommandLineOption typed(u"type"_s, QString(), u"TEXT"_s);
    QCommandLineOption trigger(u"trigger"_s, QString(), u"ACTION"_s);
    for (QCommandLineOption *hidden : {&screenshot, &size, &pick, &cursor, &typed, &trigger})
        hidden->setFlags(QCommandLineOption::HiddenFromHelp); // For tests and documentation
    parser.addOptions({theme, screenshot, size, pick, cursor, typed, trigger});
    parser.process(application);

    // 3. Settings, script hosts, runner, window: in the order of services.h.
    ide::Services services;
    const QString look =
        parser.isSet(theme) ? parser.value(theme) : services.settings().text(Settings::Key::Theme);
    ui::applyTheme(application, themeNamed(look));
    ui::MainWindow &window = services.window();
    if (parser.isSet(size)) {
        const QStringList parts = parser.value(size).split(u'x');
        window.resize(parts.value(0).toInt(), parts.value(1).toInt());
        window.actions().action("view.resetLayout"_L1)->trigger();
    }
    ide::reportStartup(window);
    window.show();
    if (parser.isSet(screenshot))
        takeScreenshot(window, parser.value(screenshot),
                       {parser.value(cursor), parser.value(typed), parser.values(trigger)});

    // 4. The workspace: the one named, else the last one, else the example.
    const QStringList named = parser.positionalArguments();
    const QString last = services.settings().text(Settings::Key::LastWorkspace);
    if (!named.isEmpty())
        (void)window.openWorkspace(QFileInfo(named.constFirst()).absoluteFilePath());
    else if (!last.isEmpty() && QFileInfo::exists(last))
        (void)window.openWorkspace(last);
    else
        (void)window.openExample(ui::MainWindow::exampleDirectory());
    if (parser.isSet(pick)) {
        const QString value = parser.value(pick);
        window.workbench().select(value.section(u'/', 0, 0), value.section(u'/', 1));
    }
    return QApplication::exec();
}
