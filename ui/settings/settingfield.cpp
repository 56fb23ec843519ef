// SPDX-License-Identifier: MIT
#include "ui/settings/settingfield.h"

#include "core/settings/networksettings.h"
#include "ui/settings/settingeditor.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// What is wrong with a value besides its type, or, as the result, something worth knowing of it.
Result<QString> remarkOn(Settings::Key key, const QVariant &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return QString();
    if (key == Settings::Key::ProxyAddress)
        return proxyAddress(text).map([](const QUrl &) { return QString(); });
    if (key != Settings::Key::ExtraCa)
        return QString();
    const Result<QList<QSslCertificate>> authorities = authoritiesIn(text);
    if (!authorities)
        return unexpected(authorities.error());
    QStringList names;
    for (const QSslCertificate &certificate : *authorities)
        names.append(
            SettingField::tr("%1 (until %2)")
                .arg(certificate.subjectDisplayName(),
                     QLocale().toString(certificate.expiryDate().date(), QLocale::ShortFormat)));
    return names.join(u", "_s);
}

} // namespace

SettingField::SettingField(Settings &settings, const SettingRow &row, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_row(row)
{
    m_editor = new SettingEditor(row);
    auto *title = new QLabel(row.label(), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setBuddy(m_editor->control());
    m_reset = new QToolButton;
    m_reset->setObjectName(row.name + u"/reset"_s);
    m_reset->setIcon(themedIcon(u"undo"_s, IconTone::Muted));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setAccessibleName(tr("Back to the default: %1").arg(row.label()));
    QSizePolicy keeps = m_reset->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keeps);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    const bool isSwitch = row.type == SettingType::Switch; // A mark carries its title itself
    title->setVisible(!isSwitch);
    head->addWidget(isSwitch ? static_cast<QWidget *>(m_editor) : title);
    head->addStretch();
    head->addWidget(m_reset);
    auto *sentence = new QLabel(row.text());
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    m_note = new QLabel;
    m_note->setObjectName(row.name + u"/note"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3);
    lines->addLayout(head);
    lines->addWidget(sentence);
    if (!isSwitch)
        lines->addWidget(m_editor);
    lines->addWidget(m_note);

    connect(m_editor, &SettingEditor::edited, this, &SettingField::take);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_problem.clear();
        m_settings.reset(m_row.key, m_scope);
        m_editor->control()->setFocus(Qt::OtherFocusReason);
        showValue();
    });
    connect(&m_settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == m_row.key)
            showValue();
    });
    showValue();
}

void SettingField::setScope(const QString &scope, const QString &workspace)
{
    m_scope = scope;
    m_workspace = workspace;
    m_problem.clear();
    showValue();
}

bool SettingField::matches(const QString &text) const
{
    QString all = m_row.label() + u' ' + m_row.text() + u' ' + m_row.name;
    const QList<SettingChoice> choices = m_row.choices();
    for (const SettingChoice &choice : choices)
        all += u' ' + choice.title;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

void SettingField::take(const QVariant &value)
{
    const std::optional<QVariant> checked = m_row.checked(value);
    const Result<QString> remark = checked ? remarkOn(m_row.key, *checked) : QString();
    // A file may come back, or be on a disk that is not there now: it is kept and said.
    const bool kept = checked && (remark || m_row.type == SettingType::File);
    m_problem = remark ? QString() : remark.error().message;
    if (kept && (*checked != m_settings.value(m_row.key, m_scope)))
        m_settings.set(m_row.key, *checked, m_scope);
    showNote();
}

void SettingField::showValue()
{
    if (m_problem.isEmpty() || m_row.type == SettingType::File)
        m_editor->setValue(m_settings.value(m_row.key, m_scope));
    const bool own = m_settings.isSet(m_row.key, m_scope)
        && (!m_scope.isEmpty() || m_settings.value(m_row.key) != m_row.fallback);
    m_reset->setVisible(own);
    m_reset->setToolTip(m_scope.isEmpty() ? tr("Back to the default")
                                          : tr("Back to what holds for all workspaces"));
    showNote();
}

void SettingField::setTone(QLabel &note, bool wrong)
{
    if (!wrong) {
        note.setPalette({});
        note.setForegroundRole(QPalette::PlaceholderText);
        return;
    }
    QPalette palette;
    palette.setColor(QPalette::PlaceholderText, tones(QApplication::palette()).error);
    note.setForegroundRole(QPalette::PlaceholderText);
    note.setPalette(palette);
}

void SettingField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_note)
        showNote();
}

void SettingField::showNote()
{
    const Result<QString> remark = remarkOn(m_row.key, m_settings.value(m_row.key, m_scope));
    QString note = !m_problem.isEmpty() ? m_problem : remark ? *remark : remark.error().message;
    const bool wrong = !m_problem.isEmpty() || !remark;
    if (note.isEmpty()) {
        if (m_settings.needsRestart(m_row.key))
            note = tr("Takes effect when Hooksmith is started again.");
        else if (m_row.scope == SettingScope::Project && m_scope.isEmpty() && !m_workspace.isEmpty()
                 && m_settings.isSet(m_row.key, m_workspace))
            note = tr("The open workspace has a value of its own.");
        else if (!m_scope.isEmpty() && !m_settings.isSet(m_row.key, m_scope))
            note = tr("As for all workspaces.");
    } else if (wrong && !m_problem.isEmpty()) {
        note = tr("Not kept: %1").arg(note);
    }
    setTone(*m_note, wrong);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace hooksmith::ui
