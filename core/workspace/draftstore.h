// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/script/jsvalue.h"

#include <memory>
#include <QDateTime>
#include <QList>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>

namespace hooksmith {

/// What somebody typed and had not saved yet.
struct Draft
{
    QString workspace; ///< Absolute path of the workspace's folder
    QString document; ///< File within it ("integrations/github/script.js")
    QByteArray base; ///< Fingerprint of the file that the typing started from; empty: no file
    JsValue content; ///< The document's own form; see Documents
    QDateTime time; ///< When it was written, UTC
    QString path = {}; ///< Where it is kept; filled in by abandoned()
};

/// Keeps unsaved texts where a crash cannot take them: one file per document, in a folder per
/// running program below `folder`, for the owner's eyes only (0600 in 0700). A running program
/// holds the lock of its folder; a folder without a holder belongs to one that died, and what is in
/// it is offered again. Files are written by one worker thread, in order; the caller never waits.
class DraftStore : public QObject
{
    Q_OBJECT
public:
    /// Nothing is touched before the first write(). An empty folder: nothing is kept (tests).
    explicit DraftStore(const QString &folder, QObject *parent = nullptr);
    /// Ends in order: waits for the last write and removes the drafts of this program, unless
    /// keep() was called.
    ~DraftStore() override;

    /// Replaces the draft of this document.
    void write(const Draft &draft);
    /// The document was saved, or its edits thrown away.
    void remove(const QString &workspace, const QString &document);

    /// Drafts of this workspace that programs left behind when they died, newest first, the
    /// newest one of each document.
    QList<Draft> abandoned(const QString &workspace) const;
    /// Deletes what dead programs left of this document, after everything that is to be written.
    void discard(const Draft &draft);
    /// The program ends without having asked: its drafts are left for the next start.
    void keep() { m_kept = true; }
    /// Blocks until everything is on disk. For tests and the end of the program.
    void flush();

Q_SIGNALS:
    /// A draft could not be written ("file-not-writable"); said once until writing works again.
    void failed(const hooksmith::Error &error);

private:
    Result<void> begin();
    QString fileOf(const QString &workspace, const QString &document) const;
    void report(const Result<void> &written);

    QString m_folder;
    QString m_session; ///< Our own folder; empty before the first write
    std::unique_ptr<QLockFile> m_lock;
    QThreadPool m_worker;
    bool m_failed = false;
    bool m_kept = false;
};

} // namespace hooksmith
