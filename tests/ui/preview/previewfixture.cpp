// SPDX-License-Identifier: MIT
#include "tests/ui/preview/previewfixture.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace hooksmith {

QString testDataFolder()
{
    return test::sourcePath(u"tests/data/rendering"_s);
}

PreviewFixture::PreviewFixture()
    : host(std::make_unique<HostToolHost>(test::binPath(u"hooksmith-scripthost"_s), u"markup"_s)),
      markup(std::make_unique<MarkupService>(*host))
{
    images.setAssetFolder(testDataFolder());
    QFile file(testDataFolder() + u"/messages.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        if (const auto json = JsValue::fromJson(file.readAll()))
            m_samples = (*json)[u"messages"];
    }
    // The pictures were made without colour previews.
    MarkupOptions options;
    options.colors = false;
    markup->setOptions(options);
}

QList<MessageModel> PreviewFixture::build(const QList<MarkupService::Item> &items)
{
    QList<MessageModel> out;
    bool done = false;
    markup->build(items, markup.get(), [&](const QList<MessageModel> &models) {
        out = models;
        done = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 40'000); }();
    return out;
}

MessageModel PreviewFixture::build(const JsValue &message)
{
    MarkupService::Item item;
    item.message = message;
    return build({item}).value(0);
}

QStringList PreviewFixture::sampleIds() const
{
    QStringList ids;
    for (const JsValue &sample : m_samples.toArray())
        ids.append(sample[u"id"].toString());
    return ids;
}

MarkupService::Item PreviewFixture::sample(const QString &id) const
{
    MarkupService::Item item;
    for (const JsValue &sample : m_samples.toArray()) {
        if (sample[u"id"].toString() != id)
            continue;
        JsValue message = sample[u"payload"];
        message.insert(u"msg"_s, message.take(u"text"));
        message.insert(u"u"_s, sample[u"user"]);
        item.message = message;
        item.context.timeText = sample[u"timeText"].toString();
        item.context.viewerId = sample[u"viewerId"].toString();
        item.context.isBot = sample[u"bot"].toBool();
        // The spoken "10 days ago" of the reference belongs to this moment.
        item.context.now = QDateTime(QDate(2025, 1, 11), QTime(0, 0), QTimeZone::utc());
        for (const JsValue &role : sample[u"roles"].toArray())
            item.context.roles.append(role.toString());
        item.context.mentions = QList<Person>();
        for (const JsValue &person : sample[u"mentions"].toArray())
            item.context.mentions->append({person[u"_id"].toString(),
                                           person[u"username"].toString(),
                                           person[u"name"].toString()});
        item.context.channels = QStringList();
        for (const JsValue &channel : sample[u"channels"].toArray())
            item.context.channels->append(channel[u"name"].toString());
        for (const JsValue &preview : sample[u"urlPreviews"].toArray())
            item.context.linkPreviews.append(
                {preview[u"url"].toString(), preview[u"title"].toString(),
                 preview[u"description"].toString(), preview[u"siteName"].toString(),
                 preview[u"image"].toString()});
    }
    return item;
}

} // namespace hooksmith
