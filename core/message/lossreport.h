// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"
#include "core/script/jsvalue.h"

#include <QList>
#include <QString>

namespace hooksmith {

/// What becomes of one key of the object that a script returned.
enum class KeyFate { Shown, Renamed, Ignored, Refused };
QString keyFateName(KeyFate fate); ///< Translated, one word

struct KeyReport
{
    QString path; ///< "attachments[0].footer"
    KeyFate fate = KeyFate::Shown;
    QString rule; ///< One translated sentence
    int line = 0; ///< In the author's script, when exactly one place makes this key; else 0
};

/// Goes through the message that a script returned (the object with `text`, `attachments`, ...) and
/// says of every key whether it is shown, stored under another name, ignored or the reason for a
/// refusal. Sources: message-rendering.md sections 3 and 5.2, rocketchat-integrations.md
/// sections 4.1 and 4.4. `script` is searched for the lines; empty = no lines. At most 20,000 rows;
/// the last one then says that there are more.
QList<KeyReport> lossReport(const JsValue &returned, const QString &script,
                            bool overrideAllowed = false);

/// The same for everything that a run's methods returned: the keys of the object itself (`content`,
/// `error`, `response`, `url`, ...; rocketchat-integrations.md sections 1.6, 3.6, 5.6 and 5.7) and,
/// below `content` or `message`, those of the message, with paths like "content.text". A result
/// that is empty, no object or without `content` gets a row "return" that says what follows. When
/// several methods ran, paths begin with the method's name.
QList<KeyReport> returnReport(const RunResult &result, const QString &script,
                              bool overrideAllowed = false);

} // namespace hooksmith
