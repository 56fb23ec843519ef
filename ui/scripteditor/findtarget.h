// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

class QTextDocument;
class QWidget;

namespace hooksmith::ui {

/// Part of a text, in characters.
struct TextSpan
{
    int start = 0, end = 0;
};

/// Something that a FindBar can search: it has a text, a place in it, and can show one.
class FindTarget : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// For QPlainTextEdit (CodeEditor included), QTextEdit, and lists and trees whose property
    /// "searchable" is set, by their rows; null for any other widget.
    static std::unique_ptr<FindTarget> of(QWidget &view);
    static bool canSearch(const QWidget *view);

    virtual QWidget &view() = 0;
    virtual QString text() const = 0;
    virtual TextSpan selection() const = 0;
    /// Puts it into sight.
    virtual void select(TextSpan span) = 0;
    /// Where that is, in the view's coordinates.
    virtual QRect place() const = 0;
    /// Marks all hits, where the view can.
    virtual void mark(const QList<TextSpan> &hits) = 0;
    /// What replacing writes to; null: the text cannot be edited here.
    virtual QTextDocument *editable() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace hooksmith::ui
