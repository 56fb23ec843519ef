// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/rocketchat/integration.h"

#include <QHash>
#include <QList>

namespace hooksmith {

/// Ids and tokens that were made for records without them, kept in the journal's folder: after a
/// restart the senders' addresses are still right, and what waits in the journal finds its
/// integration. A token lets anybody post, so the file is readable by its owner only.
class KeptAddresses
{
public:
    static constexpr auto fileName = "addresses.json";

    explicit KeptAddresses(const QString &folder);

    /// Fills in what the record does not have: what it got before, else something new. It is known
    /// by `name`; of several with one name the first stays the first. False: nothing was missing.
    bool complete(const QString &name, Integration &integration);
    /// Writes what is new. Errors: "journal-folder", "addresses-not-writable".
    Result<void> save() const;
    QString path() const { return m_path; }

private:
    struct Address
    {
        QString id, token;
    };
    QString m_folder, m_path;
    QHash<QString, Address> m_addresses; ///< By name
    QHash<QString, int> m_seen; ///< How many of that name
    bool m_changed = false;
};

} // namespace hooksmith
