// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relay.h"

namespace hooksmith {

/// The relay's settings as files hold them: "relay" of hooksmith.json and the file of
/// `hooksmith-cli relay --config`. Keys that are absent leave the value as it is; but "forward" and
/// "rest" are one thing, the target, and who names one replaces the other. Unknown ones, and
/// integrations that `config` does not have, are passed over (they may be a newer program's), and
/// a sentence for each goes to `unknown`, as well as for what does not fit the integration's type
/// and is not used therefore; below "signature" unknown keys are an error, since what a typing
/// error there switches off is a protection. `listen` is looked at only: its meaning is the
/// caller's. Errors: "invalid-relay-settings", naming the key.
///
///     { "listen": "127.0.0.1:4000", "forward": "https://chat.example/hooks/…",
///       "allowHosts": ["hooks.example"],
///       "limits": { "headerBytes": 65536, "bodyBytes": 10485760, "receiveSeconds": 30,
///                   "connections": 256, "requestsPerMinute": 6000, "rateLimitsLoopback": false },
///       "retry": { "attempts": 20, "firstDelayMs": 1000, "maxDelayMs": 900000 },
///       "retention": { "deliveries": 100000, "days": 90, "megabytes": 2048 },
///       "tls": { "certificate": "/path/cert.pem", "key": "/path/key.pem" },
///       "rest": { "server": "https://chat.example", "userId": "…", "tokenKey": "chat.example" },
///       "live": false,
///       "integrations": { "<_id or name>": { … see below … } } }
Result<void> readRelaySettings(const JsValue &json, RelayConfig &config,
                               QStringList *unknown = nullptr);

/// One integration's part. Secrets are named, never written: `secretKey` and `tokenKey` are keys of
/// the SecretStore.
///
///     { "mode": "script" | "pass-through" | "hold" | "outgoing" | "answer",
///       "forward": "https://chat.example/hooks/…",
///       "rest": { "server", "userId", "tokenKey" },
///       "signature": { "provider": "github", "secretKey": "github/acme", "required": true,
///                      "callbackUrl", "header", "timestampHeader", "windowSeconds" },
///       "answer": { "status": 200, "contentType": "application/json", "body": "…", "delayMs": 0 },
///       "confirmSubscriptions": false }
Result<void> readIntegrationSettings(const JsValue &json, RelayIntegration &item,
                                     QStringList *unknown = nullptr);
/// The same object, without what is at its default.
JsValue integrationSettings(const RelayIntegration &item);

} // namespace hooksmith
