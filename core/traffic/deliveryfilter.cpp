// SPDX-License-Identifier: MIT
#include "core/traffic/deliveryfilter.h"

#include "core/base/tr.h"
#include "core/rocketchat/formbody.h"

#include <algorithm>
#include <iterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Word
{
    QString text; ///< Without quotes
    int column = 1;
    bool hadQuotes = false;
};

/// Splits at spaces outside quotes; a backslash before a quote keeps it.
QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    Word word;
    bool inWord = false, quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!inWord && !c.isSpace()) {
            inWord = true;
            word = {QString(), int(i) + 1, false};
        }
        if (!inWord)
            continue;
        if (c == u'\\' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            word.text += u'"';
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
            word.hadQuotes = true;
        } else if (c.isSpace() && !quoted) {
            words.append(word);
            inWord = false;
        } else {
            word.text += c;
        }
    }
    if (inWord)
        words.append(word);
    return words;
}

JsValue memberAt(const JsValue &root, const QString &path)
{
    JsValue value = root;
    const QStringList names = path.split(u'.');
    for (const QString &name : names) {
        if (value.isArray()) {
            bool isIndex = false;
            const int index = name.toInt(&isIndex);
            value = isIndex ? value.at(index) : JsValue();
        } else {
            value = value.value(name);
        }
    }
    return value;
}

/// The body as the script would see it: JSON, or the JSON of a form's `payload`.
JsValue jsonOf(const Delivery &delivery)
{
    const QByteArray &body = delivery.request.body;
    if (Result<JsValue> json = JsValue::fromJson(body))
        return *json;
    if (!delivery.request.header("Content-Type")
             .toLower()
             .startsWith("application/x-www-form-urlencoded"))
        return {};
    const JsValue form = flatForm(body);
    if (Result<JsValue> json = JsValue::fromJson(form.value(u"payload").toString().toUtf8());
        json && form.value(u"payload").isString())
        return *json;
    return form;
}

std::optional<double> numberOf(QString text)
{
    double factor = 1;
    if (text.endsWith(u'k', Qt::CaseInsensitive))
        factor = 1024;
    else if (text.endsWith(u'm', Qt::CaseInsensitive))
        factor = 1024.0 * 1024.0;
    if (factor > 1)
        text.chop(1);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber) * factor;
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

DeliveryMarks marksOf(const Delivery &delivery)
{
    DeliveryMarks marks;
    marks.setFlag(DeliveryMark::Held, delivery.has(Forward::State::Held));
    marks.setFlag(DeliveryMark::Duplicate, !delivery.duplicateOf.isEmpty());
    for (const Forward &forward : delivery.forwards) {
        marks.setFlag(DeliveryMark::Dead,
                      marks.testFlag(DeliveryMark::Dead) || forward.state == Forward::State::Dead);
        marks.setFlag(DeliveryMark::Waiting,
                      marks.testFlag(DeliveryMark::Waiting)
                          || forward.state == Forward::State::Queued);
    }
    return marks;
}

