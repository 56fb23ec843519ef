// SPDX-License-Identifier: MIT
#include "core/base/localetext.h"

#include "core/base/tr.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith {

QString sentences(const QStringList &list)
{
    QString text;
    for (const QString &sentence : list) {
        if (sentence.isEmpty())
            continue;
        //: One whole sentence after another; change it only where a language puts no space there.
        text = text.isEmpty() ? sentence : Tr::tr("%1 %2").arg(text, sentence);
    }
    return text;
}

QString clockText(const QDateTime &time, TimeDetail detail)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains("ss"_L1))
        format.replace("mm"_L1, "mm:ss"_L1);
    if (detail == TimeDetail::Milliseconds)
        format.replace("ss"_L1, "ss.zzz"_L1);
    return locale.toString(time, format);
}

QString momentText(const QDateTime &time, TimeDetail detail)
{
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clockText(time, detail);
}

QString decimalText(double number, int decimals)
{
    return QLocale().toString(number, 'f', decimals);
}

} // namespace hooksmith
