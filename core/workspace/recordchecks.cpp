// SPDX-License-Identifier: MIT
#include "core/workspace/recordchecks.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QStringList channelWords{u"all_public_channels"_s, u"all_private_groups"_s,
                               u"all_direct_messages"_s};
const QStringList retryDelays{u"powers-of-ten"_s, u"powers-of-two"_s, u"increments-of-two"_s};

void checkChannel(const Integration &integration, QList<RecordProblem> &problems)
{
    const bool outgoing = integration.type == IntegrationType::Outgoing;
    if (outgoing && !eventOf(integration).usesChannel)
        return;
    if (integration.channel.isEmpty()) {
        problems.append({u"channel"_s, u"error-invalid-channel"_s,
                         Tr::tr("Invalid channel: name at least one, as #room or @user.")});
        return;
    }
    for (const QString &channel : integration.channel) {
        if (outgoing && channelWords.contains(channel))
            continue;
        if (!channel.startsWith(u'#') && !channel.startsWith(u'@')) {
            problems.append({u"channel"_s, u"error-invalid-channel-start-with-chars"_s,
                             Tr::tr("Invalid channel \"%1\". Start with @ or #").arg(channel)});
        } else if (channel.size() == 1) {
            problems.append({u"channel"_s, u"error-invalid-channel"_s,
                             Tr::tr("Invalid channel: \"%1\" has no name.").arg(channel)});
        }
    }
}

void checkOutgoing(const Integration &integration, QList<RecordProblem> &problems)
{
    if (!outgoingEventFacts(integration.event))
        problems.append({u"event"_s, u"error-invalid-event-type"_s,
                         Tr::tr("Invalid event type \"%1\".").arg(integration.event)});
    if (eventOf(integration).needsTargetRoom && integration.targetRoom.trimmed().isEmpty())
        problems.append({u"targetRoom"_s, u"error-invalid-targetRoom"_s,
                         Tr::tr("Invalid target room: this event needs one, as #room or @user.")});
    QStringList urls = integration.urls;
    urls.removeIf([](const QString &url) { return url.trimmed().isEmpty(); });
    if (urls.isEmpty())
        problems.append({u"urls"_s, u"error-invalid-urls"_s,
                         Tr::tr("Invalid URLs: give at least one address, one per line.")});
    for (const QString &url : std::as_const(urls)) {
        if (!url.startsWith("http://"_L1) && !url.startsWith("https://"_L1))
            problems.append(
                {u"urls"_s,
                 {},
                 Tr::tr("\"%1\" has no http:// or https:// in front: the server saves it "
                        "and fails when it calls it.")
                     .arg(url),
                 true});
    }
    if (integration.token.trimmed().isEmpty())
        problems.append(
            {u"token"_s, u"error-invalid-token"_s, Tr::tr("Invalid token: it must not be empty.")});
    if (integration.retryFailedCalls) {
        if (integration.retryCount < 0
            || integration.retryCount != qRound64(integration.retryCount))
            problems.append({u"retryCount"_s,
                             {},
                             Tr::tr("The number of retries must be a whole number of 0 or more."),
                             true});
        if (!retryDelays.contains(integration.retryDelay))
            problems.append(
                {u"retryDelay"_s,
                 {},
                 Tr::tr("\"%1\" is no delay that the server knows; it takes powers-of-ten "
                        "instead.")
                     .arg(integration.retryDelay),
                 true});
    }
    if (eventOf(integration).usesTriggerWords) {
        for (const QString &word : integration.triggerWords) {
            if (word != word.trimmed())
                problems.append({u"triggerWords"_s,
                                 {},
                                 Tr::tr("\"%1\" begins or ends with a space.").arg(word),
                                 true});
        }
    }
}

QString yesNo(bool value)
{
    return value ? Tr::tr("on") : Tr::tr("off");
}

} // namespace

const OutgoingEventFacts &eventOf(const Integration &integration)
{
    const OutgoingEventFacts *facts = outgoingEventFacts(integration.event);
    return facts ? *facts : outgoingEvents().constFirst();
}

QList<RecordProblem> checkRecord(const Integration &integration)
{
    QList<RecordProblem> problems;
    checkChannel(integration, problems);
    if (integration.username.trimmed().isEmpty())
        problems.append({u"username"_s, u"error-invalid-username"_s,
                         Tr::tr("Invalid username: name the account that posts.")});
    else if (integration.username.startsWith(u'@'))
        problems.append({u"username"_s, u"error-invalid-user"_s,
                         Tr::tr("Invalid user: write the username without @.")});
    if (integration.type == IntegrationType::Outgoing)
        checkOutgoing(integration, problems);
    const QString emoji = integration.emoji.trimmed();
    if (!emoji.isEmpty() && !(emoji.startsWith(u':') && emoji.endsWith(u':') && emoji.size() > 2))
        problems.append(
            {u"emoji"_s, {}, Tr::tr("An emoji is written between colons, as :ghost:."), true});
    if (!integration.avatar.isEmpty() && !integration.avatar.startsWith("http://"_L1)
        && !integration.avatar.startsWith("https://"_L1) && !integration.avatar.startsWith(u'/'))
        problems.append(
            {u"avatar"_s, {}, Tr::tr("An avatar is the address of a picture (https://…)."), true});
    return problems;
}

QString formChecklist(const Integration &integration)
{
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        lines.append(label + u": "_s + (value.isEmpty() ? Tr::tr("(empty)") : value));
    };
    const bool outgoing = integration.type == IntegrationType::Outgoing;
    const OutgoingEventFacts &event = eventOf(integration);
    if (outgoing)
        add(u"Event Trigger"_s, integration.event);
    add(u"Enabled"_s, yesNo(integration.enabled));
    add(u"Name"_s, integration.name);
    if (!outgoing)
        add(u"Post to Channel"_s, integration.channel.join(u", "_s));
    else if (event.usesChannel)
        add(u"Channel"_s, integration.channel.join(u", "_s));
    if (outgoing && event.usesTriggerWords)
        add(u"Trigger Words"_s, integration.triggerWords.join(u", "_s));
    if (outgoing && event.needsTargetRoom)
        add(u"Target Room"_s, integration.targetRoom);
    if (outgoing) {
        add(u"URLs"_s, integration.urls.join(u"\n      "_s));
        add(u"Impersonate User"_s, yesNo(integration.impersonateUser));
    }
    add(u"Post as"_s, integration.username);
    add(u"Alias"_s, integration.alias);
    add(u"Avatar URL"_s, integration.avatar);
    add(u"Emoji"_s, integration.emoji);
    if (outgoing)
        add(u"Token"_s, integration.token);
    else
        add(u"Override Destination Channel"_s,
            yesNo(integration.overrideDestinationChannelEnabled));
    add(u"Script Enabled"_s, yesNo(integration.scriptEnabled));
    const QString engine = integration.record.value(u"scriptEngine").toString();
    add(u"Script Engine"_s, engine.isEmpty() ? u"isolated-vm"_s : engine);
    if (outgoing) {
        add(u"Retry Failed URL Calls"_s, yesNo(integration.retryFailedCalls));
        add(u"Retry Count"_s, QString::number(integration.retryCount));
        add(u"Retry Delay"_s, integration.retryDelay);
        if (event.usesTriggerWords) {
            add(u"Word Trigger Placement (anywhere)"_s, yesNo(integration.triggerWordAnywhere));
            add(u"Run When Message Is Edited"_s, yesNo(integration.runOnEdits));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace hooksmith
