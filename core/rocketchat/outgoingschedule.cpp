// SPDX-License-Identifier: MIT
#include "core/rocketchat/outgoingschedule.h"

#include <algorithm>

namespace hooksmith {

void OutgoingSchedule::start(const QString &url, int tries, double time)
{
    OutgoingAttempt one;
    one.url = url;
    one.tries = tries;
    one.time = time;
    m_attempts.append(one);
    m_tasks.append({time, m_sequence++, What::Start, m_attempts.size() - 1});
}

void OutgoingSchedule::respond()
{
    m_tasks.append({current().time, m_sequence++, What::Respond, m_current});
}

std::optional<OutgoingSchedule::What> OutgoingSchedule::next()
{
    if (m_tasks.isEmpty())
        return {};
    const auto first =
        std::min_element(m_tasks.begin(), m_tasks.end(), [](const Task &a, const Task &b) {
            return std::pair(a.time, a.sequence) < std::pair(b.time, b.sequence);
        });
    const Task task = *first;
    m_tasks.erase(first);
    m_current = task.attempt;
    return task.what;
}

qsizetype OutgoingSchedule::dropLaterUrls()
{
    return m_tasks.removeIf([this](const Task &task) {
        return task.what == What::Start && m_attempts.at(task.attempt).tries == 0;
    });
}

} // namespace hooksmith
