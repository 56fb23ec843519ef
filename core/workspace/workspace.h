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
};

/// One folder below integrations/.
struct WorkspaceIntegration
{
    QString slug; ///< Folder name: unique within the workspace
    QString directory; ///< Absolute
    QString recordPath; ///< Absolute path of integration.json
    Integration integration; ///< Defaults when the record is broken (see Workspace::issues())
    bool recordUsable = true; ///< False: never written back
    TextFile script; ///< `script.text` is the author's text
    bool scriptUsable = true; ///< False: not UTF-8 or not readable; never written back
    QList<WorkspaceSample> samples; ///< In the order of their names

    QString title() const; ///< The record's name, else the slug
    const WorkspaceSample *sample(const QString &name) const;
};

/// "relay" of hooksmith.json: { "listen": "127.0.0.1:4000", "forward": "https://…" }.
struct WorkspaceRelay
{
    QString listen; ///< HOST:PORT; empty = loopback and the port of the program's choice
    QString forward; ///< Address of an incoming webhook that gets the messages; may be empty
};

/// A folder of plain files (design.md, section 7):
///
///     hooksmith.json                                  format, name, relay, servers, variables
///     integrations/<slug>/integration.json            REST field names
///     integrations/<slug>/script.js
///     integrations/<slug>/samples/<name>.json         cli.md; <name>.body for raw bytes
///
/// A value: what was read, and functions that write one file each, atomically. A broken file
/// becomes an Issue and never hides the rest. Nothing runs or is sent by opening a workspace.
class Workspace
{
public:
    static constexpr int currentFormat = 1;

    /// Errors (for the folder as a whole): "not-a-workspace" (no hooksmith.json),
    /// "invalid-workspace", "unknown-format", "file-not-readable", "invalid-utf8".
    static Result<Workspace> open(const QString &directory);
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
    /// Everything wrong with its files, in the order of reading.
    QList<Issue> issues() const;

    /// What one run needs; the sample may be one that is being edited. The script is `text`.
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

private:
    WorkspaceIntegration *find(const QString &slug);
    WorkspaceIntegration readIntegration(const QString &slug);

    QString m_directory;
    QString m_name;
    WorkspaceRelay m_relay;
    TextFile m_file; ///< hooksmith.json
    JsValue m_record; ///< Its value, with unknown keys
    QList<WorkspaceIntegration> m_integrations;
    QList<Issue> m_issues;
};

/// A name that is fit for a file on every system: lower case letters, digits, '-' and '.'.
QString fileNameFrom(const QString &title);

} // namespace hooksmith
