// SPDX-License-Identifier: MIT
#include "core/rocketchat/profile.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

// Section 2.1, the column "isolated-vm".
const QStringList isolateGlobals{u"console"_s,     u"s"_s,   u"Store"_s,  u"fetch"_s,
                                 u"serverFetch"_s, u"ivm"_s, u"global"_s, u"reproxy"_s};
// QJSEngine has them, the isolate has not (2.1, "absent").
const QStringList isolateMissing{u"URL"_s, u"URLSearchParams"_s, u"setTimeout"_s, u"setInterval"_s};
const QStringList isolateReserved{u"Store"_s, u"fetch"_s, u"reproxy"_s};
// Section 2.1, the three vm2 columns. The models are every export of @rocket.chat/models: the
// common ones stand here, so that a script that uses them is told what it is rather than "not
// defined".
const QStringList vm2Globals{
    u"console"_s,       u"_"_s,     u"s"_s,     u"moment"_s,   u"Store"_s,         u"HTTP"_s,
    u"scriptTimeout"_s, u"Users"_s, u"Rooms"_s, u"Messages"_s, u"Subscriptions"_s, u"Settings"_s,
    u"Integrations"_s};
const QStringList vm2Missing{u"URL"_s, u"URLSearchParams"_s, u"setTimeout"_s, u"setInterval"_s};

/// 2.3; wildcardToRegex is in newer copies only, so it is in none of them for certain.
const QStringList stringFunctions{u"truncate"_s,     u"trim"_s,         u"ltrim"_s,   u"rtrim"_s,
                                  u"capitalize"_s,   u"stripTags"_s,    u"strLeft"_s, u"strRight"_s,
                                  u"strRightBack"_s, u"numberFormat"_s, u"pad"_s,     u"lrpad"_s};

