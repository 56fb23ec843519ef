// SPDX-License-Identifier: MIT
#include "tests/ui/relay/trafficharness.h"

#include <QAction>
#include <QLabel>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

void TrafficHarness::prepare()
{
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QSignalSpy ran(&m_f->workbench(), &Workbench::resultReady);
    QVERIFY(m_f->openExample());
    const qsizetype before = ran.size();
    m_f->workbench().select(u"grafana"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(ran.size() > before, 20000);
    pane().setSettings({u"127.0.0.1:0"_s, {}});
    startRelayAgain();
}

void TrafficHarness::startRelayAgain()
{
    m_f->trigger("relay.toggle");
    // The relay that is on its way out finishes first; the switch is on before the new listens.
    const auto *state = m_f->child<QLabel>(u"relayState"_s);
    QTRY_VERIFY(state->text().contains(u"http://"_s));
    QVERIFY(m_f->window().actions().action("relay.toggle"_L1)->isChecked());
    m_url = u"http://"_s + state->text().section(u"http://"_s, 1).section(u' ', 0, 0);
}

void TrafficHarness::stopRelay()
{
    m_f->trigger("relay.toggle");
    QTRY_VERIFY(!m_f->window().actions().action("relay.toggle"_L1)->isChecked());
}

void TrafficHarness::send(const QString &zen, const QByteArray &event)
{
    QNetworkRequest request(QUrl(m_url + u"/hooks/github/example-token-1"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-GitHub-Event", event);
    const QByteArray body = "{\"zen\":\"" + zen.toUtf8()
        + "\",\"repository\":{\"full_name\":\"a/b\",\"html_url\":\"https://x.test\"}}";
    const qsizetype before = model().total();
    QNetworkReply *reply = m_network.post(request, body);
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    reply->deleteLater();
    // The relay has threads of its own: its answer may be here before its news.
    QTRY_COMPARE(model().total(), before + 1);
    QTRY_VERIFY(model().delivery(model().idAt(0))
                && !model().delivery(model().idAt(0))->result.profile.isEmpty());
}

QString TrafficHarness::requestBody() const
{
    return m_f->child<CodeEditor>(u"requestBody"_s)->toPlainText();
}
