// SPDX-License-Identifier: MIT
#include "ui/palette/shortcutdialog.h"

#include "core/base/fuzzymatch.h"
#include "core/script/jsvalue.h"
#include "core/workspace/textfile.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

enum Column { Name, Keys, Where };
constexpr int idRole = Qt::UserRole;

} // namespace

ShortcutDialog::ShortcutDialog(Actions &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions)
{
    setObjectName(u"shortcutDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"shortcutFilter"_s);
    m_filter->setPlaceholderText(tr("Search by name or key"));
    m_filter->setAccessibleName(tr("Search by name or key"));
    m_filter->setClearButtonEnabled(true);
    m_list = new QTreeWidget;
    m_list->setObjectName(u"shortcutList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys"), tr("Menu")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Where, QHeaderView::ResizeToContents);
    m_keys = new QKeySequenceEdit;
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setAccessibleName(tr("New keys"));
    m_assign = new QPushButton(tr("&Assign"));
    m_assign->setObjectName(u"shortcutAssign"_s);
    m_clear = new QPushButton(tr("&No keys"));
    m_clear->setObjectName(u"shortcutClear"_s);
    m_reset = new QPushButton(tr("&Default"));
    m_reset->setObjectName(u"shortcutReset"_s);
    m_conflict = new QLabel;
    m_conflict->setObjectName(u"shortcutConflict"_s);
    m_conflict->setWordWrap(true);
    m_conflict->setMinimumHeight(m_conflict->fontMetrics().height() * 2);
    auto *label = new QLabel(tr("New &keys:"));
    label->setBuddy(m_keys);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *all = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    all->setObjectName(u"shortcutResetAll"_s);
    auto *exportKeys = buttons->addButton(tr("E&xport…"), QDialogButtonBox::ActionRole);
    exportKeys->setObjectName(u"shortcutExport"_s);
    auto *importKeys = buttons->addButton(tr("&Import…"), QDialogButtonBox::ActionRole);
    importKeys->setObjectName(u"shortcutImport"_s);
    // Enter in the search or the keys must not close the dialog.
    const QList<QAbstractButton *> standard = buttons->buttons();
    for (QAbstractButton *button : standard)
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    for (QPushButton *button : {m_assign, m_clear, m_reset})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_conflict);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutDialog::show);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        const QStringList others =
            keys.isEmpty() ? QStringList() : m_actions.conflicts(currentId(), keys);
        m_assign->setEnabled(!keys.isEmpty());
        m_assign->setText(others.isEmpty() ? tr("&Assign") : tr("&Assign anyway"));
        QStringList names;
        for (const QString &id : others)
            names.append(u'"' + Actions::plainText(*m_actions.find(id)) + u'"');
        m_conflict->setText(names.isEmpty() ? QString()
                                            : tr("%1 is used by %2, which would lose it.")
                                                  .arg(keys.toString(QKeySequence::NativeText),
                                                       names.join(u", "_s)));
    });
    connect(m_assign, &QPushButton::clicked, this, [this] { assign(); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_actions.setKeys(currentId(), {});
        refresh(m_list->currentItem());
        Q_EMIT changed();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const QString id = currentId();
        const QList<QKeySequence> keys = m_actions.defaultKeys(id);
        for (const QKeySequence &key : keys) {
            const QStringList others = m_actions.conflicts(id, key);
            for (const QString &other : others) {
                // Somebody else got it meanwhile.
                QList<QKeySequence> theirs = m_actions.find(other)->shortcuts();
                theirs.removeAll(key);
                m_actions.setKeys(other, theirs);
            }
        }
        m_actions.setKeys(id, keys);
        fill();
        Q_EMIT changed();
    });
    connect(all, &QPushButton::clicked, this, [this] {
        m_actions.applyChangedKeys({});
        fill();
        Q_EMIT changed();
    });
    connect(exportKeys, &QPushButton::clicked, this, [this] { chooseFile(true); });
    connect(importKeys, &QPushButton::clicked, this, [this] { chooseFile(false); });
    fill();
    resize(640, 560);
}

