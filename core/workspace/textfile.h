// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace hooksmith {

/// A UTF-8 text file as an editor needs it: the text with plain \n, and what has to be put back
/// when it is written (line endings, byte order mark).
struct TextFile
{
    QString path;
    QString text; ///< Lines end in \n
    bool crlf = false; ///< Most lines of the file end in \r\n
    bool byteOrderMark = false;
    QByteArray fingerprint; ///< Of the bytes on disk when they were last read or written

    /// Errors: "file-not-readable", "invalid-utf8" (location = the first bad line).
    static Result<TextFile> read(const QString &path);
    /// Writes atomically and updates `text` and `fingerprint`. "file-changed" when somebody else
    /// has changed the file since and `overwrite` is false; "file-not-writable".
    Result<void> write(const QString &newText, bool overwrite = false);
    /// The bytes that `write(newText)` puts on disk.
    QByteArray encode(const QString &newText) const;
    /// True when the file on disk is not what was last read or written here.
    bool changedOnDisk() const;
};

/// The bytes of a file; error "file-not-readable".
Result<QByteArray> readFile(const QString &path);
/// Replaces a file in one step (a crash leaves the old or the new one); makes its folder when
/// needed.
Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes);
/// Stands for a file's contents in comparisons; empty for a missing file.
QByteArray fingerprintOf(const QByteArray &bytes);

} // namespace hooksmith
