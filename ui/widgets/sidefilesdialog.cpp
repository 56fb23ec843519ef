// SPDX-License-Identifier: MIT
#include "ui/widgets/sidefilesdialog.h"

#include "core/base/localetext.h"
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

SideFilesDialog::SideFilesDialog(Syntax &syntax, const Words &words, const QList<SideFile> &files,
                                 QWidget *parent)
    : QDialog(parent), m_unsaved(words.unsaved), m_language(words.language)
{
    setObjectName(words.name + u"Dialog"_s);
    setWindowTitle(words.title);
    m_scope = new QComboBox;
    m_scope->setObjectName(words.name + u"Scope"_s);
    m_scope->setAccessibleName(tr("What it is about"));
    m_problem = new QLabel;
    m_problem->setObjectName(words.name + u"Problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *help =
        new QLabel(sentences({words.help, tr("Tab indents; Ctrl+Tab leads out of the text.")}));
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    m_editor = new CodeEditor;
    m_editor->setObjectName(words.name + u"Text"_s);
    m_editor->setAccessibleName(words.title);
    m_editor->setAccessibleDescription(help->text());
    m_editor->setFrameShape(QFrame::StyledPanel);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(words.save, QDialogButtonBox::ActionRole);
    m_save->setObjectName(words.name + u"Save"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scope);
    layout->addWidget(help);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_save->setDefault(true); // In the dialog: before, the dialog does not hear of it

    m_files.resize(size_t(files.size()));
    for (qsizetype i = 0; i < files.size(); ++i)
        read(m_files.at(size_t(i)), files.at(i), syntax);
    connect(m_scope, &QComboBox::currentIndexChanged, this,
            [this] { showFile(m_scope->currentData().toInt()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save())
            Q_EMIT saved();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &SideFilesDialog::reject);
    if (m_scope->count() > 0)
        showFile(m_scope->currentData().toInt());
    else
        m_save->setEnabled(false);
    resize(720, 480);
    m_editor->setFocus();
}

void SideFilesDialog::read(File &one, const SideFile &side, Syntax &syntax)
{
    one.title = side.title;
    one.document = std::make_unique<QTextDocument>();
    one.document->setDocumentLayout(new QPlainTextDocumentLayout(one.document.get()));
    syntax.highlight(one.document.get(), m_language);
    one.file.path = side.path;
    one.exists = QFileInfo::exists(side.path);
    const Result<TextFile> read = one.exists ? TextFile::read(side.path) : Result<TextFile>();
    if (!read) {
        // It must not be written over by what cannot show it.
        m_problem->setText(read.error().message);
        m_problem->show();
    } else {
        if (one.exists)
            one.file = *read;
        one.document->setPlainText(one.exists ? read->text : side.proposal);
        m_scope->addItem(side.title, int(&one - m_files.data()));
    }
    one.document->setModified(false);
    connect(one.document.get(), &QTextDocument::modificationChanged, this,
            &SideFilesDialog::updateButtons);
}

SideFilesDialog::~SideFilesDialog()
{
    m_editor->showDocument(nullptr);
}

void SideFilesDialog::showFile(int index)
{
    m_editor->showDocument(m_files.at(size_t(index)).document.get());
    updateButtons();
}

bool SideFilesDialog::isModified() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const File &one) { return one.document->isModified(); });
}

void SideFilesDialog::updateButtons()
{
    if (m_scope->count() == 0)
        return;
    // What is proposed may be taken as it is.
    const File &shown = m_files.at(size_t(m_scope->currentData().toInt()));
    const bool proposed = !shown.exists && !shown.document->isEmpty();
    m_save->setEnabled(isModified() || proposed);
}

Result<void> SideFilesDialog::save(File &file)
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

bool SideFilesDialog::save()
{
    m_problem->hide();
    for (File &one : m_files) {
        const bool shown = &one == &m_files.at(size_t(m_scope->currentData().toInt()));
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

void SideFilesDialog::reject()
{
    if (!isModified()) {
        QDialog::reject();
        return;
    }
    QMessageBox *box =
        openMessageBox(this, QMessageBox::Question, tr("Unsaved changes"), m_unsaved,
                       QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QDialog::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard || (answer == QMessageBox::Save && save()))
            QDialog::reject();
    });
}

} // namespace hooksmith::ui
