#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes signatures.json: golden signatures, made by two programs that share no code with ours.

Python's hmac computes each one, the openssl command line computes it again, and the script stops
when they differ. Vectors marked "published" are the provider's own (manual named in "source"):
there both programs must reproduce the published value.

    tests/core/provider/record.py > tests/core/provider/signatures.json
"""
import base64, hashlib, hmac, json, subprocess, sys

# Non-ASCII text, an escaped character and a final newline: what parsing and printing would change.
BODY = '{"text": "Grüße – \\u00fc 🚀",  "n": 1.0}\n'.encode()
SECRET = b"It's a Secret to Everybody"
NOW = 1_700_000_000  # 2023-11-14T22:13:20Z


def mac(algorithm, key, content):
    ours = hmac.new(key, content, getattr(hashlib, algorithm)).digest()
    theirs = subprocess.run(
        ["openssl", "dgst", "-" + algorithm, "-mac", "HMAC", "-macopt", "hexkey:" + key.hex(), "-binary"],
        input=content, stdout=subprocess.PIPE, check=True).stdout
    if ours != theirs:
        sys.exit("openssl and python differ")
    return ours


def b64(data):
    return base64.b64encode(data).decode()


rows = []


def row(name, provider, headers, body=BODY, secret=SECRET, now=NOW, source="", signs=None, **more):
    rows.append({"name": name, "provider": provider, "headers": headers, "body": b64(body),
                 "secret": secret.decode(), "nowMs": now * 1000, "source": source,
                 **({} if signs is None else {"signs": signs}), **more})


hex256 = mac("sha256", SECRET, BODY).hex()
hex1 = mac("sha1", SECRET, BODY).hex()

# --- Published -----------------------------------------------------------------------------------
published = mac("sha256", SECRET, b"Hello, World!").hex()
assert published == "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
row("github, published", "github", [["X-Hub-Signature-256", "sha256=" + published]], b"Hello, World!",
    source="docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries")

body = (b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
        b"&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
        b"&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
        b"%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c")
published = mac("sha256", b"8f742231b10e8888abcd99yyyzzz85a5", b"v0:1531420618:" + body).hex()
assert published == "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
row("slack, published", "slack",
    [["X-Slack-Request-Timestamp", "1531420618"], ["X-Slack-Signature", "v0=" + published]],
    body, b"8f742231b10e8888abcd99yyyzzz85a5", 1531420618,
    "docs.slack.dev/authentication/verifying-requests-from-slack")

key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
body = b'{"test": 2432232314}'
published = b64(mac("sha256", key, b"msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330." + body))
assert published == "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
standard = [["webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"], ["webhook-timestamp", "1614265330"],
            ["webhook-signature", "v1," + published]]
for provider in ("standard-webhooks", "gitlab"):
    row(provider + ", published by Standard Webhooks", provider, standard, body,
        b"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", 1614265330,
        "github.com/standard-webhooks/standard-webhooks")
row("svix, published", "svix", [[n.replace("webhook", "svix"), v] for n, v in standard], body,
    b"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", 1614265330, "docs.svix.com/receiving/verifying-payloads")

# --- Computed ------------------------------------------------------------------------------------
row("github", "github", [["X-Hub-Signature-256", "sha256=" + hex256], ["X-Hub-Signature", "sha1=" + hex1]])
row("github, old header only", "github", [["X-Hub-Signature", "sha1=" + hex1]], signs=False)
row("github, header in lower case", "github", [["x-hub-signature-256", "sha256=" + hex256]], signs=False)
row("gitlab, secret in clear", "gitlab", [["X-Gitlab-Token", SECRET.decode()]], coversBody=False)
row("bitbucket", "bitbucket", [["X-Hub-Signature", "sha256=" + hex256]])
row("gitea, no prefix", "gitea", [["X-Gitea-Signature", hex256]])
row("gitea, github's header", "gitea", [["X-Hub-Signature-256", "sha256=" + hex256]], signs=False)
row("forgejo", "forgejo", [["X-Forgejo-Signature", hex256]])
row("jira", "jira", [["X-Hub-Signature", "sha256=" + hex256]])
row("confluence", "confluence", [["X-Hub-Signature", "sha256=" + hex256]])
row("zammad", "zammad", [["X-Hub-Signature", "sha1=" + hex1]])
row("circleci", "circleci", [["Circleci-Signature", "v1=" + hex256]])
row("shopify", "shopify", [["X-Shopify-Hmac-Sha256", b64(mac("sha256", SECRET, BODY))]])
row("sentry", "sentry", [["Sentry-Hook-Signature", hex256]])
row("sentry, interface part", "sentry", [["Sentry-App-Signature", hex256]], signs=False)
row("pagerduty", "pagerduty", [["X-PagerDuty-Signature", "v1=" + hex256]])
row("pagerduty, two secrets", "pagerduty", [["X-PagerDuty-Signature", "v1=" + "0" * 64 + ",v1=" + hex256]],
    signs=False)
row("pagerduty, a newer version beside", "pagerduty",
    [["X-PagerDuty-Signature", "v2=abc, v1=" + hex256]], signs=False)
row("telegram", "telegram", [["X-Telegram-Bot-Api-Secret-Token", SECRET.decode()]], coversBody=False)
row("jfrog", "jfrog", [["X-JFrog-Event-Auth", SECRET.decode()]], coversBody=False)
url = "https://example.test/hooks/abc/def?x=1"
row("trello", "trello", [["X-Trello-Webhook", b64(mac("sha1", SECRET, BODY + url.encode()))]],
    callbackUrl=url)
stamp = "2023-11-14T22:13:20Z"
row("zendesk", "zendesk", [["X-Zendesk-Webhook-Signature-Timestamp", stamp],
                           ["X-Zendesk-Webhook-Signature", b64(mac("sha256", SECRET, stamp.encode() + BODY))]])
signed = mac("sha256", SECRET, str(NOW).encode() + b"." + BODY).hex()
row("stripe", "stripe", [["Stripe-Signature", f"t={NOW},v1={signed}"]])
row("stripe, two secrets and v0", "stripe",
    [["Stripe-Signature", f"t={NOW},v1={'0' * 64},v1={signed},v0={'1' * 64}"]], signs=False)
row("stripe, within the window", "stripe", [["Stripe-Signature", f"t={NOW},v1={signed}"]], now=NOW + 299,
    signs=False)
row("grafana", "grafana", [["X-Grafana-Alerting-Signature", hex256]])
row("grafana, own header and timestamp", "grafana",
    [["X-My-Time", str(NOW)], ["X-My-Signature", mac("sha256", SECRET, str(NOW).encode() + b":" + BODY).hex()]],
    header="X-My-Signature", timestampHeader="X-My-Time")
key = bytes(range(32))
row("teams, outgoing webhook", "teams", [["Authorization", "HMAC " + b64(mac("sha256", key, BODY))]],
    secret=b64(key).encode())
row("an empty body", "github", [["X-Hub-Signature-256", "sha256=" + mac("sha256", SECRET, b"").hex()]], b"",
    signs=False)

print("[")
print(",\n".join(json.dumps(entry, ensure_ascii=True) for entry in rows))
print("]")
