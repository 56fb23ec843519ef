// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace hooksmith::ui {

class CodeEditor;

/// An editor with a strip below it that says in one line how the text is doing.
class JsonPart : public QWidget
{
    Q_OBJECT
public:
    explicit JsonPart(const QString &accessibleName, QWidget *parent = nullptr);

    CodeEditor &editor() { return *m_editor; }
    /// Controls at the left of the strip.
    void addControl(QWidget *widget);
    void setFine(const QString &text);
    /// Also underlines the place in the text. Line and column from 1; 0 = not known.
    void setProblem(const QString &text, int line, int column);
    QString status() const;

private:
    CodeEditor *m_editor = nullptr;
    QHBoxLayout *m_strip = nullptr;
    QToolButton *m_icon = nullptr;
    QLabel *m_status = nullptr;
    int m_controls = 0;
};

} // namespace hooksmith::ui
