// SPDX-License-Identifier: MIT
#include "core/relay/ratelimit.h"

namespace hooksmith {

namespace {

constexpr qint64 windowMs = 60000;
/// Senders are remembered for a minute; somebody with many addresses must not cost us more.
constexpr qsizetype maxSenders = 10000;

} // namespace

std::optional<int> RateLimit::take(const QString &sender, qint64 nowMs)
{
    if (m_perMinute <= 0)
        return {};
    if (m_windows.size() >= maxSenders && !m_windows.contains(sender)) {
        m_windows.removeIf([nowMs](const std::pair<const QString &, Window &> entry) {
            return nowMs - entry.second.startMs >= windowMs;
        });
        if (m_windows.size() >= maxSenders)
            m_windows.clear();
    }
    Window &window = m_windows[sender];
    if (window.count == 0 || nowMs - window.startMs >= windowMs)
        window = {nowMs, 0};
    if (window.count >= m_perMinute)
        return int(window.startMs + windowMs - nowMs);
    ++window.count;
    return {};
}

} // namespace hooksmith
