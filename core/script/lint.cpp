// SPDX-License-Identifier: MIT
#include "core/script/lint.h"

#include "core/base/tr.h"
#include "core/script/jsvalue.h"
#include "core/script/loadrules.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString engineName(Profile::Engine engine)
{
    switch (engine) {
    case Profile::Engine::Vm2: return u"vm2"_s;
    case Profile::Engine::IsolatedVm: return u"isolated-vm"_s;
    case Profile::Engine::Documented: return u"documented"_s;
    }
    return {};
}

/// What the rules ask for (resources/bundles/lint); each is a fact of the profile or follows from
/// one.
JsValue factsOf(const Profile &profile, IntegrationType type)
{
    const QStringList own = type == IntegrationType::Outgoing ? profile.outgoingOnlyGlobals
                                                              : profile.incomingOnlyGlobals;
    // 1.2: preset-env reads the text as a module, which is strict; everything else as a script.
    const bool module = profile.compiler == Profile::Compiler::PresetEnv;
    const bool vm2 = profile.engine == Profile::Engine::Vm2;
    return JsValue::object({
        {u"id"_s, profile.id},
        {u"parse"_s, module ? u"module"_s : u"script"_s},
        {u"engine"_s, engineName(profile.engine)},
        {u"strictClasses"_s, loadrules::hasStrictClasses(profile)},
        {u"globals"_s, JsValue::array(profile.globals + own)},
        {u"reserved"_s, JsValue::array(profile.reservedNames)},
        {u"sCallable"_s, profile.sCallable},
        {u"sFunctions"_s, JsValue::array(profile.sFunctions)},
        {u"fetch"_s, profile.fetch},
        // 1.5: results and console arguments are copied out
        {u"clones"_s, profile.engine == Profile::Engine::IsolatedVm},
        {u"callTimeoutMs"_s, profile.callTimeoutMs},
        {u"thrownTextBreaks"_s, !vm2}, // 1.7
        {u"timeoutOption"_s, profile.scriptTimeoutOption},
        {u"contentParsed"_s, profile.responseContentParsed},
    });
}

Severity severityOf(const QString &name)
{
    if (name == "error"_L1)
        return Severity::Error;
    return name == "info"_L1 ? Severity::Info : Severity::Warning;
}

Error unreadable(const QString &detail)
{
    return {u"lint-unreadable"_s,
            Tr::tr("The script checker gave an answer that can't be read."),
            detail,
            {}};
}

QString absentGlobal(const QString &name, const QString &replacement)
{
    if (replacement == "fetch"_L1)
        return Tr::tr("\"%1\" does not exist on these servers; use fetch (asynchronous) there.")
            .arg(name);
    if (replacement == "plain"_L1)
        return Tr::tr("\"%1\" (underscore) does not exist on these servers; use plain JavaScript.")
            .arg(name);
    if (replacement == "date"_L1)
        return Tr::tr("\"%1\" does not exist on these servers; use Date and Intl.DateTimeFormat.")
            .arg(name);
    if (replacement == "timer"_L1)
        return Tr::tr("\"%1\" does not exist on these servers: a script cannot wait.").arg(name);
    if (replacement == "http"_L1)
        return Tr::tr(
                   "\"%1\" does not exist on these servers; use HTTP(method, url, options) there.")
            .arg(name);
    if (replacement == "url"_L1)
        return Tr::tr(
                   "\"%1\" does not exist on these servers; take the address apart with a regular "
                   "expression or encodeURIComponent.")
            .arg(name);
    if (replacement == "none"_L1)
        return Tr::tr("\"%1\" does not exist on these servers: a script cannot load modules.")
            .arg(name);
    return Tr::tr("\"%1\" does not exist on these servers (\"%1 is not defined\").").arg(name);
}

