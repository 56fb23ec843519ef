// SPDX-License-Identifier: MIT
// The outgoing handler against golden rows (*.json beside this file). Each row names the section of
// the server specification that it proves and the profiles for which it holds; it gives the event,
// what the script's methods do and what the receiver answers, and says what must come of it.
#include "core/rocketchat/outgoingmachine.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

/// 2026-01-02T03:04:05.000Z
constexpr double eventTime = 1767323045000.0;

const char *const defaultEvent = R"({
  "format": 1, "kind": "outgoing", "event": "sendMessage",
  "room": {"_id": "GENERAL", "name": "general", "t": "c"},
  "user": {"_id": "u1", "username": "ann", "name": "Ann"},
  "message": {"_id": "m1", "msg": "pr ls", "ts": "2026-01-02T03:04:05.000Z"}
})";

JsValue parse(const QByteArray &json)
{
    const Result<JsValue> value = JsValue::fromJson(json);
    if (!value)
        qFatal("bad JSON: %s", qPrintable(value.error().message));
    return *value;
}

/// Rows are JSON: {"$undefined": true}, {"$date": ms}, {"$map": true} stand for what JSON lacks,
/// {"$request": {...}} for the request that the script was given with these members changed.
JsValue decoded(const JsValue &value, const JsValue &request)
{
    if (value.isArray()) {
        JsValue::Array items;
        for (const JsValue &item : value.toArray())
            items.append(decoded(item, request));
        return JsValue(items);
    }
    if (!value.isObject())
        return value;
    if (value.contains(u"$undefined"))
        return {};
    if (value.contains(u"$date"))
        return JsValue::date(value.value(u"$date").toNumber());
    if (value.contains(u"$request")) {
        JsValue changed = request;
        for (const auto &[key, item] : value.value(u"$request").members())
            changed.insert(key, decoded(item, request));
        return changed;
    }
    JsValue::Members members;
    for (const auto &[key, item] : value.members())
        members.append({key, decoded(item, request)});
    return JsValue::fromMembers(std::move(members));
}

/// What a method does, from `prepare` or `process` of a row.
ScriptOutcome scripted(const JsValue &spec, const NeedScript &need)
{
    ScriptOutcome outcome;
    const JsValue request = need.argument.value(u"request");
    if (spec.isUndefined() || spec.contains(u"missing")) {
        outcome.kind = ScriptOutcome::Kind::NoMethod;
    } else if (spec.contains(u"returns")) {
        outcome.value = decoded(spec.value(u"returns"), request);
    } else if (spec.contains(u"throws")) {
        outcome.kind = ScriptOutcome::Kind::Threw;
        const JsValue thrown = spec.value(u"throws");
        outcome.thrownIsError = thrown.isObject() && thrown.contains(u"name");
        if (outcome.thrownIsError)
            outcome.error = {
                thrown.value(u"name").toString(), thrown.value(u"message").toString(), 4, 9, {}};
        else
            outcome.thrown = decoded(thrown, request);
    } else {
        const QString kind = spec.members().constFirst().first;
        outcome.error = {
            u"ReferenceError"_s, spec.members().constFirst().second.toString(), 2, 1, {}};
        outcome.kind = kind == "loadFails"_L1 ? ScriptOutcome::Kind::LoadFailed
            : kind == "compileFails"_L1       ? ScriptOutcome::Kind::CompileFailed
            : kind == "limit"_L1              ? ScriptOutcome::Kind::Limit
                                              : ScriptOutcome::Kind::Failed;
    }
    return outcome;
}