Result<DeliveryFilter::Term> DeliveryFilter::parseTerm(const QString &word, int column)
{
    const auto bad = [column](const QString &sentence) {
        return unexpected(Error{u"invalid-filter"_s, sentence, {}, SourceLocation{{}, 1, column}});
    };
    static const std::pair<QLatin1StringView, Key> keys[] = {
        {"path"_L1, Key::Path},
        {"method"_L1, Key::Method},
        {"provider"_L1, Key::Provider},
        {"event"_L1, Key::Event},
        {"integration"_L1, Key::Integration},
        {"header"_L1, Key::Header},
        {"json"_L1, Key::Json},
        {"status"_L1, Key::Status},
        {"outcome"_L1, Key::Outcome},
        {"size"_L1, Key::Size},
        {"took"_L1, Key::Took},
        {"is"_L1, Key::Is},
    };
    Term term;
    QString rest = word;
    if (rest.size() > 1 && rest.startsWith(u'-')) {
        term.negated = true;
        rest.remove(0, 1);
    }
    const qsizetype colon = rest.indexOf(u':');
    if (colon > 0) {
        const QString name = rest.left(colon).toLower();
        const auto found = std::find_if(std::begin(keys), std::end(keys),
                                        [&name](const auto &row) { return row.first == name; });
        // "http://..." and "12:30" are text.
        if (found != std::end(keys)) {
            term.key = found->second;
            rest.remove(0, colon + 1);
            if (rest.isEmpty())
                return bad(Tr::tr("Something must follow \"%1:\".").arg(name));
        }
    }
    term.text = rest;
    // Operators, the longer ones first.
    static const std::pair<QLatin1StringView, Compare> operators[] = {
        {">="_L1, Compare::GreaterOrEqual},
        {"<="_L1, Compare::LessOrEqual},
        {"!="_L1, Compare::NotEqual},
        {">"_L1, Compare::Greater},
        {"<"_L1, Compare::Less},
        {"="_L1, Compare::Equal},
        {"~"_L1, Compare::Contains},
    };
    const auto isOrder = [](Compare compare) {
        return compare == Compare::Less || compare == Compare::LessOrEqual
            || compare == Compare::Greater || compare == Compare::GreaterOrEqual;
    };
    switch (term.key) {
    case Key::Header:
    case Key::Json: {
        term.compare = Compare::Exists;
        term.name = rest;
        term.text.clear();
        qsizetype first = -1;
        for (const auto &[sign, compare] : operators) {
            const qsizetype at = rest.indexOf(sign);
            if (at < 0 || (first >= 0 && at >= first))
                continue;
            first = at;
            term.name = rest.left(at);
            term.text = rest.mid(at + sign.size());
            term.compare = compare;
        }
        const bool isGap = term.key == Key::Json && term.name.split(u'.').contains(QString());
        if (term.name.isEmpty() || isGap)
            return bad(term.key == Key::Header ? Tr::tr("Which header? As in header:X-A=b.")
                                               : Tr::tr("Which member? As in json:a.b=c."));
        if (term.key == Key::Json) {
            static const QRegularExpression index(u"\\[(\\d+)\\]"_s);
            term.name.replace(index, u".\\1"_s);
        }
        if (term.key == Key::Header && term.compare == Compare::Equal)
            term.compare = Compare::Contains; // Values carry more than people look for
        if (isOrder(term.compare)) {
            const std::optional<double> number = numberOf(term.text);
            if (!number)
                return bad(Tr::tr("\"%1\" is not a number.").arg(term.text));
            term.number = *number;
        }
        return term;
    }
    case Key::Status:
    case Key::Size:
    case Key::Took: {
        term.compare = Compare::Equal;
        if (term.key == Key::Status && rest.size() == 3 && rest.endsWith("xx"_L1)
            && rest.at(0).isDigit()) {
            term.compare = Compare::Hundreds;
            term.number = rest.at(0).digitValue();
            return term;
        }
        for (const auto &[sign, compare] : operators) {
            if (!rest.startsWith(sign) || compare == Compare::Contains)
                continue;
            term.compare = compare;
            rest.remove(0, sign.size());
            break;
        }
        const std::optional<double> number = numberOf(rest);
        if (!number)
            return bad(term.key == Key::Status
                           ? Tr::tr("\"%1\" is not a status, as in 404, 4xx or >=400.").arg(rest)
                           : Tr::tr("\"%1\" is not a number.").arg(rest));
        term.number = *number;
        return term;
    }
    case Key::Outcome: {
        static const QStringList outcomes{u"posted"_s,       u"nothing-posted"_s, u"refused"_s,
                                          u"script-error"_s, u"limit"_s,          u"skipped"_s};
        if (!outcomes.contains(rest, Qt::CaseInsensitive))
            return bad(Tr::tr("\"%1\" is not an outcome; there are %2.")
                           .arg(rest, outcomes.join(u", "_s)));
        return term;
    }
    case Key::Is: {
        static const std::pair<QLatin1StringView, DeliveryMark> marks[] = {
            {"dead"_L1, DeliveryMark::Dead},           {"held"_L1, DeliveryMark::Held},
            {"duplicate"_L1, DeliveryMark::Duplicate}, {"pinned"_L1, DeliveryMark::Pinned},
            {"waiting"_L1, DeliveryMark::Waiting},
        };
        for (const auto &[name, mark] : marks) {
            if (rest.compare(name, Qt::CaseInsensitive) == 0) {
                term.mark = mark;
                return term;
            }
        }
        term.refused = rest.compare("refused"_L1, Qt::CaseInsensitive) == 0;
        if (!term.refused)
            return bad(Tr::tr("\"is:%1\" is not known; there are dead, held, duplicate, pinned, "
                              "waiting and refused.")
                           .arg(rest));
        return term;
    }
    default: return term;
    }
}

Result<DeliveryFilter> DeliveryFilter::parse(const QString &text)
{
    DeliveryFilter filter;
    const QList<Word> words = wordsOf(text);
    for (const Word &word : words) {
        if (word.text.isEmpty() && word.hadQuotes)
            return unexpected(Error{u"invalid-filter"_s,
                                    Tr::tr("Between the quotes there is nothing to look for."),
                                    {},
                                    SourceLocation{{}, 1, word.column}});
        if (word.text.isEmpty())
            continue;
        const Result<Term> term = parseTerm(word.text, word.column);
        if (!term)
            return unexpected(term.error());
        filter.m_terms.append(*term);
    }
    return filter;
}

bool DeliveryFilter::compareNumber(const Term &term, double value)
{
    switch (term.compare) {
    case Compare::Less: return value < term.number;
    case Compare::LessOrEqual: return value <= term.number;
    case Compare::Greater: return value > term.number;
    case Compare::GreaterOrEqual: return value >= term.number;
    case Compare::NotEqual: return value != term.number;
    case Compare::Hundreds: return int(value) / 100 == int(term.number);
    default: return value == term.number;
    }
}

