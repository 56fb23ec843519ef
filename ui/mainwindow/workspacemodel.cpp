// SPDX-License-Identifier: MIT
#include "ui/mainwindow/workspacemodel.h"

#include "ui/documents/documents.h"
#include "ui/theme/icons.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

// The internal id of an integration; a sample's is the row of its integration plus one.
constexpr quintptr topLevel = 0;

QString withMark(const QString &title, bool modified)
{
    return modified ? title + u" •"_s : title;
}

/// The beginning of its notes below the text of a tool tip.
QString withNotes(const QString &text, const QString &notesPath)
{
    constexpr qint64 enough = 600; // Bytes
    QFile file(notesPath);
    if (!file.open(QIODevice::ReadOnly))
        return text;
    const QString notes = QString::fromUtf8(file.read(enough)).trimmed();
    return notes.isEmpty() ? text : text + u"\n\n"_s + notes;
}

} // namespace

WorkspaceModel::WorkspaceModel(Documents &documents, QObject *parent)
    : QAbstractItemModel(parent), m_documents(documents)
{
}

void WorkspaceModel::reload()
{
    beginResetModel();
    m_nodes.clear();
    m_rows.clear();
    if (m_documents.hasWorkspace()) {
        for (const WorkspaceIntegration &integration : m_documents.workspace().integrations()) {
            Node node{integration.slug, {}};
            for (const WorkspaceSample &sample : integration.samples)
                node.samples.append(sample.name);
            m_rows.insert(node.slug, int(m_nodes.size()));
            m_nodes.append(node);
        }
    }
    endResetModel();
}

void WorkspaceModel::refresh()
{
    if (m_nodes.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(m_nodes.size()) - 1, 0));
    for (int row = 0; row < m_nodes.size(); ++row) {
        const QModelIndex parent = index(row, 0);
        if (const int count = rowCount(parent))
            Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, 0, parent));
    }
}

QModelIndex WorkspaceModel::indexOf(const QString &slug, const QString &sample) const
{
    const int row = m_rows.value(slug, -1);
    if (row < 0)
        return {};
    const QModelIndex top = index(row, 0);
    const qsizetype child = m_nodes.at(row).samples.indexOf(sample);
    return child < 0 ? top : index(int(child), 0, top);
}

QModelIndex WorkspaceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex WorkspaceModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int WorkspaceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    if (parent.internalId() != topLevel || parent.column() > 0)
        return 0;
    return int(m_nodes.at(parent.row()).samples.size());
}

int WorkspaceModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant WorkspaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == topLevel)
        return integrationData(index.row(), role);
    return sampleData(int(index.internalId()) - 1, index.row(), role);
}

Qt::ItemFlags WorkspaceModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractItemModel::flags(index) | Qt::ItemIsEditable
                           : Qt::NoItemFlags;
}

bool WorkspaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty())
        return false;
    // Once the editor has closed: the tree is rebuilt by what follows.
    QMetaObject::invokeMethod(
        this,
        [this, name, slug = index.data(SlugRole).toString(),
         sample = index.data(SampleRole).toString()] { Q_EMIT renamed(slug, sample, name); },
        Qt::QueuedConnection);
    return true;
}

QVariant WorkspaceModel::integrationData(int row, int role) const
{
    const QString slug = m_nodes.at(row).slug;
    if (role == SlugRole)
        return slug;
    const WorkspaceIntegration *integration = m_documents.workspace().integration(slug);
    if (!integration)
        return {};
    const bool incoming = integration->integration.type == IntegrationType::Incoming;
    const QString kind = incoming ? tr("incoming webhook") : tr("outgoing webhook");
    switch (role) {
    case Qt::DisplayRole:
        return withMark(integration->title(),
                        m_documents.isScriptModified(slug) || m_documents.isRecordModified(slug));
    case Qt::EditRole: return integration->title();
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(integration->title(), kind);
    case Qt::ToolTipRole:
        return withNotes(
            tr("%1, posts to %2").arg(kind, integration->integration.channel.join(u", "_s)),
            notesPathOf(*integration));
    case Qt::DecorationRole:
        if (!integration->recordUsable || !integration->scriptUsable)
            return themedIcon(u"error"_s, IconTone::Error);
        return incoming ? themedIcon(u"incoming"_s, IconTone::Info)
                        : themedIcon(u"outgoing"_s, IconTone::Success);
    default: return {};
    }
}

QVariant WorkspaceModel::sampleData(int integrationRow, int row, int role) const
{
    const Node &node = m_nodes.at(integrationRow);
    const QString name = node.samples.at(row);
    if (role == SlugRole)
        return node.slug;
    if (role == SampleRole)
        return name;
    const WorkspaceIntegration *integration = m_documents.workspace().integration(node.slug);
    const WorkspaceSample *sample = integration ? integration->sample(name) : nullptr;
    if (!sample)
        return {};
    switch (role) {
    case Qt::DisplayRole: return withMark(name, m_documents.isSampleModified(node.slug, name));
    case Qt::EditRole: return name;
    case Qt::AccessibleTextRole: return tr("%1, sample").arg(name);
    case Qt::ToolTipRole:
        return sample->issue ? sample->issue->message : withNotes(name, notesPathOf(*sample));
    case Qt::DecorationRole:
        return sample->issue ? themedIcon(u"error"_s, IconTone::Error)
                             : themedIcon(u"sample"_s, IconTone::Muted);
    default: return {};
    }
}

} // namespace hooksmith::ui
