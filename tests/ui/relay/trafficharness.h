// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/support/windowfixture.h"
#include "ui/relay/deliverydetails.h"
#include "ui/relay/trafficlist.h"
#include "ui/relay/trafficmodel.h"
#include "ui/relay/trafficpane.h"

#include <QNetworkAccessManager>
#include <QTest>
#include <QTreeView>

/// The traffic pane in the real window, with a real relay and real requests. For the tests to
/// inherit.
class TrafficHarness : public QObject
{
    Q_OBJECT
protected:
    /// For init(): the example workspace, an integration that the requests do not call in front,
    /// and the relay on a free port.
    void prepare();
    void startRelayAgain();
    /// Ends the relay, whose switch is on.
    void stopRelay();
    /// Sends a GitHub ping with these words and waits for the answer.
    void send(const QString &zen, const QByteArray &event = "ping");

    hooksmith::ui::TrafficPane &pane() const
    {
        return *m_f->window().findChild<hooksmith::ui::TrafficPane *>();
    }
    QTreeView &view() const { return pane().view(); }
    hooksmith::ui::TrafficModel &model() const { return pane().model(); }
    QString requestBody() const;
    void key(Qt::Key which) { QTest::keyClick(&view(), which); }

    std::unique_ptr<hooksmith::test::WindowFixture> m_f;
    QNetworkAccessManager m_network;
    QString m_url;
};