bool DeliveryFilter::holds(const Term &term, const Delivery &delivery, DeliveryMarks marks,
                           std::optional<JsValue> &json)
{
    const HttpRequestMessage &request = delivery.request;
    const auto has = [&term](const QString &text) {
        return text.contains(term.text, Qt::CaseInsensitive);
    };
    switch (term.key) {
    case Key::Text: {
        if (has(QString::fromUtf8(request.target)) || has(delivery.integrationName)
            || has(delivery.provider.name) || has(delivery.provider.event)
            || has(delivery.provider.deliveryId) || has(delivery.id) || has(delivery.peer)
            || has(delivery.result.outcome.explanation) || has(delivery.note)
            || (delivery.refusal && has(delivery.refusal->message)))
            return true;
        for (const HeaderField &field : request.headers) {
            if (has(QString::fromUtf8(field.name)) || has(QString::fromUtf8(field.value)))
                return true;
        }
        return has(QString::fromUtf8(request.body));
    }
    case Key::Path: return has(QString::fromUtf8(QByteArray::fromPercentEncoding(request.path())));
    case Key::Method:
        return QString::fromLatin1(request.method).compare(term.text, Qt::CaseInsensitive) == 0;
    case Key::Provider: return has(delivery.provider.id) || has(delivery.provider.name);
    case Key::Event: return has(delivery.provider.event);
    case Key::Integration: return has(delivery.integrationName) || has(delivery.integrationId);
    case Key::Header:
        for (const HeaderField &field : request.headers) {
            if (QString::fromLatin1(field.name).compare(term.name, Qt::CaseInsensitive) != 0)
                continue;
            const QString value = QString::fromUtf8(field.value);
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            switch (term.compare) {
            case Compare::Exists: return true;
            case Compare::Contains:
                if (has(value))
                    return true;
                break;
            case Compare::NotEqual:
                if (value.compare(term.text, Qt::CaseInsensitive) != 0)
                    return true;
                break;
            default:
                if (isNumber && compareNumber(term, number))
                    return true;
                break;
            }
        }
        return false;
    case Key::Json: {
        if (!json)
            json = jsonOf(delivery);
        const JsValue value = memberAt(*json, term.name);
        if (term.compare == Compare::Exists)
            return !value.isUndefined();
        if (value.isUndefined())
            return false;
        const QString text = value.isArray() || value.isObject() ? QString::fromUtf8(value.toJson())
                                                                 : value.toJsString();
        switch (term.compare) {
        case Compare::Equal: return text.compare(term.text, Qt::CaseInsensitive) == 0;
        case Compare::NotEqual: return text.compare(term.text, Qt::CaseInsensitive) != 0;
        case Compare::Contains: return has(text);
        default: {
            bool isNumber = value.isNumber();
            const double number = isNumber ? value.toNumber() : text.toDouble(&isNumber);
            return isNumber && compareNumber(term, number);
        }
        }
    }
    case Key::Status: return compareNumber(term, delivery.reply.status);
    case Key::Outcome:
        return !delivery.refusal && !delivery.result.profile.isEmpty()
            && outcomeCodeName(delivery.result.outcome.code).compare(term.text, Qt::CaseInsensitive)
            == 0;
    case Key::Size: return compareNumber(term, double(request.body.size()));
    case Key::Took: return compareNumber(term, delivery.durationMs);
    case Key::Is: return term.refused ? delivery.refusal.has_value() : marks.testFlag(term.mark);
    }
    return false;
}

bool DeliveryFilter::matches(const Delivery &delivery, DeliveryMarks marks) const
{
    std::optional<JsValue> json; // Parsed once, and only when a term asks
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) {
        return holds(term, delivery, marks, json) != term.negated;
    });
}

bool DeliveryFilter::matchesSummary(const Delivery &delivery, DeliveryMarks marks) const
{
    std::optional<JsValue> json;
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) {
        return needsContents(term) || holds(term, delivery, marks, json) != term.negated;
    });
}

bool DeliveryFilter::needsContents(const Term &term)
{
    return term.key == Key::Text || term.key == Key::Header || term.key == Key::Json
        || term.key == Key::Size;
}

bool DeliveryFilter::needsContents() const
{
    return std::any_of(m_terms.begin(), m_terms.end(),
                       [](const Term &term) { return needsContents(term); });
}

bool DeliveryFilter::isOfState(const Term &term)
{
    return term.key == Key::Is && !term.refused && term.mark != DeliveryMark::Duplicate;
}

DeliveryFilter DeliveryFilter::stateTerms() const
{
    DeliveryFilter part;
    std::copy_if(m_terms.begin(), m_terms.end(), std::back_inserter(part.m_terms), isOfState);
    return part;
}

DeliveryFilter DeliveryFilter::arrivalTerms() const
{
    DeliveryFilter part;
    std::copy_if(m_terms.begin(), m_terms.end(), std::back_inserter(part.m_terms),
                 [](const Term &term) { return !isOfState(term); });
    return part;
}

QStringList DeliveryFilter::words() const
{
    QStringList words;
    for (const Term &term : m_terms) {
        if (term.key == Key::Text && !term.negated)
            words.append(term.text);
    }
    return words;
}

} // namespace hooksmith
