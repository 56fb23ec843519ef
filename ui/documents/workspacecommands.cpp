// SPDX-License-Identifier: MIT
#include "ui/documents/workspacecommands.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPointer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// Does nothing when it is pushed: what it stands for was done before, and had succeeded.
class FileCommand : public QUndoCommand
{
public:
    using Step = std::function<bool()>;
    FileCommand(const QString &text, Step undo, Step redo)
        : QUndoCommand(text), m_undo(std::move(undo)), m_redo(std::move(redo))
    {
    }
    void undo() override { setObsolete(!m_undo()); }
    void redo() override
    {
        if (std::exchange(m_fresh, false))
            return;
        setObsolete(!m_redo());
    }

private:
    Step m_undo, m_redo;
    bool m_fresh = true;
};

class RecordCommand : public QUndoCommand
{
public:
    RecordCommand(Documents &documents, const QString &slug, const Integration &before,
                  const Integration &after, const QString &field)
        : QUndoCommand(Documents::tr("Edit %1").arg(field)), m_documents(documents), m_slug(slug),
          m_before(before), m_after(after), m_field(field)
    {
    }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const RecordCommand *>(other);
        if (next->m_slug != m_slug || next->m_field != m_field)
            return false;
        m_after = next->m_after;
        return true;
    }
    void undo() override { m_documents.setRecord(m_slug, m_before); }
    void redo() override { m_documents.setRecord(m_slug, m_after); }

private:
    Documents &m_documents;
    QString m_slug;
    Integration m_before, m_after;
    QString m_field;
};

Sample sampleWithBody(const QString &path, const QByteArray &bytes)
{
    Sample sample;
    sample.incoming.url = "/";
    sample.incoming.body = bytes;
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(path, bytes).name();
    sample.incoming.headers = {{"Content-Type", type.toLatin1()}};
    sample.raw = JsValue::object();
    return sample;
}

} // namespace

WorkspaceEdits::WorkspaceEdits(Documents &documents, QObject *parent)
    : QObject(parent), m_documents(documents)
{
}

void WorkspaceEdits::tell(const Result<void> &result)
{
    m_documents.announceStructure();
    if (!result)
        Q_EMIT failed(result.error());
}

void WorkspaceEdits::done(const QString &text, Step undo, Step redo)
{
    // The stack lives in the documents and may outlive this.
    const auto safely = [self = QPointer(this)](const Step &step) {
        if (!self)
            return false;
        const Result<void> result = step();
        self->tell(result);
        return result.has_value();
    };
    m_documents.undoStack().push(new FileCommand(
        text, [safely, undo = std::move(undo)] { return safely(undo); },
        [safely, redo = std::move(redo)] { return safely(redo); }));
    m_documents.announceStructure();
}

void WorkspaceEdits::renameSample(const QString &slug, const QString &name, const QString &wished)
{
    const Result<QString> next = m_documents.renameSample(slug, name, wished);
    if (!next) {
        tell(unexpected(next.error()));
        return;
    }
    if (*next == name)
        return;
    const auto rename = [this, slug](const QString &from, const QString &to) -> Result<void> {
        const Result<QString> moved = m_documents.renameSample(slug, from, to, Naming::Exact);
        if (!moved)
            return unexpected(moved.error());
        m_documents.announceStructure();
        Q_EMIT show(slug, to);
        return {};
    };
    done(
        tr("Rename %1").arg(name), [=, to = *next] { return rename(to, name); },
        [=, to = *next] { return rename(name, to); });
    Q_EMIT show(slug, *next);
}

