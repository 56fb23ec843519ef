// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <optional>
#include <QByteArray>
#include <QList>

namespace hooksmith {

/// A source map of one original file (Source Map revision 3, "mappings"). Lines and columns count
/// from 0 here, in UTF-16 units, as in the format itself.
class SourceMap
{
public:
    struct Segment
    {
        int generatedColumn = 0;
        int line = 0;
        int column = 0;
    };

    SourceMap() = default;
    /// Decodes the base64 VLQ text of "mappings". Errors: "invalid-source-map".
    static Result<SourceMap> fromMappings(QByteArrayView mappings);

    /// Segments of a generated line, by column; empty for a line nobody wrote.
    const QList<Segment> &segments(int generatedLine) const;
    /// The segment at or before a generated place, on the same line.
    std::optional<Segment> find(int generatedLine, int generatedColumn) const;

private:
    QList<QList<Segment>> m_lines;
};

} // namespace hooksmith
