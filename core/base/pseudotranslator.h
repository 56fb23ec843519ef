// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace hooksmith {

/// Languages that nobody speaks, made of the English sentences while the program runs; for tests
/// and pictures. What stays plain English in them goes past the translation, and what is cut off
/// will be cut off in German.
enum class Pseudo {
    Longer, ///< qps-ploc: accents, brackets, two fifths longer
    RightToLeft, ///< Hebrew letters; windows are mirrored
};

/// The sentence in that language. Placeholders, tags, entities, accelerators, keys and what stands
/// in <pre>, <code> and {{…}} stay as they are.
QString pseudoText(const QString &sentence, Pseudo language);

class PseudoTranslator final : public QTranslator
{
public:
    explicit PseudoTranslator(Pseudo language, QObject *parent = nullptr);
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    Pseudo m_language;
};

} // namespace hooksmith
