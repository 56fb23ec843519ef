// SPDX-License-Identifier: MIT
#include "ui/relay/holddialog.h"

#include "core/script/jsvalue.h"
#include "ui/scripteditor/syntax.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

HoldDialog::HoldDialog(const Delivery &delivery, const QString &target, QWidget *parent,
                       Syntax *syntax)
    : QDialog(parent), m_id(delivery.id)
{
    setObjectName(u"holdDialog"_s);
    setWindowTitle(tr("Held: %1").arg(delivery.integrationName));
    auto *layout = new QVBoxLayout(this);
    auto *intro = new QLabel(
        target.isEmpty()
            ? tr("The sender has been answered. Nothing is posted before you release it here "
                 "(Ctrl+Enter).")
            : tr("The sender has been answered. Nothing is posted to %1 before you release it "
                 "here.")
                  .arg(target));
    intro->setObjectName(u"holdIntro"_s);
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::PlainText);
    layout->addWidget(intro);
    for (const Forward &forward : delivery.forwards) {
        if (forward.state != Forward::State::Held)
            continue;
        m_originals.append(forward.payload);
        const Result<JsValue> json = JsValue::fromJson(forward.payload);
        auto *editor = new QPlainTextEdit(json ? QString::fromUtf8(json->toJson(2))
                                               : QString::fromUtf8(forward.payload));
        editor->setObjectName(u"holdPayload%1"_s.arg(m_editors.size()));
        editor->setAccessibleName(tr("Message %1 as JSON").arg(m_editors.size() + 1));
        editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        editor->setTabChangesFocus(true);
        editor->setLayoutDirection(Qt::LeftToRight);
        if (syntax)
            syntax->highlight(editor->document(), u"JSON"_s);
        layout->addWidget(editor, 1);
        m_editors.append(editor);
        connect(editor, &QPlainTextEdit::textChanged, this, &HoldDialog::refresh);
    }
    m_problem = new QLabel;
    m_problem->setObjectName(u"holdProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_release =
        new QPushButton(target.isEmpty() ? tr("&Release") : tr("&Release to %1").arg(target));
    m_release->setObjectName(u"holdRelease"_s);
    buttons->addButton(m_release, QDialogButtonBox::AcceptRole);
    QPushButton *drop = buttons->addButton(tr("&Drop"), QDialogButtonBox::DestructiveRole);
    drop->setObjectName(u"holdDrop"_s);
    layout->addWidget(buttons);
    resize(620, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_release, &QPushButton::clicked, this, &HoldDialog::release);
    connect(drop, &QPushButton::clicked, this, [this] {
        Q_EMIT dropped(m_id);
        accept();
    });
    // In a text, Enter is a new line.
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        connect(shortcut, &QShortcut::activated, m_release, &QPushButton::click);
    }
    m_release->setDefault(true); // After the box has chosen one of its own
    if (!m_editors.isEmpty()) {
        m_editors.constFirst()->setFocus();
        setTabOrder(m_editors.constLast(), m_release);
    }
    setTabOrder(m_release, drop);
    setTabOrder(drop, buttons->button(QDialogButtonBox::Cancel));
    refresh();
}

void HoldDialog::refresh()
{
    QString problem;
    for (const QPlainTextEdit *editor : std::as_const(m_editors)) {
        const Result<JsValue> json = JsValue::fromJson(editor->toPlainText().toUtf8());
        if (!json)
            problem = json.error().message;
        else if (!json->isObject())
            problem = tr("A message is a JSON object.");
    }
    if (m_editors.isEmpty())
        problem = tr("Nothing of this delivery is held any more.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tones(palette()).error);
    m_problem->setPalette(colours);
    m_release->setEnabled(problem.isEmpty());
}

void HoldDialog::release()
{
    QList<QByteArray> payloads;
    bool edited = false;
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        const Result<JsValue> now = JsValue::fromJson(m_editors.at(i)->toPlainText().toUtf8());
        const Result<JsValue> before = JsValue::fromJson(m_originals.at(i));
        if (!now)
            return;
        const bool same = before && *now == *before;
        edited = edited || !same;
        payloads.append(same ? m_originals.at(i) : now->toJson());
    }
    Q_EMIT released(m_id, edited ? payloads : QList<QByteArray>());
    accept();
}

} // namespace hooksmith::ui
