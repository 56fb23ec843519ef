// SPDX-License-Identifier: MIT
#include "core/traffic/bytedump.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

QString byteDump(const QByteArray &bytes, qsizetype maxBytes)
{
    static constexpr qsizetype perLine = 16;
    static constexpr char digits[] = "0123456789abcdef";
    const qsizetype size = qMin(bytes.size(), maxBytes);
    QString dump;
    dump.reserve((size / perLine + 1) * 78);
    for (qsizetype line = 0; line < size; line += perLine) {
        dump += u"%1  "_s.arg(line, 8, 16, QLatin1Char('0'));
        QString text;
        for (qsizetype i = line; i < line + perLine; ++i) {
            if (i == line + perLine / 2)
                dump += u' ';
            if (i >= size) {
                dump += u"   "_s;
                continue;
            }
            const auto byte = uchar(bytes.at(i));
            dump += QLatin1Char(digits[byte >> 4]);
            dump += QLatin1Char(digits[byte & 15]);
            dump += u' ';
            text += byte >= 0x20 && byte < 0x7f ? QLatin1Char(char(byte)) : QLatin1Char('.');
        }
        dump += u' ' + text + u'\n';
    }
    return dump;
}

} // namespace hooksmith
