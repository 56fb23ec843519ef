// SPDX-License-Identifier: MIT
#include "ui/preview/messagetheme.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

constexpr QRgb rgb(quint32 value)
{
    return 0xff000000u | value;
}

MessageTheme lightTheme()
{
    MessageTheme t;
    t.room = rgb(0xffffff);
    t.surfaceLight = rgb(0xffffff);
    t.tint = rgb(0xf7f8fa);
    t.hover = rgb(0xf2f3f5);
    t.neutral = rgb(0xe4e7ea);
    t.selected = rgb(0xd7dbe0);
    t.font = rgb(0x2f343d);
    t.titles = rgb(0x1f2329);
    t.secondary = rgb(0x6c737a);
    t.hint = rgb(0x6c737a);
    t.annotation = rgb(0x9ea2a8);
    t.link = rgb(0x095ad2);
    t.danger = rgb(0xd40c26);
    t.strokeExtraLight = rgb(0xebecef);
    t.strokeLight = rgb(0xcbced1);
    t.strokeMedium = rgb(0x9ea2a8);
    t.strokeDark = rgb(0x6c737a);
    t.strokeExtraDark = rgb(0x2f343d);
    t.strokeHighlight = rgb(0x156ff5);
    t.strokeError = rgb(0xec0d2a);
    t.secondaryButton = rgb(0xe4e7ea);
    t.secondaryButtonFont = rgb(0x1f2329);
    t.primaryButton = rgb(0x156ff5);
    t.primaryButtonFont = rgb(0xffffff);
    t.mentionCritical = rgb(0x9b1325);
    t.mentionRelevant = rgb(0x974809);
    t.mentionOther = rgb(0x8e6300);
    t.mentionChannel = rgb(0x095ad2);
    t.chipCritical = rgb(0xec0d2a);
    t.chipRelevant = rgb(0xf38c39);
    t.chipOther = rgb(0xe4e7ea);
    // highlight.js' "github" style
    t.code = {rgb(0xffffff), rgb(0x24292e), rgb(0x6a737d), rgb(0xd73a49), rgb(0x005cc5),
              rgb(0x032f62), rgb(0x6f42c1), rgb(0xe36209), rgb(0x005cc5), rgb(0x24292e)};
    return t;
}

MessageTheme darkTheme()
{
    MessageTheme t;
    t.room = rgb(0x1f2329);
    t.surfaceLight = rgb(0x262931);
    t.tint = rgb(0x1f2329);
    t.hover = rgb(0x1a1e23);
    t.neutral = rgb(0x2d3039);
    t.selected = rgb(0x4c5362);
    t.font = rgb(0xc1c7d0);
    t.titles = rgb(0xf2f3f5);
    t.secondary = rgb(0x9ea2a8);
    t.hint = rgb(0x9ea2a8);
    t.annotation = rgb(0x9ea2a8);
    t.link = rgb(0x739ede);
    t.danger = rgb(0xd88892);
    t.strokeExtraLight = rgb(0x333842);
    t.strokeLight = rgb(0x404754);
    t.strokeMedium = rgb(0x4b5362);
    t.strokeDark = rgb(0x9ea2a8);
    t.strokeExtraDark = rgb(0xcbced1);
    t.strokeHighlight = rgb(0x6292da);
    t.strokeError = rgb(0xbb3e4e);
    t.secondaryButton = rgb(0x353b45);
    t.secondaryButtonFont = rgb(0xe4e7ea);
    t.primaryButton = rgb(0x095ad2);
    t.primaryButtonFont = rgb(0xffffff);
    t.mentionCritical = rgb(0xd88892);
    t.mentionRelevant = rgb(0xca9163);
    t.mentionOther = rgb(0xc7aa66);
    t.mentionChannel = rgb(0x739ede);
    t.chipCritical = rgb(0xb43c4c);
    t.chipRelevant = rgb(0x955828);
    t.chipOther = rgb(0x404754);
    t.code = {rgb(0x1d1f21), rgb(0xc5c8c6), rgb(0x707880), rgb(0x81a2be), rgb(0xcc6666),
              rgb(0xb5bd68), rgb(0xf0c674), rgb(0xde935f), rgb(0xb294bb), rgb(0x8abeb7)};
    t.isDark = true;
    return t;
}