/// The answer to the n-th call: the last one repeats (cli.md).
HttpOutcome answer(const JsValue &responses, int index)
{
    HttpOutcome outcome;
    const JsValue::Array &all = responses.toArray();
    if (all.isEmpty()) {
        outcome.status = 200;
        return outcome;
    }
    const JsValue &one = all.at(qMin<qsizetype>(index, all.size() - 1));
    outcome.error = one.value(u"error").toString();
    outcome.status = int(one.value(u"status").toNumber(200));
    outcome.body = one.value(u"body").toString().toUtf8();
    if (one.contains(u"bytes"))
        outcome.body = QByteArray(qsizetype(one.value(u"bytes").toNumber()), 'y');
    for (const auto &[name, value] : one.value(u"headers").members())
        outcome.headers.append(HeaderField{name.toLatin1(), value.toString().toUtf8()});
    if (one.contains(u"json")) {
        outcome.headers.append(HeaderField{"Content-Type", "application/json"});
        outcome.body = one.value(u"json").toJson();
    }
    return outcome;
}

} // namespace

class TestOutgoingMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();

private:
    JsValue m_rows;
};

void TestOutgoingMachine::golden_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("profile");

    QStringList everyProfile;
    for (const Profile &profile : allProfiles())
        everyProfile.append(profile.id);

    const QDir directory(test::sourcePath(u"tests/core/rocketchat_outgoing"_s));
    const QStringList files = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<JsValue> rows = JsValue::fromJson(file.readAll(), name);
        QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().message));
        for (const JsValue &row : rows->toArray()) {
            QStringList profiles = everyProfile;
            if (row.value(u"profiles").isArray()) {
                profiles.clear();
                for (const JsValue &id : row.value(u"profiles").toArray())
                    profiles.append(id.toString());
            }
            for (const QString &profile : std::as_const(profiles)) {
                const QString title = u"%1 %2 [%3]"_s.arg(row.value(u"section").toString(),
                                                          row.value(u"name").toString(), profile);
                QTest::newRow(qPrintable(title)) << row.toJson() << profile;
            }
        }
    }
}