/// Rules about the text as a whole and the class `Script` (1.2, 1.3).
QString shapeSentence(const QString &rule, const QString &variant, const QString &first,
                      const QString &second)
{
    if (rule == "syntax-error"_L1)
        return first;
    if (rule == "top-level-return"_L1)
        return Tr::tr("\"return\" outside a function: the script is saved, but does not load "
                      "(\"Illegal return statement\"). Put the code into class Script.");
    if (rule == "top-level-import"_L1)
        return Tr::tr("\"import\" does not load: a script is one text without modules.");
    if (rule == "top-level-export"_L1)
        return Tr::tr("\"export\" does not load (\"exports is not defined\"); write class Script "
                      "without it.");
    if (rule == "top-level-await"_L1)
        return Tr::tr("\"await\" at the top level does not load: await is only valid in async "
                      "functions. Use it inside an async method.");
    if (rule == "reserved-name"_L1)
        return Tr::tr("\"%1\" is already declared by the server: the script does not load "
                      "(\"Identifier '%1' has already been declared\").")
            .arg(first);
    if (rule == "no-script-class"_L1)
        return variant == "other-name"_L1
            ? Tr::tr("The server looks for a class named Script, not \"%1\" (\"Script is not "
                     "defined\").")
                  .arg(first)
            : Tr::tr("There is no class Script, so the script does not load (\"Script is not "
                     "defined\").");
    if (rule == "script-not-constructible"_L1)
        return Tr::tr("\"new Script()\" fails on this (\"Script is not a constructor\"); make it a "
                      "class.");
    if (rule == "static-method"_L1)
        return Tr::tr("\"%1\" is static: the server looks for it on the instance and does not find "
                      "it.")
            .arg(first);
    if (rule == "misspelt-method"_L1)
        return Tr::tr("The server never calls \"%1\"; did you mean \"%2\"?").arg(first, second);
    if (rule == "no-method"_L1)
        return variant == "other-type"_L1
            ? Tr::tr("\"%1\" belongs to the other kind of integration; this kind calls %2.")
                  .arg(first, second)
            : Tr::tr("The class has no method that the server calls for this kind of integration: "
                     "%1.")
                  .arg(first);
    if (rule == "vm2-module-word"_L1)
        return Tr::tr("Servers with vm2 refuse a script with the word \"module\" in a comment "
                      "(issue 27777).");
    return {};
}

/// Rules about names (2.1, 1.3).
QString nameSentence(const QString &rule, const QString &variant, const QString &first)
{
    if (rule == "absent-global"_L1)
        return absentGlobal(first, variant);
    if (rule == "undefined-name"_L1)
        return Tr::tr("\"%1\" is declared nowhere (\"%1 is not defined\").").arg(first);
    if (rule == "implicit-global"_L1)
        return Tr::tr(
                   "\"%1\" is assigned without a declaration, which is an error where class code "
                   "is strict (\"%1 is not defined\"). Declare it with let.")
            .arg(first);
    if (rule == "s-function"_L1)
        return Tr::tr("\"s.%1\" does not exist on these servers: since 5.0 \"s\" has only a few of "
                      "underscore.string's functions (\"s.%1 is not a function\"). Use plain "
                      "JavaScript.")
            .arg(first);
    if (rule == "s-call"_L1)
        return Tr::tr("\"s\" cannot be called since 5.0 (\"s is not a function\"); use its "
                      "functions: s.trim(text).");
    return {};
}

/// Rules about what the methods return (1.6, 5.6, 5.7).
QString resultSentence(const QString &rule, const QString &variant, const QString &first)
{
    if (rule == "incoming-no-content"_L1)
        return variant == "not-object"_L1
            ? Tr::tr("The server needs an object with \"content\" or \"error\"; this gives "
                     "\"error-running-script\" on newer servers and posts nothing on older ones.")
            : Tr::tr("The returned object has neither \"content\" nor \"error\"; this gives "
                     "\"error-running-script\" on newer servers and posts nothing on older ones.");
    if (rule == "content-not-object"_L1)
        return variant == "message"_L1
            ? Tr::tr("\"message\" must be an object with \"text\"; a text fails (\"Cannot create "
                     "property 'bot' on string\").")
            : Tr::tr("\"content\" must be an object with \"text\"; a text is not posted.");
    if (rule == "override-off"_L1)
        return Tr::tr("The message names a \"%1\", but the integration does not allow it "
                      "(\"overriding destination channel is disabled for this integration\").")
            .arg(first);
    if (rule == "request-wrapped"_L1)
        return Tr::tr(
            "The server looks for \"url\" and \"method\" in the returned object itself, not "
            "inside \"request\": nothing is called (issue 36276).");
    if (rule == "request-incomplete"_L1)
        return Tr::tr("Without %1 the server makes no call.").arg(first);
    if (rule == "data-without-headers"_L1)
        return Tr::tr("\"%1\" without \"headers\" fails (\"Cannot set properties of undefined\"): "
                      "return headers: request.headers, too.")
            .arg(first);
    if (rule == "get-with-data"_L1)
        return Tr::tr(
                   "A %1 request with \"data\" is refused (\"Request with GET/HEAD method cannot "
                   "have body\").")
            .arg(first);
    if (rule == "auth-without-colon"_L1)
        return Tr::tr(
            "\"auth\" must be of the form \"username:password\", else the server fails on "
            "it.");
    if (rule == "request-option-ignored"_L1)
        return Tr::tr(
                   "The server ignores \"%1\" of the returned request; put parameters into \"url\" "
                   "and a body into \"data\".")
            .arg(first);
    if (rule == "timeout-ignored"_L1)
        return Tr::tr("\"timeout\" of the returned request is ignored on these servers.");
    if (rule == "response-content-text"_L1)
        return Tr::tr("response.content is always a text on servers, so \".%1\" is not there; use "
                      "JSON.parse(response.content).")
            .arg(first);
    if (rule == "response-content-parsed"_L1)
        return Tr::tr(
            "The manual promises the parsed value in response.content; where that is true, "
            "use response.content_raw for the text. Servers pass the text in both.");
    if (rule == "function-returned"_L1)
        return Tr::tr(
                   "\"%1\" returns a function, a class or a symbol, which cannot be copied out of "
                   "the sandbox (\"could not be cloned\").")
            .arg(first);
    if (rule == "console-function"_L1)
        return Tr::tr("console.%1 with a function, a class or a symbol makes the script fail "
                      "(\"could not be cloned\").")
            .arg(first);
    return {};
}

