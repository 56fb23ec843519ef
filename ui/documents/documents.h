// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/draftstore.h"
#include "core/workspace/workspace.h"
#include "ui/documents/sampledocument.h"

#include <map>
#include <memory>
#include <optional>
#include <QObject>
#include <QUndoStack>

namespace hooksmith::ui {

/// One file of the workspace that can be edited.
struct DocumentId
{
    enum class Part { Script, Sample, Record };
    Part part = Part::Script;
    QString slug;
    QString sample = {}; ///< Only with Part::Sample

    bool operator==(const DocumentId &) const = default;
};

/// What somebody else did to a file while it was known here.
struct ForeignChange
{
    enum class Kind {
        Reloaded, ///< It was not being edited: what is on disk is shown now
        Conflict, ///< It was: both texts are kept, nothing is overwritten
        Deleted, ///< It is gone, and what is on the screen can be saved again
    };
    Kind kind = Kind::Reloaded;
    DocumentId id;
    QString path; ///< Absolute
};

/// The open workspace with everything that is being edited in it. A script or sample becomes a
/// document when it is first shown and stays one, so that undo survives looking at something else.
class Documents : public QObject
{
    Q_OBJECT
public:
    explicit Documents(Syntax &syntax, QObject *parent = nullptr);
    ~Documents() override;

    bool hasWorkspace() const { return m_workspace.has_value(); }
    const Workspace &workspace() const { return *m_workspace; }
    Workspace &workspace() { return *m_workspace; }
    /// Replaces everything; unsaved edits are gone.
    void setWorkspace(const Workspace &workspace);
    /// The workspace as it is on the screen: with every edit that could be saved now.
    Workspace current() const;

    /// Null when there is no such integration (or sample).
    QTextDocument *script(const QString &slug);
    SampleDocument *sample(const QString &slug, const QString &name);

    /// A document of a request that is no file of the workspace; the caller destroys it.
    SampleDocument *makeUnsaved(const QString &slug, const WorkspaceSample &sample);

    /// Replaces an integration's record; what runs sees it at once, save() writes it.
    void setRecord(const QString &slug, const Integration &integration);
    bool isRecordModified(const QString &slug) const { return m_records.contains(slug); }
    Result<void> saveRecord(const QString &slug, bool overwrite = false);

    bool isScriptModified(const QString &slug) const;
    bool isSampleModified(const QString &slug, const QString &name) const;
    bool isModified(const DocumentId &id) const;
    bool anyModified() const;
    /// Everything that is not saved.
    QList<DocumentId> modified() const;
    /// Saves one; nothing happens when it is not modified.
    Result<void> saveScript(const QString &slug, bool overwrite = false);
    Result<void> saveSample(const QString &slug, const QString &name, bool overwrite = false);
    /// Saves all it can and returns what it could not.
    QList<Error> saveAll();

    /// Absolute path of a document's file; empty when there is none.
    QString pathOf(const DocumentId &id) const;
    /// What is on the screen, as the file would have it.
    QString textOf(const DocumentId &id) const;
    /// The document whose file this is, if it is one of the workspace's.
    std::optional<DocumentId> idOf(const QString &path) const;

    /// What must be kept for a crash; absent when the document is not modified.
    std::optional<Draft> draft(const DocumentId &id) const;
    /// Types a recovered text in, as an edit that is not saved. "not-found" when its file is gone.
    Result<void> applyDraft(const Draft &draft);

    /// Takes over what was read from disk, except what is being edited. Says for each document that
    /// is open what became of it.
    QList<ForeignChange> adopt(const Workspace &fresh);
    /// Counts every write of ours: what was read before the last one is out of date.
    quint64 writes() const { return m_writes; }
    /// The edits of a document shall be replaced by what is on disk (adopt() does it next).
    void discardEdits(const DocumentId &id);
    /// The file on disk is known and shall be overwritten by the next save.
    void keepMine(const DocumentId &id);

    /// Makes `after` of a text that is `before`. A text without unsaved edits is saved at once.
    /// "text-changed" when it is not `before` any more, "unsaved" for a sample with unsaved edits,
    /// whose form is not its file; and all errors of saving.
    Result<void> replaceText(const DocumentId &id, const QString &before, const QString &after);

    // Changes of the workspace's files; each can be undone through undoStack().
    Result<QString> renameSample(const QString &slug, const QString &name, const QString &wished,
                                 Naming naming = Naming::Free);
    Result<QString> renameIntegration(const QString &slug, const QString &title,
                                      const QString &exactSlug = {});
    Result<QString> duplicateSample(const QString &slug, const QString &name);
    Result<QString> duplicateIntegration(const QString &slug);
    Result<Trashed> trashSample(const QString &slug, const QString &name);
    Result<Trashed> trashIntegration(const QString &slug);
    Result<void> restore(const Trashed &trashed);
    /// Integrations or samples came, went or have other names.
    void announceStructure();
    QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
    /// A text or value of this integration was changed by the person.
    void edited(const QString &slug);
    /// The same, with the document.
    void documentEdited(const hooksmith::ui::DocumentId &id);
    /// Something became modified or saved.
    void modifiedChanged();
    /// A record was replaced (by the form, by undo, from disk).
    void recordChanged(const QString &slug);
    /// Integrations or samples came, went or have other names.
    void structureChanged();

private:
    using SampleKey = std::pair<QString, QString>;

    void forgetSample(const QString &slug, const QString &name);
    void forgetIntegration(const QString &slug);
    void showText(QTextDocument &document, const QString &text);
    void adoptIntegration(const WorkspaceIntegration &old, Workspace &fresh,
                          QList<ForeignChange> &changes);
    void adoptSamples(const WorkspaceIntegration &old, Workspace &fresh,
                      QList<ForeignChange> &changes);

    Syntax &m_syntax;
    std::optional<Workspace> m_workspace;
    std::map<QString, std::unique_ptr<QTextDocument>> m_scripts;
    std::map<SampleKey, std::unique_ptr<SampleDocument>> m_samples;
    /// Records that are edited: how the file's text would be without the edits.
    std::map<QString, QString> m_records;
    QUndoStack m_undo;
    quint64 m_writes = 0;
};

} // namespace hooksmith::ui
