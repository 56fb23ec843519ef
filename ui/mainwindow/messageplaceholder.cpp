// SPDX-License-Identifier: MIT
#include "ui/mainwindow/messageplaceholder.h"

namespace hooksmith::ui {

void MessagePlaceholder::setResult(const RunResult &result)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    QString text;
    for (const PostedMessage &message : result.messages)
        text += message.room + u'\n' + QString::fromUtf8(message.message.toJson(2)) + u'\n';
    setPlainText(text.isEmpty() ? result.outcome.explanation : text);
}

} // namespace hooksmith::ui
