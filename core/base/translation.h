// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>

class QCoreApplication;

namespace hooksmith {

/// Installs the catalogues for the locale: Qt's own sentences (buttons, dialogs) and ours. English
/// is always there for its plural forms; a language without a catalogue stays English.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace hooksmith
