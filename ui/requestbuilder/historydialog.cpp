// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/historydialog.h"

#include "core/exchange/redaction.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focusring.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype shownBody = 64 * 1024;

QString headersText(const QList<HeaderField> &headers)
{
    QString text;
    for (const HeaderField &header : headers)
        text +=
            QString::fromLatin1(header.name) + u": "_s + QString::fromUtf8(header.value) + u'\n';
    return text;
}

QString bodyText(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    if (!isPlainText(body))
        return HistoryDialog::tr("(%1 that are not text)")
            .arg(QLocale().formattedDataSize(body.size()));
    return QString::fromUtf8(body.left(shownBody))
        + (body.size() > shownBody ? QStringLiteral("…") : QString());
}

} // namespace

HistoryDialog::HistoryDialog(SentHistory &history, QWidget *parent)
    : QDialog(parent), m_history(history)
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("Requests that were sent"));
    resize(760, 520);
    m_search = new QLineEdit;
    m_search->setObjectName(u"historySearch"_s);
    m_search->setAccessibleName(tr("Search in what was sent"));
    m_search->setPlaceholderText(tr("Search: method, address, status, headers, body"));
    m_search->setClearButtonEnabled(true);
    m_list = new QTreeWidget;
    m_list->setObjectName(u"historyList"_s);
    new FocusRing(m_list); // An empty list has no current row
    m_list->setAccessibleName(tr("Requests that were sent"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {tr("Sent"), tr("Method"), tr("Address"), tr("Answer"), tr("Time"), tr("Sample")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_details = new QPlainTextEdit;
    m_details->setLayoutDirection(Qt::LeftToRight); // As it is sent
    m_details->setObjectName(u"historyDetails"_s);
    new FocusRing(m_details); // What is only read has no cursor
    m_details->setAccessibleName(tr("Request and answer"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_split = new QSplitter(Qt::Vertical);
    m_split->addWidget(m_list);
    m_split->addWidget(m_details);
    m_split->setChildrenCollapsible(false);
    m_empty = new EmptyState;
    m_empty->set(tr("Nothing has been sent yet."));
    m_count = new QLabel;
    m_count->setObjectName(u"historyCount"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_open = buttons->addButton(tr("Open as a sample"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"historyOpen"_s);
    m_open->setIcon(themedIcon(u"sample"_s));
    m_copy = buttons->addButton(tr("Copy as cURL"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_clear = buttons->addButton(tr("Forget all"), QDialogButtonBox::ResetRole);
    m_clear->setObjectName(u"historyClear"_s);
    m_clear->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &HistoryDialog::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const SentEntry *entry = current())
            Q_EMIT openRequested(SentEntry(*entry));
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const SentEntry *entry = current())
            Q_EMIT copyRequested(SentEntry(*entry));
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        const Result<void> done = m_history.clear();
        refresh();
        if (!done)
            m_count->setText(done.error().message);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    m_search->setFocus();
}

void HistoryDialog::refresh()
{
    m_list->clear();
    const QList<SentEntry> &entries = m_history.entries();
    QList<QTreeWidgetItem *> items;
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        const SentEntry &entry = entries.at(i);
        if (!SentHistory::matches(entry, m_search->text()))
            continue;
        const QString answer =
            entry.response ? QString::number(entry.response->status) : tr("failed");
        auto *item = new QTreeWidgetItem(
            {locale().toString(entry.at.toLocalTime(), QLocale::ShortFormat),
             QString::fromLatin1(entry.request.method), QString::fromUtf8(entry.request.url),
             answer, tr("%1 ms").arg(qRound(entry.totalMs)), entry.sample});
        item->setData(0, Qt::UserRole, i);
        item->setToolTip(2, item->text(2));
        const bool good = entry.response && entry.response->status < 400;
        item->setIcon(
            3, themedIcon(good ? u"ok"_s : u"error"_s, good ? IconTone::Success : IconTone::Error));
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_clear->setEnabled(!entries.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_split),
                          static_cast<QWidget *>(m_count)})
        part->setHidden(entries.isEmpty());
    m_empty->setVisible(entries.isEmpty());
    m_count->setText(entries.isEmpty() ? tr("Nothing has been sent yet.")
                                       : tr("%1 of %n request(s); secrets are not kept.", nullptr,
                                            int(entries.size()))
                                             .arg(items.size()));
    showCurrent();
}

const SentEntry *HistoryDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const qsizetype index = item ? item->data(0, Qt::UserRole).toLongLong() : -1;
    const QList<SentEntry> &entries = m_history.entries();
    return index >= 0 && index < entries.size() ? &entries.at(index) : nullptr;
}

void HistoryDialog::showCurrent()
{
    const SentEntry *entry = current();
    m_open->setEnabled(entry);
    m_copy->setEnabled(entry);
    if (!entry) {
        m_details->clear();
        return;
    }
    QString text = QString::fromLatin1(entry->request.method) + u' '
        + QString::fromUtf8(entry->request.url) + u'\n' + headersText(entry->request.headers)
        + u'\n' + bodyText(entry->request.body) + u"\n\n"_s;
    if (entry->response)
        text += QString::number(entry->response->status) + u' '
            + QString::fromUtf8(entry->response->statusText) + u'\n'
            + headersText(entry->response->headers) + u'\n' + bodyText(entry->response->body);
    else
        text += entry->error;
    m_details->setPlainText(text);
}

} // namespace hooksmith::ui
