// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/workspace/textfile.h"

#include <memory>
#include <QDialog>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTextDocument;

namespace hooksmith::ui {

class CodeEditor;
class Syntax;

/// Edits one of a few files that lie beside a sample or an integration: checks, notes. Files that
/// another program changed meanwhile are not written over, and one that is emptied is taken away.
class SideFilesDialog : public QDialog
{
    Q_OBJECT
public:
    struct SideFile
    {
        QString title; ///< "The sample push"
        QString path;
        QString proposal = {}; ///< Text to begin with where there is no such file
    };
    struct Words
    {
        QString name; ///< Of the objects: "checks"
        QString title;
        QString help;
        QString save; ///< Of the button
        QString unsaved; ///< "The checks are not saved."
        QString language; ///< Of the highlighting
    };

    SideFilesDialog(Syntax &syntax, const Words &words, const QList<SideFile> &files,
                    QWidget *parent = nullptr);
    ~SideFilesDialog() override;

    CodeEditor &editor() { return *m_editor; }

    bool isModified() const;
    void reject() override;

Q_SIGNALS:
    /// The files were written; the person wants to see what they say.
    void saved();

private:
    struct File
    {
        QString title;
        TextFile file;
        bool exists = false;
        std::unique_ptr<QTextDocument> document;
    };

    void showFile(int index);
    void read(File &one, const SideFile &side, Syntax &syntax);
    bool save();
    Result<void> save(File &file);
    void updateButtons();

    QString m_unsaved;
    QString m_language;
    std::vector<File> m_files;
    CodeEditor *m_editor = nullptr;
    QComboBox *m_scope = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace hooksmith::ui
