// SPDX-License-Identifier: MIT
#include "ui/documents/documents.h"

#include "ui/scripteditor/syntax.h"

#include <QDir>
#include <QPlainTextDocumentLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

Documents::Documents(Syntax &syntax, QObject *parent) : QObject(parent), m_syntax(syntax) { }

Documents::~Documents()
{
    m_undo.clear(); // Its commands refer to this
}

void Documents::setWorkspace(const Workspace &workspace)
{
    m_undo.clear();
    m_workspace = workspace;
    // The editors may still show these: they are destroyed once everybody has moved on.
    for (auto &[slug, document] : m_scripts)
        document.release()->deleteLater();
    for (auto &[key, document] : m_samples)
        document.release()->deleteLater();
    m_scripts.clear();
    m_samples.clear();
    m_records.clear();
    Q_EMIT modifiedChanged();
}

Workspace Documents::current() const
{
    Workspace workspace = *m_workspace;
    for (const auto &[slug, document] : m_scripts) {
        const WorkspaceIntegration *item = workspace.integration(slug);
        if (!item || !document->isModified())
            continue;
        WorkspaceIntegration changed = *item;
        changed.script.text = document->toPlainText();
        workspace.keepScript(changed);
    }
    for (const auto &[key, document] : m_samples) {
        const WorkspaceIntegration *item = workspace.integration(key.first);
        const WorkspaceSample *known = item ? item->sample(key.second) : nullptr;
        if (!known || !document->isModified())
            continue;
        WorkspaceSample changed = *known;
        if (const Result<Sample> sample = document->sample(); sample) {
            changed.sample = *sample;
            changed.issue.reset();
        } else {
            changed.sample.reset();
            changed.issue = Issue::fromError(sample.error(), known->file.path);
        }
        workspace.keepSample(key.first, changed);
    }
    return workspace;
}

QTextDocument *Documents::script(const QString &slug)
{
    const WorkspaceIntegration *integration =
        m_workspace ? m_workspace->integration(slug) : nullptr;
    if (!integration || !integration->scriptUsable)
        return nullptr;
    std::unique_ptr<QTextDocument> &document = m_scripts[slug];
    if (!document) {
        document = std::make_unique<QTextDocument>();
        document->setDocumentLayout(new QPlainTextDocumentLayout(document.get()));
        document->setPlainText(integration->script.text);
        document->setModified(false);
        m_syntax.highlight(document.get(), u"JavaScript"_s);
        QTextDocument *text = document.get();
        // The integration may be renamed: the document knows its slug by its place in the map.
        connect(text, &QTextDocument::contentsChange, this,
                [this, text](int, int removed, int added) {
                    if (!removed && !added)
                        return;
                    for (const auto &[name, other] : m_scripts) {
                        if (other.get() != text)
                            continue;
                        Q_EMIT edited(name);
                        Q_EMIT documentEdited({DocumentId::Part::Script, name});
                        return;
                    }
                });
        connect(text, &QTextDocument::modificationChanged, this, &Documents::modifiedChanged);
    }
    return document.get();
}

SampleDocument *Documents::sample(const QString &slug, const QString &name)
{
    const WorkspaceSample *sample = m_workspace ? m_workspace->load(slug, name) : nullptr;
    if (!sample)
        return nullptr;
    std::unique_ptr<SampleDocument> &document = m_samples[{slug, name}];
    if (!document) {
        document = std::make_unique<SampleDocument>(*sample, m_syntax);
        SampleDocument *request = document.get();
        connect(request, &SampleDocument::edited, this, [this, request] {
            for (const auto &[key, other] : m_samples) {
                if (other.get() != request)
                    continue;
                Q_EMIT edited(key.first);
                Q_EMIT documentEdited({DocumentId::Part::Sample, key.first, key.second});
                return;
            }
        });
        connect(request, &SampleDocument::modifiedChanged, this, &Documents::modifiedChanged);
    }
    return document.get();
}

SampleDocument *Documents::makeUnsaved(const QString &slug, const WorkspaceSample &sample)
{
    auto *document = new SampleDocument(sample, m_syntax, this);
    connect(document, &SampleDocument::edited, this, [this, slug] { Q_EMIT edited(slug); });
    return document;
}

