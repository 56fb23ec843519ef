// SPDX-License-Identifier: MIT
#include "core/script/lowering.h"

#include "core/base/helperprograms.h"
#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/script/jsvalue.h"
#include "core/script/loweredtext.h"
#include "core/script/sourcemap.h"

#include <algorithm>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype cachedScripts = 32;
constexpr int deadlineMs = 10000;

struct Message
{
    bool isError = false;
    QString text;
    QString id; ///< "bigint" of "... [bigint]"; warnings only
    int line = 0, column = 0, length = 0;
};

/// esbuild counts columns from 0 in bytes of UTF-8; people and editors count characters from 1.
int columnFromBytes(const QString &script, int line, int byteColumn)
{
    // By the line ends of JavaScript, as esbuild counts them.
    static const QRegularExpression lineEnd(u"\r\n|[\n\r\u2028\u2029]"_s);
    qsizetype start = 0;
    auto ends = lineEnd.globalMatch(script);
    for (int i = 1; i < line && ends.hasNext(); ++i)
        start = ends.next().capturedEnd();
    const QByteArray utf8 = QStringView(script).sliced(start).left(byteColumn).toUtf8();
    return int(QString::fromUtf8(utf8.first(std::min<qsizetype>(byteColumn, utf8.size()))).size())
        + 1;
}

/// Reads blocks of the form "X [ERROR] text\n\n    file:line:column:\n      3 | ...".
QList<Message> parseMessages(const QByteArray &bytes, const QString &script)
{
    static const QRegularExpression head(u"^. \\[(ERROR|WARNING)\\] (.*?)(?: \\[([a-z-]+)\\])?$"_s);
    static const QRegularExpression place(u"^    .*:(\\d+):(\\d+):$"_s);
    static const QRegularExpression marks(u"[~^]+"_s);
    QList<Message> messages;
    bool wantsPlace = false;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = head.match(line); match.hasMatch()) {
            messages.append(
                {match.captured(1) == "ERROR"_L1, match.captured(2), match.captured(3), 0, 0, 0});
            wantsPlace = true;
        } else if (wantsPlace) {
            if (const auto at = place.match(line); at.hasMatch()) {
                Message &message = messages.last();
                message.line = at.captured(1).toInt();
                message.column = columnFromBytes(script, message.line, at.captured(2).toInt());
                wantsPlace = false;
            }
        } else if (!messages.isEmpty() && messages.last().length == 0 && line.contains(u'╵')) {
            messages.last().length = int(marks.match(line).capturedLength());
        }
    }
    return messages;
}

} // namespace

LoweredScript::Place LoweredScript::placeOf(int line) const
{
    return line >= 1 && line <= places.size() ? places.at(line - 1) : Place{};
}

QStringList lowering::esbuildArguments()
{
    return {u"--loader=js"_s, u"--target=es2016"_s,
            // The engine's flag u knows no \p{}, and its templates ask objects for their value
            // before their text: both become calls that the compat layer answers.
            u"--supported:regexp-sticky-and-unicode-flags=false"_s,
            u"--supported:template-literal=false"_s,
            // The engine does not even parse import(); as preset-env has it, it is a promise that
            // fails for want of "require".
            u"--supported:dynamic-import=false"_s, u"--sourcemap=inline"_s,
            u"--sources-content=false"_s, u"--charset=utf8"_s, u"--log-level=warning"_s,
            u"--log-limit=0"_s, u"--color=false"_s, u"--sourcefile=script.js"_s,
            u"--legal-comments=none"_s};
}

std::optional<Error> lowering::firstError(const QByteArray &messages, const QString &script,
                                          const QString &fileName)
{
    for (const Message &message : parseMessages(messages, script)) {
        if (!message.isError)
            continue;
        return Error{u"script-syntax"_s, message.text, QString::fromUtf8(messages),
                     SourceLocation{fileName, message.line, message.column}};
    }
    return {};
}

QList<Finding> lowering::findings(const QByteArray &messages, const QString &script)
{
    QList<Finding> findings;
    for (const Message &message : parseMessages(messages, script)) {
        if (message.isError || message.id != "bigint"_L1)
            continue;
        Finding finding;
        finding.severity = Severity::Error;
        finding.rule = u"engine-bigint"_s;
        finding.message = Tr::tr("Hooksmith's engine has no BigInt: this script can run on a "
                                 "server, but not here. Use a Number or a string if you can.");
        finding.line = message.line;
        finding.column = message.column;
        finding.endLine = message.line;
        finding.endColumn = message.column + std::max(1, message.length);
        findings.append(finding);
    }
    return findings;
}

