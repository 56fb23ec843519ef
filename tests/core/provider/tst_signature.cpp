// SPDX-License-Identifier: MIT
// Golden vectors of record.py (Python's hmac and openssl agree on each; some are published by the
// provider), and everything that must not verify.
#include "core/provider/provider.h"
#include "core/provider/signature.h"
#include "core/script/jsvalue.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using Kind = SignatureVerdict::Kind;

namespace {

struct Vector
{
    QString provider;
    HttpRequestMessage request;
    SignatureContext context;
    bool signs = true; ///< signRequest() makes the very same headers
    bool coversBody = true;
};

Vector toVector(const JsValue &json)
{
    Vector vector;
    vector.provider = json.value(u"provider").toString();
    vector.request.method = "POST";
    vector.request.target = "/hooks/a/b";
    vector.request.body = QByteArray::fromBase64(json.value(u"body").toString().toLatin1());
    const JsValue headers = json.value(u"headers");
    for (const JsValue &field : headers.toArray())
        vector.request.headers.append(
            {field.at(0).toString().toLatin1(), field.at(1).toString().toLatin1()});
    vector.context.secret = json.value(u"secret").toString().toUtf8();
    vector.context.callbackUrl = json.value(u"callbackUrl").toString().toUtf8();
    vector.context.header = json.value(u"header").toString().toLatin1();
    vector.context.timestampHeader = json.value(u"timestampHeader").toString().toLatin1();
    vector.context.nowMs = qint64(json.value(u"nowMs").toNumber());
    vector.signs = json.value(u"signs").toBool(true);
    vector.coversBody = json.value(u"coversBody").toBool(true);
    return vector;
}

} // namespace

Q_DECLARE_METATYPE(Vector)

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void vectors_data();
    void vectors();
    void everySigningProviderHasAVector();
    void everySignedRequestVerifies_data();
    void everySignedRequestVerifies();
    void refuses_data();
    void refuses();
    void leavesOtherHeadersAlone();
    void saysWhyItCannotSign();
    void comparesSecrets();

private:
    Vector named(const QString &name) const;
    QList<std::pair<QString, Vector>> m_vectors;
};