void Documents::setRecord(const QString &slug, const Integration &integration)
{
    const WorkspaceIntegration *item = m_workspace ? m_workspace->integration(slug) : nullptr;
    if (!item || !item->recordUsable)
        return;
    const auto [entry, added] =
        m_records.try_emplace(slug, Workspace::recordText(item->integration));
    m_workspace->setRecord(slug, integration);
    if (entry->second == Workspace::recordText(integration))
        m_records.erase(entry);
    Q_EMIT recordChanged(slug);
    Q_EMIT edited(slug);
    Q_EMIT documentEdited({DocumentId::Part::Record, slug});
    Q_EMIT modifiedChanged();
}

bool Documents::isScriptModified(const QString &slug) const
{
    const auto found = m_scripts.find(slug);
    return found != m_scripts.end() && found->second->isModified();
}

bool Documents::isSampleModified(const QString &slug, const QString &name) const
{
    const auto found = m_samples.find({slug, name});
    return found != m_samples.end() && found->second->isModified();
}

bool Documents::isModified(const DocumentId &id) const
{
    switch (id.part) {
    case DocumentId::Part::Script: return isScriptModified(id.slug);
    case DocumentId::Part::Sample: return isSampleModified(id.slug, id.sample);
    case DocumentId::Part::Record: return isRecordModified(id.slug);
    }
    return false;
}

QList<DocumentId> Documents::modified() const
{
    QList<DocumentId> ids;
    for (const auto &[slug, document] : m_scripts) {
        if (document->isModified())
            ids.append({DocumentId::Part::Script, slug});
    }
    for (const auto &[key, document] : m_samples) {
        if (document->isModified())
            ids.append({DocumentId::Part::Sample, key.first, key.second});
    }
    for (const auto &[slug, text] : m_records)
        ids.append({DocumentId::Part::Record, slug});
    return ids;
}

bool Documents::anyModified() const
{
    return !m_records.empty()
        || std::any_of(m_scripts.begin(), m_scripts.end(),
                       [](const auto &item) { return item.second->isModified(); })
        || std::any_of(m_samples.begin(), m_samples.end(),
                       [](const auto &item) { return item.second->isModified(); });
}

Result<void> Documents::saveScript(const QString &slug, bool overwrite)
{
    if (!isScriptModified(slug))
        return {};
    QTextDocument &document = *m_scripts[slug];
    ++m_writes;
    Result<void> saved = m_workspace->saveScript(slug, document.toPlainText(), overwrite);
    if (saved)
        document.setModified(false);
    return saved;
}

Result<void> Documents::saveSample(const QString &slug, const QString &name, bool overwrite)
{
    if (!isSampleModified(slug, name))
        return {};
    ++m_writes;
    return m_samples[{slug, name}]->save(*m_workspace, slug, name, overwrite);
}

Result<void> Documents::saveRecord(const QString &slug, bool overwrite)
{
    const WorkspaceIntegration *item = m_workspace ? m_workspace->integration(slug) : nullptr;
    if (!item || !isRecordModified(slug))
        return {};
    ++m_writes;
    Result<void> saved = m_workspace->saveRecord(slug, Integration(item->integration), overwrite);
    if (saved) {
        m_records.erase(slug);
        Q_EMIT modifiedChanged();
    }
    return saved;
}

QList<Error> Documents::saveAll()
{
    QList<Error> failed;
    const QList<DocumentId> ids = modified();
    for (const DocumentId &id : ids) {
        Result<void> saved;
        switch (id.part) {
        case DocumentId::Part::Script: saved = saveScript(id.slug); break;
        case DocumentId::Part::Sample: saved = saveSample(id.slug, id.sample); break;
        case DocumentId::Part::Record: saved = saveRecord(id.slug); break;
        }
        if (!saved)
            failed.append(saved.error());
    }
    return failed;
}

QString Documents::pathOf(const DocumentId &id) const
{
    const WorkspaceIntegration *item = m_workspace ? m_workspace->integration(id.slug) : nullptr;
    if (!item)
        return {};
    switch (id.part) {
    case DocumentId::Part::Script: return item->script.path;
    case DocumentId::Part::Record: return item->recordPath;
    case DocumentId::Part::Sample: break;
    }
    const WorkspaceSample *sample = item->sample(id.sample);
    return sample ? sample->file.path : QString();
}

