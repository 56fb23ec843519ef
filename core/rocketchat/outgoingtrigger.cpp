// SPDX-License-Identifier: MIT
#include "core/rocketchat/outgoingtrigger.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString roomTypeName(const QString &type)
{
    if (type == "d"_L1)
        return Tr::tr("a direct message");
    if (type == "c"_L1)
        return Tr::tr("a public channel");
    if (type == "p"_L1)
        return Tr::tr("a private group");
    return Tr::tr("a room of type \"%1\", which counts as a private group").arg(type);
}

QStringList textItems(const JsValue &list)
{
    QStringList items;
    for (const JsValue &item : list.toArray()) {
        if (item.isString())
            items.append(item.toString());
    }
    return items;
}

} // namespace

QStringList triggerBuckets(const OutgoingEvent &event)
{
    if (!event.room.isObject())
        return {};
    const QString type = event.room.value(u"t").toString();
    if (type == "d"_L1) {
        QStringList buckets{u"all_direct_messages"_s};
        for (const QString &id : textItems(event.room.value(u"uids")))
            buckets.append(u'@' + id);
        const QString sender = event.message.value(u"u").value(u"username").toString();
        for (const QString &name : textItems(event.room.value(u"usernames"))) {
            if (name != sender)
                buckets.append(u'@' + name);
        }
        return buckets;
    }
    QStringList buckets{type == "c"_L1 ? u"all_public_channels"_s : u"all_private_groups"_s};
    const QString id = event.room.value(u"_id").toString();
    const QString name = event.room.value(u"name").toString();
    if (!id.isEmpty())
        buckets.append(u'#' + id);
    if (!name.isEmpty() && name != id)
        buckets.append(u'#' + name);
    return buckets;
}

QStringList integrationBuckets(const Integration &integration)
{
    const OutgoingEventFacts *facts = outgoingEventFacts(integration.event);
    if (facts && !facts->usesChannel)
        return {u"__any"_s};
    if (integration.channel.isEmpty())
        return {u"all_public_channels"_s};
    return integration.channel;
}

std::optional<QString> matchTriggerWord(const Integration &integration, const QString &text)
{
    for (const QString &word : integration.triggerWords) {
        // An empty word matches and is then not truthy: as good as no match.
        const bool matches =
            integration.triggerWordAnywhere ? text.contains(word) : text.startsWith(word);
        if (matches)
            return word.isEmpty() ? std::nullopt : std::optional(word);
    }
    return std::nullopt;
}

TriggerDecision decideTrigger(const Integration &integration, const OutgoingEvent &event)
{
    const auto no = [](const QString &step, const QString &detail, const QString &advice) {
        TriggerDecision decision;
        decision.why = {step, detail, advice};
        return decision;
    };

    const QStringList wanted = triggerBuckets(event);
    const QStringList own = integrationBuckets(integration);
    const bool matches = own.contains("__any"_L1)
        || std::any_of(own.cbegin(), own.cend(),
                       [&](const QString &bucket) { return wanted.contains(bucket); });

    if (!integration.enabled) {
        TriggerDecision decision =
            no(u"integration-disabled"_s,
               Tr::tr("The integration is switched off, so the server does not run it."),
               Tr::tr("Switch \"enabled\" on. A receiver that answers 410 switches it off."));
        decision.refused = true;
        return decision;
    }
    if (integration.event != event.event)
        return no(u"event-mismatch"_s,
                  Tr::tr("The integration waits for the event \"%1\"; this is \"%2\".")
                      .arg(integration.event, event.event),
                  Tr::tr("Choose another event for the integration or for the sample."));
    if (!matches && wanted.isEmpty())
        return no(
            u"channel-mismatch"_s,
            Tr::tr("The sample has no room, and an integration for \"%1\" is found by its room.")
                .arg(integration.event),
            Tr::tr("Add \"room\" with \"_id\", \"name\" and \"t\" to the sample."));
    if (!matches)
        return no(
            u"channel-mismatch"_s,
            Tr::tr("The event comes from %1; the server looks for integrations on %2, and this "
                   "one is on %3.")
                .arg(roomTypeName(event.room.value(u"t").toString()), wanted.join(u", "_s),
                     own.join(u", "_s)),
            Tr::tr("Names are compared exactly, with their case; the sender of a direct "
                   "message does not count by name."));

    TriggerDecision decision;
    const OutgoingEventFacts *facts = outgoingEventFacts(event.event);
    if (facts && facts->usesTriggerWords && !integration.triggerWords.isEmpty()) {
        const QString text = event.message.value(u"msg").toString();
        const std::optional<QString> word = matchTriggerWord(integration, text);
        if (!word)
            return no(
                u"no-trigger-match"_s,
                integration.triggerWordAnywhere
                    ? Tr::tr("The message \"%1\" contains none of the trigger words: %2.")
                          .arg(text, integration.triggerWords.join(u", "_s))
                    : Tr::tr("The message \"%1\" starts with none of the trigger words: %2.")
                          .arg(text, integration.triggerWords.join(u", "_s)),
                Tr::tr("Trigger words are compared with their case, and leading spaces count."));
        decision.word = *word;
    }
    if (event.message.value(u"editedAt").isTruthy() && !integration.runOnEdits)
        return no(u"edit-not-run"_s,
                  Tr::tr("The message was edited, and the integration does not run on edits."),
                  Tr::tr("Switch \"runOnEdits\" on to run for edited messages, too."));

    decision.runs = true;
    decision.why = {u"integration-triggered"_s,
                    decision.word.isEmpty()
                        ? Tr::tr("The event \"%1\" starts the integration.").arg(event.event)
                        : Tr::tr("The event \"%1\" starts the integration with the trigger word "
                                 "\"%2\".")
                              .arg(event.event, decision.word),
                    {}};
    return decision;
}

} // namespace hooksmith
