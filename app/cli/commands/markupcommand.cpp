// SPDX-License-Identifier: MIT
#include "app/cli/commands/markupcommand.h"

#include "core/base/tr.h"
#include "core/message/markup.h"
#include "core/script/hostcontext.h"
#include "core/script/hosttoolhost.h"

#include <algorithm>
#include <optional>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hooksmith::cli {
namespace {

// Somebody waits for this one answer, so a text may take longer than in the preview.
constexpr int deadlineMs = 30'000;

struct Arguments
{
    std::optional<QString> text;
    QString file;
    QString options;
    bool help = false;
};

Error usageError(const QString &message)
{
    return {u"usage"_s, message, {}, std::nullopt};
}

// By hand, because a text may begin with a dash ("- item", "---").
Result<Arguments> parseArguments(const QStringList &arguments)
{
    Arguments out;
    bool onlyText = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const auto takeValue = [&](QLatin1StringView option, QString &value) -> Result<bool> {
            if (argument.startsWith(QString(option) + u'=')) {
                value = argument.mid(option.size() + 1);
                return true;
            }
            if (argument != option)
                return false;
            if (i + 1 >= arguments.size())
                return unexpected(usageError(Tr::tr("%1 needs a value.").arg(option)));
            value = arguments[++i];
            return true;
        };
        if (!onlyText) {
            if (argument == "--"_L1) {
                onlyText = true;
                continue;
            }
            if (argument == "--help"_L1 || argument == "-h"_L1) {
                out.help = true;
                return out;
            }
            auto taken = takeValue("--file"_L1, out.file);
            if (taken && !*taken)
                taken = takeValue("--options"_L1, out.options);
            if (!taken)
                return unexpected(taken.error());
            if (*taken)
                continue;
            static const QRegularExpression option(u"^--[a-z][a-z-]*(=.*)?$"_s);
            if (option.match(argument).hasMatch())
                return unexpected(usageError(
                    Tr::tr("Unknown option %1. Put -- before a text that begins with dashes.")
                        .arg(argument)));
        }
        if (out.text)
            return unexpected(usageError(Tr::tr("One text at a time: put it into quotes.")));
        out.text = argument;
    }
    if (out.text && !out.file.isEmpty())
        return unexpected(usageError(Tr::tr("Give a text or --file, not both.")));
    if (!out.text && out.file.isEmpty())
        return unexpected(usageError(Tr::tr("Give a text or --file FILE (- = standard input).")));
    return out;
}

// The parser ignores what it does not know; a misspelt key would look as if it had no effect.
std::optional<Error> wrongOption(const QString &name, const JsValue &value)
{
    const bool isFlag = name == "colors"_L1 || name == "emoticons"_L1
        || name == "katex.dollarSyntax"_L1 || name == "katex.parenthesisSyntax"_L1;
    if (isFlag && !value.isBool())
        return usageError(Tr::tr("--options: %1 is true or false.").arg(name));
    if (name == "katex"_L1 && !value.isObject())
        return usageError(Tr::tr("--options: katex is an object."));
    if (name == "customDomains"_L1) {
        const JsValue::Array domains = value.isArray() ? value.toArray() : JsValue::Array{value};
        const bool isList = value.isArray()
            && std::all_of(domains.begin(), domains.end(),
                           [](const JsValue &domain) { return domain.isString(); });
        if (!isList)
            return usageError(Tr::tr("--options: customDomains is a list of host names."));
    } else if (!isFlag && name != "katex"_L1) {
        return usageError(Tr::tr("--options: the parser has no option %1.").arg(name));
    }
    return std::nullopt;
}

Result<JsValue> parserOptions(const QString &json)
{
    JsValue options = MarkupOptions().toJson();
    if (json.isEmpty())
        return options;
    const Result<JsValue> given = JsValue::fromJson(json.toUtf8(), u"--options"_s);
    if (!given)
        return unexpected(given.error());
    if (!given->isObject())
        return unexpected(usageError(Tr::tr("--options must be a JSON object.")));
    for (const JsValue::Member &member : given->members()) {
        if (const auto wrong = wrongOption(member.first, member.second))
            return unexpected(*wrong);
        if (member.first == "katex"_L1) {
            JsValue katex = options[u"katex"];
            for (const JsValue::Member &inner : member.second.members()) {
                if (const auto wrong = wrongOption(u"katex."_s + inner.first, inner.second))
                    return unexpected(*wrong);
                katex.insert(inner.first, inner.second);
            }
            options.insert(u"katex"_s, katex);
        } else {
            options.insert(member.first, member.second);
        }
    }
    return options;
}

QString usage()
{
    return Tr::tr(
        "Usage: hooksmith-cli markup [TEXT | --file FILE] [--options JSON]\n\n"
        "Prints the tree that Rocket.Chat's message parser makes of the text.\n\n"
        "  -h, --help       this help\n"
        "  --file FILE      the file's bytes are the text; - = standard input\n"
        "  --options JSON   overrides single keys of the parser's options: colors, emoticons,\n"
        "                   katex.dollarSyntax, katex.parenthesisSyntax, customDomains\n");
}

} // namespace

QString MarkupCommand::name() const
{
    return u"markup"_s;
}

QString MarkupCommand::description() const
{
    return Tr::tr("Print the tree of a message's text");
}

int MarkupCommand::execute(const QStringList &arguments)
{
    const Result<Arguments> parsed = parseArguments(arguments);
    if (!parsed)
        return reportError(parsed.error());
    if (parsed->help) {
        printOut(usage().toUtf8());
        return Success;
    }
    const Result<JsValue> options = parserOptions(parsed->options);
    if (!options)
        return reportError(options.error());
    QString text = parsed->text.value_or(QString());
    if (!parsed->file.isEmpty()) {
        const Result<QByteArray> bytes = readInput(parsed->file);
        if (!bytes)
            return reportError(bytes.error());
        // A byte order mark is part of the text, as for the library.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
        text = decoder(*bytes);
    }

    HostToolHost host(HostContextFactory::findScriptHost(), u"markup"_s, deadlineMs);
    int exitCode = InternalError;
    const JsValue argument = JsValue::object({{u"text"_s, text}, {u"options"_s, *options}});
    host.call(u"parse"_s, argument.toJson(), qApp, [&exitCode](const Result<QByteArray> &json) {
        if (json) {
            printOut(*json + '\n');
            exitCode = Success;
        } else {
            exitCode = reportError(json.error(), InternalError);
        }
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return exitCode;
}

} // namespace hooksmith::cli