QList<Profile> makeProfiles()
{
    QList<Profile> all;

    // The published manual taken at its word; handlers, request shape and replies of 7.0 (cli.md).
    Profile documented;
    documented.id = u"documented"_s;
    documented.title = Tr::tr("As documented");
    documented.serverRange = u"manual"_s;
    documented.compiler = Profile::Compiler::Modern;
    documented.engine = Profile::Engine::Documented;
    documented.globals = {u"console"_s, u"_"_s,    u"s"_s,    u"moment"_s,
                          u"Store"_s,   u"HTTP"_s, u"fetch"_s};
    documented.scriptSwitchValues = {u"yes"_s, u"true"_s, u"ivm"_s};
    documented.missingBuiltIns = isolateMissing;
    documented.sCallable = true;
    documented.http = Profile::HttpGlobal::Documented;
    documented.router = Profile::Router::Restivus;
    documented.runsScriptOnGet = true;
    documented.contentRawForJson = false;
    documented.absoluteUrlRaw = false;
    documented.separateResponse = false;
    documented.rejectsInWithoutContent = false;
    documented.validatesAllChannelsFirst = false;
    documented.checksMessageSize = false;
    documented.botIsObject = true; // Section 8: boolean only from 7.7
    documented.responseContentParsed = true;
    all.append(documented);

    Profile p5;
    p5.id = u"5"_s;
    p5.title = Tr::tr("Rocket.Chat 5.0 to 6.3");
    p5.serverRange = u"5.0 to 6.3"_s;
    p5.compiler = Profile::Compiler::MeteorBabel;
    p5.engine = Profile::Engine::Vm2;
    p5.callTimeoutMs = 3000;
    p5.isolateMemoryMb = 0;
    p5.rejectsInWithoutContent = false;
    p5.evaluationErrorHasNoText = true;
    p5.globals = vm2Globals;
    p5.incomingOnlyGlobals = {u"script"_s, u"request"_s, u"Livechat"_s};
    p5.outgoingOnlyGlobals = {u"script"_s, u"method"_s, u"params"_s, u"Fiber"_s};
    p5.missingBuiltIns = vm2Missing;
    p5.outgoingStoreSetReturnsValue = false;
    p5.sFunctions = stringFunctions;
    p5.http = Profile::HttpGlobal::Synchronous;
    p5.fetch = false;
    p5.router = Profile::Router::Restivus;
    p5.plainStringServiceUnavailable = true;
    p5.emptyStringDefaults = false;
    p5.runsScriptOnGet = true;
    p5.contentRawForJson = false;
    p5.absoluteUrlRaw = false;
    p5.separateResponse = false;
    p5.validatesAllChannelsFirst = false;
    p5.checksMessageSize = false;
    p5.botIsObject = true;
    p5.userServicesIncluded = true;
    p5.scriptTimeoutOption = false;
    p5.historyDataWiped = false;
    p5.undeliverableEndsRun = false;
    p5.oldJsonErrors = true;
    all.append(p5);

    Profile p6vm2 = p5;
    p6vm2.id = u"6-vm2"_s;
    p6vm2.title = Tr::tr("Rocket.Chat 6.4 to 6.13, vm2");
    p6vm2.serverRange = u"6.4 to 6.13"_s;
    p6vm2.outgoingOnlyGlobals = {u"script"_s, u"method"_s, u"params"_s};
    p6vm2.evaluationErrorHasNoText = false;
    p6vm2.userServicesIncluded = false;
    p6vm2.scriptSwitchValues = {u"yes"_s, u"true"_s, u"vm2"_s};
    p6vm2.scriptTimeoutOption = true;
    p6vm2.historyDataWiped = true;
    p6vm2.undeliverableEndsRun = true;
    all.append(p6vm2);

    Profile p6 = p6vm2;
    p6.id = u"6"_s;
    p6.title = Tr::tr("Rocket.Chat 6.4 to 6.13, isolated-vm");
    p6.engine = Profile::Engine::IsolatedVm;
    p6.scriptSwitchValues = {u"yes"_s, u"true"_s, u"ivm"_s};
    p6.callTimeoutMs = 0;
    p6.isolateMemoryMb = 8;
    p6.globals = isolateGlobals;
    p6.incomingOnlyGlobals.clear();
    p6.outgoingOnlyGlobals.clear();
    p6.missingBuiltIns = isolateMissing;
    p6.reservedNames = isolateReserved;
    p6.outgoingStoreSetReturnsValue = true;
    p6.http = Profile::HttpGlobal::None;
    p6.fetch = true;
    all.append(p6);

    Profile p70 = p6;
    p70.id = u"7.0"_s;
    p70.title = Tr::tr("Rocket.Chat 7.0 to 7.4");
    p70.serverRange = u"7.0 to 7.4"_s;
    p70.plainStringServiceUnavailable = false;
    p70.emptyStringDefaults = true;
    p70.oldJsonErrors = false;
    all.append(p70);

    Profile p75 = p70;
    p75.id = u"7.5"_s;
    p75.title = Tr::tr("Rocket.Chat 7.5 to 8.3");
    p75.serverRange = u"7.5 to 8.3"_s;
    p75.rejectsInWithoutContent = true;
    p75.router = Profile::Router::Hono;
    p75.unknownTokenStatus = 500;
    p75.runsScriptOnGet = false;
    p75.contentRawForJson = true;
    p75.absoluteUrlRaw = true;
    p75.rawJsonInFormBody = true;
    p75.separateResponse = true;
    p75.validatesAllChannelsFirst = true;
    p75.checksMessageSize = true;
    p75.typeScriptHandler = true;
    p75.eventsWithoutMessageAreBare = true;
    p75.botIsObject = false;
    all.append(p75);

    Profile p84 = p75;
    p84.id = u"8.4"_s;
    p84.title = Tr::tr("Rocket.Chat 8.4 and 8.5");
    p84.serverRange = u"8.4 to 8.5"_s;
    p84.compiler = Profile::Compiler::PresetEnv;
    p84.rawJsonInFormBody = false;
    p84.lenientPayloadContentType = true;
    p84.jsonArrayBecomesObject = true;
    all.append(p84);

    Profile p84raw = p84;
    p84raw.id = u"8.4-raw"_s;
    p84raw.title = Tr::tr("Rocket.Chat 8.4 and 8.5, not transpiled");
    p84raw.compiler = Profile::Compiler::SyntaxOnly;
    all.append(p84raw);

    Profile p9 = p84raw;
    p9.id = u"9.0"_s;
    p9.title = Tr::tr("Rocket.Chat 9.0");
    p9.serverRange = u"9.0"_s;
    p9.authTokenHeader = true;
    p9.requiresImpersonatePermission = true;
    p9.outgoingResponseLimit = 10 * 1024 * 1024;
    all.append(p9);

    return all;
}

} // namespace

const QList<Profile> &allProfiles()
{
    static const QList<Profile> profiles = makeProfiles();
    return profiles;
}

Result<Profile> profileById(const QString &id)
{
    QStringList known;
    for (const Profile &profile : allProfiles()) {
        if (profile.id == id)
            return profile;
        known.append(profile.id);
    }
    return unexpected(
        Error{u"unknown-profile"_s,
              Tr::tr("There is no profile \"%1\". Known are: %2.").arg(id, known.join(u", "_s)),
              id,
              {}});
}

} // namespace hooksmith
