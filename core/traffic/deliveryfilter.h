// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/delivery.h"

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

namespace hooksmith {

/// What is known of a delivery beyond the delivery itself: marks of the list and of the journal.
enum class DeliveryMark {
    Pinned = 1,
    Held = 2, ///< Waits for a person to release or drop it
    Duplicate = 4, ///< The provider sent this delivery before
    Dead = 8, ///< A message of it was given up
    Waiting = 16, ///< A message of it waits to be forwarded
};
Q_DECLARE_FLAGS(DeliveryMarks, DeliveryMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(DeliveryMarks)

/// The marks that a delivery itself shows.
DeliveryMarks marksOf(const Delivery &delivery);

/// What is looked for among deliveries, as the traffic pane and the command line take it: terms
/// that must all hold, separated by spaces; "-" before a term turns it round; quotes keep spaces.
///
///     text                 anywhere in path, headers, body, names and outcome, ignoring case
///     path:/hooks/a        the path contains it          method:POST
///     provider:github      id or name                    event:push
///     integration:alerts   name or id
///     header:X-A           there is such a header        header:X-A=b (its value contains b)
///     json:a.b             the body has such a member    json:a.b=c, !=c, ~part, >1, >=1, <1, <=1
///     status:404, 4xx, >=400                             outcome:posted
///     size:>10k            of the body                   took:>100 (ms)
///     is:dead|held|duplicate|pinned|waiting|refused
///
/// A list index is a member too: json:commits.0.id=x, or as scripts write it, commits[0].id.
class DeliveryFilter
{
public:
    DeliveryFilter() = default;
    /// Errors: "invalid-filter"; location.column is where the bad term begins.
    static Result<DeliveryFilter> parse(const QString &text);

    bool isEmpty() const { return m_terms.isEmpty(); }
    bool matches(const Delivery &delivery, DeliveryMarks marks) const;
    /// The same without the terms that need headers or body: for what only a summary is known of.
    bool matchesSummary(const Delivery &delivery, DeliveryMarks marks) const;
    /// Whether a delivery without headers and body can be judged.
    bool needsContents() const;
    /// The words that must occur somewhere: what a full-text index can be asked first.
    QStringList words() const;

    /// From now on the terms of the other one must hold as well.
    void narrow(const DeliveryFilter &other) { m_terms += other.m_terms; }
    /// The terms whose answer changes after the arrival (is:dead, is:held, is:waiting, is:pinned).
    DeliveryFilter stateTerms() const;
    /// All others: what they say of a delivery that is answered stays true.
    DeliveryFilter arrivalTerms() const;

private:
    enum class Key {
        Text,
        Path,
        Method,
        Provider,
        Event,
        Integration,
        Header,
        Json,
        Status,
        Outcome,
        Size,
        Took,
        Is
    };
    enum class Compare {
        Exists,
        Equal,
        NotEqual,
        Contains,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Hundreds
    };
    struct Term
    {
        Key key = Key::Text;
        bool negated = false;
        QString name; ///< Of the header; path into the JSON
        Compare compare = Compare::Contains;
        QString text;
        double number = 0;
        DeliveryMark mark = DeliveryMark::Pinned;
        bool refused = false; ///< is:refused
    };

    static bool needsContents(const Term &term);
    static bool isOfState(const Term &term);
    static Result<Term> parseTerm(const QString &word, int column);
    static bool compareNumber(const Term &term, double value);
    static bool holds(const Term &term, const Delivery &delivery, DeliveryMarks marks,
                      std::optional<JsValue> &json);

    QList<Term> m_terms;
};

} // namespace hooksmith
