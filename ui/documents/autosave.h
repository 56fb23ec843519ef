// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/draftstore.h"
#include "ui/documents/documents.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace hooksmith::ui {

/// Puts what is being typed into the draft store: half a second after the last key, and every
/// second while somebody types on and on. The workspace's own files are only written when the
/// person saves: they are under version control, others watch them, and a half-typed script must
/// not be deployed.
class Autosave : public QObject
{
    Q_OBJECT
public:
    static constexpr int pauseMs = 500; ///< After the last key
    static constexpr int patienceMs = 1000; ///< While somebody types on

    Autosave(Documents &documents, DraftStore &store, QObject *parent = nullptr);

    /// Writes everything that is due now (it is on disk a moment later).
    void writeNow();
    /// Forgets all drafts of the open workspace: its edits were saved or thrown away.
    void dropAll();

private:
    void note(const DocumentId &id);
    void dropSaved();

    Documents &m_documents;
    DraftStore &m_store;
    QList<DocumentId> m_due;
    QHash<QString, DocumentId> m_written; ///< By the draft's document, of the open workspace
    QString m_workspace;
    QTimer m_debounce;
    QElapsedTimer m_waiting;
};

} // namespace hooksmith::ui
