// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/variablesdialog.h"

#include "ui/documents/workspacevariables.h"
#include "ui/theme/icons.h"
#include "ui/widgets/focusring.h"

#include <algorithm>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

const QString newId = u"new:"_s; ///< Of environments that have no file yet

} // namespace

VariablesDialog::VariablesDialog(WorkspaceVariables &variables, QWidget *parent)
    : QDialog(parent), m_variables(variables)
{
    setObjectName(u"variablesDialog"_s);
    setWindowTitle(tr("Variables"));
    resize(620, 440);
    const auto button = [](const QString &name, const QString &icon, const QString &tip) {
        auto *made = new QToolButton;
        made->setObjectName(name);
        made->setIcon(themedIcon(icon));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        return made;
    };
    m_environment = new QComboBox;
    m_environment->setObjectName(u"variablesEnvironment"_s);
    m_environment->setAccessibleName(tr("Environment to edit"));
    m_name = new QLineEdit;
    m_name->setObjectName(u"variablesName"_s);
    m_name->setAccessibleName(tr("Name of the environment"));
    QToolButton *add = button(u"variablesAddEnvironment"_s, u"plus"_s, tr("Add an environment"));
    QToolButton *drop =
        button(u"variablesRemoveEnvironment"_s, u"trash"_s, tr("Remove this environment"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_environment, 1);
    top->addWidget(m_name, 1);
    top->addWidget(add);
    top->addWidget(drop);

    m_table = new QTableWidget(0, 3);
    m_table->setObjectName(u"variablesTable"_s);
    new FocusRing(m_table); // An empty table has no current cell
    m_table->setAccessibleName(tr("Variables of the environment"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Kept"), tr("Value")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->setColumnWidth(NameColumn, 170);
    m_table->setColumnWidth(KindColumn, 180);
    m_table->setTabKeyNavigation(false);
    auto *addVariable = new QPushButton(themedIcon(u"plus"_s), tr("Add a variable"));
    addVariable->setObjectName(u"variablesAdd"_s);
    addVariable->setAutoDefault(false);
    m_remove = new QPushButton(themedIcon(u"trash"_s), tr("Remove"));
    m_remove->setObjectName(u"variablesRemove"_s);
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(addVariable);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *hint = new QLabel(
        tr("Write {{name}} in a request, {{secret.name}} for a secret. Runs and tests use only the "
           "shared values; what is yours alone and secrets go into requests that are sent."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_problem = new QLabel;
    m_problem->setObjectName(u"variablesProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setObjectName(u"variablesSave"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(hint);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    const Environments &all = variables.environments();
    m_edited.append(all.base());
    m_edited.append(all.environments());
    fillEnvironments(all.chosen());
    showEnvironment();

    connect(m_environment, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0 || index == m_shown)
            return;
        if (!takeTable()) {
            const QSignalBlocker blocker(m_environment);
            m_environment->setCurrentIndex(m_shown);
            return;
        }
        m_shown = index;
        showEnvironment();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_edited[m_shown].name = text;
        m_environment->setItemText(m_shown, text);
    });
    connect(add, &QToolButton::clicked, this, &VariablesDialog::addEnvironment);
    connect(drop, &QToolButton::clicked, this, &VariablesDialog::removeEnvironment);
    connect(addVariable, &QPushButton::clicked, this, [this] {
        addRow({}, Shared, {});
        m_table->setFocus();
        m_table->setCurrentCell(m_table->rowCount() - 1, NameColumn);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, NameColumn));
    });
    connect(m_remove, &QPushButton::clicked, this, &VariablesDialog::removeRows);
    connect(buttons, &QDialogButtonBox::accepted, this, &VariablesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void VariablesDialog::fillEnvironments(const QString &chosen)
{
    const QSignalBlocker blocker(m_environment);
    m_environment->clear();
    m_shown = 0;
    for (qsizetype i = 0; i < m_edited.size(); ++i) {
        const Environment &item = m_edited.at(i);
        m_environment->addItem(i == 0 ? tr("In every environment")
                                      : (item.name.isEmpty() ? item.id : item.name));
        if (i > 0 && item.id == chosen)
            m_shown = int(i);
    }
    m_environment->setCurrentIndex(m_shown);
}

void VariablesDialog::showEnvironment()
{
    const Environment &shown = m_edited.at(m_shown);
    m_name->setVisible(m_shown > 0);
    m_name->setText(shown.name);
    findChild<QToolButton *>(u"variablesRemoveEnvironment"_s)->setEnabled(m_shown > 0);
    m_table->setRowCount(0);
    for (auto it = shown.variables.cbegin(); it != shown.variables.cend(); ++it)
        addRow(it.key(), Shared, it.value());
    for (auto it = shown.local.cbegin(); it != shown.local.cend(); ++it)
        addRow(it.key(), Mine, it.value());
    for (const QString &name : shown.secrets)
        addRow(name, Secret, m_secrets.value(shown.id).value(name));
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, NameColumn);
}

void VariablesDialog::addRow(const QString &name, Kind kind, const QString &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, NameColumn, new QTableWidgetItem(name));
    auto *kinds = new QComboBox;
    kinds->setFrame(false);
    kinds->setAccessibleName(tr("Where the value is kept"));
    kinds->addItem(tr("In the workspace, shared"));
    kinds->addItem(tr("Here, only mine"));
    kinds->addItem(tr("In the keychain, secret"));
    kinds->setCurrentIndex(kind);
    m_table->setCellWidget(row, KindColumn, kinds);
    auto *text = new QLineEdit(value);
    text->setObjectName(u"variableValue"_s);
    text->setFrame(false);
    text->setAccessibleName(tr("Value"));
    m_table->setCellWidget(row, ValueColumn, text);
    const auto showKind = [text, known = kind == Secret](int index) {
        text->setEchoMode(index == Secret ? QLineEdit::Password : QLineEdit::Normal);
        text->setPlaceholderText(index == Secret && known ? tr("unchanged") : QString());
    };
    connect(kinds, &QComboBox::currentIndexChanged, text, showKind);
    showKind(kind);
}

bool VariablesDialog::takeTable()
{
    Environment &shown = m_edited[m_shown];
    QMap<QString, QString> shared, mine;
    QStringList secrets;
    QHash<QString, QString> values;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, NameColumn)->text().trimmed();
        const QString value =
            static_cast<QLineEdit *>(m_table->cellWidget(row, ValueColumn))->text();
        if (name.isEmpty() && value.isEmpty())
            continue;
        if (!isVariableName(name)) {
            say(tr("\"%1\" cannot be the name of a variable: letters, digits, '_', '.' and '-' can "
                   "stand in one.")
                    .arg(name));
            m_table->setCurrentCell(row, NameColumn);
            return false;
        }
        switch (static_cast<QComboBox *>(m_table->cellWidget(row, KindColumn))->currentIndex()) {
        case Shared: shared.insert(name, value); break;
        case Mine: mine.insert(name, value); break;
        default:
            secrets.append(name);
            if (!value.isEmpty())
                values.insert(name, value);
        }
    }
    shown.variables = shared;
    shown.local = mine;
    shown.secrets = secrets;
    m_secrets.insert(shown.id, values);
    m_problem->hide();
    return true;
}

