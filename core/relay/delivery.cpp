// SPDX-License-Identifier: MIT
#include "core/relay/delivery.h"

#include "core/base/tr.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr std::pair<RelayMode, const char *> modes[] = {
    {RelayMode::Script, "script"}, {RelayMode::PassThrough, "pass-through"},
    {RelayMode::Hold, "hold"},     {RelayMode::Outgoing, "outgoing"},
    {RelayMode::Answer, "answer"},
};

constexpr std::pair<Forward::State, const char *> states[] = {
    {Forward::State::Queued, "queued"},   {Forward::State::Delivered, "delivered"},
    {Forward::State::Dead, "dead"},       {Forward::State::Held, "held"},
    {Forward::State::Dropped, "dropped"},
};

} // namespace

QString relayModeName(RelayMode mode)
{
    for (const auto &[value, name] : modes) {
        if (value == mode)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<RelayMode> relayModeFromName(const QString &text)
{
    for (const auto &[value, name] : modes) {
        if (text == QLatin1StringView(name))
            return value;
    }
    return {};
}

QString forwardStateName(Forward::State state)
{
    for (const auto &[value, name] : states) {
        if (value == state)
            return QString::fromLatin1(name);
    }
    return {};
}

Forward::State forwardStateFromName(const QString &text)
{
    for (const auto &[value, name] : states) {
        if (text == QLatin1StringView(name))
            return value;
    }
    return Forward::State::Dead; // Never send what is not understood
}

QString outcomeText(const Delivery &delivery)
{
    if (delivery.has(Forward::State::Held))
        return Tr::tr("The message waits for a person, who releases or drops it.");
    if (delivery.has(Forward::State::Dead))
        return Tr::tr("The message could not be posted and was given up.");
    return delivery.result.outcome.explanation;
}

Delivery withoutContents(const Delivery &delivery)
{
    Delivery light = delivery;
    light.request.headers.clear();
    light.request.body.clear();
    light.result = {};
    light.reply.body.clear();
    return light;
}

} // namespace hooksmith
