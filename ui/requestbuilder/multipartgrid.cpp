// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/multipartgrid.h"

#include "core/exchange/exchangerequest.h"
#include "core/workspace/textfile.h"
#include "ui/theme/icons.h"

#include <algorithm>
#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMimeDatabase>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void PartsModel::setParts(const QList<MultipartPart> &parts)
{
    if (parts == m_parts)
        return;
    beginResetModel();
    m_parts = parts;
    endResetModel();
}

void PartsModel::append(const MultipartPart &part)
{
    beginInsertRows({}, int(m_parts.size()), int(m_parts.size()));
    m_parts.append(part);
    endInsertRows();
    Q_EMIT edited();
}

void PartsModel::replace(int row, const MultipartPart &part)
{
    m_parts[row] = part;
    Q_EMIT dataChanged(index(row, 0), index(row, Type));
    Q_EMIT edited();
}

bool PartsModel::isTypable(const MultipartPart &part)
{
    return !part.fileName && isPlainText(part.data);
}

int PartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int PartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_parts.size())
        return {};
    const MultipartPart &part = m_parts.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Content && part.fileName)
        return themedIcon(u"sample"_s, IconTone::Muted);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name: return QString::fromUtf8(part.name);
    case Type: return QString::fromLatin1(part.contentType);
    default: break;
    }
    const QString size = QLocale().formattedDataSize(part.data.size());
    if (part.fileName) {
        const QString name = QString::fromUtf8(*part.fileName);
        return role == Qt::EditRole ? name : tr("%1 (%2)").arg(name, size);
    }
    if (!isTypable(part))
        return tr("%1 that are not text").arg(size);
    const QString text = QString::fromUtf8(part.data);
    return role == Qt::EditRole ? text : text.left(500);
}

bool PartsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.row() >= m_parts.size())
        return false;
    MultipartPart part = m_parts.at(index.row());
    const QString text = value.toString();
    switch (index.column()) {
    case Name: part.name = text.toUtf8(); break;
    case Type: part.contentType = text.simplified().toLatin1(); break;
    default:
        if (part.fileName)
            part.fileName = text.toUtf8();
        else if (isTypable(part))
            part.data = text.toUtf8();
        else
            return false;
    }
    if (part == m_parts.at(index.row()))
        return true;
    replace(index.row(), part);
    return true;
}

QVariant PartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Content: return tr("Content or file");
    default: return tr("Type");
    }
}

Qt::ItemFlags PartsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const MultipartPart &part = m_parts.at(index.row());
    if (index.column() != Content || part.fileName || isTypable(part))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PartsModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_parts.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_parts.remove(row, count);
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

MultipartGrid::MultipartGrid(QWidget *parent) : QWidget(parent)
{
    m_model = new PartsModel(this);
    m_view = new QTableView;
    m_view->setObjectName(u"multipartGrid"_s);
    m_view->setAccessibleName(tr("Parts of the body"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(PartsModel::Content, QHeaderView::Stretch);
    m_view->setColumnWidth(PartsModel::Name, 110);
    m_view->setTabKeyNavigation(false);
    auto *remove = new QAction(tr("Remove"), m_view);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(remove);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &MultipartGrid::removeSelected);

    const auto button = [](const QString &name, const QString &text, const QString &tip) {
        auto *made = new QToolButton;
        made->setObjectName(name);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        made->setMinimumWidth(64); // Its words end in an ellipsis before the pane must be wider
        return made;
    };
    QToolButton *field = button(u"multipartAddField"_s, tr("Add a field"), tr("Add a text field"));
    QToolButton *file =
        button(u"multipartAddFile"_s, tr("Add a file…"), tr("Add a file's content"));
    QToolButton *content =
        button(u"multipartContent"_s, tr("Content…"), tr("Take the part's content from a file"));
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(6, 3, 6, 3);
    strip->addWidget(field);
    strip->addWidget(file);
    strip->addWidget(content);
    strip->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(strip);

    connect(field, &QToolButton::clicked, this, [this] {
        m_model->append(MultipartPart{"field", {}, {}, {}, {}});
        const QModelIndex last = m_model->index(m_model->rowCount() - 1, PartsModel::Name);
        m_view->setFocus();
        m_view->setCurrentIndex(last);
        m_view->edit(last);
    });
    connect(file, &QToolButton::clicked, this, [this] { chooseFile(-1); });
    connect(content, &QToolButton::clicked, this, [this] {
        if (m_view->currentIndex().isValid())
            chooseFile(m_view->currentIndex().row());
    });
    connect(m_model, &PartsModel::edited, this, &MultipartGrid::edited);
}

void MultipartGrid::chooseFile(int row)
{
    auto *dialog = new QFileDialog(this, tr("Content of the part"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, row](const QString &path) {
        if (row < 0) {
            addFile(path);
            return;
        }
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes) {
            Q_EMIT failed(bytes.error().message);
        } else if (row < m_model->rowCount()) {
            MultipartPart part = m_model->parts().at(row);
            part.data = *bytes;
            part.fileName = QFileInfo(path).fileName().toUtf8();
            m_model->replace(row, part);
        }
    });
    dialog->open();
}

void MultipartGrid::addFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        Q_EMIT failed(bytes.error().message);
        return;
    }
    m_model->append(MultipartPart{"file",
                                  QFileInfo(path).fileName().toUtf8(),
                                  QMimeDatabase().mimeTypeForFile(path).name().toLatin1(),
                                  *bytes,
                                  {}});
}

void MultipartGrid::removeSelected()
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        m_model->removeRows(row, 1);
}

} // namespace hooksmith::ui
