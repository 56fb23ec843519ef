// SPDX-License-Identifier: MIT
#include "core/script/jsvalue.h"
#include "tests/support/paths.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

struct Case
{
    QByteArray script, sample;
    QString profile;
    bool outgoing = false;
    JsValue expected;
};

/// The members of `more` replace those of `base`.
JsValue joined(JsValue base, const JsValue &more)
{
    if (!base.isObject())
        base = JsValue::object();
    for (const auto &[key, value] : more.members())
        base.insert(key, value);
    return base;
}

bool fits(const JsValue &expected, const JsValue &actual)
{
    if (!expected.isString() || !expected.toString().contains(u'*'))
        return expected == actual;
    const QString pattern =
        QRegularExpression::escape(expected.toString()).replace(u"\\*"_s, u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption)
        .match(actual.toString())
        .hasMatch();
}

} // namespace

/// Issue 3, "Bad input", with the real programs: every broken kind of script and sample, each a row
/// of bad-input.json. Never a crash or a hang.
class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scripts_data();
    void scripts();
    void samples_data();
    void samples();

private:
    void check(const Case &row);
    void compare(const JsValue &expected, int exitCode, const QByteArray &out,
                 const QByteArray &err);
    static void addColumns();
    static void add(const JsValue &row, const Case &item);

    JsValue m_table;
};

Q_DECLARE_METATYPE(Case)

void TestBadInput::initTestCase()
{
    QFile file(test::sourcePath(u"tests/system/cli/bad-input.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<JsValue> table = JsValue::fromJson(file.readAll());
    QVERIFY2(table, "bad-input.json");
    m_table = *table;
    QVERIFY(m_table[u"scripts"].toArray().size() >= 20);
    QVERIFY(m_table[u"samples"].toArray().size() >= 20);
}

void TestBadInput::addColumns()
{
    QTest::addColumn<Case>("item");
}

void TestBadInput::add(const JsValue &row, const Case &item)
{
    QTest::addRow("%s, %s, %s (%s)", qPrintable(row[u"kind"].toString()),
                  item.outgoing ? "outgoing" : "incoming", qPrintable(item.profile),
                  qPrintable(row[u"section"].toString()))
        << item;
}

void TestBadInput::scripts_data()
{
    addColumns();
    const QByteArray request = R"({"kind":"incoming","url":"/hooks/abc/tok",
        "headers":{"Content-Type":"application/json"},"json":{"text":"hi"}})";
    const QByteArray event = R"({"kind":"outgoing","room":{"_id":"G","name":"general","t":"c"},
        "user":{"_id":"u","username":"ann"},"message":{"_id":"m","msg":"hi"},
        "responses":[{"status":200,"body":"ok"}]})";
    for (const JsValue &row : m_table[u"scripts"].toArray()) {
        QStringList profiles;
        for (const JsValue &id : row[u"only"].toArray())
            profiles.append(id.toString());
        if (profiles.isEmpty())
            profiles = {u"5"_s, u"6-vm2"_s, u"7.5"_s, u"8.4"_s, u"9.0"_s};
        for (const QString &profile : std::as_const(profiles)) {
            for (const bool outgoing : {false, true}) {
                const QString direction = outgoing ? u"outgoing"_s : u"incoming"_s;
                QString text = row[u"script"].toString();
                text.replace("METHOD"_L1,
                             outgoing ? "prepare_outgoing_request({ request })"_L1
                                      : "process_incoming_request({ request })"_L1);
                Case item;
                item.script = row[u"latin1"].isTruthy() ? text.toLatin1() : text.toUtf8();
                if (const auto padding = qsizetype(row[u"padding"].toNumber(0)); padding > 0)
                    item.script.prepend("/*" + QByteArray(padding, 'x') + "*/ ");
                item.sample = outgoing ? event : request;
                item.profile = profile;
                item.outgoing = outgoing;
                item.expected = joined(row[direction], row[u"servers"][profile][direction]);
                add(row, item);
            }
        }
    }
}

void TestBadInput::scripts()
{
    QFETCH(Case, item);
    check(item);
}

