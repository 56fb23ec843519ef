// SPDX-License-Identifier: MIT
#include "core/message/emojitable.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hooksmith {

EmojiTable::EmojiTable()
{
    QFile file(u":/data/emoji.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject names = QJsonDocument::fromJson(file.readAll()).object();
    m_characters.reserve(names.size());
    for (auto it = names.begin(); it != names.end(); ++it)
        m_characters.insert(it.key(), it.value().toString());
}

} // namespace hooksmith