void TestSignature::initTestCase()
{
    QFile file(test::sourcePath(u"tests/core/provider/signatures.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<JsValue> json = JsValue::fromJson(file.readAll());
    QVERIFY(json);
    for (const JsValue &entry : json->toArray())
        m_vectors.append({entry.value(u"name").toString(), toVector(entry)});
}

Vector TestSignature::named(const QString &name) const
{
    for (const auto &[key, vector] : m_vectors) {
        if (key == name)
            return vector;
    }
    qFatal("no vector of this name");
}

void TestSignature::vectors_data()
{
    QTest::addColumn<Vector>("vector");
    for (const auto &[name, vector] : std::as_const(m_vectors))
        QTest::newRow(qPrintable(name)) << vector;
}

void TestSignature::vectors()
{
    QFETCH(Vector, vector);
    const auto verdict = [&vector](const HttpRequestMessage &request) {
        return verifySignature(vector.provider, request, vector.context);
    };
    const SignatureVerdict good = verdict(vector.request);
    QVERIFY2(good.kind == Kind::Valid, qPrintable(good.reason));
    QVERIFY(!good.header.isEmpty());
    QVERIFY(!good.algorithm.isEmpty());

    // Every single byte counts, and every bit of it.
    if (vector.coversBody) {
        for (qsizetype i = 0; i < vector.request.body.size(); ++i) {
            HttpRequestMessage changed = vector.request;
            changed.body[i] = char(changed.body.at(i) ^ 1);
            QCOMPARE(verdict(changed).kind, Kind::Invalid);
        }
        HttpRequestMessage longer = vector.request;
        longer.body += '\n';
        QCOMPARE(verdict(longer).kind, Kind::Invalid);
    }

    SignatureContext other = vector.context;
    other.secret = vector.provider == "teams"_L1 ? QByteArray("AAAA")
        : other.secret.startsWith("whsec_")      ? QByteArray("whsec_AAAA")
                                                 : other.secret + 'x';
    QCOMPARE(verifySignature(vector.provider, vector.request, other).kind, Kind::Invalid);
    other.secret.clear();
    QCOMPARE(verifySignature(vector.provider, vector.request, other).kind, Kind::UnknownSecret);

    if (!vector.signs)
        return;
    HttpRequestMessage unsignedRequest = vector.request;
    unsignedRequest.headers.removeIf(
        [](const HeaderField &field) { return !field.name.toLower().endsWith("-id"); });
    QCOMPARE(verdict(unsignedRequest).kind, Kind::Absent);
    const Result<void> done = signRequest(vector.provider, unsignedRequest, vector.context);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    for (const HeaderField &field : std::as_const(vector.request.headers))
        QCOMPARE(unsignedRequest.header(field.name), field.value);
}

void TestSignature::everySigningProviderHasAVector()
{
    for (const Provider &provider : allProviders()) {
        if (!provider.canSign())
            continue;
        const bool found =
            std::any_of(m_vectors.cbegin(), m_vectors.cend(), [&](const auto &entry) {
                return entry.second.provider == QLatin1StringView(provider.id)
                    && entry.second.signs;
            });
        QVERIFY2(found, provider.id);
    }
    QVERIFY(allProviders().size() >= 25);
}

void TestSignature::everySignedRequestVerifies_data()
{
    QTest::addColumn<QString>("provider");
    for (const Provider &provider : allProviders()) {
        if (provider.canSign())
            QTest::newRow(provider.id) << QString::fromLatin1(provider.id);
    }
}

void TestSignature::everySignedRequestVerifies()
{
    QFETCH(QString, provider);
    SignatureContext context;
    context.secret = provider == "teams"_L1 ? "AAECAwQ=" : "whsec_AAECAwQ=";
    context.callbackUrl = "https://example.test/hooks/a/b";
    context.nowMs = 1'700'000'000'123;
    HttpRequestMessage request;
    request.body = "{\"a\":\"\xc3\xbc\"}\n";
    QVERIFY(signRequest(provider, request, context));
    const SignatureVerdict verdict = verifySignature(provider, request, context);
    QVERIFY2(verdict.kind == Kind::Valid, qPrintable(verdict.reason));
    // A secret in another form than the provider's own is used as it is.
    SignatureContext plain = context;
    plain.secret = provider == "teams"_L1 ? "AAECAwQ=" : "plain text";
    HttpRequestMessage other;
    QVERIFY(signRequest(provider, other, plain));
    QCOMPARE(verifySignature(provider, other, plain).kind, Kind::Valid);
    // An edited body is signed anew, not twice.
    const qsizetype count = request.headers.size();
    request.body += "x";
    QVERIFY(signRequest(provider, request, context));
    QCOMPARE(request.headers.size(), count);
    QCOMPARE(verifySignature(provider, request, context).kind, Kind::Valid);
}

void TestSignature::refuses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<std::function<void(Vector &)>>("change");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word"); ///< Of the reason
    const auto row = [](const char *name, const QString &base, std::function<void(Vector &)> change,
                        Kind kind, const QString &word) {
        QTest::newRow(name) << base << std::move(change) << kind << word;
    };
    row(
        "stale", u"stripe"_s, [](Vector &v) { v.context.nowMs += 301'000; }, Kind::Stale,
        u"5 minute"_s);
    row(
        "from the future", u"stripe"_s, [](Vector &v) { v.context.nowMs -= 400'000; }, Kind::Stale,
        u"future"_s);
    row(
        "stale zendesk", u"zendesk"_s, [](Vector &v) { v.context.nowMs += 86'400'000LL * 3; },
        Kind::Stale, u"3 day"_s);
    row(
        "stale slack", u"slack, published"_s, [](Vector &v) { v.context.nowMs += 301'000; },
        Kind::Stale, u"ago"_s);
    row(
        "own window", u"stripe"_s,
        [](Vector &v) {
            v.context.nowMs += 301'000;
            v.context.windowSeconds = 0;
        },
        Kind::Valid, u"matches"_s);
    row(
        "changed time", u"stripe"_s,
        [](Vector &v) { v.request.headers[0].value.replace("t=1700000000", "t=1700000001"); },
        Kind::Invalid, u"does not match"_s);
    row(
        "no time", u"stripe"_s, [](Vector &v) { v.request.headers[0].value.remove(0, 13); },
        Kind::Invalid, u"timestamp"_s);
    row(
        "no timestamp header", u"zendesk"_s, [](Vector &v) { v.request.headers.removeFirst(); },
        Kind::Invalid, u"X-Zendesk-Webhook-Signature-Timestamp"_s);
    row(
        "other callback address", u"trello"_s, [](Vector &v) { v.context.callbackUrl += '/'; },
        Kind::Invalid, u"address"_s);
    row(
        "unknown callback address", u"trello"_s, [](Vector &v) { v.context.callbackUrl.clear(); },
        Kind::UnknownSecret, u"public address"_s);
    row(
        "secret without base64", u"teams, outgoing webhook"_s,
        [](Vector &v) { v.context.secret = "not base64!"; }, Kind::UnknownSecret, u"base64"_s);
    row(
        "prefix missing", u"github"_s, [](Vector &v) { v.request.headers[0].value.remove(0, 7); },
        Kind::Invalid, u"form"_s);
    row(
        "empty header", u"github"_s, [](Vector &v) { v.request.headers[0].value.clear(); },
        Kind::Invalid, u"form"_s);
    row(
        "sent twice", u"github"_s,
        [](Vector &v) { v.request.headers.append(v.request.headers.constFirst()); }, Kind::Invalid,
        u"more than once"_s);
    row(
        "truncated", u"github"_s, [](Vector &v) { v.request.headers[0].value.chop(1); },
        Kind::Invalid, u"does not match"_s);
    row(
        "upper case hex", u"gitea, no prefix"_s,
        [](Vector &v) { v.request.headers[0].value = v.request.headers[0].value.toUpper(); },
        Kind::Valid, u"matches"_s);
    // A sender must not be able to choose the weaker of two signatures.
    row(
        "bad new signature, good old one", u"github"_s,
        [](Vector &v) { v.request.headers[0].value[10] = '!'; }, Kind::Invalid,
        u"X-Hub-Signature-256"_s);
    row(
        "no signature", u"github"_s, [](Vector &v) { v.request.headers.clear(); }, Kind::Absent,
        u"X-Hub-Signature-256"_s);
    const auto pushOfGitLab = [](const QByteArray &secret) {
        return [secret](Vector &v) {
            v.provider = u"gitlab"_s;
            v.request.headers = {{"X-Gitlab-Event", "Push Hook"}};
            v.context.secret = secret;
        };
    };
    row("no token of GitLab's", u"github"_s, pushOfGitLab("plain"), Kind::Absent,
        u"carries no X-Gitlab-Token:"_s);
    row("no signature of GitLab's", u"github"_s, pushOfGitLab("whsec_AAAA"), Kind::Absent,
        u"carries no webhook-signature:"_s);
    row("neither of GitLab's, no secret", u"github"_s, pushOfGitLab({}), Kind::NotSigned,
        u"carries no webhook-signature / X-Gitlab-Token."_s);
    row(
        "does not sign", u"github"_s, [](Vector &v) { v.provider = u"alertmanager"_s; },
        Kind::NotSigned, u"Alertmanager"_s);
    row(
        "unknown sender", u"github"_s, [](Vector &v) { v.provider = u"generic"_s; },
        Kind::NotSigned, u"not known"_s);
    row(
        "certificate", u"github"_s, [](Vector &v) { v.provider = u"sns"_s; }, Kind::NotChecked,
        u"certificate"_s);
}

void TestSignature::refuses()
{
    QFETCH(QString, base);
    QFETCH(std::function<void(Vector &)>, change);
    QFETCH(QString, word);
    Vector vector = named(base);
    change(vector);
    const SignatureVerdict verdict =
        verifySignature(vector.provider, vector.request, vector.context);
    QTEST(verdict.kind, "kind");
    QVERIFY2(verdict.reason.contains(word), qPrintable(verdict.reason));
    const QString secret = QString::fromUtf8(vector.context.secret);
    QVERIFY(secret.isEmpty() || !verdict.reason.contains(secret));
    QCOMPARE(signatureKindFromName(signatureKindName(verdict.kind)), verdict.kind);
}

void TestSignature::leavesOtherHeadersAlone()
{
    HttpRequestMessage request;
    request.headers = {
        {"A", "1"}, {"x-hub-signature-256", "old"}, {"B", "2"}, {"X-Hub-Signature-256", "older"}};
    SignatureContext context;
    context.secret = "s";
    QVERIFY(signRequest(u"github"_s, request, context));
    QCOMPARE(request.headers.at(0), (HeaderField{"A", "1"}));
    QCOMPARE(request.headers.at(1).name, "x-hub-signature-256");
    QCOMPARE(request.headers.at(2), (HeaderField{"B", "2"}));
    QCOMPARE(request.headerCount("X-Hub-Signature-256"), 1);
    QCOMPARE(verifySignature(u"github"_s, request, context).kind, Kind::Valid);
}

void TestSignature::saysWhyItCannotSign()
{
    HttpRequestMessage request;
    SignatureContext context;
    QCOMPARE(signRequest(u"jenkins"_s, request, context).error().code, u"provider-does-not-sign"_s);
    QCOMPARE(signRequest(u"?"_s, request, context).error().code, u"provider-does-not-sign"_s);
    QCOMPARE(signRequest(u"github"_s, request, context).error().code, u"secret-missing"_s);
    context.secret = "no base64";
    QCOMPARE(signRequest(u"teams"_s, request, context).error().code, u"secret-malformed"_s);
    QCOMPARE(signRequest(u"trello"_s, request, context).error().code, u"callback-url-missing"_s);
    QVERIFY(request.headers.isEmpty());
}

void TestSignature::comparesSecrets()
{
    QVERIFY(constantTimeEquals("secret", "secret"));
    QVERIFY(!constantTimeEquals("secret", "secre"));
    QVERIFY(!constantTimeEquals("secret", "Secret"));
    QVERIFY(!constantTimeEquals("", "secret"));
    QVERIFY(!constantTimeEquals(QByteArray("secret\0x", 8), "secret"));
}

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
