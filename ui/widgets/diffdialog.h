// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QPlainTextEdit>

class QLabel;

namespace hooksmith::ui {

class Syntax;

/// The differences of two texts, as a patch has them: a few lines around each, "-" and "+" in
/// front, in colours. Read only; can be searched by eye and copied.
class DiffText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffText(Syntax &syntax, QWidget *parent = nullptr);
    ~DiffText() override;
    void setTexts(const QString &leftName, const QString &left, const QString &rightName,
                  const QString &right);
    /// Any text in the form of a patch.
    void setPatch(const QString &patch);

private:
    std::unique_ptr<QTextDocument> m_document;
};

class DiffDialog : public QDialog
{
    Q_OBJECT
public:
    DiffDialog(const QString &title, Syntax &syntax, QWidget *parent = nullptr);
    void setTexts(const QString &leftName, const QString &left, const QString &rightName,
                  const QString &right);

private:
    DiffText *m_text = nullptr;
};

} // namespace hooksmith::ui
