// SPDX-License-Identifier: MIT
#include "core/workspace/textfile.h"

#include "core/base/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr char utf8Mark[] = "\xEF\xBB\xBF";

/// The 1-based line of the first byte that is not UTF-8; 0 when all of it is. Newline bytes never
/// occur inside a longer UTF-8 sequence, so that lines can be looked at one by one.
int firstInvalidLine(const QByteArray &bytes)
{
    // Stateless: another one waits for the rest of a sequence that the end of the file cuts off.
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = whole.decode(bytes);
    Q_UNUSED(decoded)
    if (!whole.hasError())
        return 0;
    int number = 1;
    for (const QByteArray &line : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(line);
        Q_UNUSED(text)
        if (decoder.hasError())
            return number;
        ++number;
    }
    return number - 1; // The text ends in the middle of a sequence
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        const QString reason =
            QFileInfo(path).isDir() ? Tr::tr("it is a folder") : file.errorString();
        return unexpected(
            Error{u"file-not-readable"_s,
                  Tr::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), reason),
                  reason, SourceLocation{path, 0, 0}});
    }
    return file.readAll();
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    QSaveFile file(path);
    QString reason;
    if (!QDir().mkpath(folder))
        reason = Tr::tr("the folder %1 cannot be made").arg(QDir::toNativeSeparators(folder));
    else if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
             || !file.commit())
        reason = file.errorString();
    if (!reason.isEmpty())
        return unexpected(
            Error{u"file-not-writable"_s,
                  Tr::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), reason),
                  reason, SourceLocation{path, 0, 0}});
    return {};
}

QByteArray fingerprintOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<TextFile> TextFile::read(const QString &path)
{
    Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return unexpected(bytes.error());
    TextFile file;
    file.path = path;
    file.fingerprint = fingerprintOf(*bytes);
    if (const int line = firstInvalidLine(*bytes))
        return unexpected(Error{u"invalid-utf8"_s,
                                Tr::tr("%1 is not UTF-8 text (line %2); save it as UTF-8 first.")
                                    .arg(QDir::toNativeSeparators(path))
                                    .arg(line),
                                {},
                                SourceLocation{path, line, 0}});
    if (bytes->startsWith(utf8Mark)) {
        file.byteOrderMark = true;
        bytes->remove(0, 3);
    }
    const qsizetype crlfs = bytes->count("\r\n");
    file.crlf = crlfs > 0 && crlfs * 2 >= bytes->count('\n');
    file.text = QString::fromUtf8(*bytes);
    file.text.replace(u"\r\n"_s, u"\n"_s);
    return file;
}

QByteArray TextFile::encode(const QString &newText) const
{
    QString out = newText;
    if (crlf)
        out.replace(u'\n', u"\r\n"_s);
    return (byteOrderMark ? QByteArray(utf8Mark) : QByteArray()) + out.toUtf8();
}

bool TextFile::changedOnDisk() const
{
    // A folder in its place cannot be overwritten: nothing to ask about, writing says what is
    // wrong.
    if (QFileInfo(path).isDir())
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return !fingerprint.isEmpty();
    return fingerprintOf(file.readAll()) != fingerprint;
}

Result<void> TextFile::write(const QString &newText, bool overwrite)
{
    if (!overwrite && QFile::exists(path) && changedOnDisk())
        return unexpected(Error{u"file-changed"_s,
                                Tr::tr("%1 was changed by another program; it was not overwritten.")
                                    .arg(QDir::toNativeSeparators(path)),
                                {},
                                SourceLocation{path, 0, 0}});
    const QByteArray bytes = encode(newText);
    if (Result<void> written = writeFileAtomically(path, bytes); !written)
        return written;
    text = newText;
    fingerprint = fingerprintOf(bytes);
    return {};
}

} // namespace hooksmith
