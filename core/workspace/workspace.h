// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/integration.h"
#include "core/run/runinput.h"
#include "core/workspace/issue.h"
#include "core/workspace/samplefile.h"
#include "core/workspace/textfile.h"

#include <optional>
#include <QList>
#include <QString>

namespace hooksmith {

/// One file of an integration's samples folder.
struct WorkspaceSample
{
    QString name; ///< File name without ".json": unique within the integration
    TextFile file; ///< As on disk, so that a broken file can be mended
    std::optional<Sample> sample; ///< Absent when the file cannot be read as a sample
    std::optional<Issue> issue; ///< Why it is absent
    bool loaded = true; ///< False: only `name` and `file.path` are known (Loading::Names)
};

/// One folder below integrations/.
struct WorkspaceIntegration
{
    QString slug; ///< Folder name: unique within the workspace
    QString directory; ///< Absolute
    QString recordPath; ///< Absolute path of integration.json
    TextFile recordFile; ///< As on disk
    Integration integration; ///< Defaults when the record is broken (see Workspace::issues())
    bool recordUsable = true; ///< False: never written back
    TextFile script; ///< `script.text` is the author's text
    bool scriptUsable = true; ///< False: not UTF-8 or not readable; never written back
    QList<WorkspaceSample> samples; ///< In the order of their names

    QString title() const; ///< The record's name, else the slug
    const WorkspaceSample *sample(const QString &name) const;
};

/// What was moved to a trash, so that it can be moved back.
struct Trashed
{
    struct Item
    {
        QString original; ///< Absolute
        QString kept; ///< Where it is now
    };
    QList<Item> items;
    bool inSystemTrash = true; ///< False: in the workspace's own (.hooksmith/trash)
};

/// How a wished name becomes that of a file.
enum class Naming {
    Free, ///< Lower case without spaces, with a number when it is taken
    Exact, ///< As it is ("already-exists" when it is taken): to undo
};

/// "relay" of hooksmith.json: { "listen": "127.0.0.1:4000", "forward": "https://…" }.
struct WorkspaceRelay
{
    QString listen; ///< HOST:PORT; empty = loopback and the port of the program's choice
    QString forward; ///< Address of an incoming webhook that gets the messages; may be empty
    JsValue record = {}; ///< All of it (relaysettings.h), unknown keys too
};

/// A folder of plain files (design.md, section 7):
///
///     hooksmith.json                                  format, name, relay, servers, variables
///     integrations/<slug>/integration.json            REST field names
///     integrations/<slug>/script.js
///     integrations/<slug>/notes.md                    and samples/<name>.md: notes
///     integrations/<slug>/samples/<name>.json         cli.md; <name>.body for raw bytes
///
/// A value: what was read, and functions that write one file each, atomically. A broken file
/// becomes an Issue and never hides the rest. Nothing runs or is sent by opening a workspace.
class Workspace
{
public:
    static constexpr int currentFormat = 1;

    /// A workspace of thousands of samples opens at once with Names: their files are read when
    /// somebody asks for one (load(), loadAll()).
    enum class Loading { Everything, Names };

    /// Errors (for the folder as a whole): "not-a-workspace" (no hooksmith.json),
    /// "invalid-workspace", "old-format" (migration.h makes it a current one), "unknown-format",
    /// "file-not-readable", "invalid-utf8".
    static Result<Workspace> open(const QString &directory, Loading loading = Loading::Everything);
    /// Makes an empty workspace; "already-exists" when there is one.
    static Result<Workspace> create(const QString &directory, const QString &name);
    /// Copies the example workspace into `directory` (files that exist already stay as they are)
    /// and opens it.
    static Result<Workspace> createExample(const QString &directory);

    const QString &directory() const { return m_directory; }
    const QString &name() const { return m_name; }
    const WorkspaceRelay &relay() const { return m_relay; }
    /// The whole of hooksmith.json, with what other parts keep there (relaysettings.h).
    const JsValue &record() const { return m_record; }
    const QList<WorkspaceIntegration> &integrations() const { return m_integrations; }
    const WorkspaceIntegration *integration(const QString &slug) const;
    /// The sample, read now if it has not been; null when there is none.
    const WorkspaceSample *load(const QString &slug, const QString &name);
    /// Reads every sample that has not been read. Slow for a large workspace: for workers and CLIs.
    void loadAll();
    /// Marks what a worker's loadAll() found wrong with samples that are not loaded here.
    void adoptSampleIssues(const QList<Issue> &issues);
    /// Everything wrong with its files, in the order of reading.
    QList<Issue> issues() const;

