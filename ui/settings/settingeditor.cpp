// SPDX-License-Identifier: MIT
#include "ui/settings/settingeditor.h"

#include "ui/widgets/spinunit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int fieldWidth = 380;
constexpr int listLines = 4;

/// Turning the wheel to move through the page must not change what lies under the pointer.
class QuietWheel final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || (widget && widget->hasFocus()))
            return false;
        event->ignore();
        return true;
    }
};

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

} // namespace

SettingEditor::SettingEditor(const SettingRow &row, QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    switch (row.type) {
    case SettingType::Switch: addSwitch(row); break;
    case SettingType::Number: addNumber(row); break;
    case SettingType::File: addFile(row); break;
    case SettingType::Choice: addChoice(row); break;
    case SettingType::Font: addFont(); break;
    case SettingType::List: addList(row); break;
    case SettingType::Text:
    case SettingType::Bytes: // Never chosen in a dialog
    case SettingType::Map: addText(row); break;
    }
    setControl(m_control, row);
    line->addStretch();
}

void SettingEditor::setValue(const QVariant &value)
{
    m_show(value);
}

void SettingEditor::setControl(QWidget *control, const SettingRow &row)
{
    control->setObjectName(row.name);
    control->setAccessibleName(row.label());
    control->setAccessibleDescription(row.text());
    if (control->focusPolicy() == Qt::WheelFocus)
        control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new QuietWheel(control));
    setFocusProxy(control);
}

void SettingEditor::addSwitch(const SettingRow &row)
{
    auto *box = new QCheckBox(row.label());
    QFont bold = box->font();
    bold.setWeight(QFont::DemiBold); // It stands where other settings have their title
    box->setFont(bold);
    m_control = box;
    m_show = [this, box](const QVariant &value) {
        const QSignalBlocker blocker(box);
        box->setChecked(value.toBool());
    };
    connect(box, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT edited(on); });
    layout()->addWidget(box);
}

void SettingEditor::addNumber(const SettingRow &row)
{
    auto *box = new QSpinBox;
    box->setRange(row.minimum, row.maximum);
    if (const QString unit = row.unit(); !unit.isEmpty())
        setUnit(box, [unit](int value) { return unit.arg(value); });
    box->setSingleStep(row.maximum > 1000 ? 10 : 1);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    m_control = box;
    m_show = [box](const QVariant &value) {
        const QSignalBlocker blocker(box);
        if (box->value() != value.toInt())
            box->setValue(value.toInt());
    };
    connect(box, &QSpinBox::valueChanged, this, [this](int number) { Q_EMIT edited(number); });
    layout()->addWidget(box);
}

void SettingEditor::addText(const SettingRow &)
{
    auto *edit = new QLineEdit;
    edit->setLayoutDirection(Qt::LeftToRight); // Addresses, users, files
    edit->setMinimumWidth(fieldWidth);
    m_control = edit;
    m_show = [edit](const QVariant &value) {
        if (edit->text() != value.toString())
            edit->setText(value.toString());
    };
    connect(edit, &QLineEdit::editingFinished, this,
            [this, edit] { Q_EMIT edited(edit->text().trimmed()); });
    layout()->addWidget(edit);
}

void SettingEditor::addFile(const SettingRow &row)
{
    addText(row);
    auto *browse = new QPushButton(tr("Choose…"));
    browse->setObjectName(row.name + u"/choose"_s);
    browse->setAccessibleName(tr("Choose a file: %1").arg(row.label()));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &SettingEditor::chooseFile);
    layout()->addWidget(browse);
}

void SettingEditor::chooseFile()
{
    auto *edit = qobject_cast<QLineEdit *>(m_control);
    auto *dialog = new QFileDialog(this, m_control->accessibleName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    if (!edit->text().isEmpty())
        dialog->setDirectory(QFileInfo(edit->text()).path());
    connect(dialog, &QFileDialog::fileSelected, this, [this, edit](const QString &path) {
        edit->setText(path);
        Q_EMIT edited(path);
    });
    dialog->open();
}

void SettingEditor::addChoice(const SettingRow &row)
{
    auto *box = new QComboBox;
    const QList<SettingChoice> choices = row.choices();
    for (const SettingChoice &choice : choices)
        box->addItem(choice.title, choice.value);
    m_control = box;
    m_show = [box](const QVariant &value) { box->setCurrentIndex(box->findData(value)); };
    connect(box, &QComboBox::activated, this,
            [this, box](int index) { Q_EMIT edited(box->itemData(index)); });
    layout()->addWidget(box);
}

void SettingEditor::addFont()
{
    auto *box = new QFontComboBox;
    box->setFontFilters(QFontComboBox::MonospacedFonts);
    box->setEditable(false);
    box->setMinimumWidth(fieldWidth * 2 / 3);
    m_control = box;
    m_show = [box](const QVariant &value) {
        const QSignalBlocker blocker(box);
        const QString family = value.toString();
        box->setCurrentFont(family.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                             : QFont(family));
    };
    connect(box, &QComboBox::activated, this,
            [this, box](int index) { Q_EMIT edited(box->itemText(index)); });
    layout()->addWidget(box);
}

void SettingEditor::addList(const SettingRow &)
{
    auto *edit = new QPlainTextEdit;
    edit->setLayoutDirection(Qt::LeftToRight); // Hosts
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(tr("One per line"));
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * listLines + 14);
    edit->setMinimumWidth(fieldWidth);
    m_control = edit;
    m_show = [edit](const QVariant &value) {
        if (linesOf(edit->toPlainText()) == value.toStringList())
            return;
        const QSignalBlocker blocker(edit);
        edit->setPlainText(value.toStringList().join(u'\n'));
    };
    connect(edit, &QPlainTextEdit::textChanged, this,
            [this, edit] { Q_EMIT edited(linesOf(edit->toPlainText())); });
    layout()->addWidget(edit);
}

} // namespace hooksmith::ui
