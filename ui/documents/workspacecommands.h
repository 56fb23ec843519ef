// SPDX-License-Identifier: MIT
#pragma once

#include "ui/documents/documents.h"

#include <functional>
#include <QObject>
#include <QUndoCommand>

namespace hooksmith::ui {

/// What a person does to the files of the workspace, each as one step that can be undone: naming,
/// copying, deleting, adding, replacing in many files, and editing an integration's record.
class WorkspaceEdits : public QObject
{
    Q_OBJECT
public:
    explicit WorkspaceEdits(Documents &documents, QObject *parent = nullptr);

    void renameSample(const QString &slug, const QString &name, const QString &wished);
    void renameIntegration(const QString &slug, const QString &title);
    void duplicateSample(const QString &slug, const QString &name);
    void duplicateIntegration(const QString &slug);
    /// Unsaved edits of what is deleted are saved first, so that undo brings everything back.
    void removeSample(const QString &slug, const QString &name);
    void removeIntegration(const QString &slug);
    /// Something was added already (new, imported, dropped): undoing deletes it.
    void addedIntegration(const QString &slug);
    void addedSample(const QString &slug, const QString &name);
    /// Files dropped from outside: a sample file becomes a sample, a script an integration, a
    /// folder with integration.json one too, anything else the body of a new request.
    void import(const QString &slug, const QStringList &paths);
    /// Edits of the record's same `field`, one after the other, are one step.
    void editRecord(const QString &slug, const Integration &integration, const QString &field);

    /// A text that shall become another one.
    struct TextChange
    {
        DocumentId id;
        QString before; ///< As it was seen: a text that is another one by now is left alone
        QString after;
    };
    /// Replaces texts in many files at once. What was not being edited is saved at once, what was
    /// stays unsaved. Says what could not be changed.
    void replaceTexts(const QList<TextChange> &changes);

Q_SIGNALS:
    /// It could not be done; everything is as it was.
    void failed(const hooksmith::Error &error);
    /// Look at this one now; `sample` may be empty.
    void show(const QString &slug, const QString &sample);

private:
    using Step = std::function<Result<void>()>;
    /// Pushes a command for something that is done already.
    void done(const QString &text, Step undo, Step redo);
    void tell(const Result<void> &result);
    Result<void> importOne(const QString &slug, const QString &path);

    Documents &m_documents;
};

} // namespace hooksmith::ui
