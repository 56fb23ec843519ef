// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/workspace/textfile.h"

#include <array>
#include <memory>
#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTextDocument;

namespace hooksmith::ui {

class CodeEditor;
class Syntax;

/// Writes the checks in JavaScript: those of one sample and those of all samples of an integration
/// (see CheckRunner). A file that is emptied is taken away.
class ChecksDialog : public QDialog
{
    Q_OBJECT
public:
    /// `samplePath`: the sample's file; empty when none is chosen.
    ChecksDialog(Syntax &syntax, const QString &integrationDirectory, const QString &samplePath,
                 QWidget *parent = nullptr);
    ~ChecksDialog() override;

    bool isModified() const;
    void reject() override;

Q_SIGNALS:
    /// The files were written; the person wants to see what they say.
    void saved();

private:
    enum Scope { OneSample, AllSamples, ScopeCount };
    struct File
    {
        TextFile file;
        bool exists = false;
        std::unique_ptr<QTextDocument> document;
    };

    void showFile(int scope);
    bool save();
    Result<void> save(File &file);
    void updateButtons();

    std::array<File, ScopeCount> m_files;
    CodeEditor *m_editor = nullptr;
    QComboBox *m_scope = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace hooksmith::ui
