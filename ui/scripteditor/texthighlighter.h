// SPDX-License-Identifier: MIT
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <QList>
#include <QObject>
#include <QPalette>
#include <QTextLayout>
#include <QTimer>

class QTextBlock;
class QTextDocument;

namespace hooksmith::ui {

/// Colours a document in slices of time. The lines of a change are coloured before it is painted,
/// with as many that follow from it as a few milliseconds allow; the rest (a quote that turns all
/// of a long script into a string) and the text at the start follow between the events. Belongs to
/// its document and uses the blocks' user data.
class TextHighlighter : public QObject, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)
public:
    /// The colours of `theme`, made legible on `page`.
    TextHighlighter(QTextDocument &document, const KSyntaxHighlighting::Definition &definition,
                    const KSyntaxHighlighting::Theme &theme, const QPalette &page);

    void changeTheme(const KSyntaxHighlighting::Theme &theme, const QPalette &page);
    /// True once every line has the colours that belong to it.
    bool isComplete() const { return m_to < m_from; }

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void noteChange(int position, int removed, int added);
    /// Colours from block `from` to `to`, and on while what a line begins with is not what it was,
    /// at most for `ms`. Returns the first block that is still to do, -1 = none.
    int colour(int from, int to, int ms);
    void goOn();
    bool colourBlock(const QTextBlock &block);
    void setPage(const QPalette &page);

    QTextDocument &m_document;
    QTimer m_later;
    QList<QTextLayout::FormatRange> m_formats; ///< Of the line being coloured
    QColor m_page; ///< What the text stands on
    double m_leastContrast = 0;
    QHash<QRgb, QColor> m_legible; ///< What the theme's colours became (contrast.h)
    int m_blocks = 0;
    int m_from = 0, m_to = -1; ///< Blocks that are still to be coloured
};

} // namespace hooksmith::ui