void TestBadInput::samples_data()
{
    addColumns();
    const JsValue request = JsValue::object({{u"kind"_s, u"incoming"_s},
                                             {u"url"_s, u"/hooks/abc/tok"_s},
                                             {u"headers"_s, JsValue::object()},
                                             {u"body"_s, u"{\"text\":\"hi\"}"_s}});
    const JsValue event = *JsValue::fromJson(
        R"({"kind":"outgoing","room":{"_id":"G","name":"general","t":"c"},
            "user":{"_id":"u","username":"ann"},"message":{"_id":"m","msg":"hi"},
            "responses":[{"status":200,"body":"ok"}]})");
    const struct
    {
        const char *profile;
        QString router;
    } servers[] = {{"5", u"restivus"_s}, {"7.0", u"restivus"_s}, {"documented", u"restivus"_s},
                   {"7.5", u"hono"_s},   {"8.4", u"hono"_s},     {"9.0", u"hono"_s}};
    for (const JsValue &row : m_table[u"samples"].toArray()) {
        for (const auto &server : servers) {
            Case item;
            item.profile = QString::fromLatin1(server.profile);
            item.outgoing = row[u"event"].isObject();
            JsValue sample =
                item.outgoing ? joined(event, row[u"event"]) : joined(request, row[u"request"]);
            if (const auto deep = qsizetype(row[u"deep"].toNumber(0)); deep > 0)
                sample.insert(u"body"_s, QString(QString(deep, u'[') + QString(deep, u']')));
            item.sample =
                row[u"text"].isString() ? row[u"text"].toString().toUtf8() : sample.toJson();
            if (!item.outgoing)
                item.script = "class Script { process_incoming_request({ request }) { return { "
                              "content: { text: JSON.stringify(request.content) } }; } }";
            item.expected =
                joined(joined(row[u"all"], row[QStringView(server.router)]), row[item.profile]);
            add(row, item);
        }
    }
}

void TestBadInput::samples()
{
    QFETCH(Case, item);
    check(item);
}

void TestBadInput::check(const Case &row)
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"script.js"_s, row.script));
    QVERIFY(write(u"sample.json"_s, row.sample));
    QStringList arguments{u"run"_s};
    if (!row.script.isEmpty())
        arguments.append(u"script.js"_s);
    arguments += {row.outgoing ? u"--event"_s : u"--request"_s,
                  u"sample.json"_s,
                  u"--json"_s,
                  u"--profile"_s,
                  row.profile,
                  u"--timeout"_s,
                  u"1000"_s};
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(test::binPath(u"hooksmith-cli"_s), arguments);
    process.closeWriteChannel();
    QVERIFY2(process.waitForFinished(60000), "it hangs");
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    compare(row.expected, process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError());
}

void TestBadInput::compare(const JsValue &expected, int exitCode, const QByteArray &out,
                           const QByteArray &err)
{
    QVERIFY(expected.contains(u"exit"));
    QVERIFY2(exitCode == expected[u"exit"].toNumber(), qPrintable(QString::number(exitCode)));
    if (exitCode == 2) {
        QVERIFY2(err.contains(expected[u"says"].toString().toUtf8()), err.constData());
        return;
    }
    const Result<JsValue> document = JsValue::fromJson(out);
    QVERIFY2(document, err.constData());
    const JsValue json = *document;
    const JsValue steps = json[u"trace"];
    const JsValue body = json[u"reply"][u"body"];
    const JsValue actual = JsValue::object(
        {{u"exit"_s, exitCode},
         {u"outcome"_s, json[u"outcome"][u"code"]},
         {u"step"_s, steps.toArray().isEmpty() ? JsValue() : steps.toArray().last()[u"step"]},
         {u"error"_s, json[u"error"].isNull() ? JsValue(nullptr) : json[u"error"][u"message"]},
         {u"reply"_s, json.contains(u"reply") ? json[u"reply"][u"status"] : JsValue(nullptr)},
         {u"body"_s, body[u"error"].isString() ? body[u"error"] : JsValue(QString())},
         {u"messages"_s, int(json[u"messages"].toArray().size())},
         {u"msg"_s, json[u"messages"].at(0)[u"message"][u"msg"]},
         {u"requests"_s, int(json[u"requests"].toArray().size())}});
    for (const auto &[key, value] : expected.members()) {
        QVERIFY2(actual.contains(key), qPrintable(key));
        QVERIFY2(fits(value, actual[QStringView(key)]),
                 qPrintable(u"%1: %2 instead of %3"_s.arg(
                     key, QString::fromUtf8(actual[QStringView(key)].toJson()),
                     QString::fromUtf8(value.toJson()))));
    }
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
