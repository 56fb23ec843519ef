// SPDX-License-Identifier: MIT
#include "ui/scripteditor/picklist.h"

#include "ui/scripteditor/scriptcompletion.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

PickList::PickList(const QString &title, const QString &hint, const QList<Entry> &entries,
                   QWidget *parent)
    : QDialog(parent), m_entries(entries)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setObjectName(u"pickList"_s);
    m_input = new QLineEdit;
    m_input->setObjectName(u"pickInput"_s);
    m_input->setPlaceholderText(hint);
    m_input->setAccessibleName(hint);
    m_input->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setObjectName(u"pickEntries"_s);
    m_list->setAccessibleName(title);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    resize(460, 360);
    connect(m_input, &QLineEdit::textChanged, this, &PickList::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this] { Q_EMIT highlighted(current()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        Q_EMIT chosen(current());
        accept();
    });
    refresh();
}

int PickList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void PickList::refresh()
{
    const QString wanted = m_input->text().trimmed();
    QList<std::pair<int, int>> scored;
    for (int i = 0; i < m_entries.size(); ++i) {
        const int score = wanted.isEmpty() ? 0
                                           : qMax(fuzzyScore(wanted, m_entries.at(i).title),
                                                  fuzzyScore(wanted, m_entries.at(i).detail) - 10);
        if (wanted.isEmpty() || score > 0)
            scored.append({score, i});
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[score, index] : std::as_const(scored)) {
        const Entry &entry = m_entries.at(index);
        const QString indent(wanted.isEmpty() ? entry.indent * 4 : 0, u' ');
        const QString text =
            entry.detail.isEmpty() ? entry.title : u"%1  –  %2"_s.arg(entry.title, entry.detail);
        auto *item = new QListWidgetItem(indent + text, m_list);
        item->setData(Qt::UserRole, index);
    }
    m_list->setCurrentRow(0);
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int rows = m_list->count();
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp: {
            const int by = key->key() == Qt::Key_Down ? 1
                : key->key() == Qt::Key_Up            ? -1
                : key->key() == Qt::Key_PageDown      ? 10
                                                      : -10;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, qMax(0, rows - 1)));
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current() >= 0) {
                Q_EMIT chosen(current());
                accept();
            }
            return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hooksmith::ui