void VariablesDialog::removeRows()
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        m_table->removeRow(row);
}

void VariablesDialog::addEnvironment()
{
    if (!takeTable())
        return;
    Environment made;
    made.id = newId + QString::number(++m_newOnes);
    made.name = tr("New environment");
    m_edited.append(made);
    fillEnvironments(made.id);
    showEnvironment();
    m_name->setFocus();
    m_name->selectAll();
}

void VariablesDialog::removeEnvironment()
{
    if (m_shown == 0)
        return;
    const QString id = m_edited.at(m_shown).id;
    if (!id.startsWith(newId))
        m_removed.append(id);
    m_edited.removeAt(m_shown);
    fillEnvironments({});
    showEnvironment();
}

void VariablesDialog::save()
{
    if (m_pending > 0 || !takeTable())
        return;
    for (const QString &id : std::as_const(m_removed)) {
        if (const Result<void> removed = m_variables.remove(id); !removed) {
            say(removed.error().message);
            return;
        }
    }
    m_removed.clear();
    for (Environment &item : m_edited) {
        const QString before = item.id;
        if (item.id.startsWith(newId)) {
            const Result<QString> added = m_variables.add(item.name);
            if (!added) {
                say(added.error().message);
                return;
            }
            const Environment *made = m_variables.environments().find(*added);
            item.raw = made ? made->raw : item.raw;
            item.id = *added;
            m_secrets.insert(item.id, m_secrets.take(before));
        }
        if (const Result<void> saved = m_variables.save(item); !saved) {
            say(saved.error().message);
            return;
        }
    }
    // The dialog stays until the keychain has everything: it may ask, and it may say no.
    ++m_pending;
    for (auto item = m_secrets.begin(); item != m_secrets.end(); ++item) {
        for (auto secret = item->cbegin(); secret != item->cend(); ++secret) {
            ++m_pending;
            m_variables.writeSecret(item.key(), secret.key(), secret.value(), this,
                                    [this](const Result<void> &written) {
                                        --m_pending;
                                        if (!written)
                                            say(written.error().message);
                                        else if (m_pending == 0 && m_problem->isHidden())
                                            accept();
                                    });
        }
        item->clear();
    }
    if (--m_pending == 0)
        accept();
}

void VariablesDialog::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace hooksmith::ui