// The part of Fuselage's palette that an attachment may name ("red-500").
const QHash<QString, QRgb> &palette()
{
    static const QHash<QString, QRgb> colors{
        {u"red-100"_s, rgb(0xffe9ec)},    {u"red-200"_s, rgb(0xffc1c9)},
        {u"red-300"_s, rgb(0xf98f9d)},    {u"red-400"_s, rgb(0xf5455c)},
        {u"red-500"_s, rgb(0xec0d2a)},    {u"red-600"_s, rgb(0xd40c26)},
        {u"red-700"_s, rgb(0xbb0b21)},    {u"red-800"_s, rgb(0x9b1325)},
        {u"red-900"_s, rgb(0x8b0719)},    {u"orange-100"_s, rgb(0xfde8d7)},
        {u"orange-200"_s, rgb(0xfad1b0)}, {u"orange-300"_s, rgb(0xf7b27b)},
        {u"orange-400"_s, rgb(0xf59b53)}, {u"orange-500"_s, rgb(0xf38c39)},
        {u"orange-600"_s, rgb(0xe26d0e)}, {u"orange-700"_s, rgb(0xbd5a0b)},
        {u"orange-800"_s, rgb(0x974809)}, {u"orange-900"_s, rgb(0x713607)},
        {u"yellow-100"_s, rgb(0xfff8e0)}, {u"yellow-200"_s, rgb(0xffecad)},
        {u"yellow-300"_s, rgb(0xffe383)}, {u"yellow-400"_s, rgb(0xffd95a)},
        {u"yellow-500"_s, rgb(0xffd031)}, {u"yellow-600"_s, rgb(0xdfac00)},
        {u"yellow-700"_s, rgb(0xb68d00)}, {u"yellow-800"_s, rgb(0x8e6300)},
        {u"yellow-900"_s, rgb(0x573d00)}, {u"green-100"_s, rgb(0xe5fbf4)},
        {u"green-200"_s, rgb(0xc0f6e4)},  {u"green-300"_s, rgb(0x96f0d2)},
        {u"green-400"_s, rgb(0x6ce9c0)},  {u"green-500"_s, rgb(0x2de0a5)},
        {u"green-600"_s, rgb(0x1ecb92)},  {u"green-700"_s, rgb(0x19ac7c)},
        {u"green-800"_s, rgb(0x148660)},  {u"green-900"_s, rgb(0x106d4f)},
        {u"blue-100"_s, rgb(0xe8f2ff)},   {u"blue-200"_s, rgb(0xd1ebfe)},
        {u"blue-300"_s, rgb(0x76b7fc)},   {u"blue-400"_s, rgb(0x549df9)},
        {u"blue-500"_s, rgb(0x156ff5)},   {u"blue-600"_s, rgb(0x095ad2)},
        {u"blue-700"_s, rgb(0x10529e)},   {u"blue-800"_s, rgb(0x01336b)},
        {u"blue-900"_s, rgb(0x012247)},   {u"purple-500"_s, rgb(0x9f22c7)},
        {u"purple-600"_s, rgb(0x7f1b9f)}, {u"purple-700"_s, rgb(0x5f1477)},
    };
    return colors;
}

double cssNumber(const QString &text, double percentBase)
{
    if (text.endsWith(u'%'))
        return text.chopped(1).toDouble() * percentBase / 100.0;
    return text.toDouble();
}

QColor cssFunction(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(rgba?|hsla?)\\(\\s*([-+.\\d]+(?:%|deg)?)[\\s,]+([-+.\\d]+%?)[\\s,]+([-+.\\d]+%?)(?:\\s*[,/]\\s*([-+.\\d]+%?))?\\s*\\)$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const double alpha = match.captured(5).isEmpty() ? 1.0 : cssNumber(match.captured(5), 1.0);
    const auto unit = [](double v) { return float(qBound(0.0, v, 1.0)); };
    if (match.captured(1).startsWith(u'r'))
        return QColor::fromRgbF(unit(cssNumber(match.captured(2), 255) / 255),
                                unit(cssNumber(match.captured(3), 255) / 255),
                                unit(cssNumber(match.captured(4), 255) / 255), unit(alpha));
    double hue = std::fmod(match.captured(2).remove(u"deg"_s).toDouble(), 360.0);
    if (hue < 0)
        hue += 360;
    return QColor::fromHslF(float(hue / 360), unit(cssNumber(match.captured(3), 1)),
                            unit(cssNumber(match.captured(4), 1)), unit(alpha));
}

} // namespace

const MessageTheme &MessageTheme::of(MessageTone tone)
{
    static const MessageTheme light = lightTheme();
    static const MessageTheme dark = darkTheme();
    return tone == MessageTone::Dark ? dark : light;
}

QColor MessageTheme::mention(MentionKind kind) const
{
    switch (kind) {
    case MentionKind::Critical: return mentionCritical;
    case MentionKind::Relevant: return mentionRelevant;
    case MentionKind::Other: return mentionOther;
    case MentionKind::Channel: return mentionChannel;
    case MentionKind::Unknown: break;
    }
    return font;
}

QColor MessageTheme::chipBackground(MentionKind kind) const
{
    switch (kind) {
    case MentionKind::Critical: return chipCritical;
    case MentionKind::Relevant: return chipRelevant;
    default: return chipOther;
    }
}

