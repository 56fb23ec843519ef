// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/node.h"

#include <array>
#include <QColor>
#include <QFont>
#include <QString>

namespace hooksmith::ui {

enum class MessageTone { Light, Dark };

/// The client's two looks (message-rendering.md, section 0, item 2): coloured mentions from
/// Fuselage 0.89 on, mention chips up to 0.86.
enum class MessageLook { ColoredMentions, MentionChips };

/// The look of the client that belongs to a server profile ("7.5", "documented"). Which release of
/// Rocket.Chat took which Fuselage is not documented: 8.4 is the first profile that is younger than
/// Fuselage 0.89, so everything before it gets the chips.
MessageLook lookOfProfile(const QString &profileId);

/// Colours of the web client: fuselage-tokens 0.35 (section 7) and what sections 2 and 4 add.
struct MessageTheme
{
    QColor room, surfaceLight, tint, hover, neutral, selected;
    QColor font, titles, secondary, hint, annotation, link, danger;
    QColor strokeExtraLight, strokeLight, strokeMedium, strokeDark, strokeExtraDark,
        strokeHighlight, strokeError;
    QColor secondaryButton, secondaryButtonFont, primaryButton, primaryButtonFont;
    QColor mentionCritical, mentionRelevant, mentionOther, mentionChannel;
    QColor chipCritical, chipRelevant, chipOther;
    struct Code
    {
        QColor background, text, comment, keyword, number, string, function, type, attribute,
            variable;
    } code;
    bool isDark = false;

    static const MessageTheme &of(MessageTone tone);

    QColor mention(MentionKind kind) const;
    QColor chipBackground(MentionKind kind) const;
    QColor chipFont(MentionKind kind) const;
    /// Colour of an attachment's bar: a CSS colour, a stroke name of Fuselage or a palette name;
    /// the text's colour for everything else (section 5.2, `color`).
    QColor bar(const QString &name) const;
};

/// Colours of the default avatar, by the length of the name modulo 6 (section 4).
const std::array<QColor, 6> &avatarColors();
/// Any CSS colour (names, #rgb, #rrggbb, #rrggbbaa, rgb(), rgba(), hsl(), hsla()); invalid when it
/// is none.
QColor cssColor(const QString &text);

/// Inter in a size of CSS px, unhinted, as Chromium lays it out.
QFont textFont(double px, int weight = 400, bool italic = false);
QFont codeFont(double px, int weight = 600);
QFont emojiFont(double px);
/// An emoji as its font must be asked for it: Qt 6.4 hands the variation selectors inside sequences
/// (rainbow flag, keycaps) to the font, which then draws the pieces one by one.
QString emojiGlyphs(const QString &characters);
/// Advance of Inter's tabular digits in em, by weight (from the font's hmtx table).
double tabularDigitWidth(int weight);
/// The characters that are that wide: 0 to 9 for the digits, 10 for the hyphen (measured in the
/// client's InterVariable: "ci-runner" in m3), -1 for all others.
constexpr int tabularCharacters = 11;
inline int tabularCharacter(QChar c)
{
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : c == u'-' ? 10 : -1;
}
/// Qt scales the bitmaps of Noto Color Emoji (109 px per em, 128 high) by their height, Chromium by
/// the em.
constexpr double emojiGlyphScale = 128.0 / 109.0;

} // namespace hooksmith::ui
