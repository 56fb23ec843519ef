// SPDX-License-Identifier: MIT
#include "ui/tests/checksdialog.h"

#include "core/base/localetext.h"
#include "core/workspace/checkrunner.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/syntax.h"
#include "ui/widgets/messagebox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextDocumentLayout>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

ChecksDialog::ChecksDialog(Syntax &syntax, const QString &integrationDirectory,
                           const QString &samplePath, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"checksDialog"_s);
    setWindowTitle(tr("Checks in JavaScript"));
    const QStringList paths = CheckRunner::pathsFor(integrationDirectory, samplePath);
    m_scope = new QComboBox;
    m_scope->setObjectName(u"checksScope"_s);
    m_scope->setAccessibleName(tr("What the checks are for"));
    const QString sample = QFileInfo(samplePath).completeBaseName();
    if (!samplePath.isEmpty())
        m_scope->addItem(tr("The sample %1").arg(sample), OneSample);
    m_scope->addItem(tr("All samples of %1").arg(QFileInfo(integrationDirectory).fileName()),
                     AllSamples);
    m_problem = new QLabel;
    m_problem->setObjectName(u"checksProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *help = new QLabel(sentences(
        {tr("A test fails when it throws. There is message, messages, response, result and sample, "
            "and expect(value) with toBe, toEqual, toContain, toMatch, toHaveProperty and others."),
         tr("Tab indents; Ctrl+Tab leads out of the text.")}));
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    m_editor = new CodeEditor;
    m_editor->setObjectName(u"checksText"_s);
    m_editor->setAccessibleName(tr("Checks in JavaScript"));
    m_editor->setAccessibleDescription(help->text());
    m_editor->setCommentPrefix(u"//"_s);
    m_editor->setFrameShape(QFrame::StyledPanel);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save and test"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"checksSave"_s);
    m_save->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scope);
    layout->addWidget(help);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    for (const Scope scope : {OneSample, AllSamples}) {
        File &one = m_files.at(scope);
        const QString &path = scope == OneSample ? paths.constLast() : paths.constFirst();
        one.document = std::make_unique<QTextDocument>();
        one.document->setDocumentLayout(new QPlainTextDocumentLayout(one.document.get()));
        syntax.highlight(one.document.get(), u"JavaScript"_s);
        one.file.path = path;
        one.exists = QFileInfo::exists(path) && (scope == AllSamples || !samplePath.isEmpty());
        if (one.exists) {
            const Result<TextFile> read = TextFile::read(path);
            if (read) {
                one.file = *read;
                one.document->setPlainText(read->text);
            } else {
                // It must not be written over by what cannot show it.
                m_scope->removeItem(m_scope->findData(scope));
                m_problem->setText(read.error().message);
                m_problem->show();
            }
        } else {
            one.document->setPlainText(
                scope == OneSample
                    ? u"test('%1', () => {\n  expect(message.msg).toContain('');\n});\n"_s.arg(
                        tr("says what happened"))
                    : u"test('%1', () => {\n  expect(messages).toHaveLength(1);\n});\n"_s.arg(
                        tr("posts one message")));
        }
        one.document->setModified(false);
        connect(one.document.get(), &QTextDocument::modificationChanged, this,
                &ChecksDialog::updateButtons);
    }
    connect(m_scope, &QComboBox::currentIndexChanged, this,
            [this] { showFile(m_scope->currentData().toInt()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save())
            Q_EMIT saved();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ChecksDialog::reject);
    if (m_scope->count() > 0)
        showFile(m_scope->currentData().toInt());
    else
        m_save->setEnabled(false);
    resize(720, 480);
    m_editor->setFocus();
}

ChecksDialog::~ChecksDialog()
{
    m_editor->showDocument(nullptr);
}

void ChecksDialog::showFile(int scope)
{
    m_editor->showDocument(m_files.at(size_t(scope)).document.get());
    updateButtons();
}

bool ChecksDialog::isModified() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const File &one) { return one.document->isModified(); });
}

void ChecksDialog::updateButtons()
{
    // What is proposed may be taken as it is.
    const bool proposed =
        m_scope->count() > 0 && !m_files.at(size_t(m_scope->currentData().toInt())).exists;
    m_save->setEnabled(m_scope->count() > 0 && (isModified() || proposed));
}

Result<void> ChecksDialog::save(File &file)
{
    const QString text = file.document->toPlainText();
    if (text.trimmed().isEmpty()) {
        if (!file.exists)
            return {};
        if (file.file.changedOnDisk())
            return file.file.write(text); // Says so
        if (!QFile::remove(file.file.path))
            return unexpected(
                Error{u"file-not-writable"_s,
                      tr("%1 cannot be deleted.").arg(QDir::toNativeSeparators(file.file.path)),
                      {},
                      {}});
        file.exists = false;
        file.file.fingerprint.clear();
        return {};
    }
    Result<void> written = file.file.write(text);
    file.exists = file.exists || written.has_value();
    return written;
}

bool ChecksDialog::save()
{
    m_problem->hide();
    for (int scope = 0; scope < ScopeCount; ++scope) {
        File &one = m_files.at(size_t(scope));
        const bool shown = m_scope->currentData().toInt() == scope;
        if (!one.document->isModified() && (!shown || one.exists))
            continue;
        if (const Result<void> written = save(one); !written) {
            m_problem->setText(written.error().message);
            m_problem->show();
            return false;
        }
        one.document->setModified(false);
    }
    updateButtons();
    return true;
}

void ChecksDialog::reject()
{
    if (!isModified()) {
        QDialog::reject();
        return;
    }
    QMessageBox *box = openMessageBox(
        this, QMessageBox::Question, tr("Unsaved changes"), tr("The checks are not saved."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QDialog::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard || (answer == QMessageBox::Save && save()))
            QDialog::reject();
    });
}

} // namespace hooksmith::ui
