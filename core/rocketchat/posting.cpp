// SPDX-License-Identifier: MIT
#include "core/rocketchat/posting.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

void addNotes(const JsValue &payload, const Profile &profile, QList<TraceStep> &notes)
{
    const JsValue attachments = payload.value(u"attachments");
    if (attachments.isTruthy() && !attachments.isArray())
        notes.append({u"attachments-ignored"_s,
                      Tr::tr("\"attachments\" is not a list, so the server ignores it "
                             "(\"Attachments should be Array, ignoring value\")."),
                      Tr::tr("Return a list, even for one attachment.")});
    QStringList ignored = ignoredMembers(payload, profile);
    ignored.removeAll(u"attachments"_s);
    if (!ignored.isEmpty())
        notes.append({u"members-ignored"_s,
                      Tr::tr("The server does not take these members of the message: %1.")
                          .arg(ignored.join(u", "_s)),
                      {}});
}

} // namespace

PostingResult postMessage(const JsValue &payload, const JsValue &user,
                          const PostingDefaults &defaults, const Profile &profile)
{
    PostingResult result;
    addNotes(payload, profile, result.notes);
    const bool separate = profile.separateResponse && payload.value(u"separateResponse").isTruthy();
    const QList<Destination> destinations = destinationsOf(payload, defaults.channel);
    const Result<JsValue> built = buildMessage(payload, defaults);
    const QString messageProblem =
        built ? messageError(*built, user, profile) : built.error().detail;

    for (const Destination &destination : destinations) {
        const QString error = destination.error.isEmpty() ? messageProblem : destination.error;
        if (error.isEmpty()) {
            result.items.append({destination.channel, *built, {}});
            result.posted.append({destination.room, *built});
            continue;
        }
        result.items.append({destination.channel, {}, error});
        if (separate)
            continue;
        result.error = error;
        if (profile.validatesAllChannelsFirst)
            result.posted.clear();
        break;
    }
    return result;
}

QString botIdOf(const QString &integrationId)
{
    return integrationId.isEmpty() ? u"integration"_s : integrationId;
}

} // namespace hooksmith
