// SPDX-License-Identifier: MIT
#include "core/script/sourcemap.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr std::array<int, 128> makeDigits()
{
    std::array<int, 128> digits{};
    digits.fill(-1);
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        digits[std::size_t(alphabet[i])] = int(i);
    return digits;
}

constexpr std::array<int, 128> digits = makeDigits();

Error invalid(qsizetype position)
{
    return Error{u"invalid-source-map"_s,
                 Tr::tr("The source map of the lowered script can't be read."),
                 u"at %1"_s.arg(position),
                 {}};
}

} // namespace

Result<SourceMap> SourceMap::fromMappings(QByteArrayView mappings)
{
    SourceMap map;
    map.m_lines.append(QList<Segment>());
    int generatedColumn = 0;
    int line = 0;
    int column = 0;
    std::array<int, 5> fields{};
    qsizetype position = 0;
    while (position < mappings.size()) {
        const char c = mappings.at(position);
        if (c == ';') {
            map.m_lines.append(QList<Segment>());
            generatedColumn = 0;
            ++position;
            continue;
        }
        if (c == ',') {
            ++position;
            continue;
        }
        std::size_t count = 0;
        while (position < mappings.size() && mappings.at(position) != ','
               && mappings.at(position) != ';') {
            quint32 value = 0;
            int shift = 0;
            bool more = true;
            while (more) {
                if (position >= mappings.size() || shift > 30)
                    return unexpected(invalid(position));
                const auto byte = static_cast<unsigned char>(mappings.at(position));
                const int digit = byte < 128 ? digits[byte] : -1;
                if (digit < 0)
                    return unexpected(invalid(position));
                ++position;
                value |= quint32(digit & 31) << shift;
                shift += 5;
                more = (digit & 32) != 0;
            }
            if (count == fields.size())
                return unexpected(invalid(position));
            fields[count++] = (value & 1) ? -int(value >> 1) : int(value >> 1);
        }
        generatedColumn += fields[0];
        if (count == 1)
            continue; // Generated code that stands for nothing in the original.
        if (count < 4)
            return unexpected(invalid(position));
        line += fields[2];
        column += fields[3];
        if (generatedColumn < 0 || line < 0 || column < 0)
            return unexpected(invalid(position));
        map.m_lines.last().append({generatedColumn, line, column});
    }
    return map;
}

const QList<SourceMap::Segment> &SourceMap::segments(int generatedLine) const
{
    static const QList<Segment> none;
    return generatedLine >= 0 && generatedLine < m_lines.size() ? m_lines.at(generatedLine) : none;
}

std::optional<SourceMap::Segment> SourceMap::find(int generatedLine, int generatedColumn) const
{
    const QList<Segment> &line = segments(generatedLine);
    const auto after = std::upper_bound(
        line.cbegin(), line.cend(), generatedColumn,
        [](int column, const Segment &segment) { return column < segment.generatedColumn; });
    if (after == line.cbegin())
        return {};
    return *std::prev(after);
}

} // namespace hooksmith
