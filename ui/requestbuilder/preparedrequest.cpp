// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/preparedrequest.h"

#include "ui/documents/sampledocument.h"
#include "ui/documents/workspacevariables.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

SignAs SignAs::of(const SampleDocument &document)
{
    const JsValue sign = document.builder(u"sign");
    return {sign.value(u"provider").toString(), sign.value(u"secret").toString(),
            sign.value(u"callbackUrl").toString(), sign.value(u"timestampHeader").toString()};
}

JsValue SignAs::toJson() const
{
    if (provider.isEmpty())
        return {};
    JsValue json = JsValue::object({{u"provider"_s, provider}, {u"secret"_s, secretName}});
    if (!callbackUrl.isEmpty())
        json.insert(u"callbackUrl"_s, callbackUrl);
    if (!timestampHeader.isEmpty())
        json.insert(u"timestampHeader"_s, timestampHeader);
    return json;
}

SignatureContext SignAs::context(const QByteArray &secret) const
{
    SignatureContext context;
    context.secret = secret;
    context.callbackUrl = callbackUrl.toUtf8();
    context.timestampHeader = timestampHeader.toLatin1();
    context.nowMs = QDateTime::currentMSecsSinceEpoch();
    return context;
}

QByteArray addressFor(const QByteArray &target, const QByteArray &sampleUrl)
{
    QByteArray base = target.trimmed();
    if (base.isEmpty())
        return sampleUrl;
    // "{{host}}" may well begin with its own scheme.
    if (!base.contains("://") && !base.startsWith("{{"))
        base.prepend("http://");
    const qsizetype scheme = base.indexOf("://");
    const qsizetype path = base.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    const bool onlyOrigin = path < 0 || path == base.size() - 1;
    if (onlyOrigin) {
        if (path >= 0)
            base.chop(1);
        return base + (sampleUrl.startsWith('/') ? sampleUrl : '/' + sampleUrl);
    }
    const qsizetype query = sampleUrl.indexOf('?');
    return base.contains('?') || query < 0 ? base : base + sampleUrl.mid(query);
}

ExchangeRequest requestForExport(const Sample &sample, bool usesVariables, const QString &target,
                                 const WorkspaceVariables &variables)
{
    ExchangeRequest request = ExchangeRequest::fromSample(sample.incoming);
    request.url = addressFor(target.isEmpty() ? "http://127.0.0.1:4180"_ba : target.toUtf8(),
                             sample.incoming.url);
    return usesVariables ? resolved(request, variables.environments().scope()).request : request;
}

namespace {

Result<PreparedRequest> prepared(ExchangeRequest request, bool usesVariables, const SignAs &sign,
                                 const WorkspaceVariables &variables,
                                 const WorkspaceVariables::Secrets &secrets)
{
    PreparedRequest result;
    for (const QString &value : secrets)
        result.secrets.append(value.toUtf8());
    if (usesVariables) {
        VariableScope scope = variables.environments().scope();
        scope.setSecrets(secrets);
        const ResolvedRequest filled = resolved(request, scope);
        if (!filled.problems.isEmpty())
            return unexpected(Error{u"missing-variable"_s,
                                    WorkspaceVariables::tr("It was not sent: %1")
                                        .arg(filled.problems.constFirst().message),
                                    {},
                                    {}});
        request = filled.request;
    }
    if (!sign.provider.isEmpty()) {
        HttpRequestMessage message;
        message.method = request.method;
        message.target = request.target();
        message.headers = request.headers;
        message.body = request.body;
        const Result<void> done = signRequest(
            sign.provider, message, sign.context(secrets.value(sign.secretName).toUtf8()));
        if (!done)
            return unexpected(done.error());
        request.headers = message.headers;
    }
    result.request = request;
    return result;
}

} // namespace

void prepareRequest(const Sample &sample, bool usesVariables, const QString &target,
                    const SignAs &sign, WorkspaceVariables &variables, QObject *context,
                    std::function<void(const Result<PreparedRequest> &)> done)
{
    ExchangeRequest request = ExchangeRequest::fromSample(sample.incoming);
    request.url = addressFor(target.toUtf8(), sample.incoming.url);
    QStringList names = usesVariables ? variables.environments().secretNames() : QStringList();
    if (!sign.provider.isEmpty() && !names.contains(sign.secretName))
        names.append(sign.secretName);
    variables.readSecrets(names, context,
                          [request, usesVariables, sign, &variables,
                           done = std::move(done)](const WorkspaceVariables::Secrets &secrets) {
                              done(prepared(request, usesVariables, sign, variables, secrets));
                          });
}

} // namespace hooksmith::ui
