// SPDX-License-Identifier: MIT
#include "ui/documents/documents.h"

#include "ui/scripteditor/syntax.h"

#include <QPlainTextDocumentLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

Documents::Documents(Syntax &syntax, QObject *parent) : QObject(parent), m_syntax(syntax) { }

Documents::~Documents() = default;

void Documents::setWorkspace(const Workspace &workspace)
{
    m_workspace = workspace;
    // The editors may still show these: they are destroyed once everybody has moved on.
    for (auto &[slug, document] : m_scripts)
        document.release()->deleteLater();
    for (auto &[key, document] : m_samples)
        document.release()->deleteLater();
    m_scripts.clear();
    m_samples.clear();
    Q_EMIT modifiedChanged();
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
        connect(document.get(), &QTextDocument::contentsChange, this,
                [this, slug](int, int removed, int added) {
                    if (removed || added)
                        Q_EMIT edited(slug);
                });
        connect(document.get(), &QTextDocument::modificationChanged, this,
                &Documents::modifiedChanged);
    }
    return document.get();
}

SampleDocument *Documents::sample(const QString &slug, const QString &name)
{
    const WorkspaceIntegration *integration =
        m_workspace ? m_workspace->integration(slug) : nullptr;
    const WorkspaceSample *sample = integration ? integration->sample(name) : nullptr;
    if (!sample)
        return nullptr;
    std::unique_ptr<SampleDocument> &document = m_samples[{slug, name}];
    if (!document) {
        document = std::make_unique<SampleDocument>(*sample, m_syntax);
        connect(document.get(), &SampleDocument::edited, this,
                [this, slug] { Q_EMIT edited(slug); });
        connect(document.get(), &SampleDocument::modifiedChanged, this,
                &Documents::modifiedChanged);
    }
    return document.get();
}

SampleDocument *Documents::makeUnsaved(const QString &slug, const WorkspaceSample &sample)
{
    auto *document = new SampleDocument(sample, m_syntax, this);
    connect(document, &SampleDocument::edited, this, [this, slug] { Q_EMIT edited(slug); });
    return document;
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

bool Documents::anyModified() const
{
    return std::any_of(m_scripts.begin(), m_scripts.end(),
                       [](const auto &item) { return item.second->isModified(); })
        || std::any_of(m_samples.begin(), m_samples.end(),
                       [](const auto &item) { return item.second->isModified(); });
}

Result<void> Documents::saveScript(const QString &slug, bool overwrite)
{
    if (!isScriptModified(slug))
        return {};
    QTextDocument &document = *m_scripts[slug];
    Result<void> saved = m_workspace->saveScript(slug, document.toPlainText(), overwrite);
    if (saved)
        document.setModified(false);
    return saved;
}

Result<void> Documents::saveSample(const QString &slug, const QString &name, bool overwrite)
{
    if (!isSampleModified(slug, name))
        return {};
    return m_samples[{slug, name}]->save(*m_workspace, slug, name, overwrite);
}

QList<Error> Documents::saveAll()
{
    QList<Error> failed;
    for (const auto &[slug, document] : m_scripts) {
        if (const Result<void> saved = saveScript(slug); !saved)
            failed.append(saved.error());
    }
    for (const auto &[key, document] : m_samples) {
        if (const Result<void> saved = saveSample(key.first, key.second); !saved)
            failed.append(saved.error());
    }
    return failed;
}

} // namespace hooksmith::ui
