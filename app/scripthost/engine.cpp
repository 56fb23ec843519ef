// SPDX-License-Identifier: MIT
#include "app/scripthost/engine.h"

#include "app/scripthost/nativehelpers.h"
#include "app/scripthost/natives.h"
#include "app/scripthost/sandbox.h"

#include <cstdio>
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The name that stack frames of a person's text carry; the runtime knows it too (errors.mjs).
const QString scriptFile = u"script.js"_s;

/// Calls a function of a tool's bundle. What it throws is told apart in JavaScript: the compat
/// bundle's errors are no errors to QJSValue.
const QString toolCaller = uR"js((function (tool, name, argument) {
    try {
        if (typeof tool[name] !== 'function')
            return '-no function ' + name;
        var result = JSON.stringify(tool[name](JSON.parse(argument)));
        return result === undefined ? '+null' : '+' + result;
    } catch (error) {
        return '-' + String(error) + '\n' + (error && error.stack);
    }
}))js"_s;

} // namespace

void Bridge::count(qsizetype bytes)
{
    m_output += bytes;
    if (m_outputLimit > 0 && m_output > m_outputLimit)
        m_loop.endWithLimit("output", HostLoop::exitOutput);
}

void Bridge::console(const QString &json)
{
    const QByteArray bytes = json.toUtf8();
    count(bytes.size());
    m_loop.send(protocol::Kind::Console, bytes);
}

QString Bridge::http(int id, const QString &json)
{
    m_loop.send(protocol::Kind::Http, json.toUtf8());
    const std::optional<QByteArray> reply = m_loop.waitForHttpReply(id);
    return reply ? QString::fromUtf8(protocol::bodyOf(*reply)) : QString();
}

void Bridge::fetch(const QString &json)
{
    ++pendingFetches;
    m_loop.send(protocol::Kind::Http, json.toUtf8());
}

void Bridge::outcome(const QString &wire)
{
    if (m_hasOutcome)
        return; // One ending, whatever a script does with its promises.
    m_hasOutcome = true;
    QByteArray bytes = wire.toUtf8();
    count(bytes.size());
    // What the call has taken at most; below what any server would mind it is not worth a word.
    const qint64 grown = m_loop.grownBytes();
    if (grown > 4LL * 1024 * 1024 && bytes.endsWith('}'))
        bytes.insert(bytes.size() - 1, ",\"grown\":" + QByteArray::number(grown));
    m_loop.send(protocol::Kind::Outcome, bytes);
}

QJSValue Bridge::library(const QString &name)
{
    QFile file(u":/bundles/lib-%1.js"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJSValue result = m_engine.evaluate(QString::fromUtf8(file.readAll()), file.fileName());
    if (result.isError())
        return {};
    QJSValue global = m_engine.globalObject();
    const QJSValue library = global.property(u"hooksmithLibrary"_s);
    global.deleteProperty(u"hooksmithLibrary"_s);
    return library;
}

void Bridge::beginCall()
{
    m_hasOutcome = false;
    m_output = 0;
    m_loop.startMeasuring();
}

Engine::Engine(HostLoop &loop)
    : m_loop(loop), m_wireReader(m_engine), m_bridge(new Bridge(m_engine, loop))
{
    QJSEngine::setObjectOwnership(m_bridge, QJSEngine::CppOwnership);
    m_bridge->setParent(&m_engine);
    QCoreApplication::instance()->installEventFilter(this);
}

bool Engine::eventFilter(QObject *, QEvent *)
{
    ++m_jobs;
    return false;
}

bool Engine::evaluateBundle(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s is missing\n", qPrintable(path));
        return false;
    }
    const QJSValue result = m_engine.evaluate(QString::fromUtf8(file.readAll()), path);
    if (result.isError()) {
        std::fprintf(stderr, "%s:%d: %s\n", qPrintable(path),
                     result.property(u"lineNumber"_s).toInt(), qPrintable(result.toString()));
        return false;
    }
    return true;
}

bool Engine::warmUp(const QString &toolBundle)
{
    NativeHelpers *natives = installNatives(m_engine, u":/bundles/words.js"_s);
    if (!evaluateBundle(u":/bundles/compat.js"_s))
        return false;
    QJSValue global = m_engine.globalObject();
    if (!toolBundle.isEmpty()) {
        if (!evaluateBundle(toolBundle))
            return false;
        m_tool = global.property(u"hooksmithTool"_s);
        m_callTool = m_engine.evaluate(toolCaller);
        if (!m_tool.isObject()) {
            std::fprintf(stderr, "%s defines no hooksmithTool\n", qPrintable(toolBundle));
            return false;
        }
        return true;
    }
    global.setProperty(u"hooksmithBridge"_s, m_engine.newQObject(m_bridge));
    if (!evaluateBundle(u":/bundles/runtime.js"_s))
        return false;
    // The bundle takes hooksmithBridge off the global object itself.
    m_runtime = global.property(u"hooksmithRuntime"_s);
    global.deleteProperty(u"hooksmithRuntime"_s);
    if (!addBallast())
        return false;
    // The first error need not wait for it then.
    m_loop.whenIdle([natives] { natives->prepareWords(); });
    // Run the paths of a call once, so that the first real one finds them compiled.
    const QJSValue warm = m_runtime.property(u"warmUp"_s).call();
    if (warm.isError()) {
        std::fprintf(stderr, "runtime: %s\n", qPrintable(warm.toString()));
        return false;
    }
    return true;
}

