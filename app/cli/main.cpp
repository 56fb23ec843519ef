// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "core/base/tr.h"
#include "core/base/translation.h"
#include "core/diagnostics/diagnostics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

QString usage(const std::vector<std::unique_ptr<cli::Command>> &commands)
{
    QString text =
        Tr::tr("Usage: hooksmith-cli COMMAND [OPTIONS]") + u"\n\n"_s + Tr::tr("Commands:") + u'\n';
    for (const auto &command : commands)
        text += u"  %1 %2\n"_s.arg(command->name(), -10).arg(command->description());
    return text + u'\n' + Tr::tr("hooksmith-cli COMMAND --help tells the options of a command.")
        + u'\n';
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt's own event loop: GLib's makes a system call for every posted event, which the relay pays
    // for several times per delivery, and nothing here needs it.
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"hooksmith"_s);
    QCoreApplication::setOrganizationName(u"hooksmith"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKSMITH_VERSION));

    installTranslations(app);

    const auto commands = cli::allCommands();
    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (arguments.contains(u"--verbose"_s)
        && (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s))) {
        collectDiagnostics(installedParts(u"hooksmith-cli"_s), &app, [](const QString &text) {
            cli::printOut(text.toUtf8());
            QCoreApplication::quit();
        });
        return QCoreApplication::exec();
    }
    if (name == "--version"_L1 || name == "-v"_L1) {
        cli::printOut("hooksmith-cli " HOOKSMITH_VERSION "\n");
        return cli::Success;
    }
    const bool wantsHelp = name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1;
    for (const auto &command : commands) {
        if (wantsHelp && command->name() == arguments.value(2))
            return command->execute({u"hooksmith-cli "_s + command->name(), u"--help"_s});
    }
    if (wantsHelp) {
        cli::printOut(usage(commands).toUtf8());
        return cli::Success;
    }
    for (const auto &command : commands) {
        if (command->name() != name)
            continue;
        const int code =
            command->execute(QStringList{u"hooksmith-cli "_s + name} + arguments.mid(2));
        // Half a document must not pass for a whole one. The relay's events are in its journal.
        const bool lost = cli::isOutputLost() && name != "relay"_L1;
        return lost && code == cli::Success ? int(cli::InternalError) : code;
    }
    cli::printError((name.isEmpty()
                         ? Tr::tr("hooksmith-cli: no command given.")
                         : Tr::tr("hooksmith-cli: there is no command \"%1\".").arg(name))
                    + u"\n\n"_s + usage(commands));
    return cli::UsageError;
}
