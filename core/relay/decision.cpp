// SPDX-License-Identifier: MIT
#include "core/relay/decision.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

QString decisionName(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Release: return u"release"_s;
    case DecisionKind::Drop: return u"drop"_s;
    case DecisionKind::Requeue: return u"requeue"_s;
    case DecisionKind::Replay: return u"replay"_s;
    }
    return {};
}

std::optional<DecisionKind> decisionFromName(const QString &name)
{
    for (const DecisionKind kind :
         {DecisionKind::Release, DecisionKind::Drop, DecisionKind::Requeue, DecisionKind::Replay}) {
        if (decisionName(kind) == name)
            return kind;
    }
    return {};
}

DecisionRule ruleOf(DecisionKind kind)
{
    using State = Forward::State;
    switch (kind) {
    case DecisionKind::Release:
        return {{State::Held},
                State::Queued,
                {u"nothing-held"_s, Tr::tr("Nothing of this delivery is held any more."), {}, {}}};
    case DecisionKind::Drop:
        return {{State::Held, State::Dead, State::Queued},
                State::Dropped,
                {u"nothing-to-drop"_s,
                 Tr::tr("Nothing of this delivery waits to be forwarded any more."),
                 {},
                 {}}};
    case DecisionKind::Requeue:
        return {{State::Dead},
                State::Queued,
                {u"nothing-dead"_s, Tr::tr("Nothing of this delivery was given up."), {}, {}}};
    case DecisionKind::Replay: break;
    }
    return {};
}

} // namespace hooksmith
