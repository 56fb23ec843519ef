// SPDX-License-Identifier: MIT
// How the open documents take what somebody else did to their files.
#include "ui/documents/documents.h"
#include "ui/documents/textreplace.h"

#include <QFileInfo>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void Documents::showText(QTextDocument &document, const QString &text)
{
    replaceChanged(document, text);
    document.setModified(false);
}

void Documents::adoptIntegration(const WorkspaceIntegration &old, Workspace &fresh,
                                 QList<ForeignChange> &changes)
{
    using Kind = ForeignChange::Kind;
    const QString &slug = old.slug;
    const WorkspaceIntegration *present = fresh.integration(slug);
    const auto script = m_scripts.find(slug);
    const bool scriptModified = isScriptModified(slug);
    const DocumentId scriptId{DocumentId::Part::Script, slug};
    const DocumentId recordId{DocumentId::Part::Record, slug};

    if (!present) {
        bool edited = scriptModified || isRecordModified(slug);
        for (const WorkspaceSample &sample : old.samples)
            edited = edited || isSampleModified(slug, sample.name);
        if (!edited) {
            forgetIntegration(slug);
            return;
        }
        fresh.keepIntegration(old);
        changes.append({Kind::Deleted, scriptId, old.script.path});
        return;
    }

    if (present->script.fingerprint != old.script.fingerprint
        || present->scriptUsable != old.scriptUsable) {
        const bool gone = !QFileInfo::exists(old.script.path);
        if (scriptModified) {
            changes.append({gone ? Kind::Deleted : Kind::Conflict, scriptId, old.script.path});
            fresh.keepScript(old);
        } else if (script != m_scripts.end() && gone && !old.script.fingerprint.isEmpty()) {
            // What is on the screen may be the only copy now.
            script->second->setModified(true);
            changes.append({Kind::Deleted, scriptId, old.script.path});
            fresh.keepScript(old);
        } else if (script != m_scripts.end() && present->scriptUsable) {
            showText(*script->second, present->script.text);
            changes.append({Kind::Reloaded, scriptId, present->script.path});
        } else if (script != m_scripts.end()) {
            script->second.release()->deleteLater();
            m_scripts.erase(script);
        }
    }
    if (present->recordFile.fingerprint != old.recordFile.fingerprint) {
        if (isRecordModified(slug)) {
            changes.append(
                {present->recordFile.fingerprint.isEmpty() ? Kind::Deleted : Kind::Conflict,
                 recordId, old.recordPath});
            fresh.keepRecord(old);
        } else {
            changes.append({Kind::Reloaded, recordId, present->recordPath});
        }
    } else if (isRecordModified(slug)) {
        fresh.keepRecord(old); // The edits live in it
    }
    adoptSamples(old, fresh, changes);
}

void Documents::adoptSamples(const WorkspaceIntegration &old, Workspace &fresh,
                             QList<ForeignChange> &changes)
{
    using Kind = ForeignChange::Kind;
    for (const WorkspaceSample &known : old.samples) {
        const DocumentId id{DocumentId::Part::Sample, old.slug, known.name};
        const auto document = m_samples.find({old.slug, known.name});
        if (document == m_samples.end())
            continue;
        // Read already, unless it was opened after the worker began.
        const WorkspaceSample *read = fresh.load(old.slug, known.name);
        const bool modified = document->second->isModified();
        if (!read) {
            if (modified) {
                fresh.keepSample(old.slug, known);
                changes.append({Kind::Deleted, id, known.file.path});
            } else {
                forgetSample(old.slug, known.name);
            }
        } else if (read->file.fingerprint != known.file.fingerprint) {
            if (modified) {
                fresh.keepSample(old.slug, known);
                changes.append({Kind::Conflict, id, known.file.path});
            } else {
                document->second->reload(*read);
                changes.append({Kind::Reloaded, id, read->file.path});
            }
        } else if (!modified && read->sample && known.sample
                   && read->sample->incoming.body != known.sample->incoming.body) {
            document->second->reload(*read); // The file with its bytes was changed
            changes.append({Kind::Reloaded, id, read->file.path});
        }
    }
}

QList<ForeignChange> Documents::adopt(const Workspace &read)
{
    QList<ForeignChange> changes;
    if (!m_workspace || read.directory() != m_workspace->directory())
        return changes;
    Workspace fresh = read;
    QStringList before;
    const QList<WorkspaceIntegration> known = m_workspace->integrations();
    for (const WorkspaceIntegration &old : known) {
        before.append(old.slug + u'\n' + old.title());
        for (const WorkspaceSample &sample : old.samples)
            before.append(old.slug + u'/' + sample.name);
        adoptIntegration(old, fresh, changes);
    }
    QStringList after;
    for (const WorkspaceIntegration &item : fresh.integrations()) {
        after.append(item.slug + u'\n' + item.title());
        for (const WorkspaceSample &sample : item.samples)
            after.append(item.slug + u'/' + sample.name);
    }
    fresh.adoptSampleIssues(m_workspace->issues());
    m_workspace = fresh;
    if (before != after)
        Q_EMIT structureChanged();
    for (const ForeignChange &change : std::as_const(changes)) {
        if (change.kind != ForeignChange::Kind::Reloaded)
            continue;
        if (change.id.part == DocumentId::Part::Record)
            Q_EMIT recordChanged(change.id.slug);
        Q_EMIT edited(change.id.slug); // It runs anew
    }
    if (!changes.isEmpty())
        Q_EMIT modifiedChanged();
    return changes;
}

void Documents::discardEdits(const DocumentId &id)
{
    switch (id.part) {
    case DocumentId::Part::Script:
        if (const auto found = m_scripts.find(id.slug); found != m_scripts.end())
            found->second->setModified(false);
        break;
    case DocumentId::Part::Sample:
        if (const auto found = m_samples.find({id.slug, id.sample}); found != m_samples.end())
            found->second->discardEdits();
        break;
    case DocumentId::Part::Record:
        m_records.erase(id.slug);
        Q_EMIT modifiedChanged();
        break;
    }
}

void Documents::keepMine(const DocumentId &id)
{
    switch (id.part) {
    case DocumentId::Part::Script: m_workspace->acceptScriptOnDisk(id.slug); break;
    case DocumentId::Part::Sample: m_workspace->acceptSampleOnDisk(id.slug, id.sample); break;
    case DocumentId::Part::Record: m_workspace->acceptRecordOnDisk(id.slug); break;
    }
}

} // namespace hooksmith::ui
