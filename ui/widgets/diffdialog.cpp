// SPDX-License-Identifier: MIT
#include "ui/widgets/diffdialog.h"

#include "core/base/textdiff.h"
#include "ui/scripteditor/syntax.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextDocumentLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

DiffText::DiffText(Syntax &syntax, QWidget *parent) : QPlainTextEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight); // Code, whatever the language
    setObjectName(u"diffText"_s);
    setAccessibleName(tr("Differences"));
    m_document = std::make_unique<QTextDocument>();
    m_document->setDocumentLayout(new QPlainTextDocumentLayout(m_document.get()));
    m_document->setDefaultFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    syntax.highlight(m_document.get(), u"Diff"_s);
    setDocument(m_document.get());
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
}

DiffText::~DiffText()
{
    setDocument(nullptr);
}

void DiffText::setTexts(const QString &leftName, const QString &left, const QString &rightName,
                        const QString &right)
{
    const QString patch = TextDiff::of(left, right).unified(leftName, rightName);
    setPatch(patch.isEmpty() ? tr("Both are the same.") : patch);
}

void DiffText::setPatch(const QString &patch)
{
    setPlainText(patch);
}

DiffDialog::DiffDialog(const QString &title, Syntax &syntax, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"diffDialog"_s);
    setWindowTitle(tr("Compare %1").arg(title));
    m_text = new DiffText(syntax);
    m_text->setFrameShape(QFrame::StyledPanel);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(860, 560);
}

void DiffDialog::setTexts(const QString &leftName, const QString &left, const QString &rightName,
                          const QString &right)
{
    m_text->setTexts(leftName, left, rightName, right);
}

} // namespace hooksmith::ui
