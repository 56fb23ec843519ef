// SPDX-License-Identifier: MIT
#include "ui/relay/deliverydecisions.h"

#include "ui/relay/holddialog.h"
#include "ui/relay/relaysession.h"
#include "ui/relay/trafficmodel.h"
#include "ui/widgets/messagebox.h"

#include <algorithm>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

DeliveryDecisions::DeliveryDecisions(TrafficModel &model, RelaySession &relay, Syntax &syntax,
                                     QWidget *window)
    : QObject(window), m_model(model), m_relay(relay), m_syntax(syntax), m_window(window)
{
}

std::function<void(const Result<void> &)> DeliveryDecisions::sayFailure()
{
    return [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    };
}

void DeliveryDecisions::togglePins(const QStringList &ids)
{
    const bool allPinned = std::all_of(ids.begin(), ids.end(), [this](const QString &id) {
        return m_model.marksAt(m_model.rowOf(id)).testFlag(DeliveryMark::Pinned);
    });
    for (const QString &id : ids) {
        m_model.setPinned(id, !allPinned);
        if (RemoteJournal *journal = m_relay.journal())
            journal->setPinned(id, !allPinned);
    }
}

void DeliveryDecisions::askAboutHeld(const Delivery &delivery)
{
    auto *dialog =
        new HoldDialog(delivery, m_relay.targetName(delivery.integrationId), m_window, &m_syntax);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HoldDialog::released, this,
            [this](const QString &id, const QList<QByteArray> &payloads) {
                if (RelayThread *relay = m_relay.relay())
                    relay->release(id, payloads, this, sayFailure());
            });
    connect(dialog, &HoldDialog::dropped, this, [this](const QString &id) {
        if (RelayThread *relay = m_relay.relay())
            relay->drop(id, this, sayFailure());
    });
    dialog->open();
}

void DeliveryDecisions::requeueDead(const QStringList &ids)
{
    RelayThread *relay = m_relay.relay();
    if (!relay)
        return;
    for (const QString &id : ids) {
        if (m_model.marksAt(m_model.rowOf(id)).testFlag(DeliveryMark::Dead))
            relay->requeue(id, this, sayFailure());
    }
}

void DeliveryDecisions::askToClear()
{
    QMessageBox *box = openMessageBox(
        m_window, QMessageBox::Question, tr("Clear the list?"),
        tr("Forget all %n deliver(ies) of the list, here and in the journal? Messages that wait "
           "to be forwarded, are held or were given up stay in the journal, and so does what is "
           "pinned.",
           nullptr, int(m_model.total())),
        QMessageBox::Cancel);
    QPushButton *clear = box->addButton(tr("Clear"), QMessageBox::DestructiveRole);
    clear->setObjectName(u"confirmClear"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    const auto done = [this](const Result<void> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        // Not before: an empty list is filled with what the journal has.
        m_model.clear();
        Q_EMIT cleared();
    };
    connect(clear, &QPushButton::clicked, this, [this, done] {
        if (RemoteJournal *journal = m_relay.journal())
            journal->clear(false, this, done);
        else
            done({});
    });
}

} // namespace hooksmith::ui
