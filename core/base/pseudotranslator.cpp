// SPDX-License-Identifier: MIT
#include "core/base/pseudotranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr QStringView accented = u"ÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽàƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž";
constexpr QStringView hebrew = u"אבגדהוזחטיכלמנסעפצקרשתםןףץ";

QString letters(QStringView text, Pseudo language)
{
    QString out;
    for (const QChar c : text) {
        const bool upper = c >= u'A' && c <= u'Z';
        if (!upper && !(c >= u'a' && c <= u'z')) {
            out += c;
            continue;
        }
        const int index = c.unicode() - (upper ? u'A' : u'a');
        out += language == Pseudo::RightToLeft ? hebrew.at(index)
                                               : accented.at(upper ? index : index + 26);
    }
    return out;
}

} // namespace

QString pseudoText(const QString &sentence, Pseudo language)
{
    // What no translator changes.
    static const QRegularExpression kept(
        u"<(pre|code|kbd)\\b.*?</\\1>|<[^>]*>|&#?\\w+;|&[^\\s&]|%L?(?:\\d{1,2}|n)|\\{\\{.*?\\}\\}"
        "|--[a-z-]+|https?://[^\\s\"]*"_s,
        QRegularExpression::DotMatchesEverythingOption);
    // What surrounds a sentence belongs to its place, not to the language.
    static const QRegularExpression filter(
        u"\\s*\\(\\*[^()]*\\)$"_s); // "Files (*.js)": file dialogs read it
    const QString core = sentence.trimmed().remove(filter);
    if (core.isEmpty())
        return sentence;
    const qsizetype start = sentence.indexOf(core);
    QString out;
    qsizetype at = 0;
    auto matches = kept.globalMatch(core);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += letters(QStringView(core).mid(at, match.capturedStart() - at), language);
        out += match.captured();
        at = match.capturedEnd();
    }
    out += letters(QStringView(core).mid(at), language);
    if (language == Pseudo::Longer)
        out = u'[' + out + QString(core.size() * 2 / 5, u'~') + u']';
    return sentence.left(start) + out + sentence.mid(start + core.size());
}

PseudoTranslator::PseudoTranslator(Pseudo language, QObject *parent)
    : QTranslator(parent), m_language(language)
{
}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *,
                                    int) const
{
    // Names of keys are read back by QKeySequence; the direction is what Qt asks a language for.
    if (qstrcmp(context, "QShortcut") == 0)
        return {};
    if (qstrcmp(sourceText, "QT_LAYOUT_DIRECTION") == 0)
        return m_language == Pseudo::RightToLeft ? u"RTL"_s : u"LTR"_s;
    return pseudoText(QString::fromUtf8(sourceText), m_language);
}

} // namespace hooksmith
