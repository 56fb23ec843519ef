// SPDX-License-Identifier: MIT
#include "core/relay/relayids.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString randomText(int length)
{
    static const QString characters = u"23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz"_s;
    QString text;
    text.reserve(length);
    for (int i = 0; i < length; ++i)
        text += characters.at(qsizetype(QRandomGenerator::system()->bounded(characters.size())));
    return text;
}

} // namespace

QString newIntegrationId()
{
    return randomText(17);
}

QString newIntegrationToken()
{
    return randomText(48);
}

QString newDeliveryId(qint64 nowMs)
{
    const quint64 random = QRandomGenerator::system()->generate64();
    const quint64 more = QRandomGenerator::system()->generate64();
    const auto time = quint64(nowMs);
    return QUuid(uint(time >> 16), ushort(time), ushort(0x7000 | (random & 0xfff)),
                 uchar(0x80 | ((random >> 12) & 0x3f)), uchar(more), uchar(more >> 8),
                 uchar(more >> 16), uchar(more >> 24), uchar(more >> 32), uchar(more >> 40),
                 uchar(more >> 48))
        .toString(QUuid::WithoutBraces);
}

} // namespace hooksmith
