// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QTextDocument;

namespace hooksmith::ui {

/// Makes `text` of a document by replacing what differs, in one step of undo, so that cursors and
/// the place in the text stay where they were.
void replaceChanged(QTextDocument &document, const QString &text);

} // namespace hooksmith::ui