void TestOutgoingMachine::golden()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, profile);
    const JsValue spec = parse(row);

    RunInput input;
    input.profile = *profileById(profile);
    JsValue record = parse(R"({"_id": "i1", "name": "test", "token": "tok"})");
    for (const auto &[key, value] : spec.value(u"integration").members())
        record.insert(key, value);
    const Result<Integration> integration =
        Integration::fromJson(record, IntegrationType::Outgoing);
    QVERIFY(integration.has_value());
    input.integration = *integration;
    const bool hasScript =
        spec.contains(u"prepare") || spec.contains(u"process") || spec.value(u"script").toBool();
    input.script = hasScript ? u"class Script {}"_s : QString();
    input.live = spec.value(u"live").toBool();
    JsValue event = parse(defaultEvent);
    for (const auto &[key, value] : spec.value(u"event").members()) {
        if (value.isNull())
            event.take(key);
        else
            event.insert(key, value);
    }
    const Result<Sample> sample = Sample::fromJson(event.toJson(), u"sample.json"_s, u"."_s);
    QVERIFY2(sample.has_value(), sample ? "" : qPrintable(sample.error().message));
    input.sample = *sample;

    const std::unique_ptr<RunMachine> machine = makeOutgoingMachine(input, eventTime);
    JsValue prepareArgument;
    JsValue processArgument;
    QList<double> timeouts;
    int calls = 0;
    int guard = 0;
    RunMachine::Step step = machine->start();
    while (!std::holds_alternative<Finished>(step)) {
        QVERIFY(++guard < 5000);
        if (const auto *need = std::get_if<NeedScript>(&step)) {
            const bool prepare = need->method == "prepare_outgoing_request"_L1;
            (prepare ? prepareArgument : processArgument) = need->argument;
            const JsValue what = spec.value(prepare ? u"prepare" : u"process");
            step = machine->scriptDone(scripted(what, *need));
        } else {
            timeouts.append(std::get<NeedHttp>(step).timeoutMs);
            step = machine->httpDone(answer(spec.value(u"responses"), calls++));
        }
    }

    const RunResult &result = machine->result();
    const JsValue document = result.toJson();
    const JsValue expected = spec.value(u"expect");
    QVERIFY(expected.isObject());
    QVERIFY(!result.outcome.explanation.isEmpty());
    for (const TraceStep &one : result.trace)
        QVERIFY2(!one.step.isEmpty() && !one.detail.isEmpty(), qPrintable(one.step));

    const auto same = [](const JsValue &actual, const JsValue &wanted) {
        const QByteArray left = actual.toJson();
        const QByteArray right = wanted.toJson();
        if (left == right)
            return true;
        qWarning("  actual: %s\nexpected: %s", left.constData(), right.constData());
        return false;
    };
    for (const auto &[key, wanted] : expected.members()) {
        if (key == "code"_L1)
            QCOMPARE(outcomeCodeName(result.outcome.code), wanted.toString());
        else if (key == "explains"_L1)
            QVERIFY2(result.outcome.explanation.contains(wanted.toString()),
                     qPrintable(result.outcome.explanation));
        else if (key == "error"_L1)
            QCOMPARE(result.error ? result.error->message : QString(), wanted.toString());
        else if (key == "errorName"_L1)
            QCOMPARE(result.error ? result.error->name : QString(), wanted.toString());
        else if (key == "data"_L1)
            QVERIFY(same(prepareArgument.value(u"request").value(u"data"), wanted));
        else if (key == "prepareArgument"_L1)
            QVERIFY(same(prepareArgument, wanted));
        else if (key == "response"_L1)
            QVERIFY(same(processArgument.value(u"response"), wanted));
        else if (key == "request"_L1)
            QVERIFY(same(processArgument.value(u"request"), wanted));
        else if (key == "timestamp"_L1) {
            const JsValue time =
                prepareArgument.value(u"request").value(u"data").value(u"timestamp");
            QVERIFY(time.isDate());
            QCOMPARE(time.dateMilliseconds(), wanted.toNumber());
        } else if (key == "timeouts"_L1) {
            JsValue::Array actual;
            for (const double one : std::as_const(timeouts))
                actual.append(JsValue(one));
            QVERIFY(same(JsValue(actual), wanted));
        } else if (key == "urls"_L1) {
            QStringList actual;
            for (const IntegrationRequest &request : result.requests)
                actual.append(request.url);
            QVERIFY(same(JsValue::array(actual), wanted));
        } else if (key == "bodies"_L1) {
            JsValue::Array actual;
            for (const IntegrationRequest &request : result.requests)
                actual.append(request.body);
            QVERIFY(same(JsValue(actual), wanted));
        } else if (key == "rooms"_L1) {
            QStringList actual;
            for (const PostedMessage &message : result.messages)
                actual.append(message.room);
            QVERIFY(same(JsValue::array(actual), wanted));
        } else if (key == "authors"_L1) {
            QStringList actual;
            for (const PostedMessage &message : result.messages)
                actual.append(message.author);
            QVERIFY(same(JsValue::array(actual), wanted));
        } else if (key == "texts"_L1) {
            JsValue::Array actual;
            for (const PostedMessage &message : result.messages)
                actual.append(message.message.value(u"msg"));
            QVERIFY(same(JsValue(actual), wanted));
        } else if (key == "trace"_L1) {
            QStringList steps;
            for (const TraceStep &one : result.trace)
                steps.append(one.step);
            qsizetype from = 0;
            for (const JsValue &one : wanted.toArray()) {
                const qsizetype at = steps.indexOf(one.toString(), from);
                QVERIFY2(at >= 0,
                         qPrintable(u"%1 is not in %2"_s.arg(one.toString(), steps.join(u", "_s))));
                from = at + 1;
            }
        } else if (key == "traceSays"_L1) {
            const QString all = QString::fromUtf8(document.value(u"trace").toJson());
            QVERIFY2(all.contains(wanted.toString()), qPrintable(all));
        } else if (key == "tail"_L1) { // The last history steps
            const QStringList tail = result.history.mid(
                qMax<qsizetype>(0, result.history.size() - wanted.toArray().size()));
            QVERIFY(same(JsValue::array(tail), wanted));
        } else {
            QVERIFY2(document.contains(key), qPrintable(key));
            QVERIFY(same(document.value(key), wanted));
        }
    }
}

QTEST_APPLESS_MAIN(TestOutgoingMachine)
#include "tst_outgoingmachine.moc"