/// Rules about code, messages, loops and the engine.
QString codeSentence(const QString &rule, const QString &variant, const QString &first,
                     const QString &second)
{
    if (rule == "throw-literal"_L1)
        return variant == "object"_L1
            ? Tr::tr(
                "The server replaces a thrown object that is no Error by a general text; throw "
                "new Error('…').")
            : Tr::tr("A thrown text makes the server's own error handling fail (\"Cannot read "
                     "properties of undefined (reading 'replace')\"); throw new Error('…').");
    if (rule == "unbounded-loop"_L1)
        return Tr::tr("This loop never ends, and these servers set no limit: the whole server "
                      "stands still.");
    if (rule == "unresolved-promise"_L1)
        return Tr::tr("This promise never settles: awaited, it hangs the request for ever.");
    if (rule == "fetch-headers"_L1)
        return Tr::tr("The headers of a response are a list of [name, value] pairs here: "
                      "\"headers.%1\" does not exist. Use Object.fromEntries(response.headers).")
            .arg(first);
    if (rule == "fetch-json-null"_L1)
        return Tr::tr("json() fails on servers when the body has a null anywhere (\"object null is "
                      "not iterable\"); JSON.parse(await response.text()) does not.");
    if (rule == "field-empty"_L1)
        return Tr::tr("An attachment field needs a \"%1\" that is not empty, 0 or false (\"Invalid "
                      "attachment field, title and value is required\").")
            .arg(first);
    if (rule == "link-not-url"_L1)
        return Tr::
            tr("\"%1\" must be an absolute address (\"Invalid href value provided\"), and \"%2\" "
               "is none.")
                .arg(first, second);
    if (rule == "ts-not-text"_L1)
        return Tr::tr("\"ts\" of an attachment must be a text or a number, not a Date; use "
                      "toISOString().");
    if (rule == "message-too-long"_L1)
        return Tr::tr("The text is too long (characters: %1); servers take %2 unless set otherwise "
                      "(\"error-message-size-exceeded\").")
            .arg(first, second);
    if (rule == "attachments-not-list"_L1)
        return Tr::tr("\"attachments\" must be a list; anything else is ignored.");
    if (rule == "loop-guard"_L1)
        return Tr::tr("The answer goes to the same room and starts the integration again, without "
                      "end (issue 14723): return nothing when request.data.bot is set, or use "
                      "trigger words.");
    if (rule == "engine-bigint"_L1)
        return Tr::tr("Hooksmith's engine has no BigInt: this script can run on a server, but not "
                      "here.");
    if (rule == "engine-regexp"_L1)
        return variant == "flag-v"_L1
            ? Tr::tr("Hooksmith's engine does not know the flag \"v\" of regular expressions.")
            : Tr::tr("RegExp.%1 tells of another match here when the last pattern had look-behind, "
                     "named groups, \\p{…} or the flags s, u, y or d; use the match itself.")
                  .arg(first);
    if (rule == "engine-function-text"_L1)
        return Tr::tr("The text of a function was used here. A server gives the function's source; "
                      "Hooksmith's engine does not keep it and gives \"[native code]\".");
    if (rule == "engine-error-words"_L1)
        return Tr::tr("The words of this error may be others in a server's log: they depend on "
                      "values that are not known here. Its type is the server's.");
    if (rule == "engine-too-early"_L1)
        return Tr::tr("This server compiles scripts with Babel, which makes \"var\" of \"let\" and "
                      "\"const\": there the variable is undefined at this place and the script "
                      "goes on.");
    if (rule == "engine-number-text"_L1)
        return Tr::tr("A number of 2^53 or more was written in another base than 10: its last "
                      "digits may differ from a server's.");
    if (rule == "engine-class-length"_L1)
        return Tr::tr("Hooksmith's engine counts all parameters in \"%1.length\"; a server counts "
                      "those before the first with a default value.")
            .arg(first);
    if (rule == "engine-with"_L1)
        return Tr::tr("A variable that is declared inside \"with\" does not get its value in "
                      "Hooksmith's engine. Declare it outside.");
    if (rule == "engine-moment-locale"_L1)
        return Tr::tr("A server has the languages of \"moment\"; here it knows English only, and "
                      "dates are written in English.");
    if (rule == "engine-conversion"_L1)
        return Tr::tr("If \"Symbol.toPrimitive\" is no function here, a server throws a TypeError "
                      "where the object is converted; Hooksmith's engine passes it over.");
    if (rule == "engine-evaluation-order"_L1)
        return Tr::tr("This destructuring changes a variable that the same expression has read "
                      "before: a server goes on with the old value, Hooksmith's engine with the "
                      "new one. Make it a statement of its own.");
    if (rule == "engine-proxy"_L1)
        return variant == "descriptor"_L1
            ? Tr::tr("Where \"getOwnPropertyDescriptor\" describes a property that the proxy's "
                     "target does not have, Hooksmith's engine throws a TypeError; a server takes "
                     "the description.")
            : Tr::tr("As a key of a Map or Set, this proxy's traps are asked for a symbol of "
                     "Hooksmith's engine; on a server they are not asked at all.");
    if (rule == "engine-proxy-count"_L1)
        return Tr::tr("The script has made more than 10,000 proxies. A server refuses each of them "
                      "where values are copied; Hooksmith's engine knows the first only.");
    if (rule == "engine-eval"_L1)
        return Tr::tr("Hooksmith's engine reads what eval and Function are given as JavaScript of "
                      "2016: newer syntax in it works on a server, but not here.");
    if (rule == "engine-key-order"_L1)
        return Tr::tr("This property was deleted and set again. On a server it comes last then; in "
                      "Hooksmith's engine it has its old place, which shows where keys are listed "
                      "(Object.keys, for…in, JSON). Make a new object, or use a Map.");
    if (rule == "engine-parameters"_L1 && variant == "early"_L1)
        return Tr::tr("This default value reads \"%1\" before it has a value: this server throws a "
                      "ReferenceError, Hooksmith's engine sees undefined.")
            .arg(first);
    if (rule == "engine-parameters"_L1)
        return Tr::tr(
                   "\"%1\" is a parameter and a variable of the body: on a server a default value "
                   "goes on seeing the parameter, in Hooksmith's engine it sees the variable. "
                   "Give one of them another name.")
            .arg(first);
    if (rule == "engine-async"_L1)
        return variant == "new"_L1
            ? Tr::tr(
                  "\"new\" with an asynchronous function or a generator fails on a server (\"%1 is "
                  "not a constructor\"), but not in Hooksmith's engine.")
                  .arg(first)
            : Tr::tr("In Hooksmith's engine no object is an instance of an asynchronous generator; "
                     "on a server what %1() gives is one.")
                  .arg(first);
    if (rule == "engine-eval-text"_L1)
        return Tr::tr("A text for eval or Function could not be read. Hooksmith's engine knows "
                      "JavaScript of 2016 there; a server knows newer syntax, too.");
    if (rule == "engine-promise-cycle"_L1)
        return Tr::tr("This promise is resolved with itself: a server rejects it (\"Chaining cycle "
                      "detected for promise\"), in Hooksmith's engine it never settles.");
    if (rule == "engine-missing"_L1)
        return Tr::tr("\"%1\" exists on servers, but not in Hooksmith's engine.").arg(first);
    return {};
}

} // namespace

