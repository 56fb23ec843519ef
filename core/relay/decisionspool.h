// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/decision.h"

#include <QStringList>

namespace hooksmith {

/// What became of a decision about one delivery.
struct DecisionResult
{
    QString deliveryId;
    std::optional<Error> error; ///< Empty: done
};

/// The folder "decisions" in that of a journal, through which another program tells the relay that
/// has the journal what a person has decided, and hears what became of it. Each is a file of its
/// own, renamed into place when it is whole and on the disk, and taken away when it is done: so
/// what was decided while no relay ran, or one ended in the middle, is found by the next one.
///
/// "NAME.json": {"decision": "release", "deliveries": [id, ...], "answer": whether somebody waits}
/// "NAME.done": [{"id": ..., "error": {"code": ..., "message": ...}}, ...]; without "error": done
///
/// Everything is readable by its owner only. Quick enough for a thread that must not wait.
class DecisionSpool
{
public:
    explicit DecisionSpool(const QString &journalFolder);

    struct Request
    {
        QString name;
        DecisionKind kind = DecisionKind::Drop;
        QStringList deliveryIds;
        bool wantsResults = true;
    };

    // For the relay.
    /// What is to be done, oldest first, without those that are known by their names already.
    QList<Request> pending(const QStringList &known);
    /// Absent results: nobody wants them.
    void finish(const QString &name, const std::optional<QList<DecisionResult>> &results);

    // For whoever decides.
    enum class Results { Wanted, Unwanted };
    /// The name of what was left. Error: "decision-not-writable".
    Result<QString> leave(DecisionKind kind, const QStringList &deliveryIds, Results results);
    /// Absent until it is done; once.
    std::optional<QList<DecisionResult>> takeResults(const QString &name);
    /// False: it is done, or never was.
    bool takeBack(const QString &name);

private:
    QString path(const QString &name, const QString &suffix) const;
    bool writeFile(const QString &path, const QByteArray &bytes, QString &reason) const;

    QString m_journalFolder, m_folder;
};

} // namespace hooksmith
