// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QList>

namespace hooksmith::ide {

/// What is missing on this computer, one sentence each that also says what works all the same:
/// "data-not-writable", "no-scripthost", "no-esbuild", "no-sqlite", "no-tls", "no-emoji-font".
/// Empty where everything is as it should be. Needs the application object. Looks only; a key store
/// is not asked, since that may ask the person to unlock it (KeychainStore says it when it is).
QList<Error> startTroubles(const QString &dataFolder);

/// While the application object is made: where there is no display to show a window on, ends the
/// program with our own words (in English: the catalogues come later) and status 2. Qt would speak
/// of reinstalling, and abort.
void explainMissingDisplay(bool on);

} // namespace hooksmith::ide
