// SPDX-License-Identifier: MIT
#include "ui/documents/textreplace.h"

#include <algorithm>
#include <QTextCursor>
#include <QTextDocument>

namespace hooksmith::ui {

void replaceChanged(QTextDocument &document, const QString &text)
{
    const QString old = document.toPlainText();
    const qsizetype shorter = std::min(old.size(), text.size());
    qsizetype start = 0;
    while (start < shorter && old.at(start) == text.at(start))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && old.at(old.size() - 1 - end) == text.at(text.size() - 1 - end))
        ++end;
    QTextCursor cursor(&document);
    cursor.setPosition(int(start));
    cursor.setPosition(int(old.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(start, text.size() - end - start));
}

} // namespace hooksmith::ui
