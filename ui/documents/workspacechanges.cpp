// SPDX-License-Identifier: MIT
// Renaming, copying and deleting parts of the open workspace, without losing what is being edited.
#include "ui/documents/documents.h"
#include "ui/documents/textreplace.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void Documents::forgetSample(const QString &slug, const QString &name)
{
    const auto found = m_samples.find({slug, name});
    if (found == m_samples.end())
        return;
    found->second.release()->deleteLater(); // The request pane may still show it
    m_samples.erase(found);
}

void Documents::forgetIntegration(const QString &slug)
{
    if (const auto found = m_scripts.find(slug); found != m_scripts.end()) {
        found->second.release()->deleteLater();
        m_scripts.erase(found);
    }
    m_records.erase(slug);
    QStringList names;
    for (const auto &[key, document] : m_samples) {
        if (key.first == slug)
            names.append(key.second);
    }
    for (const QString &name : std::as_const(names))
        forgetSample(slug, name);
}

void Documents::announceStructure()
{
    Q_EMIT structureChanged();
    Q_EMIT modifiedChanged();
}

Result<QString> Documents::renameSample(const QString &slug, const QString &name,
                                        const QString &wished, Naming naming)
{
    ++m_writes;
    const Result<QString> next = m_workspace->renameSample(slug, name, wished, naming);
    if (next && *next != name) {
        // The document moves along, with its edits and its undo.
        if (auto node = m_samples.extract({slug, name}); !node.empty()) {
            node.key() = {slug, *next};
            m_samples.insert(std::move(node));
        }
    }
    return next;
}

Result<QString> Documents::renameIntegration(const QString &slug, const QString &title,
                                             const QString &exactSlug)
{
    ++m_writes;
    const Result<QString> next = m_workspace->renameIntegration(slug, title, exactSlug);
    if (!next)
        return next;
    if (m_records.contains(slug)) {
        // Renaming writes the record with all its edits.
        m_records.erase(slug);
    }
    if (*next != slug) {
        if (auto node = m_scripts.extract(slug); !node.empty()) {
            node.key() = *next;
            m_scripts.insert(std::move(node));
        }
        QList<SampleKey> keys;
        for (const auto &[key, document] : m_samples) {
            if (key.first == slug)
                keys.append(key);
        }
        for (const SampleKey &key : std::as_const(keys)) {
            auto node = m_samples.extract(key);
            node.key().first = *next;
            m_workspace->load(*next, key.second); // Its fingerprint is needed when it is saved
            m_samples.insert(std::move(node));
        }
    }
    Q_EMIT recordChanged(*next);
    return next;
}

Result<QString> Documents::duplicateSample(const QString &slug, const QString &name)
{
    ++m_writes;
    return m_workspace->duplicateSample(slug, name);
}

Result<QString> Documents::duplicateIntegration(const QString &slug)
{
    ++m_writes;
    return m_workspace->duplicateIntegration(slug);
}

Result<Trashed> Documents::trashSample(const QString &slug, const QString &name)
{
    // What was typed and not saved would be lost even when the file is brought back.
    if (const Result<void> saved = saveSample(slug, name); !saved)
        return unexpected(saved.error());
    ++m_writes;
    Result<Trashed> trashed = m_workspace->trashSample(slug, name);
    if (trashed)
        forgetSample(slug, name);
    return trashed;
}

Result<Trashed> Documents::trashIntegration(const QString &slug)
{
    const QList<DocumentId> ids = modified();
    for (const DocumentId &id : ids) {
        if (id.slug != slug)
            continue;
        const Result<void> saved = id.part == DocumentId::Part::Script ? saveScript(slug)
            : id.part == DocumentId::Part::Sample                      ? saveSample(slug, id.sample)
                                                                       : saveRecord(slug);
        if (!saved)
            return unexpected(saved.error());
    }
    ++m_writes;
    Result<Trashed> trashed = m_workspace->trashIntegration(slug);
    if (trashed)
        forgetIntegration(slug);
    return trashed;
}

Result<void> Documents::replaceText(const DocumentId &id, const QString &before,
                                    const QString &after)
{
    const QString name = QDir::toNativeSeparators(pathOf(id));
    if (id.part == DocumentId::Part::Sample) {
        if (isModified(id))
            return unexpected(
                Error{u"unsaved"_s,
                      tr("%1 has changes that are not saved; save it first.").arg(name),
                      {},
                      {}});
        m_workspace->load(id.slug, id.sample);
    }
    if (textOf(id) != before)
        return unexpected(Error{
            u"text-changed"_s, tr("%1 was changed since it was searched.").arg(name), {}, {}});
    const bool wasModified = isModified(id);
    switch (id.part) {
    case DocumentId::Part::Script: {
        QTextDocument *document = script(id.slug);
        if (!document)
            return unexpected(Error{u"not-found"_s, tr("%1 is gone.").arg(name), {}, {}});
        replaceChanged(*document, after);
        return wasModified ? Result<void>() : saveScript(id.slug);
    }
    case DocumentId::Part::Sample: {
        ++m_writes;
        const Result<void> saved = m_workspace->saveSampleText(id.slug, id.sample, after);
        if (!saved)
            return saved;
        if (const auto open = m_samples.find({id.slug, id.sample}); open != m_samples.end())
            open->second->reload(*m_workspace->load(id.slug, id.sample));
        return {};
    }
    case DocumentId::Part::Record: {
        const WorkspaceIntegration *item = m_workspace->integration(id.slug);
        const Result<JsValue> json = JsValue::fromJson(after.toUtf8(), name);
        if (!json)
            return unexpected(json.error());
        const Result<Integration> record = Integration::fromJson(*json, item->integration.type);
        if (!record)
            return unexpected(record.error());
        setRecord(id.slug, *record);
        return wasModified ? Result<void>() : saveRecord(id.slug);
    }
    }
    return {};
}

Result<void> Documents::restore(const Trashed &trashed)
{
    ++m_writes;
    return m_workspace->restore(trashed);
}

} // namespace hooksmith::ui
