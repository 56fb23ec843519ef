// SPDX-License-Identifier: MIT
#include "ui/relay/comparedialog.h"

#include "core/base/localetext.h"
#include "core/base/textdiff.h"
#include "ui/relay/deliverydetails.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QString comparable(const Delivery &delivery)
{
    QStringList lines{QString::fromUtf8(delivery.request.method) + u' '
                      + QString::fromUtf8(delivery.request.target)};
    QList<HeaderField> headers = delivery.request.headers;
    std::stable_sort(headers.begin(), headers.end(), [](const auto &a, const auto &b) {
        return a.name.toLower() < b.name.toLower();
    });
    for (const HeaderField &field : std::as_const(headers))
        lines.append(QString::fromUtf8(field.name) + u": "_s + QString::fromUtf8(field.value));
    lines.append(QString());
    return lines.join(u'\n') + u'\n' + readableBody(delivery.request);
}

QString title(const Delivery &delivery)
{
    const QString time =
        clockText(QDateTime::fromMSecsSinceEpoch(delivery.receivedMs), TimeDetail::Milliseconds);
    return u"%1  %2 %3"_s.arg(time, delivery.provider.name, delivery.provider.event).trimmed();
}

QColor tinted(const QColor &colour)
{
    QColor light = colour;
    light.setAlpha(48);
    return light;
}

} // namespace

CompareDialog::CompareDialog(const Delivery &left, const Delivery &right, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare two deliveries"));
    m_rows = new QTreeWidget;
    m_rows->setObjectName(u"compareRows"_s);
    m_rows->setAccessibleName(tr("Both deliveries, line by line"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rows->setHeaderLabels({title(left), QString(), title(right)});
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_rows->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_rows->setColumnWidth(1, 28);

    const TextDiff diff = TextDiff::of(comparable(left), comparable(right));
    const Tones colours = tones(palette());
    const QList<DiffRow> rows = diff.rows();
    QList<QTreeWidgetItem *> items;
    for (const DiffRow &row : rows) {
        const QString leftLine = row.left < 0 ? QString() : diff.left.at(row.left);
        const QString rightLine = row.right < 0 ? QString() : diff.right.at(row.right);
        QString sign;
        if (row.kind == DiffRow::Kind::Changed)
            sign = u"≠"_s;
        else if (row.kind == DiffRow::Kind::Removed)
            sign = u"−"_s;
        else if (row.kind == DiffRow::Kind::Added)
            sign = u"+"_s;
        auto *item = new QTreeWidgetItem({leftLine, sign, rightLine});
        item->setTextAlignment(1, Qt::AlignCenter);
        item->setToolTip(0, leftLine);
        item->setToolTip(2, rightLine);
        if (row.kind != DiffRow::Kind::Equal) {
            item->setData(1, Qt::UserRole, true);
            if (row.left >= 0)
                item->setBackground(
                    0,
                    tinted(row.kind == DiffRow::Kind::Changed ? colours.warning : colours.error));
            if (row.right >= 0)
                item->setBackground(
                    2,
                    tinted(row.kind == DiffRow::Kind::Changed ? colours.warning : colours.success));
        }
        items.append(item);
    }
    m_rows->addTopLevelItems(items);

    auto *summary =
        new QLabel(diff.isEmpty() ? tr("The two are the same.")
                                  : tr("%n place(s) differ.", nullptr, int(diff.hunks.size())));
    summary->setObjectName(u"compareSummary"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *previous = buttons->addButton(tr("&Previous"), QDialogButtonBox::ActionRole);
    QPushButton *next = buttons->addButton(tr("&Next"), QDialogButtonBox::ActionRole);
    next->setObjectName(u"compareNext"_s);
    for (QPushButton *button : {previous, next})
        button->setEnabled(!diff.isEmpty());
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(m_rows, 1);
    layout->addWidget(buttons);
    next->setDefault(true); // In the dialog: before, the dialog does not hear of it
    resize(960, 620);
}

void CompareDialog::step(int direction)
{
    const int count = m_rows->topLevelItemCount();
    int row = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    // Over the rest of the block that is current, to the next one.
    const auto differs = [this, count](int at) {
        return at >= 0 && at < count && m_rows->topLevelItem(at)->data(1, Qt::UserRole).toBool();
    };
    while (differs(row))
        row += direction;
    for (int i = 0; i < count; ++i) {
        row = (row + count) % count;
        if (differs(row))
            break;
        row += direction;
    }
    if (differs(row)) {
        m_rows->setCurrentItem(m_rows->topLevelItem(row));
        m_rows->scrollToItem(m_rows->topLevelItem(row), QAbstractItemView::PositionAtCenter);
    }
}

} // namespace hooksmith::ui
