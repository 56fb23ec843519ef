// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace hooksmith::ui {

/// A mark whose text takes as many lines as its width makes of it: Qt's own is as wide as its text,
/// and is cut off in a narrow pane.
class WrappingCheckBox final : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrappingCheckBox(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Breaks the text into lines of at most this many pixels.
    void wrap();
    int besideText() const; ///< The mark and the space after it

    QString m_text;
};

} // namespace hooksmith::ui
