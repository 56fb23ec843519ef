// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace hooksmith::ui {

class CodeEditor;

/// The strip at the left of a code editor: marks, line numbers, fold markers.
class CodeGutter final : public QWidget
{
    Q_OBJECT
public:
    explicit CodeGutter(CodeEditor &editor);
    int wantedWidth() const;
    QSize sizeHint() const override { return {wantedWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int foldLeft() const;

    CodeEditor &m_editor;
};

} // namespace hooksmith::ui
