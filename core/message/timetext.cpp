// SPDX-License-Identifier: MIT
#include "core/message/messagemodel.h"

#include <array>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace hooksmith {
namespace {

// The client formats in its own language; the preview shows the English one.
QString english(const QDateTime &time, const QString &format)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(time, format);
}

QString ordinal(int day)
{
    const bool teen = day >= 11 && day <= 13;
    const QString suffix = teen ? u"th"_s
        : day % 10 == 1         ? u"st"_s
        : day % 10 == 2         ? u"nd"_s
        : day % 10 == 3         ? u"rd"_s
                                : u"th"_s;
    return QString::number(day) + suffix;
}

QString offset(const QDateTime &time, bool full)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QChar sign = minutes < 0 ? u'-' : u'+';
    const int h = qAbs(minutes) / 60;
    const int m = qAbs(minutes) % 60;
    if (full)
        return u"GMT%1%2:%3"_s.arg(sign).arg(h, 2, 10, QChar(u'0')).arg(m, 2, 10, QChar(u'0'));
    return m == 0 ? u"GMT%1%2"_s.arg(sign).arg(h)
                  : u"GMT%1%2:%3"_s.arg(sign).arg(h).arg(m, 2, 10, QChar(u'0'));
}

QString relative(qint64 seconds, const QDateTime &now)
{
    struct Unit
    {
        QLatin1StringView name;
        double length;
        double limit;
    };
    static constexpr std::array units{
        Unit{"second"_L1, 1, 60},  Unit{"minute"_L1, 60, 60},     Unit{"hour"_L1, 3600, 24},
        Unit{"day"_L1, 86400, 30}, Unit{"month"_L1, 2629800, 12}, Unit{"year"_L1, 31557600, 1e18},
    };
    const double difference = double(seconds - now.toSecsSinceEpoch());
    for (const Unit &unit : units) {
        const double count = qAbs(difference) / unit.length;
        if (qRound64(count) < unit.limit) {
            const qint64 n = qRound64(count);
            const QString words = u"%1 %2%3"_s.arg(n).arg(unit.name, n == 1 ? ""_L1 : "s"_L1);
            return difference > 0 ? QString(u"in "_s + words) : QString(words + u" ago"_s);
        }
    }
    return {};
}

} // namespace

QString clockText(const QDateTime &time)
{
    return english(time, u"h:mm AP"_s);
}

QString dateTimeText(const QDateTime &time)
{
    return english(time, u"MMMM d, yyyy h:mm AP"_s);
}

QString timestampText(qint64 seconds, QChar format, const QDateTime &now)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds).toTimeZone(now.timeZone());
    if (!time.isValid())
        return QString::number(seconds);
    const QString longDate =
        english(time, u"MMMM "_s) + ordinal(time.date().day()) + english(time, u", yyyy"_s);
    const QString seconds12 = english(time, u"h:mm:ss AP"_s);
    switch (format.unicode()) {
    case u'T': return seconds12;
    case u'd': return english(time, u"MM/dd/yyyy"_s);
    case u'D': return english(time, u"MM/dd/yyyy, h:mm AP"_s);
    case u'f': return longDate + u" at "_s + seconds12 + u' ' + offset(time, false);
    case u'F':
        return english(time, u"dddd, "_s) + longDate + u" at "_s + seconds12 + u' '
            + offset(time, true);
    case u'R': return relative(seconds, now);
    default: return clockText(time);
    }
}

QString fileSizeText(double bytes)
{
    static constexpr std::array units{"B"_L1, "kB"_L1, "MB"_L1, "GB"_L1, "TB"_L1};
    std::size_t unit = 0;
    while (bytes >= 1024 && unit + 1 < units.size()) {
        bytes /= 1024;
        ++unit;
    }
    return u"%1 %2"_s.arg(QString::number(bytes, 'f', unit == 0 ? 0 : 2), units[unit]);
}

} // namespace hooksmith
