// SPDX-License-Identifier: MIT
// The list of deliveries while a thousand of them arrive each second: its own cost, and the whole
// window with the relay in it.
#include "core/script/jsvalue.h"
#include "core/workspace/textfile.h"
#include "tests/benchmarks/report.h"
#include "tests/support/paths.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/relay/trafficlist.h"
#include "ui/relay/trafficmodel.h"
#include "ui/relay/trafficpane.h"

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>
#include <QUrl>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hooksmith::bench {

namespace {

constexpr int perSecond = 1000;
constexpr int seconds = 10;

/// How long the event loop of this thread keeps others waiting.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
            m_gaps.add(double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_since.start();
        m_beat.start(2);
    }
    double longest() const { return m_gaps.isEmpty() ? 0 : m_gaps.percentile(1); }
    double p99() const { return m_gaps.isEmpty() ? 0 : m_gaps.percentile(0.99); }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    Timings m_gaps;
};

Delivery delivery(int number)
{
    Delivery made;
    made.id = u"d%1"_s.arg(number);
    made.receivedMs = 1'700'000'000'000 + number;
    made.integrationName = u"Integration"_s;
    made.provider = {u"github"_s, u"GitHub"_s, u"push"_s, {}};
    made.request.method = "POST";
    made.request.target = "/hooks/a/b";
    made.request.headers = {{"Content-Type", "application/json"}};
    made.request.body =
        "{\"n\":" + QByteArray::number(number) + ",\"pad\":\"" + QByteArray(2000, 'x') + "\"}";
    made.reply.status = 200;
    made.reply.headers = {{"Content-Type", "application/json"}};
    made.result.profile = u"documented"_s;
    made.result.outcome = {OutcomeCode::Posted, u"Posted."_s};
    return made;
}

/// The list alone: what came by the socket is given to it at the same pace, and in a burst.
void list(Report &report)
{
    struct Pace
    {
        QString name;
        int each, everyMs, rows;
        double expectedMs;
    };
    const Pace paces[] = {{u"the list alone, 1,000/s for 10 s"_s, 10, 10, perSecond * seconds, 50},
                          {u"the list alone, 10,000 in a burst"_s, 100, 2, 10000, 50}};
    for (const Pace &pace : paces) {
        QList<Delivery> deliveries;
        for (int i = 0; i < pace.rows; ++i)
            deliveries.append(delivery(i));
        const auto longestWait = [&](bool deliver) {
            ui::TrafficModel model;
            ui::TrafficList view(model);
            view.resize(900, 300);
            view.show();
            QObject::connect(&model, &ui::TrafficModel::arrived, &view,
                             [&] { view.setCurrentIndex(model.index(0, 0)); });
            const Heartbeat beat;
            int next = 0;
            QTimer sender;
            QObject::connect(&sender, &QTimer::timeout, &view, [&] {
                for (int i = 0; i < pace.each && next < pace.rows; ++i, ++next) {
                    if (deliver)
                        model.put(deliveries.at(next));
                }
            });
            sender.start(pace.everyMs);
            const bool done = waitFor(
                [&] { return deliver ? model.rowCount() == pace.rows : next == pace.rows; }, 60000);
            return done ? beat.longest() : -1;
        };
        const double idle = longestWait(false);
        const double busy = longestWait(true);
        if (idle < 0 || busy < 0)
            report.failure(pace.name, u"it took too long"_s);
        else
            report.value(pace.name + u", longest wait"_s, busy, u"ms"_s, pace.expectedMs, idle,
                         u"the idle event loop"_s);
    }
}

/// Sends at a pace, whether answers come or not as long as a connection is free; on a thread of
/// its own, with plain sockets, so that the window's thread has nothing to do with it.
class Sender
{
public:
    Sender(quint16 port, const QByteArray &request)
        : m_thread([this, port, request] { run(port, request); })
    {
    }
    ~Sender() { m_thread.join(); }
    Q_DISABLE_COPY_MOVE(Sender)

    bool isDone() const { return m_done; }
    int accepted() const { return m_accepted; }
    int refused() const { return m_refused; }
    double took() const { return m_seconds; } ///< Seconds, up to the last answer

private:
    static constexpr int connections = 64;