/// The engine collects garbage whenever its strings have doubled since the last time, but from 128
/// KB on, and whenever its objects have: with a request of 16 KB that is every seventh call, and
/// each time all of the bundles are looked at (2 ms). Beside things that stay it waits for some
/// megabytes. Nothing ever reads or writes them.
bool Engine::addBallast()
{
    constexpr qsizetype stringUnits = 4 * 1024 * 1024;
    // Room for items that are not there counts like items, and costs nothing to look at.
    const QJSValue objects = m_engine.evaluate(
        u"(function(list) { for (var i = 0; i < 128; ++i) list.push(new Array(4000)); return list })([])"_s);
    if (objects.isError())
        return false;
    m_runtime.setProperty(u"ballast"_s, objects);
    m_runtime.setProperty(u"stringBallast"_s, QString(stringUnits, Qt::Uninitialized));
    return true;
}

void Engine::handle(const QByteArray &payload)
{
    const std::optional<protocol::Kind> kind = protocol::kindOf(payload);
    if (!kind)
        return;
    const QByteArray body = protocol::bodyOf(payload);
    switch (*kind) {
    case protocol::Kind::Load: load(body); break;
    case protocol::Kind::Call: call(body); break;
    case protocol::Kind::ToolCall: tool(body); break;
    case protocol::Kind::HttpReply:
        --m_bridge->pendingFetches;
        m_runtime.property(u"fetchReply"_s).call({QString::fromUtf8(body)});
        settle();
        break;
    default: break;
    }
}

void Engine::load(const QByteArray &json)
{
    m_running = true;
    m_bridge->beginCall();
    const Result<protocol::LoadRequest> request = protocol::parseLoad(json);
    if (!request)
        std::_Exit(3);
    m_bridge->setOutputLimit(request->outputBytes);
    m_loop.setMemoryLimit(request->memoryBytes);
    // The watch on resident memory comes first; this is for one huge allocation.
    if (request->memoryBytes > 0)
        sandbox::limitMemory(request->memoryBytes * 2 + 256LL * 1024 * 1024);
    const JsValue config = JsValue::object({
        {u"engine"_s, JsValue(request->engine)},
        {u"outgoing"_s, JsValue(request->outgoing)},
        {u"globals"_s, JsValue::array(request->globals)},
        {u"missing"_s, JsValue::array(request->missingBuiltIns)},
        {u"reserved"_s, JsValue::array(request->reservedNames)},
        {u"storeSetReturnsValue"_s, JsValue(request->storeSetReturnsValue)},
        {u"sCallable"_s, JsValue(request->sCallable)},
        {u"http"_s, JsValue(request->http)},
    });
    m_runtime.property(u"configure"_s).call({QString::fromUtf8(config.toJson())});
    QStringList trace;
    m_runtime.property(u"setSource"_s)
        .call({scriptFile, request->source, m_engine.toScriptValue(request->places)});
    const QJSValue result = m_engine.evaluate(request->text, scriptFile, 1, &trace);
    if (trace.isEmpty() && !result.isError())
        m_runtime.property(u"loaded"_s).call({result});
    else
        m_runtime.property(u"loadFailed"_s).call({result});
    drain();
    finishIfInterrupted();
    if (m_bridge->hasOutcome()) {
        m_running = false;
        m_loop.setBusy(false);
    }
}

void Engine::call(const QByteArray &json)
{
    m_running = true;
    m_bridge->beginCall();
    const std::optional<QJSValue> request = m_wireReader.read(json);
    m_runtime.property(u"call"_s).call({request ? *request : QJSValue(QString::fromUtf8(json))});
    settle();
}

void Engine::settle()
{
    drain();
    finishIfInterrupted();
    if (!m_running)
        return;
    // Nothing can ever settle the promise: no job is left and no answer is awaited.
    if (!m_bridge->hasOutcome() && m_bridge->pendingFetches == 0)
        m_bridge->outcome(u"{\"kind\":\"never\"}"_s);
    if (m_bridge->hasOutcome()) {
        m_running = false;
        m_loop.setBusy(false);
    }
}

void Engine::drain()
{
    // The engine posts promise jobs as events, and one pass does not deliver what is posted
    // meanwhile.
    int before = 0;
    do {
        before = m_jobs;
        QCoreApplication::sendPostedEvents();
    } while (m_jobs != before && !m_engine.isInterrupted());
}

void Engine::finishIfInterrupted()
{
    if (m_engine.isInterrupted())
        m_bridge->outcome(u"{\"kind\":\"limit\"}"_s);
}

void Engine::tool(const QByteArray &json)
{
    const Result<JsValue> request = JsValue::fromJson(json);
    if (!request)
        return m_loop.send(protocol::Kind::ToolResult, "-unreadable call");
    const QString name = (*request)[u"function"].toString();
    const QString argument = QString::fromUtf8((*request)[u"argument"].toJson());
    const QString answer = m_callTool.call({m_tool, name, argument}).toString();
    m_loop.send(protocol::Kind::ToolResult, answer.toUtf8());
}

} // namespace hooksmith
