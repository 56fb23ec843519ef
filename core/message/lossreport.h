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
    int line = 0; ///< In the author's script, when exactly one line can make this key; else 0
};

/// Goes through the message that a script returned (the object with `text`, `attachments`, ...) and
/// says of every key whether it is shown, stored under another name, ignored or the reason for a
/// refusal. Sources: message-rendering.md sections 3 and 5.2, rocketchat-integrations.md
/// sections 4.1 and 4.4. `script` is searched for the lines; empty = no lines. `key`: under which
/// the script returned the message ("content"), for the lines; empty = by itself. At most 20,000
/// rows; the last one then says that there are more.
QList<KeyReport> lossReport(const JsValue &returned, const QString &script,
                            bool overrideAllowed = false, const QString &key = {});

/// The row about what made a part of a drawn message, -1 when the script did not make it. `part`:
/// its place in the stored message ("msg", "attachments[0].title"); what the server renamed is
/// found under the name that the script used. `message`: which of the run's messages, for runs
/// whose methods made several. A part without a row of its own (a whole attachment) has that of
/// its first key. `reports`: as returnReport() gives them.
qsizetype reportOfPart(const QList<KeyReport> &reports, const QString &part, int message = 0);

/// The other way round: the part of a drawn message that a row is about; empty when none is.
QString partOfReport(const KeyReport &report);

/// The same for everything that a run's methods returned: the keys of the object itself (`content`,
/// `error`, `response`, `url`, ...; rocketchat-integrations.md sections 1.6, 3.6, 5.6 and 5.7) and,
/// below `content` or `message`, those of the message, with paths like "content.text". A result
/// that is empty, no object or without `content` gets a row "return" that says what follows. When
/// several methods ran, paths begin with the method's name.
QList<KeyReport> returnReport(const RunResult &result, const QString &script,
                              bool overrideAllowed = false);

} // namespace hooksmith
