// SPDX-License-Identifier: MIT
#include "ui/mainwindow/recoverydialog.h"

#include "ui/widgets/diffdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

RecoveryDialog::RecoveryDialog(const QList<Item> &items, Syntax &syntax, QWidget *parent)
    : QDialog(parent), m_items(items)
{
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("Unsaved texts"));
    auto *intro = new QLabel(tr("Hooksmith ended before these were saved. Marked ones are put back "
                                "into the editor; files change only when you save."));
    intro->setWordWrap(true);
    m_list = new QListWidget;
    m_list->setObjectName(u"recoveryList"_s);
    m_list->setAccessibleName(tr("Unsaved texts"));
    for (const Item &item : items) {
        auto *row = new QListWidgetItem(tr("%1\n%2").arg(
            item.draft.document,
            QLocale().toString(item.draft.time.toLocalTime(), QLocale::ShortFormat)));
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Checked);
        m_list->addItem(row);
    }
    m_diff = new DiffText(syntax);
    m_diff->setFrameShape(QFrame::StyledPanel);
    auto *split = new QSplitter;
    split->addWidget(m_list);
    split->addWidget(m_diff);
    split->setStretchFactor(1, 1);
    split->setSizes({260, 600});
    auto *buttons = new QDialogButtonBox;
    auto *put = buttons->addButton(tr("Bring back"), QDialogButtonBox::AcceptRole);
    auto *drop = buttons->addButton(tr("Throw away"), QDialogButtonBox::DestructiveRole);
    buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    put->setObjectName(u"recoveryAccept"_s);
    drop->setObjectName(u"recoveryDrop"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    put->setDefault(true); // In the dialog: before, the dialog does not hear of it
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::show);
    connect(m_list, &QListWidget::itemChanged, this, [this, put, drop] {
        put->setEnabled(!chosen().isEmpty());
        drop->setEnabled(!chosen().isEmpty());
    });
    connect(put, &QPushButton::clicked, this, [this] {
        Q_EMIT restore(chosen());
        accept();
    });
    connect(drop, &QPushButton::clicked, this, [this] {
        Q_EMIT discard(chosen());
        reject();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    resize(900, 540);
}

QString RecoveryDialog::textOf(const JsValue &content, const QString &onDisk)
{
    if (content.contains(u"text"))
        return content.value(u"text").toString();
    if (content.contains(u"source"))
        return content.value(u"source").toString();
    if (content.contains(u"record"))
        return QString::fromUtf8(content.value(u"record").toJson(2)) + u'\n';
    // A request in parts: put into the file's JSON, where it is one, so that the two compare.
    Result<JsValue> file = JsValue::fromJson(onDisk.toUtf8());
    if (!file)
        return QString::fromUtf8(content.toJson(2)) + u'\n';
    const Result<JsValue> event =
        JsValue::fromJson(content.value(u"eventText").toString().toUtf8());
    for (const QString &key : {u"method"_s, u"url"_s, u"event"_s}) {
        if (content.contains(key))
            file->insert(key, content.value(key));
    }
    if (event) {
        for (const auto &[key, value] : event->members())
            file->insert(key, value);
    }
    if (content.contains(u"body")) {
        const Result<JsValue> body = JsValue::fromJson(content.value(u"body").toString().toUtf8());
        if (file->contains(u"json") && body)
            file->insert(u"json"_s, *body);
        else if (file->contains(u"body") || !body)
            file->insert(u"body"_s, content.value(u"body"));
    }
    return QString::fromUtf8(file->toJson(2)) + u'\n';
}

QList<Draft> RecoveryDialog::chosen() const
{
    QList<Draft> drafts;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            drafts.append(m_items.at(row).draft);
    }
    return drafts;
}

void RecoveryDialog::show(int row)
{
    if (row < 0)
        return;
    const Item &item = m_items.at(row);
    m_diff->setTexts(tr("on disk"), item.onDisk, tr("unsaved"), item.recovered);
}

} // namespace hooksmith::ui