QByteArray lint::request(const QString &text, const Integration &integration)
{
    // A lone surrogate has no UTF-8 form; a replacement of the same length keeps all places.
    QString source = text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool pair = source.at(i).isHighSurrogate() && i + 1 < source.size()
            && source.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (source.at(i).isSurrogate())
            source[i] = QChar::ReplacementCharacter;
    }
    JsValue::Array profiles;
    for (const Profile &profile : allProfiles())
        profiles.append(factsOf(profile, integration.type));
    const JsValue facts = JsValue::object(
        {{u"event"_s, integration.event},
         {u"triggerWords"_s, JsValue::array(integration.triggerWords)},
         {u"targetRoom"_s, integration.targetRoom},
         {u"overrideDestinationChannelEnabled"_s, integration.overrideDestinationChannelEnabled}});
    return JsValue::object(
               {{u"source"_s, source},
                {u"type"_s,
                 integration.type == IntegrationType::Outgoing ? u"outgoing"_s : u"incoming"_s},
                {u"integration"_s, facts},
                {u"profiles"_s, JsValue(profiles)}})
        .toJson();
}

QString lint::sentence(const QString &rule, const QString &variant, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    QString text = shapeSentence(rule, variant, first, second);
    if (text.isEmpty())
        text = nameSentence(rule, variant, first);
    if (text.isEmpty())
        text = resultSentence(rule, variant, first);
    if (text.isEmpty())
        text = codeSentence(rule, variant, first, second);
    return text;
}

