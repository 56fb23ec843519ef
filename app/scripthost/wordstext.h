// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace hooksmith {

/// A script's text as far as it matters for an error. Reading all of it costs the words bundle a
/// second per 50,000 characters; what stands in other functions than those that failed hardly ever
/// matters.
class WordsText
{
public:
    struct Place
    {
        int line = 0, column = 0; ///< From 1, lines as ECMAScript counts them
    };

    explicit WordsText(const QString &text);

    const QString &whole() const { return m_text; }

    /// The text without the bodies of functions in which none of the places is. Lines and columns
    /// of the rest are as they were. Constructors of classes are kept. The whole text when it can't
    /// be taken apart.
    QString around(const QList<Place> &places) const;

private:
    struct Body
    {
        qsizetype open = 0, close = 0; ///< Of the braces
    };

    qsizetype offsetOf(Place place) const;
    void findBodies();
    void appendBlank(QString &out, Body body) const;

    QString m_text;
    QList<qsizetype> m_lineStarts;
    QList<Body> m_bodies; ///< Outer ones before those within
};

} // namespace hooksmith
