// SPDX-License-Identifier: MIT
#include "ui/documents/autosave.h"

namespace hooksmith::ui {

Autosave::Autosave(Documents &documents, DraftStore &store, QObject *parent)
    : QObject(parent), m_documents(documents), m_store(store)
{
    m_debounce.setSingleShot(true);
    connect(&m_debounce, &QTimer::timeout, this, &Autosave::writeNow);
    connect(&documents, &Documents::documentEdited, this, &Autosave::note);
    connect(&documents, &Documents::modifiedChanged, this, &Autosave::dropSaved);
    connect(&documents, &Documents::structureChanged, this, [this] {
        // A renamed file has another draft.
        const QList<DocumentId> modified = m_documents.modified();
        for (const DocumentId &id : modified)
            note(id);
    });
}

void Autosave::note(const DocumentId &id)
{
    if (!m_due.contains(id))
        m_due.append(id);
    if (!m_debounce.isActive()) {
        m_waiting.start();
        m_debounce.start(pauseMs);
        return;
    }
    // Put off by every key, but never beyond the limit.
    m_debounce.start(int(qBound(qint64(0), patienceMs - m_waiting.elapsed(), qint64(pauseMs))));
}

void Autosave::writeNow()
{
    m_debounce.stop();
    const QList<DocumentId> due = std::exchange(m_due, {});
    for (const DocumentId &id : due) {
        const std::optional<Draft> draft = m_documents.draft(id);
        if (!draft)
            continue;
        m_workspace = draft->workspace;
        m_written.insert(draft->document, id);
        m_store.write(*draft);
    }
}

void Autosave::dropSaved()
{
    for (auto it = m_written.begin(); it != m_written.end();) {
        if (m_documents.isModified(it.value())) {
            ++it;
            continue;
        }
        m_store.remove(m_workspace, it.key());
        it = m_written.erase(it);
    }
}

void Autosave::dropAll()
{
    m_debounce.stop();
    m_due.clear();
    for (auto it = m_written.constBegin(); it != m_written.constEnd(); ++it)
        m_store.remove(m_workspace, it.key());
    m_written.clear();
}

} // namespace hooksmith::ui
