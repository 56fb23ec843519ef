// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <functional>
#include <QObject>
#include <QStringList>

class QWidget;

namespace hooksmith {
struct Delivery;
}

namespace hooksmith::ui {

class RelaySession;
class Syntax;
class TrafficModel;

/// What a person decides about deliveries: pin them, release or drop what is held, try given-up
/// messages again, forget the list. Asks where something would be lost; failures are signalled.
class DeliveryDecisions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `window` is the parent of its dialogs.
    DeliveryDecisions(TrafficModel &model, RelaySession &relay, Syntax &syntax, QWidget *window);

    /// Pins them; when all of them are pinned, unpins them.
    void togglePins(const QStringList &ids);
    /// Shows what is held of it, to be edited and released, or dropped.
    void askAboutHeld(const Delivery &delivery);
    /// Those of them that were given up.
    void requeueDead(const QStringList &ids);
    /// Asks, then forgets what may be forgotten.
    void askToClear();

Q_SIGNALS:
    void failed(const hooksmith::Error &error);
    /// Journal and list were emptied; what must not be forgotten may come back from the journal.
    void cleared();

private:
    std::function<void(const Result<void> &)> sayFailure();

    TrafficModel &m_model;
    RelaySession &m_relay;
    Syntax &m_syntax;
    QWidget *m_window;
};

} // namespace hooksmith::ui