    void run(quint16 port, const QByteArray &request)
    {
        using Clock = std::chrono::steady_clock;
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        std::vector<pollfd> sockets;
        std::vector<QByteArray> received(connections);
        std::vector<bool> busy(connections, false);
        for (int i = 0; i < connections; ++i) {
            const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const int one = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
            (void)::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
            sockets.push_back({socket, POLLIN, 0});
        }
        const auto begin = Clock::now();
        const auto elapsed = [&begin] {
            return std::chrono::duration<double>(Clock::now() - begin).count();
        };
        constexpr int wanted = perSecond * seconds;
        int sent = 0, finished = 0;
        char buffer[16384];
        while (finished < wanted && elapsed() < 6 * seconds) {
            const int due = std::min(wanted, int(elapsed() * perSecond));
            for (int i = 0; i < connections && sent < due; ++i) {
                if (busy[size_t(i)])
                    continue;
                busy[size_t(i)] = true;
                ++sent;
                if (::send(sockets[size_t(i)].fd, request.constData(), size_t(request.size()),
                           MSG_NOSIGNAL)
                    < 0)
                    break;
            }
            if (::poll(sockets.data(), nfds_t(sockets.size()), 1) <= 0)
                continue;
            for (size_t i = 0; i < sockets.size(); ++i) {
                if (!sockets[i].revents)
                    continue;
                const ssize_t count = ::recv(sockets[i].fd, buffer, sizeof buffer, 0);
                if (count <= 0) {
                    sockets[i].fd = -1; // Closed; it stays busy
                    continue;
                }
                received[i].append(buffer, qsizetype(count));
                if (!received[i].endsWith('}'))
                    continue;
                ++finished;
                ++(received[i].startsWith("HTTP/1.1 200") ? m_accepted : m_refused);
                received[i].clear();
                busy[i] = false;
            }
        }
        m_seconds = elapsed();
        for (const pollfd &socket : sockets) {
            if (socket.fd >= 0)
                ::close(socket.fd);
        }
        m_done = true;
    }

    std::atomic<int> m_accepted = 0, m_refused = 0;
    std::atomic<double> m_seconds = 0;
    std::atomic<bool> m_done = false;
    std::thread m_thread; ///< Last: uses the others
};

/// The whole window, with the relay in it, its journal on the disk and the list on the screen.
void window(Report &report, const QString &mode)
{
    const QString name = u"the window, mode %1"_s.arg(mode);
    const Result<TextFile> sample = TextFile::read(
        test::sourcePath(u"resources/examples/workspace/integrations/github/samples/push.json"_s));
    const JsValue json =
        sample ? JsValue::fromJson(sample->text.toUtf8()).value_or(JsValue()) : JsValue();
    const QByteArray body = json.value(u"json").toJson();
    test::WindowFixture fixture;
    fixture.start();
    if (body.size() < 100 || !fixture.openExample())
        return report.failure(name, u"no example"_s);
    auto *pane = fixture.window().findChild<ui::TrafficPane *>();
    pane->setSettings(
        {u"127.0.0.1:0"_s,
         {},
         JsValue::object(
             {{u"integrations"_s,
               JsValue::object({{u"github"_s, JsValue::object({{u"mode"_s, mode}})}})}})});
    fixture.trigger("relay.toggle");
    const auto *state = fixture.child<QLabel>(u"relayState"_s);
    if (!waitFor([&] { return state->text().contains(u"http://"_s); }))
        return report.failure(name, u"the relay does not listen"_s);
    const QUrl url(u"http://"_s + state->text().section(u"http://"_s, 1).section(u' ', 0, 0));
    const QByteArray request =
        "POST /hooks/github/example-token-1 HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
        "application/json\r\nX-GitHub-Event: push\r\nUser-Agent: GitHub-Hookshot/0\r\n"
        "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const ui::TrafficModel &model = pane->model();
    const Heartbeat beat;
    const Sender sender(quint16(url.port()), request);
    double behind = 0; // Rows that are answered and not in the list yet
    (void)waitFor(
        [&] {
            behind = std::max(behind, double(sender.accepted()) - double(model.total()));
            return sender.isDone();
        },
        7 * seconds * 1000);
    QElapsedTimer rest;
    rest.start();
    const bool complete = waitFor([&] { return model.total() >= sender.accepted(); });
    const double restMs = double(rest.nsecsElapsed()) / 1e6;
    if (sender.refused() > 0 || !complete || model.total() != sender.accepted())
        return report.failure(name,
                              u"%1 accepted, %2 refused, %3 rows"_s.arg(sender.accepted())
                                  .arg(sender.refused())
                                  .arg(model.total()));
    report.atLeast(name + u", accepted"_s, sender.accepted() / sender.took(), u"/s"_s,
                   0.99 * perSecond);
    report.value(name + u", longest wait"_s, beat.longest(), u"ms"_s, 100);
    report.value(name + u", p99 wait"_s, beat.p99(), u"ms"_s, 20);
    report.value(name + u", rows behind, at most"_s, behind, u""_s, perSecond / 10);
    report.value(name + u", last row after the last answer"_s, restMs, u"ms"_s, 100);
}

void traffic(Report &report)
{
    list(report);
    window(report, u"answer"_s);
    window(report, u"script"_s);
}

} // namespace

QList<Benchmark> trafficBenchmarks()
{
    return {{u"traffic"_s, traffic}};
}

} // namespace hooksmith::bench
