// SPDX-License-Identifier: MIT
#include "core/relay/keptaddresses.h"

#include "core/base/tr.h"
#include "core/relay/journalfiles.h"
#include "core/relay/relayids.h"
#include "core/script/jsvalue.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hooksmith {

KeptAddresses::KeptAddresses(const QString &folder)
    : m_folder(folder), m_path(QDir(folder).filePath(QLatin1StringView(fileName)))
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const JsValue json = JsValue::fromJson(file.readAll()).value_or(JsValue());
    for (const auto &[name, value] : json.members())
        m_addresses.insert(name,
                           {value.value(u"_id").toString(), value.value(u"token").toString()});
}

bool KeptAddresses::complete(const QString &name, Integration &integration)
{
    if (!integration.id.isEmpty() && !integration.token.isEmpty())
        return false;
    const int count = ++m_seen[name];
    Address &address = m_addresses[count > 1 ? u"%1 (%2)"_s.arg(name).arg(count) : name];
    const auto fill = [this](QString &wanted, QString &kept, QString (*make)()) {
        if (!wanted.isEmpty())
            return;
        if (kept.isEmpty()) {
            kept = make();
            m_changed = true;
        }
        wanted = kept;
    };
    fill(integration.id, address.id, newIntegrationId);
    fill(integration.token, address.token, newIntegrationToken);
    return true;
}

Result<void> KeptAddresses::save() const
{
    if (!m_changed)
        return {};
    const auto fail = [this](const QString &code, const QString &reason) {
        return unexpected(
            Error{code,
                  Tr::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(m_path), reason),
                  reason,
                  {}});
    };
    if (!makeJournalFolder(m_folder))
        return unexpected(Error{u"journal-folder"_s,
                                Tr::tr("The folder %1 for the journal cannot be made.")
                                    .arg(QDir::toNativeSeparators(m_folder)),
                                {},
                                {}});
    JsValue json = JsValue::object();
    for (auto item = m_addresses.cbegin(); item != m_addresses.cend(); ++item)
        json.insert(item.key(), JsValue::object({{u"_id"_s, item->id}, {u"token"_s, item->token}}));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(json.toJson() + '\n') < 0 || !file.commit())
        return fail(u"addresses-not-writable"_s, file.errorString());
    return {};
}

} // namespace hooksmith