namespace {

/// Words with which a script can tell an asynchronous function from another.
bool looksAtKinds(const QString &script)
{
    const QStringView words[] = {u"AsyncFunction",   u"AsyncGenerator", u".constructor",
                                 u"['constructor']", u"toStringTag",    u"getPrototypeOf",
                                 u"oString.call",    u"oString.apply"};
    return std::any_of(std::begin(words), std::end(words),
                       [&script](QStringView word) { return script.contains(word); });
}

} // namespace

Result<LoweredScript> lowering::finish(const QByteArray &output, const QString &script,
                                       const Lowering::Options &wanted)
{
    Lowering::Options options = wanted;
    options.asyncKinds = options.asyncKinds && looksAtKinds(script);
    const QByteArray marker = "//# sourceMappingURL=data:application/json;base64,";
    const qsizetype markerAt = output.lastIndexOf(marker);
    if (markerAt < 0)
        return rewriteLowered(QString::fromUtf8(output), {}, script, options);
    const QByteArray encoded = output.sliced(markerAt + marker.size()).trimmed();
    const Result<JsValue> json = JsValue::fromJson(QByteArray::fromBase64(encoded));
    if (!json)
        return unexpected(json.error());
    const Result<SourceMap> map =
        SourceMap::fromMappings((*json)[u"mappings"].toString().toLatin1());
    if (!map)
        return unexpected(map.error());
    return rewriteLowered(QString::fromUtf8(output.first(markerAt)), *map, script, options);
}

bool Lowering::mixesPatterns()
{
    // Splitting does no harm where it is not needed: so from the first version that nobody tried.
    static const bool mixes = QLibraryInfo::version() >= QVersionNumber(6, 5);
    return mixes;
}

Lowering::Lowering(QString esbuildProgram, QObject *parent)
    : QObject(parent), m_program(std::move(esbuildProgram))
{
}

QString Lowering::findEsbuild(const QString &folder)
{
    const QStringList candidates{folder + u"/esbuild"_s, helperProgram(u"esbuild"_s),
                                 qEnvironmentVariable("HOOKSMITH_ESBUILD")};
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty() && QFileInfo(candidate).isExecutable())
            return QFileInfo(candidate).absoluteFilePath();
    }
    return {};
}

void Lowering::lower(const QString &script, const QString &fileName, const Options &options,
                     QObject *context, Callback done)
{
    const Key key{script, options};
    if (const auto known = m_cache.constFind(key); known != m_cache.cend()) {
        QTimer::singleShot(0, context, [result = *known, done = std::move(done)] { done(result); });
        return;
    }
    if (m_program.isEmpty()) {
        const Error error{u"lowering-failed"_s,
                          Tr::tr("esbuild was not found beside Hooksmith's programs. It is needed "
                                 "to run scripts; reinstall Hooksmith, or name it in "
                                 "HOOKSMITH_ESBUILD."),
                          {},
                          {}};
        QTimer::singleShot(0, context,
                           [error, done = std::move(done)] { done(unexpected(error)); });
        return;
    }
    auto *process = new QProcess(this);
    auto *deadline = new QTimer(process);
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, process, &QProcess::kill);
    const QPointer<QObject> receiver(context);
    const auto finish = [this, process, receiver, key,
                         done = std::move(done)](const Result<LoweredScript> &result, bool keep) {
        process->disconnect(this);
        process->deleteLater();
        if (keep) {
            m_cache.insert(key, result);
            m_order.append(key);
            if (m_order.size() > cachedScripts)
                m_cache.remove(m_order.takeFirst());
        }
        if (receiver)
            done(result);
    };
    const auto broken = [program = m_program](const QString &detail) {
        return unexpected(Error{u"lowering-failed"_s,
                                Tr::tr("%1 could not translate the script.").arg(program),
                                detail,
                                {}});
    };
    QObject::connect(process, &QProcess::errorOccurred, this,
                     [finish, broken, process](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             finish(broken(process->errorString()), false);
                     });
    QObject::connect(
        process, &QProcess::finished, this,
        [finish, broken, process, script, fileName, options](int code, QProcess::ExitStatus how) {
            const QByteArray messages = process->readAllStandardError();
            if (how == QProcess::CrashExit)
                return finish(broken(process->errorString()), false);
            if (const std::optional<Error> error = lowering::firstError(messages, script, fileName))
                return finish(unexpected(*error), true);
            if (code != 0)
                return finish(broken(QString::fromUtf8(messages)), false);
            Result<LoweredScript> lowered =
                lowering::finish(process->readAllStandardOutput(), script, options);
            if (lowered)
                lowered->findings += lowering::findings(messages, script);
            finish(lowered, true);
        });
    qCDebug(lcScript) << "Lowering" << script.size() << "characters with" << m_program;
    process->start(m_program, lowering::esbuildArguments());
    deadline->start(deadlineMs);
    process->write(script.toUtf8());
    process->closeWriteChannel();
}

} // namespace hooksmith
