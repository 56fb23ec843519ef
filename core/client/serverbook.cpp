// SPDX-License-Identifier: MIT
#include "core/client/serverbook.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/client/serveraddress.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

Error unknownServer()
{
    return {u"unknown-server"_s, Tr::tr("This server is no longer in the list."), {}, {}};
}

JsValue toJson(const ServerRecord &record)
{
    return JsValue::object(
        {{u"id"_s, record.id},
         {u"name"_s, record.name},
         {u"address"_s, record.address.toString()},
         {u"userId"_s, record.userId},
         {u"colour"_s, record.colour},
         {u"trustedCertificate"_s, QString::fromLatin1(record.trustedCertificate)}});
}

} // namespace

QString ServerRecord::title() const
{
    if (!name.isEmpty())
        return name;
    return address.host().isEmpty() ? Tr::tr("New server") : address.host();
}

QString ServerRecord::secretKey() const
{
    return u"server/%1/%2"_s.arg(address.toString(QUrl::RemovePath), userId);
}

ServerBook::ServerBook(Settings &settings, SecretStore &secrets, QObject *parent)
    : QObject(parent), m_settings(settings), m_secrets(secrets)
{
    const QByteArray stored = m_settings.text(Settings::Key::Servers).toUtf8();
    if (stored.isEmpty())
        return;
    const Result<JsValue> json = JsValue::fromJson(stored);
    if (!json) {
        qCWarning(lcClient) << "the list of servers in the settings cannot be read";
        return;
    }
    const JsValue::Array items = json->toArray();
    for (const JsValue &item : items) {
        ServerRecord record;
        record.id = item.value(u"id").toString();
        record.name = item.value(u"name").toString();
        record.address = serverAddress(item.value(u"address").toString()).value_or(QUrl());
        record.userId = item.value(u"userId").toString();
        record.colour = item.value(u"colour").toString();
        record.trustedCertificate = item.value(u"trustedCertificate").toString().toLatin1();
        if (!record.id.isEmpty())
            m_servers.append(record);
    }
}

const ServerRecord *ServerBook::server(const QString &id) const
{
    for (const ServerRecord &record : m_servers) {
        if (record.id == id)
            return &record;
    }
    return nullptr;
}

ServerRecord ServerBook::makeRecord()
{
    ServerRecord record;
    record.id = QUuid::createUuid().toString(QUuid::Id128);
    return record;
}

void ServerBook::put(const ServerRecord &record)
{
    for (ServerRecord &known : m_servers) {
        if (known.id != record.id)
            continue;
        if (known == record)
            return;
        const bool moved = known.address != record.address;
        known = record;
        if (moved)
            known.trustedCertificate.clear();
        save();
        return;
    }
    m_servers.append(record);
    save();
}

void ServerBook::remove(const QString &id, QObject *context, SecretStore::Callback done)
{
    const ServerRecord *known = server(id);
    const QString key = known ? known->secretKey() : QString();
    m_servers.removeIf([&id](const ServerRecord &record) { return record.id == id; });
    save();
    // Another record may be for the same account.
    const bool shared = std::any_of(m_servers.cbegin(), m_servers.cend(),
                                    [&key](const auto &r) { return r.secretKey() == key; });
    if (key.isEmpty() || shared)
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
    else
        m_secrets.remove(key, context, std::move(done));
}

void ServerBook::setToken(const QString &id, const QString &token, QObject *context,
                          SecretStore::Callback done)
{
    const ServerRecord *record = server(id);
    if (!record)
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(unexpected(unknownServer())); },
            Qt::QueuedConnection);
    else if (token.isEmpty())
        m_secrets.remove(record->secretKey(), context, std::move(done));
    else
        m_secrets.write(record->secretKey(), token, context, std::move(done));
}

void ServerBook::account(const QString &id, QObject *context,
                         std::function<void(const Result<ServerAccount> &)> done)
{
    const ServerRecord *record = server(id);
    if (!record) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(unexpected(unknownServer())); },
            Qt::QueuedConnection);
        return;
    }
    ServerAccount account{record->address, record->userId, {}, record->trustedCertificate};
    const QString title = record->title();
    m_secrets.read(
        record->secretKey(), context,
        [account, title, done = std::move(done)](const Result<QString> &token) mutable {
            if (token) {
                account.token = *token;
                done(account);
            } else if (token.error().code == "secret-not-found"_L1) {
                done(unexpected(Error{u"token-missing"_s,
                                      Tr::tr("The token for %1 is not known. Enter it under Relay, "
                                             "Servers.")
                                          .arg(title),
                                      {},
                                      {}}));
            } else {
                done(unexpected(token.error()));
            }
        });
}

void ServerBook::save()
{
    JsValue list = JsValue::array();
    for (const ServerRecord &record : std::as_const(m_servers))
        list.append(toJson(record));
    m_settings.set(Settings::Key::Servers, QString::fromUtf8(list.toJson()));
    Q_EMIT changed();
}

} // namespace hooksmith
