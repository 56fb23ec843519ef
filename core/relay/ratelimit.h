// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QHash>
#include <QHostAddress>

namespace hooksmith {

/// Counts requests per sender in windows of one minute. Knows the time only as milliseconds of a
/// clock that cannot be set. Pure.
class RateLimit
{
public:
    /// 0: no limit.
    explicit RateLimit(int perMinute) : m_perMinute(perMinute) { }

    /// Counts a request; when it is one too many, the milliseconds until the next is welcome.
    std::optional<int> take(const QString &sender, qint64 nowMs);
    int perMinute() const { return m_perMinute; }
    qsizetype senders() const { return m_windows.size(); }

private:
    struct Window
    {
        qint64 startMs = 0;
        int count = 0;
    };
    int m_perMinute;
    QHash<QString, Window> m_windows;
};

} // namespace hooksmith
