// SPDX-License-Identifier: MIT
#include "core/variables/dynamicvalues.h"

#include <memory>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString hex(quint64 value)
{
    return QString::number(value, 16).rightJustified(16, u'0');
}

/// RFC 9562, version 4.
QString uuid(const DynamicSource &source)
{
    const quint64 high = (source.random() & ~quint64(0xf000)) | 0x4000;
    const quint64 low = (source.random() >> 2) | (quint64(1) << 63);
    const QString a = hex(high);
    const QString b = hex(low);
    return u"%1-%2-%3-%4-%5"_s.arg(a.left(8), a.mid(8, 4), a.mid(12), b.left(4), b.mid(4));
}

} // namespace

DynamicSource DynamicSource::system()
{
    DynamicSource source;
    source.now = [] { return QDateTime::currentDateTimeUtc(); };
    source.random = [] { return QRandomGenerator::global()->generate64(); };
    source.environment = [](const QString &name) -> std::optional<QString> {
        const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        return all.contains(name) ? std::optional(all.value(name)) : std::nullopt;
    };
    return source;
}

DynamicSource DynamicSource::fixed()
{
    DynamicSource source;
    source.now = [] { return QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc()); };
    // SplitMix64 (Steele, Lea, Flood 2014): good enough to look random, and the same everywhere.
    source.random = [state = std::make_shared<quint64>(0)] {
        quint64 z = (*state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    };
    source.environment = [](const QString &) { return std::optional<QString>(); };
    return source;
}

std::optional<QString> dynamicValue(const QString &name, const DynamicSource &source)
{
    if (name.startsWith(u"$env."_s))
        return source.environment(name.mid(5));
    if (name == "$uuid"_L1 || name == "$guid"_L1 || name == "$randomUUID"_L1)
        return uuid(source);
    if (name == "$timestamp"_L1)
        return QString::number(source.now().toSecsSinceEpoch());
    if (name == "$timestampMs"_L1)
        return QString::number(source.now().toMSecsSinceEpoch());
    if (name == "$isoTimestamp"_L1)
        return source.now().toUTC().toString(Qt::ISODateWithMs);
    if (name == "$randomInt"_L1)
        return QString::number(source.random() % 1001);
    if (name == "$randomHex"_L1)
        return hex(source.random()) + hex(source.random());
    if (name == "$randomAlphaNumeric"_L1) {
        static const QString letters =
            u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
        QString text;
        for (int i = 0; i < 16; ++i)
            text += letters.at(qsizetype(source.random() % quint64(letters.size())));
        return text;
    }
    return std::nullopt;
}

QStringList dynamicNames()
{
    return {u"$uuid"_s,         u"$guid"_s,      u"$timestamp"_s, u"$timestampMs"_s,
            u"$isoTimestamp"_s, u"$randomInt"_s, u"$randomHex"_s, u"$randomAlphaNumeric"_s,
            u"$env."_s};
}

} // namespace hooksmith