QColor MessageTheme::chipFont(MentionKind kind) const
{
    switch (kind) {
    case MentionKind::Critical:
    case MentionKind::Relevant: return QColor(Qt::white);
    case MentionKind::Channel: return mentionChannel;
    default: return font;
    }
}

QColor MessageTheme::bar(const QString &name) const
{
    const QString key = name.trimmed().toLower();
    const QHash<QString, QColor> strokes{
        {u"extra-light"_s, strokeExtraLight},
        {u"light"_s, strokeLight},
        {u"medium"_s, strokeMedium},
        {u"dark"_s, strokeDark},
        {u"extra-dark"_s, strokeExtraDark},
        {u"highlight"_s, strokeHighlight},
        {u"error"_s, strokeError},
    };
    if (const auto it = strokes.constFind(key); it != strokes.constEnd())
        return *it;
    if (const auto it = palette().constFind(key); it != palette().constEnd())
        return QColor(*it);
    const QColor color = cssColor(key);
    return color.isValid() ? color : font;
}

const std::array<QColor, 6> &avatarColors()
{
    static const std::array<QColor, 6> colors{QColor(rgb(0x158d65)), QColor(rgb(0x7f1b9f)),
                                              QColor(rgb(0xb68d00)), QColor(rgb(0xe26d0e)),
                                              QColor(rgb(0x10529e)), QColor(rgb(0x6c727a))};
    return colors;
}

QColor cssColor(const QString &text)
{
    const QString key = text.trimmed().toLower();
    if (key.isEmpty() || key.size() > 64)
        return {};
    if (key.startsWith(u'#')) {
        static const QRegularExpression hex(u"^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$"_s);
        if (!hex.match(key).hasMatch())
            return {};
        QString digits = key.mid(1);
        if (digits.size() <= 4) {
            QString twice;
            for (const QChar c : std::as_const(digits))
                twice += QString(2, c);
            digits = twice;
        }
        // Qt wants the alpha in front, CSS has it at the end.
        return QColor::fromString(u'#' + digits.mid(6) + digits.left(6));
    }
    if (key.contains(u'('))
        return cssFunction(key);
    if (key == "transparent"_L1)
        return QColor(Qt::transparent);
    if (key == "rebeccapurple"_L1)
        return QColor(rgb(0x663399));
    // Qt's names are SVG's, which are CSS'; it also strips spaces, which CSS does not.
    return key.contains(u' ') ? QColor() : QColor::fromString(key);
}

QFont textFont(double px, int weight, bool italic)
{
    // Copies of one QFont share what the font database found for it. Never destroyed: at the end of
    // the thread the fonts' engines are gone.
    thread_local auto &known = *new QHash<quint64, QFont>;
    QFont &font = known[(quint64(px * 64) << 32) + (quint64(weight) << 1) + quint64(italic)];
    if (font.pixelSize() == qRound(px))
        return font;
    // InterVariable's optical size: the display cut takes over in large sizes. Each family costs a
    // look at the font database for each piece of text.
    QStringList families{u"Inter"_s, u"Noto Color Emoji"_s};
    if (px >= 24)
        families.prepend(u"Inter Display"_s);
    font.setFamilies(families);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(px));
    font.setWeight(QFont::Weight(weight));
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Measured at 32 and 24 px (m2): InterVariable is set that much wider there than the static
    // display cut.
    if (px >= 24)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.021 * px);
    return font;
}

QFont codeFont(double px, int weight)
{
    QFont font;
    font.setFamilies({u"Liberation Mono"_s, u"Noto Color Emoji"_s});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(qRound(px));
    // Liberation Mono has two weights; like Chromium take the bold one from 600 on.
    font.setWeight(weight >= 600 ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont emojiFont(double px)
{
    QFont font;
    font.setFamilies({u"Noto Color Emoji"_s, u"Apple Color Emoji"_s, u"Segoe UI Emoji"_s});
    font.setPixelSize(qRound(px));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString emojiGlyphs(const QString &characters)
{
    return QString(characters).remove(QChar(0xfe0f));
}

double tabularDigitWidth(int weight)
{
    return weight >= 600 ? 1848.0 / 2816.0 : weight >= 500 ? 1816.0 / 2816.0 : 1800.0 / 2816.0;
}

MessageLook lookOfProfile(const QString &profileId)
{
    static const QRegularExpression number(u"^(\\d+)(?:[.](\\d+))?"_s);
    const QRegularExpressionMatch match = number.match(profileId);
    if (!match.hasMatch())
        return MessageLook::ColoredMentions; // "documented": the newest client
    const std::pair version(match.captured(1).toInt(), match.captured(2).toInt());
    return version < std::pair(8, 4) ? MessageLook::MentionChips : MessageLook::ColoredMentions;
}

} // namespace hooksmith::ui