QString Documents::textOf(const DocumentId &id) const
{
    const WorkspaceIntegration *item = m_workspace ? m_workspace->integration(id.slug) : nullptr;
    if (!item)
        return {};
    switch (id.part) {
    case DocumentId::Part::Script: {
        const auto found = m_scripts.find(id.slug);
        return found == m_scripts.end() ? item->script.text : found->second->toPlainText();
    }
    case DocumentId::Part::Sample: {
        const auto found = m_samples.find({id.slug, id.sample});
        const WorkspaceSample *sample = item->sample(id.sample);
        if (found != m_samples.end() && found->second->isModified())
            return found->second->fileText();
        return sample ? sample->file.text : QString();
    }
    case DocumentId::Part::Record:
        return isRecordModified(id.slug) ? Workspace::recordText(item->integration)
                                         : item->recordFile.text;
    }
    return {};
}

std::optional<DocumentId> Documents::idOf(const QString &path) const
{
    if (!m_workspace)
        return std::nullopt;
    for (const WorkspaceIntegration &item : m_workspace->integrations()) {
        if (!path.startsWith(item.directory + u'/'))
            continue;
        if (path == item.script.path)
            return DocumentId{DocumentId::Part::Script, item.slug};
        if (path == item.recordPath)
            return DocumentId{DocumentId::Part::Record, item.slug};
        for (const WorkspaceSample &sample : item.samples) {
            if (sample.file.path == path)
                return DocumentId{DocumentId::Part::Sample, item.slug, sample.name};
        }
    }
    return std::nullopt;
}

std::optional<Draft> Documents::draft(const DocumentId &id) const
{
    if (!isModified(id))
        return std::nullopt;
    const WorkspaceIntegration *item = m_workspace->integration(id.slug);
    if (!item)
        return std::nullopt;
    Draft draft;
    draft.workspace = m_workspace->directory();
    draft.document = QDir(draft.workspace).relativeFilePath(pathOf(id));
    draft.time = QDateTime::currentDateTimeUtc();
    switch (id.part) {
    case DocumentId::Part::Script:
        draft.base = item->script.fingerprint;
        draft.content = JsValue::object({{u"text"_s, m_scripts.at(id.slug)->toPlainText()}});
        break;
    case DocumentId::Part::Sample:
        if (const WorkspaceSample *sample = item->sample(id.sample))
            draft.base = sample->file.fingerprint;
        draft.content = m_samples.at({id.slug, id.sample})->draft();
        break;
    case DocumentId::Part::Record:
        draft.base = item->recordFile.fingerprint;
        draft.content = JsValue::object({{u"record"_s, item->integration.toJson()}});
        break;
    }
    return draft;
}

Result<void> Documents::applyDraft(const Draft &draft)
{
    const QString path = QDir::cleanPath(m_workspace->directory() + u'/' + draft.document);
    const std::optional<DocumentId> id = idOf(path);
    const auto missing = [&path] {
        return unexpected(
            Error{u"not-found"_s,
                  tr("%1 is no part of the workspace any more; its unsaved text cannot be put back "
                     "there.")
                      .arg(QDir::toNativeSeparators(path)),
                  {},
                  SourceLocation{path, 0, 0}});
    };
    if (!id)
        return missing();
    if (id->part == DocumentId::Part::Script) {
        QTextDocument *document = script(id->slug);
        if (!document)
            return missing();
        QTextCursor cursor(document);
        cursor.select(QTextCursor::Document);
        cursor.insertText(draft.content.value(u"text").toString());
        document->setModified(true);
    } else if (id->part == DocumentId::Part::Sample) {
        SampleDocument *document = sample(id->slug, id->sample);
        if (!document)
            return missing();
        document->applyDraft(draft.content);
    } else {
        const WorkspaceIntegration *item = m_workspace->integration(id->slug);
        const Result<Integration> record =
            Integration::fromJson(draft.content.value(u"record"), item->integration.type);
        if (!record)
            return unexpected(record.error());
        setRecord(id->slug, *record);
    }
    return {};
}

} // namespace hooksmith::ui