    /// What one run needs; the sample may be one that is being edited. The script is `text`. A
    /// request to "/hooks/integration/token" is sent to the integration's own id and token.
    static RunInput runInput(const WorkspaceIntegration &integration, const QString &text,
                             const Sample &sample, const Profile &profile);

    /// All saves: "file-changed" when another program changed the file (unless `overwrite`),
    /// "file-not-writable", "not-found".
    Result<void> saveScript(const QString &slug, const QString &text, bool overwrite = false);
    Result<void> saveSample(const QString &slug, const QString &name, const Sample &sample,
                            BodyForm form, bool overwrite = false);
    /// For a file that is not a sample (yet): writes its text as it is and reads it again.
    Result<void> saveSampleText(const QString &slug, const QString &name, const QString &text,
                                bool overwrite = false);
    /// Adds a sample under a free name made from `wishedName`; returns the name.
    Result<QString> addSample(const QString &slug, const QString &wishedName, const Sample &sample,
                              BodyForm form);
    /// Adds an integration folder with a free name made from `name`; returns the slug.
    Result<QString> addIntegration(const QString &name, const Integration &integration,
                                   const QString &script);
    Result<void> saveRelay(const WorkspaceRelay &relay);
    /// Replaces the record in memory only, for runs of what is being edited.
    void setRecord(const QString &slug, const Integration &integration);
    /// Writes the record (unknown keys are kept) and makes it the current one.
    Result<void> saveRecord(const QString &slug, const Integration &integration,
                            bool overwrite = false);
    /// The text that saveRecord() writes.
    static QString recordText(const Integration &integration);
    /// From now on the file on disk counts as known: the next save replaces it.
    void acceptScriptOnDisk(const QString &slug);
    void acceptRecordOnDisk(const QString &slug);
    void acceptSampleOnDisk(const QString &slug, const QString &name);

    // For a workspace that was read anew: parts that somebody is editing stay as they were known,
    // so that saving them notices the foreign change.
    void keepIntegration(const WorkspaceIntegration &old);
    void keepScript(const WorkspaceIntegration &old);
    void keepRecord(const WorkspaceIntegration &old);
    void keepSample(const QString &slug, const WorkspaceSample &old);

    /// Renames the sample's file, with its expected result and its bytes; returns the name it got
    /// (a free one made from `wished`). "not-found", "file-not-writable".
    Result<QString> renameSample(const QString &slug, const QString &name, const QString &wished,
                                 Naming naming = Naming::Free);
    Result<QString> duplicateSample(const QString &slug, const QString &name);
    /// Gives the integration another name and its folder the matching free one (or `exactSlug`,
    /// which must be free); returns the slug.
    Result<QString> renameIntegration(const QString &slug, const QString &title,
                                      const QString &exactSlug = {});
    /// A copy with all files, its own name, `_id` and token; returns the slug.
    Result<QString> duplicateIntegration(const QString &slug);
    /// Copies a folder from elsewhere into the workspace; returns the slug.
    Result<QString> importIntegration(const QString &directory);
    /// Reads a folder that was put below integrations/ by other means (a template).
    void adoptIntegration(const QString &slug);
    /// Into the system's trash; where there is none, into .hooksmith/trash of the workspace.
    Result<Trashed> trashSample(const QString &slug, const QString &name);
    Result<Trashed> trashIntegration(const QString &slug);
    /// Puts it back where it was ("already-exists" when something else is there now) and reads it.
    Result<void> restore(const Trashed &trashed);

private:
    WorkspaceIntegration *find(const QString &slug);
    WorkspaceIntegration readIntegration(const QString &slug, Loading loading);
    void insert(const WorkspaceIntegration &item);
    static void insert(WorkspaceIntegration &item, const WorkspaceSample &sample);
    void rereadSamples(const QString &slug, const QString &loaded);
    Result<QString> copyIntegration(const QString &source, const QString &wished);
    QString freeSlug(const QString &wished) const;

    QString m_directory;
    QString m_name;
    WorkspaceRelay m_relay;
    TextFile m_file; ///< hooksmith.json
    JsValue m_record; ///< Its value, with unknown keys
    QList<WorkspaceIntegration> m_integrations;
    QList<Issue> m_issues;
};

/// Where people keep what they know of it, in Markdown; mostly there is no such file.
QString notesPathOf(const WorkspaceSample &sample);
QString notesPathOf(const WorkspaceIntegration &integration);

/// A name that is fit for a file on every system: lower case letters, digits, '-' and '.'.
QString fileNameFrom(const QString &title);

} // namespace hooksmith
