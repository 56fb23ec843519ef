// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/outgoingrequest.h"
#include "core/rocketchat/runmachine.h"

#include <optional>
#include <QList>
#include <QStringList>

namespace hooksmith {

/// One execution of an outgoing integration for one URL: a history record of its own (server
/// specification 5.8, "each retry").
struct OutgoingAttempt
{
    QString url;
    int tries = 0;
    double time = 0; ///< Virtual, ms after the event
    QStringList history;
    JsValue data;
    OutgoingCall call;
    HttpOutcome answer;
    QString content; ///< Body of the answer
    JsValue parsed;
};

/// Which attempt does what next, in virtual time: calls are not awaited, so the URLs of an event
/// start one after the other before the first answer is looked at, and retries follow later (5.3,
/// 5.8).
class OutgoingSchedule
{
public:
    enum class What { Start, Respond };

    void start(const QString &url, int tries, double time);
    /// The current attempt has its answer; it is looked at when everything before has been done.
    void respond();
    /// Makes the next attempt the current one; nothing when all is done.
    std::optional<What> next();
    /// Takes away the URLs of the event that have not been started; how many they were.
    qsizetype dropLaterUrls();
    void clear() { m_tasks.clear(); }

    OutgoingAttempt &current() { return m_attempts[m_current]; }
    const QList<OutgoingAttempt> &attempts() const { return m_attempts; }

private:
    struct Task
    {
        double time = 0;
        int sequence = 0;
        What what = What::Start;
        qsizetype attempt = 0;
    };

    QList<OutgoingAttempt> m_attempts;
    QList<Task> m_tasks;
    int m_sequence = 0;
    qsizetype m_current = 0;
};

} // namespace hooksmith