Result<QList<Finding>> lint::read(const QByteArray &answer)
{
    const Result<JsValue> list = JsValue::fromJson(answer);
    if (!list)
        return unexpected(unreadable(list.error().message));
    if (!list->isArray())
        return unexpected(unreadable(QString::fromUtf8(answer.left(200))));
    QList<Finding> findings;
    for (const JsValue &item : list->toArray()) {
        Finding finding;
        finding.severity = severityOf(item.value(u"severity").toString());
        finding.rule = item.value(u"rule").toString();
        QStringList arguments;
        for (const JsValue &argument : item.value(u"args").toArray())
            arguments.append(argument.toString());
        finding.message = sentence(finding.rule, item.value(u"variant").toString(), arguments);
        finding.line = int(item.value(u"line").toNumber());
        finding.column = int(item.value(u"column").toNumber());
        finding.endLine = int(item.value(u"endLine").toNumber());
        finding.endColumn = int(item.value(u"endColumn").toNumber());
        for (const JsValue &profile : item.value(u"profiles").toArray())
            finding.profiles.append(profile.toString());
        findings.append(finding);
    }
    return findings;
}

QList<Finding> findingsFor(const Profile &profile, const QList<Finding> &findings)
{
    if (profile.engine == Profile::Engine::Documented)
        return findings;
    QList<Finding> own;
    for (const Finding &finding : findings) {
        if (finding.profiles.contains(profile.id))
            own.append(finding);
    }
    return own;
}

Linter::Linter(ToolHost &host) : m_host(host) { }

void Linter::lint(const QString &source, const Integration &integration, QObject *context,
                  FindingsCallback done)
{
    m_host.call(u"lint"_s, lint::request(source, integration), context,
                [done = std::move(done)](const Result<QByteArray> &answer) {
                    if (answer)
                        done(lint::read(*answer));
                    else
                        done(unexpected(answer.error()));
                });
}

void Linter::outline(const QString &source, QObject *context, OutlineCallback done)
{
    const QByteArray argument = JsValue::object({{u"source"_s, source}}).toJson();
    m_host.call(
        u"outline"_s, argument, context,
        [done = std::move(done)](const Result<QByteArray> &answer) {
            if (!answer) {
                done(unexpected(answer.error()));
                return;
            }
            const Result<JsValue> list = JsValue::fromJson(*answer);
            if (!list || !list->isArray()) {
                done(unexpected(unreadable(QString::fromUtf8(answer->left(200)))));
                return;
            }
            QList<ScriptSymbol> symbols;
            for (const JsValue &item : list->toArray()) {
                symbols.append(
                    {item.value(u"name").toString(), item.value(u"kind").toString(),
                     item.value(u"container").toString(), int(item.value(u"line").toNumber()),
                     int(item.value(u"column").toNumber()), int(item.value(u"endLine").toNumber()),
                     int(item.value(u"endColumn").toNumber())});
            }
            done(symbols);
        });
}

} // namespace hooksmith
