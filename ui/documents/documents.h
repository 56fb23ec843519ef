// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/workspace.h"
#include "ui/documents/sampledocument.h"

#include <map>
#include <memory>
#include <optional>
#include <QObject>

namespace hooksmith::ui {

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

    /// Null when there is no such integration (or sample).
    QTextDocument *script(const QString &slug);
    SampleDocument *sample(const QString &slug, const QString &name);

    /// A document of a request that is no file of the workspace; the caller destroys it.
    SampleDocument *makeUnsaved(const QString &slug, const WorkspaceSample &sample);

    bool isScriptModified(const QString &slug) const;
    bool isSampleModified(const QString &slug, const QString &name) const;
    bool anyModified() const;
    /// Saves one; nothing happens when it is not modified.
    Result<void> saveScript(const QString &slug, bool overwrite = false);
    Result<void> saveSample(const QString &slug, const QString &name, bool overwrite = false);
    /// Saves all it can and returns what it could not.
    QList<Error> saveAll();

Q_SIGNALS:
    /// A text or value of this integration was changed by the person.
    void edited(const QString &slug);
    /// Something became modified or saved.
    void modifiedChanged();

private:
    using SampleKey = std::pair<QString, QString>;

    Syntax &m_syntax;
    std::optional<Workspace> m_workspace;
    std::map<QString, std::unique_ptr<QTextDocument>> m_scripts;
    std::map<SampleKey, std::unique_ptr<SampleDocument>> m_samples;
};

} // namespace hooksmith::ui