void WorkspaceEdits::renameIntegration(const QString &slug, const QString &title)
{
    const WorkspaceIntegration *item = m_documents.workspace().integration(slug);
    if (!item || title.trimmed().isEmpty() || title.trimmed() == item->title())
        return;
    const QString oldTitle = item->title();
    const Result<QString> next = m_documents.renameIntegration(slug, title);
    if (!next) {
        tell(unexpected(next.error()));
        return;
    }
    const auto rename = [this](const QString &from, const QString &name,
                               const QString &to) -> Result<void> {
        const Result<QString> moved = m_documents.renameIntegration(from, name, to);
        if (!moved)
            return unexpected(moved.error());
        m_documents.announceStructure();
        Q_EMIT show(to, {});
        return {};
    };
    done(
        tr("Rename %1").arg(oldTitle), [=, to = *next] { return rename(to, oldTitle, slug); },
        [=, to = *next] { return rename(slug, title, to); });
    Q_EMIT show(*next, {});
}

void WorkspaceEdits::duplicateSample(const QString &slug, const QString &name)
{
    const Result<QString> copy = m_documents.duplicateSample(slug, name);
    if (!copy)
        tell(unexpected(copy.error()));
    else
        addedSample(slug, *copy);
}

void WorkspaceEdits::duplicateIntegration(const QString &slug)
{
    const Result<QString> copy = m_documents.duplicateIntegration(slug);
    if (!copy)
        tell(unexpected(copy.error()));
    else
        addedIntegration(*copy);
}

void WorkspaceEdits::addedSample(const QString &slug, const QString &name)
{
    auto trashed = std::make_shared<Trashed>();
    done(
        tr("Add %1").arg(name),
        [this, slug, name, trashed]() -> Result<void> {
            const Result<Trashed> gone = m_documents.trashSample(slug, name);
            if (!gone)
                return unexpected(gone.error());
            *trashed = *gone;
            return {};
        },
        [this, trashed] { return m_documents.restore(*trashed); });
    Q_EMIT show(slug, name);
}

void WorkspaceEdits::addedIntegration(const QString &slug)
{
    auto trashed = std::make_shared<Trashed>();
    done(
        tr("Add %1").arg(slug),
        [this, slug, trashed]() -> Result<void> {
            const Result<Trashed> gone = m_documents.trashIntegration(slug);
            if (!gone)
                return unexpected(gone.error());
            *trashed = *gone;
            return {};
        },
        [this, trashed] { return m_documents.restore(*trashed); });
    Q_EMIT show(slug, {});
}

void WorkspaceEdits::removeSample(const QString &slug, const QString &name)
{
    const Result<Trashed> gone = m_documents.trashSample(slug, name);
    if (!gone) {
        tell(unexpected(gone.error()));
        return;
    }
    auto trashed = std::make_shared<Trashed>(*gone);
    done(
        tr("Delete %1").arg(name),
        [this, slug, name, trashed]() -> Result<void> {
            if (Result<void> back = m_documents.restore(*trashed); !back)
                return back;
            m_documents.announceStructure();
            Q_EMIT show(slug, name);
            return {};
        },
        [this, slug, name, trashed]() -> Result<void> {
            const Result<Trashed> again = m_documents.trashSample(slug, name);
            if (!again)
                return unexpected(again.error());
            *trashed = *again;
            return {};
        });
}

void WorkspaceEdits::removeIntegration(const QString &slug)
{
    const Result<Trashed> gone = m_documents.trashIntegration(slug);
    if (!gone) {
        tell(unexpected(gone.error()));
        return;
    }
    auto trashed = std::make_shared<Trashed>(*gone);
    done(
        tr("Delete %1").arg(slug),
        [this, slug, trashed]() -> Result<void> {
            if (Result<void> back = m_documents.restore(*trashed); !back)
                return back;
            m_documents.announceStructure();
            Q_EMIT show(slug, {});
            return {};
        },
        [this, slug, trashed]() -> Result<void> {
            const Result<Trashed> again = m_documents.trashIntegration(slug);
            if (!again)
                return unexpected(again.error());
            *trashed = *again;
            return {};
        });
}

