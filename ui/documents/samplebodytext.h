// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/jsvalue.h"

#include <QByteArray>
#include <QString>

namespace hooksmith::ui {

/// Bodies of more characters are read, indented and filled in off the window's thread or in pieces.
constexpr int largeBody = 256 * 1024;

/// More characters cannot be edited as text.
constexpr qsizetype largestText = 24 * 1024 * 1024;

/// Whether an editor would take seconds for it: too many characters, or too many in one line.
bool isTooLargeToEdit(const QString &text);

/// JSON as it is shown; `size`: bytes of what it was read from. Large ones get as few lines as can
/// be read: a million lines would each cost the document its time.
QString indented(const JsValue &value, qsizetype size);

/// Whether typing this text back gives the same bytes: line ends are all of one kind.
bool survivesTyping(const QByteArray &bytes);

} // namespace hooksmith::ui
