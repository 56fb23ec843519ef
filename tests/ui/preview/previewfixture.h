// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/markup.h"
#include "core/script/hosttoolhost.h"
#include "ui/preview/messagelayout.h"
#include "ui/preview/previewimages.h"

#include <memory>

namespace hooksmith {

/// Markup through the real script host, pictures from tests/data/rendering.
class PreviewFixture
{
public:
    PreviewFixture();
    /// Waits for the models; fails the test after 20 s.
    QList<MessageModel> build(const QList<MarkupService::Item> &items);
    MessageModel build(const JsValue &message);
    /// The sample of tests/data/rendering/messages.json as the server would store it, with its
    /// context.
    MarkupService::Item sample(const QString &id) const;
    QStringList sampleIds() const;

    ui::PreviewImages images;
    std::unique_ptr<HostToolHost> host;
    std::unique_ptr<MarkupService> markup;

private:
    JsValue m_samples;
};

QString testDataFolder();

} // namespace hooksmith
