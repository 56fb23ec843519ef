// SPDX-License-Identifier: MIT
#include "core/exchange/senthistory.h"

#include "core/base/tr.h"
#include "core/script/jsvalue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

JsValue headersToJson(const QList<HeaderField> &headers)
{
    JsValue list = JsValue::array();
    for (const HeaderField &field : headers)
        list.append(JsValue::array(
            QStringList{QString::fromLatin1(field.name), QString::fromUtf8(field.value)}));
    return list;
}

QList<HeaderField> headersFromJson(const JsValue &json)
{
    QList<HeaderField> headers;
    const JsValue::Array items = json.toArray();
    for (const JsValue &item : items)
        headers.append({item.at(0).toString().toLatin1(), item.at(1).toString().toUtf8()});
    return headers;
}

void insertBody(JsValue &json, const QByteArray &body)
{
    if (isPlainText(body))
        json.insert(u"body"_s, QString::fromUtf8(body));
    else
        json.insert(u"base64"_s, QString::fromLatin1(body.toBase64()));
}

QByteArray bodyFromJson(const JsValue &json)
{
    return json.contains(u"base64")
        ? QByteArray::fromBase64(json.value(u"base64").toString().toLatin1())
        : json.value(u"body").toString().toUtf8();
}

QByteArray toLine(const SentEntry &entry)
{
    JsValue request = JsValue::object({{u"method"_s, QString::fromLatin1(entry.request.method)},
                                       {u"url"_s, QString::fromUtf8(entry.request.url)},
                                       {u"headers"_s, headersToJson(entry.request.headers)}});
    insertBody(request, entry.request.body);
    JsValue json = JsValue::object({{u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
                                    {u"integration"_s, entry.integration},
                                    {u"sample"_s, entry.sample},
                                    {u"request"_s, request},
                                    {u"ms"_s, entry.totalMs},
                                    {u"size"_s, entry.responseSize}});
    if (entry.response) {
        JsValue response =
            JsValue::object({{u"status"_s, entry.response->status},
                             {u"text"_s, QString::fromLatin1(entry.response->statusText)},
                             {u"headers"_s, headersToJson(entry.response->headers)}});
        insertBody(response, entry.response->body);
        json.insert(u"response"_s, response);
    } else {
        json.insert(u"error"_s, entry.error);
    }
    return json.toJson() + '\n';
}

std::optional<SentEntry> fromLine(const QByteArray &line)
{
    const Result<JsValue> json = JsValue::fromJson(line);
    if (!json || !json->value(u"request").isObject())
        return std::nullopt;
    SentEntry entry;
    entry.at = QDateTime::fromString(json->value(u"at").toString(), Qt::ISODateWithMs);
    entry.integration = json->value(u"integration").toString();
    entry.sample = json->value(u"sample").toString();
    const JsValue request = json->value(u"request");
    entry.request.method = request.value(u"method").toString().toLatin1();
    entry.request.url = request.value(u"url").toString().toUtf8();
    entry.request.headers = headersFromJson(request.value(u"headers"));
    entry.request.body = bodyFromJson(request);
    entry.totalMs = json->value(u"ms").toNumber();
    entry.responseSize = qint64(json->value(u"size").toNumber());
    entry.error = json->value(u"error").toString();
    if (const JsValue response = json->value(u"response"); response.isObject()) {
        ExchangeResponse answer;
        answer.status = int(response.value(u"status").toNumber());
        answer.statusText = response.value(u"text").toString().toLatin1();
        answer.headers = headersFromJson(response.value(u"headers"));
        answer.body = bodyFromJson(response);
        entry.response = answer;
    }
    return entry;
}

Error notWritable(const QString &path, const QString &why)
{
    return {u"file-not-writable"_s,
            Tr::tr("The history of sent requests (%1) cannot be written: %2.")
                .arg(QDir::toNativeSeparators(path), why),
            why,
            {}};
}

} // namespace

SentHistory::SentHistory(const QString &path) : m_path(path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        if (std::optional<SentEntry> entry = fromLine(file.readLine()))
            m_entries.append(*entry);
    }
    if (m_entries.size() > mostEntries) {
        m_entries.remove(0, m_entries.size() - mostEntries);
        (void)rewrite(); // Fails again, and is then told, when something is added
    }
}

Result<void> SentHistory::add(const SentEntry &entry, const Redaction &redaction)
{
    SentEntry kept = entry;
    kept.request = redacted(entry.request, redaction).request;
    kept.request.body.truncate(largestBody);
    if (entry.response) {
        kept.responseSize = std::max(entry.responseSize, qint64(entry.response->body.size()));
        kept.response = redacted(*entry.response, redaction);
        kept.response->body.truncate(largestBody);
    }
    m_entries.append(kept);
    if (m_path.isEmpty())
        return {};
    if (m_entries.size() > mostEntries + mostEntries / 5) {
        m_entries.remove(0, m_entries.size() - mostEntries);
        return rewrite();
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile file(m_path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return unexpected(notWritable(m_path, file.errorString()));
    if (isNew)
        file.setPermissions(ownerOnly);
    if (file.write(toLine(kept)) < 0 || !file.flush())
        return unexpected(notWritable(m_path, file.errorString()));
    return {};
}

Result<void> SentHistory::clear()
{
    m_entries.clear();
    return m_path.isEmpty() ? Result<void>() : rewrite();
}

Result<void> SentHistory::rewrite() const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(notWritable(m_path, file.errorString()));
    file.setPermissions(ownerOnly);
    for (const SentEntry &entry : m_entries)
        file.write(toLine(entry));
    if (!file.commit())
        return unexpected(notWritable(m_path, file.errorString()));
    return {};
}

bool SentHistory::matches(const SentEntry &entry, const QString &words)
{
    QString text = QString::fromLatin1(entry.request.method) + u' '
        + QString::fromUtf8(entry.request.url) + u' ' + entry.integration + u' ' + entry.sample
        + u' ' + entry.error + u' ';
    if (entry.response)
        text += QString::number(entry.response->status) + u' '
            + QString::fromUtf8(entry.response->body);
    for (const HeaderField &field : entry.request.headers)
        text += QString::fromLatin1(field.name) + u": "_s + QString::fromUtf8(field.value) + u' ';
    text += QString::fromUtf8(entry.request.body);
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace hooksmith
