// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace hooksmith {

/// Languages that there is a compiled catalogue for ("de", "pt_BR"), English first.
QStringList translatedLanguages();

/// The locale of a language setting: that of the desktop for "system" and for its own language (so
/// that its country's dates and numbers stay), else the language's.
QLocale localeOfLanguage(const QString &language);

/// Installs the catalogues for the locale: Qt's own sentences (buttons, dialogs) and ours. English
/// is always there for its plural forms; a language without a catalogue stays English.
/// HOOKSMITH_PSEUDO=longer or rtl puts a pseudo-language (pseudotranslator.h) before all of them.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace hooksmith