Result<void> WorkspaceEdits::importOne(const QString &slug, const QString &path)
{
    Workspace &workspace = m_documents.workspace();
    const QFileInfo info(path);
    if (info.isDir()) {
        if (!QFileInfo::exists(path + u"/integration.json"_s))
            return unexpected(
                Error{u"not-an-integration"_s,
                      tr("%1 has no integration.json; drop an integration's folder, or files.")
                          .arg(QDir::toNativeSeparators(path)),
                      {},
                      {}});
        const Result<QString> added = workspace.importIntegration(path);
        if (!added)
            return unexpected(added.error());
        addedIntegration(*added);
        return {};
    }
    if (info.suffix().compare("js"_L1, Qt::CaseInsensitive) == 0) {
        const Result<TextFile> script = TextFile::read(path);
        if (!script)
            return unexpected(script.error());
        Integration record = Integration::defaults(
            script->text.contains("prepare_outgoing_request"_L1) ? IntegrationType::Outgoing
                                                                 : IntegrationType::Incoming);
        record.id = fileNameFrom(info.completeBaseName());
        record.token = QUuid::createUuid().toString(QUuid::Id128);
        const Result<QString> added =
            workspace.addIntegration(info.completeBaseName(), record, script->text);
        if (!added)
            return unexpected(added.error());
        addedIntegration(*added);
        return {};
    }
    if (!workspace.integration(slug))
        return unexpected(Error{
            u"not-found"_s,
            tr("Drop %1 on an integration: it becomes one of its samples.").arg(info.fileName()),
            {},
            {}});
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return unexpected(bytes.error());
    Result<Sample> sample = unexpected(Error{});
    if (const Result<JsValue> json = JsValue::fromJson(*bytes); json && json->contains(u"kind"))
        sample = Sample::fromJson(*bytes, info.fileName(), info.absolutePath());
    else
        sample = sampleWithBody(path, *bytes);
    if (!sample)
        return unexpected(sample.error());
    const Result<QString> added =
        workspace.addSample(slug, info.completeBaseName(), *sample, bodyForm(*sample));
    if (!added)
        return unexpected(added.error());
    addedSample(slug, *added);
    return {};
}

void WorkspaceEdits::import(const QString &slug, const QStringList &paths)
{
    for (const QString &path : paths) {
        if (const Result<void> imported = importOne(slug, path); !imported)
            Q_EMIT failed(imported.error());
    }
}

void WorkspaceEdits::replaceTexts(const QList<TextChange> &changes)
{
    QList<TextChange> made;
    QStringList failures;
    for (const TextChange &change : changes) {
        if (const Result<void> replaced =
                m_documents.replaceText(change.id, change.before, change.after);
            replaced)
            made.append(change);
        else
            failures.append(replaced.error().message);
    }
    if (!made.isEmpty()) {
        const auto all = [this, made](bool back) -> Result<void> {
            Result<void> result;
            for (const TextChange &change : made) {
                Result<void> replaced = back
                    ? m_documents.replaceText(change.id, change.after, change.before)
                    : m_documents.replaceText(change.id, change.before, change.after);
                if (!replaced)
                    result = replaced;
            }
            return result;
        };
        done(
            tr("Replace in %n file(s)", nullptr, int(made.size())), [all] { return all(true); },
            [all] { return all(false); });
    }
    if (!failures.isEmpty())
        Q_EMIT failed(Error{u"not-replaced"_s,
                            tr("Not everything was replaced:") + u"\n\n"_s + failures.join(u'\n'),
                            {},
                            {}});
}

void WorkspaceEdits::editRecord(const QString &slug, const Integration &integration,
                                const QString &field)
{
    const WorkspaceIntegration *item = m_documents.workspace().integration(slug);
    if (!item || !item->recordUsable)
        return;
    if (Workspace::recordText(item->integration) == Workspace::recordText(integration))
        return;
    m_documents.undoStack().push(
        new RecordCommand(m_documents, slug, item->integration, integration, field));
}

} // namespace hooksmith::ui
