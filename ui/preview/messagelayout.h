// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/messagemodel.h"
#include "ui/preview/imageprovider.h"
#include "ui/preview/messagetheme.h"
#include "ui/preview/scene.h"

#include <memory>
#include <QDeadlineTimer>
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

/// Lays a message out as the web client does (message-rendering.md, sections 2, 4, 5 and 6), in as
/// many goes as one likes: no widgets. Of very many attachments and fields the first ones are
/// drawn; the rest is one line of text.
class MessageLayout
{
public:
    MessageLayout(const MessageModel &message, const LayoutSettings &settings,
                  const MessageState &state = {});
    ~MessageLayout();
    MessageLayout(MessageLayout &&) noexcept;
    MessageLayout &operator=(MessageLayout &&) noexcept;

    /// The next piece, about a paragraph; false when there was none.
    bool step();
    /// Pieces until the end or the deadline; at least one. True: everything is laid out.
    bool advance(const QDeadlineTimer &deadline);
    bool isComplete() const;
    /// What is laid out so far; grows downwards.
    const Scene &scene() const;
    Scene takeScene() &&;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// All of it at once.
Scene layoutMessage(const MessageModel &message, const LayoutSettings &settings,
                    const MessageState &state = {});

} // namespace hooksmith::ui