void ShortcutDialog::chooseFile(bool save)
{
    auto *dialog = new QFileDialog(this, save ? tr("Export the keys") : tr("Import keys"), {},
                                   tr("Keys (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(u"json"_s);
    if (save)
        dialog->selectFile(u"hooksmith-keys.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) {
        const Result<void> done = save ? exportTo(path) : importFrom(path);
        m_conflict->setText(done ? QString() : done.error().message);
    });
    dialog->open();
}

Result<void> ShortcutDialog::exportTo(const QString &path) const
{
    Result<JsValue> keys = JsValue::fromJson(m_actions.changedKeys().toUtf8());
    const JsValue file =
        JsValue::object({{u"format"_s, 1}, {u"keys"_s, keys.value_or(JsValue::object())}});
    return writeFileAtomically(path, file.toJson(2) + '\n');
}

Result<void> ShortcutDialog::importFrom(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return unexpected(bytes.error());
    const Result<JsValue> file = JsValue::fromJson(*bytes, path);
    if (!file)
        return unexpected(file.error());
    const JsValue keys = file->value(u"keys");
    if (file->value(u"format").toNumber() != 1 || !keys.isObject())
        return unexpected(
            Error{u"not-shortcuts"_s,
                  tr("%1 holds no keys of Hooksmith.").arg(QDir::toNativeSeparators(path)),
                  {},
                  SourceLocation{path, 0, 0}});
    m_actions.applyChangedKeys(QString::fromUtf8(keys.toJson()));
    fill();
    Q_EMIT changed();
    return {};
}

QString ShortcutDialog::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(Name, idRole).toString() : QString();
}

void ShortcutDialog::refresh(QTreeWidgetItem *item)
{
    if (!item)
        return;
    const QString id = item->data(Name, idRole).toString();
    const QAction *action = m_actions.find(id);
    item->setText(Keys, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    QFont font = item->font(Keys);
    font.setBold(action->shortcuts() != m_actions.defaultKeys(id)); // And said in words below
    item->setFont(Keys, font);
    item->setToolTip(Keys,
                     font.bold() ? tr("Default: %1")
                                       .arg(QKeySequence::listToString(m_actions.defaultKeys(id),
                                                                       QKeySequence::NativeText))
                                 : QString());
}

void ShortcutDialog::fill()
{
    const QString chosen = currentId();
    m_list->clear();
    QPixmap nothing(16, 16);
    nothing.fill(Qt::transparent);
    const QIcon blank(nothing); // So that all names begin at the same place
    const QList<QAction *> all = m_actions.all();
    for (const QAction *action : all) {
        const QString id = action->objectName();
        auto *item = new QTreeWidgetItem(
            m_list, {Actions::plainText(*action), QString(), m_actions.group(id)});
        item->setIcon(Name, action->icon().isNull() ? blank : action->icon());
        item->setData(Name, idRole, id);
        refresh(item);
        if (id == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    filter(m_filter->text());
}

void ShortcutDialog::filter(const QString &text)
{
    const FuzzyMatcher matcher(text);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!matcher.match(item->text(Name))
                        && !item->text(Keys).contains(text, Qt::CaseInsensitive));
    }
}

void ShortcutDialog::show(QTreeWidgetItem *item)
{
    m_keys->clear();
    m_conflict->clear();
    m_assign->setEnabled(false);
    m_assign->setText(tr("&Assign"));
    for (QWidget *widget : {static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_clear),
                            static_cast<QWidget *>(m_reset)})
        widget->setEnabled(item);
}

void ShortcutDialog::assign()
{
    const QString id = currentId();
    const QKeySequence key = m_keys->keySequence();
    if (id.isEmpty() || key.isEmpty())
        return;
    const QStringList others = m_actions.conflicts(id, key);
    for (const QString &other : others) {
        QList<QKeySequence> theirs = m_actions.find(other)->shortcuts();
        theirs.removeAll(key);
        m_actions.setKeys(other, theirs);
    }
    m_actions.setKeys(id, {key});
    fill();
    m_keys->clear();
    Q_EMIT changed();
}

} // namespace hooksmith::ui
