// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <memory>
#include <QFile>

namespace hooksmith {

/// That one program at a time has a journal open for writing. The kernel's own lock (flock): it
/// ends with the program, however that ends, and whatever number the next one has. In a container
/// every relay is process 1, so that a lock which names its holder by number would look held by
/// whoever asks.
class JournalLock
{
public:
    /// The file in the journal's folder. It stays there: who removes it could take away the one
    /// that another program has just locked. It says who holds the lock, or did.
    static constexpr auto fileName = "relay.lock";

    /// Errors: "journal-in-use", naming the holder, "journal-full" (no room for the file),
    /// "journal-folder".
    static Result<std::unique_ptr<JournalLock>> take(const QString &folder);

private:
    explicit JournalLock(const QString &path) : m_file(path) { }

    QFile m_file; ///< The lock ends when it is closed
};

} // namespace hooksmith
