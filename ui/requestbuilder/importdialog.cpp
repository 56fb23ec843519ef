// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/importdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

ImportDialog::ImportDialog(const QList<ImportedRequest> &requests, const QString &source,
                           QWidget *parent)
    : QDialog(parent), m_requests(requests)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import requests"));
    resize(680, 440);
    auto *intro = new QLabel(
        tr("%1 holds %n request(s). Each one that is chosen becomes a new sample of the shown "
           "integration.",
           nullptr, int(requests.size()))
            .arg(source));
    intro->setWordWrap(true);
    m_list = new QTreeWidget;
    m_list->setObjectName(u"importList"_s);
    m_list->setAccessibleName(tr("Requests to import"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Name"), tr("Method"), tr("Address")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const ImportedRequest &item : requests) {
        auto *row =
            new QTreeWidgetItem({item.request.name, QString::fromLatin1(item.request.method),
                                 QString::fromUtf8(item.request.url)});
        row->setCheckState(0, Qt::Unchecked);
        row->setToolTip(0, item.notes.join(u'\n'));
        m_list->addTopLevelItem(row);
    }
    m_notes = new QLabel;
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *all = buttons->addButton(tr("Choose all"), QDialogButtonBox::ActionRole);
    all->setObjectName(u"importAll"_s);
    all->setAutoDefault(false);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_notes);
    layout->addWidget(buttons);
    m_import->setDefault(true); // In the dialog: before, the dialog does not hear of it
    connect(all, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i)
            m_list->topLevelItem(i)->setCheckState(0, Qt::Checked);
    });
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportDialog::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(checked());
        accept();
    });
    if (m_list->topLevelItemCount() > 0) {
        m_list->topLevelItem(0)->setCheckState(0, Qt::Checked);
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    refresh();
    m_list->setFocus();
}

QList<ImportedRequest> ImportDialog::checked() const
{
    QList<ImportedRequest> requests;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
            requests.append(m_requests.at(i));
    }
    return requests;
}

void ImportDialog::refresh()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    QStringList notes = row < 0 ? QStringList() : m_requests.at(row).notes;
    if (notes.size() > 4)
        notes = notes.first(4) << u"…"_s;
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    const auto count = int(checked().size());
    m_import->setEnabled(count > 0);
    m_import->setText(count > 0 ? tr("Import %n request(s)", nullptr, count) : tr("Import"));
}

} // namespace hooksmith::ui
