// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hooksmith {

/// How a server of some era treats scripts, requests and messages: a row of facts, no behaviour.
/// A new server version is a new row in profile.cpp; code asks for the fact it needs and never for
/// the profile's id. Section numbers refer to the server specification
/// (rocketchat-integrations.md).
struct Profile
{
    enum class Compiler {
        MeteorBabel, ///< 1.2: up to 8.3; sloppy, top-level return compiles and fails at load (11.2)
        PresetEnv, ///< 1.2: 8.4 default; CommonJS rewrite, sloppy because of the prelude (1.3)
        SyntaxOnly, ///< 1.2: 8.4 skipTranspile and 9.0; stored unchanged, classes strict
        Modern, ///< `documented`: everything modern is accepted, sloppy as behind Babel
    };
    enum class Engine { Vm2, IsolatedVm, Documented };
    enum class Router { Restivus, Hono };
    enum class HttpGlobal {
        None,
        Synchronous,
        Documented
    }; ///< Documented: callable and the Meteor object

    QString id; ///< "7.5": the value of --profile
    QString title; ///< Translated name for people: "Rocket.Chat 7.5 to 8.3"
    QString serverRange; ///< "7.5 to 8.3"

    // Script lifecycle (section 1)
    Compiler compiler = Compiler::MeteorBabel;
    Engine engine = Engine::IsolatedVm;
    int loadTimeoutMs = 3000; ///< 1.3
    int callTimeoutMs = 0; ///< 1.5: 0 = the server sets none
    int isolateMemoryMb = 8; ///< 1.3: 0 = none
    bool rejectsInWithoutContent =
        true; ///< 1.6: truthy result without object content = error-running-script
    /// 1.8: values of DISABLE_INTEGRATION_SCRIPTS and FREEZE_INTEGRATION_SCRIPTS that count
    QStringList scriptSwitchValues;
    bool evaluationErrorHasNoText = false; ///< 11.2: 5.x answers only {"success":false}

    // Sandbox globals (section 2)
    QStringList globals; ///< Names beyond ECMAScript's own, exactly those of 2.1
    QStringList missingBuiltIns; ///< QJSEngine has them, the sandbox has not (URL, ...)
    QStringList reservedNames; ///< Redeclared at top level = load error (1.3)
    QStringList incomingOnlyGlobals, outgoingOnlyGlobals; ///< The vm2 sandboxes differ (2.1)
    bool outgoingStoreSetReturnsValue = true; ///< 2.1; incoming always does
    bool sCallable = false; ///< documented: underscore.string, callable and chainable
    QStringList sFunctions; ///< 2.3: members of `s`; empty = all of underscore.string
    HttpGlobal http = HttpGlobal::None;
    bool fetch = true;

    // Incoming (section 3)
    Router router = Router::Hono;
    int unknownTokenStatus = 404; ///< 3.2
    bool authTokenHeader = false; ///< 3.2: the script sees x-auth-token
    bool plainStringServiceUnavailable = false; ///< 3.3 step 3
    bool requiresImpersonatePermission = false; ///< 3.3 step 4
    bool emptyStringDefaults = true; ///< 3.3 step 5: '' instead of undefined
    bool runsScriptOnGet = false; ///< 3.4
    bool contentRawForJson = true; ///< 3.5: else null
    bool absoluteUrlRaw = true; ///< 3.5: http://localhost/...
    bool lenientPayloadContentType = false; ///< 3.4: parameters allowed, non-object refused (PN)
    bool jsonArrayBecomesObject = false; ///< 3.4 (PN)
    bool rawJsonInFormBody = false; ///< 3.4: a one-key form body is tried as JSON (7.5 era)
    bool separateResponse = true; ///< 3.6
    bool oldJsonErrors = false; ///< JSON.parse's words: Node 14 up to 6.x, Node 20 from 7.0

    // Posting (section 4)
    bool validatesAllChannelsFirst = true; ///< 4.5
    bool checksMessageSize = true; ///< 4.4
    int messageMaxAllowedSize = 5000; ///< 7: the setting's default; a sample may say another

    // Outgoing (section 5)
    bool typeScriptHandler = false; ///< 5.6, 5.8, 5.10: string data raw, strict channel
    bool eventsWithoutMessageAreBare = false; ///< 5.2: only token and bot since 7.7
    bool botIsObject = false; ///< 5.2
    bool userServicesIncluded = false; ///< 11.2: the 5.x handler sends them
    bool scriptTimeoutOption = true; ///< 5.6: `timeout` of the returned request is honoured
    bool historyDataWiped = true; ///< 5.9
    qint64 outgoingResponseLimit = 0; ///< 5.6, 7: bytes, newest servers only; 0 = none
    bool undeliverableEndsRun = true; ///< 5.6: `...-send-message-failed`; the 5.x handler goes on
    bool responseContentParsed = false; ///< The manual: response.content is the parsed JSON
};

/// All profiles, oldest server first, `documented` first of all.
const QList<Profile> &allProfiles();
/// The profile with this id, or an error with code "unknown-profile" that lists the ids.
Result<Profile> profileById(const QString &id);

} // namespace hooksmith
