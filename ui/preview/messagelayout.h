// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/messagemodel.h"
#include "ui/preview/imageprovider.h"
#include "ui/preview/messagetheme.h"
#include "ui/preview/scene.h"

#include <QHash>
#include <QSet>

namespace hooksmith::ui {

/// How to draw, besides the message itself.
struct LayoutSettings
{
    MessageTone tone = MessageTone::Light;
    MessageLook look = MessageLook::ColoredMentions;
    double width = 720; ///< CSS px of the message list
    ImageProvider *images = nullptr; ///< None: pictures are drawn as missing
};

/// What a person changed in one message by clicking.
struct MessageState
{
    QSet<int> revealedSpoilers;
    QHash<QString, bool> collapsed; ///< By the attachment's path ("0", "1/0")
};

/// Lays a message out as the web client does (message-rendering.md, sections 2, 4, 5 and 6): pure,
/// no widgets. At most 200 attachments are drawn; the rest is one line of text.
Scene layoutMessage(const MessageModel &message, const LayoutSettings &settings,
                    const MessageState &state = {});

} // namespace hooksmith::ui
