// SPDX-License-Identifier: MIT
// The relay under load: the real program, a real script in its sandbox, a real disk, a real target,
// everything on this machine. HOOKSMITH_BENCH_DELIVERIES (100000) says for how many deliveries the
// memory is watched.
#include "core/relay/journal.h"
#include "core/relay/relayserver.h"
#include "tests/benchmarks/report.h"
#include "tests/support/paths.h"
#include "tests/support/standinclient.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hooksmith::bench {

namespace {

constexpr int connections = 16;

/// 2 KB, as a push of a few commits is.
QByteArray webhook()
{
    QByteArray commits;
    for (int i = 0; i < 6; ++i)
        commits += (i ? "," : "") + QByteArray(R"({"id":"0123456789abcdef0123456789abcdef0123456)")
            + QByteArray::number(i) + R"(","message":"Mend the parser of case )"
            + QByteArray::number(i)
            + R"(","timestamp":"2026-01-02T03:04:05Z","url":"https://git.example.org/ann/tools/commit/0123456789abcdef","author":{"name":"Ann","username":"ann"},"modified":["src/parser.cpp"]})";
    QByteArray body =
        R"({"ref":"refs/heads/main","repository":{"full_name":"ann/tools","html_url":"https://git.example.org/ann/tools"},"pusher":{"name":"ann"},"commits":[)"
        + commits + R"(],"padding":")";
    return body + QByteArray(std::max<qsizetype>(2048 - body.size() - 2, 0), 'x') + "\"}";
}

constexpr auto script = R"(
class Script {
    process_incoming_request({ request }) {
        const { ref, repository, pusher, commits } = request.content;
        const lines = commits.map(({ id, message, url }) => `- [${id.slice(0, 7)}](${url}) ${message}`);
        return {
            content: {
                text: `${pusher.name} pushed ${commits.length} commits to ${ref.split('/').pop()}`,
                attachments: [{ title: repository.full_name, text: lines.join('\n') }],
            },
        };
    }
}
)";

struct Load
{
    double perSecond = 0;
    Timings times;
    int refused = 0;
    QString error;
};

/// `total` requests over 16 connections, each with one request under way: plain sockets and poll(),
/// so that what is measured gets the processor.
Load load(quint16 port, const QByteArray &path, int total)
{
    using Clock = std::chrono::steady_clock;
    const QByteArray body = webhook();
    const QByteArray request = "POST " + path
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nX-GitHub-Event: "
          "push\r\n"
          "User-Agent: GitHub-Hookshot/0\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    struct Sender
    {
        QByteArray received;
        qsizetype expected = -1;
        Clock::time_point sent;
    };
    Load result;
    std::vector<pollfd> sockets;
    std::vector<Sender> senders(connections);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto open = [&]() -> int {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int one = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            ::close(socket);
            return -1;
        }
        return socket;
    };
    int started = 0;
    int finished = 0;
    const auto send = [&](std::size_t i) {
        if (started >= total)
            return;
        ++started;
        senders[i] = {{}, -1, Clock::now()};
        if (::send(sockets[i].fd, request.constData(), size_t(request.size()), MSG_NOSIGNAL)
            != request.size())
            result.error = QString::fromLocal8Bit(std::strerror(errno));
    };
    for (int i = 0; i < connections; ++i) {
        sockets.push_back({open(), POLLIN, 0});
        if (sockets.back().fd < 0) {
            result.error = u"cannot connect"_s;
            return result;
        }
    }
    const Clock::time_point begin = Clock::now();
    for (std::size_t i = 0; i < sockets.size(); ++i)
        send(i);
    char buffer[16384];
    while (finished < total && result.error.isEmpty()) {
        if (::poll(sockets.data(), nfds_t(sockets.size()), 10000) <= 0) {
            result.error = u"no answer for ten seconds"_s;
            break;
        }
        for (std::size_t i = 0; i < sockets.size(); ++i) {
            if (!sockets[i].revents)
                continue;
            const ssize_t count = ::recv(sockets[i].fd, buffer, sizeof buffer, 0);
            if (count <= 0) {
                result.error = u"a connection was closed"_s;
                break;
            }
            Sender &sender = senders[i];
            sender.received.append(buffer, qsizetype(count));
            if (sender.expected < 0) {
                const qsizetype end = sender.received.indexOf("\r\n\r\n");
                if (end < 0)
                    continue;
                const QByteArray head = sender.received.left(end).toLower();
                const qsizetype length = head.indexOf("content-length:");
                sender.expected = end + 4
                    + (length < 0 ? 0
                                  : head.mid(length + 15,
                                             head.indexOf("\r\n", length) < 0
                                                 ? -1
                                                 : head.indexOf("\r\n", length) - length - 15)
                                        .trimmed()
                                        .toInt());
            }
            if (sender.received.size() < sender.expected)
                continue;
            ++finished;
            result.times.add(
                std::chrono::duration<double, std::milli>(Clock::now() - sender.sent).count());
            if (!sender.received.startsWith("HTTP/1.1 200"))
                ++result.refused;
            send(i);
        }
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    for (const pollfd &socket : sockets)
        ::close(socket.fd);
    result.perSecond = finished / seconds;
    return result;
}

double residentMegabytes(qint64 processId)
{
    QFile file(u"/proc/%1/status"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost));
    return server.serverPort();
}

/// (a): our listener alone.
class Trivial final : public RelayHandler
{
public:
    std::optional<HttpResponseMessage> admit(const HttpRequestMessage &, const QString &) override
    {
        return {};
    }
    void handle(const HttpRequestMessage &, const QString &, Respond respond) override
    {
        HttpResponseMessage response;
        response.headers = {{"Content-Type", "application/json"}};
        response.body = R"({"success":true})";
        respond(response);
    }
    HttpResponseMessage rejected(const HttpRequestMessage &, const HttpParseError &,
                                 const QString &) override
    {
        return {};
    }
};

Load listenerAlone()
{
    Trivial handler;
    QThread thread;
    thread.start();
    QObject there; // Everything of the server is made and ended on its thread
    there.moveToThread(&thread);
    std::unique_ptr<RelayServer> server;
    quint16 port = 0;
    QMetaObject::invokeMethod(
        &there,
        [&] {
            server = std::make_unique<RelayServer>(handler, RelayLimits());
            (void)server->listen(QHostAddress(QHostAddress::LocalHost), 0);
            port = server->port();
        },
        Qt::BlockingQueuedConnection);
    Load result = load(port, "/hooks/a/b", 20000);
    QMetaObject::invokeMethod(
        &there, [&] { server.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return result;
}

bool waitForPort(quint16 port)
{
    return waitFor(
        [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            return socket.waitForConnected(1000);
        },
        10000);
}

bool hasChildren(qint64 processId)
{
    // Of each thread: whichever has started them.
    const QDir threads(u"/proc/%1/task"_s.arg(processId));
    const QStringList names = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [&threads](const QString &name) {
        QFile file(threads.filePath(name + u"/children"_s));
        return file.open(QIODevice::ReadOnly) && !file.readAll().isEmpty();
    });
}

/// (b): what people use otherwise.
struct DebiansWebhook
{
    Load accepted; ///< As it comes: it answers, and runs its command some time later
    double completedPerSecond = 0; ///< The same, until the last command has ended
    Load
        waiting; ///< Told to answer when its command has ended (include-command-output-in-response)
    QString error;
};

DebiansWebhook debiansWebhook(int total)
{
    using Clock = std::chrono::steady_clock;
    DebiansWebhook result;
    const QString program = QStandardPaths::findExecutable(u"webhook"_s);
    if (program.isEmpty()) {
        result.error = u"Debian's package webhook is not installed"_s;
        return result;
    }
    const QTemporaryDir folder;
    QFile hooks(folder.filePath(u"hooks.json"_s));
    if (!hooks.open(QIODevice::WriteOnly)) {
        result.error = hooks.errorString();
        return result;
    }
    hooks.write(R"([{"id":"true","execute-command":"/bin/true"},)"
                R"({"id":"waiting","execute-command":"/bin/true",)"
                R"("include-command-output-in-response":true}])");
    hooks.close();
    const quint16 port = freePort();
    QProcess process;
    process.start(program,
                  {u"-hooks"_s, hooks.fileName(), u"-ip"_s, u"127.0.0.1"_s, u"-port"_s,
                   QString::number(port)});
    process.waitForStarted();
    if (!waitForPort(port)) { // It says nothing when it listens
        result.error = u"Debian's webhook does not listen"_s;
        return result;
    }
    (void)load(port, "/hooks/true", 200);
    // A goroutine that has not started its command yet shows nowhere, but then others run.
    constexpr int quietLooks = 10;
    constexpr auto betweenLooks = std::chrono::milliseconds(5);
    const auto waitForCommands = [&] {
        for (int quiet = 0; quiet < quietLooks;) {
            quiet = hasChildren(process.processId()) ? 0 : quiet + 1;
            std::this_thread::sleep_for(betweenLooks);
        }
    };
    waitForCommands();
    const Clock::time_point begin = Clock::now();
    result.accepted = load(port, "/hooks/true", total);
    waitForCommands();
    const std::chrono::duration<double> taken = Clock::now() - begin - quietLooks * betweenLooks;
    result.completedPerSecond = total / taken.count();
    result.waiting = load(port, "/hooks/waiting", total);
    result.error = result.accepted.error.isEmpty() ? result.waiting.error : result.accepted.error;
    process.kill();
    process.waitForFinished();
    return result;
}

void measure(Report &report)
{
    double loads[3] = {};
    (void)::getloadavg(loads, 3);
    report.note(u"(relay: load average of this machine %1)"_s.arg(loads[0], 0, 'f', 2));
    const int wanted = qEnvironmentVariableIntValue("HOOKSMITH_BENCH_DELIVERIES") > 0
        ? qEnvironmentVariableIntValue("HOOKSMITH_BENCH_DELIVERIES")
        : 100000;
    const DebiansWebhook other = debiansWebhook(std::min(wanted, 20000));
    if (!other.error.isEmpty())
        report.note(u"(relay: no comparison with Debian's webhook: %1)"_s.arg(other.error));
    const Load alone = listenerAlone();

    StandInClient target;
    if (!target.start({u"--forgetful"_s})) {
        report.failure(u"relay"_s, u"the stand-in does not start"_s);
        return;
    }
    const QTemporaryDir folder(QDir::homePath() + u"/.cache/hooksmith-bench-XXXXXX"_s);
    const QTemporaryDir fallback; // /tmp may be memory, where a sync costs nothing
    const QString data = folder.isValid() ? folder.path() : fallback.path();
    QFile record(data + u"/integration.json"_s);
    QFile scriptFile(data + u"/script.js"_s);
    if (!record.open(QIODevice::WriteOnly) || !scriptFile.open(QIODevice::WriteOnly)) {
        report.failure(u"relay"_s, u"no folder for the journal"_s);
        return;
    }
    scriptFile.write(script);
    scriptFile.close();
    record.write(R"({"type":"webhook-incoming","_id":"bench","token":"t","name":"Bench",)"
                 R"("channel":"#general","scriptEnabled":true,"scriptFile":"script.js"})");
    record.close();
    const quint16 port = freePort();
    QProcess relay;
    relay.setStandardOutputFile(data + u"/events"_s);
    relay.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    relay.start(test::binPath(u"hooksmith-cli"_s),
                {u"relay"_s, u"--integration"_s, record.fileName(), u"--listen"_s,
                 u"127.0.0.1:%1"_s.arg(port), u"--forward"_s, target.hookUrl().toString(),
                 u"--data"_s, data + u"/journal"_s, u"--json"_s});
    const bool listens = waitFor([&] { return QFileInfo(data + u"/events"_s).size() > 0; });
    const Load warm = load(port, "/hooks/bench/t", 2000);
    if (!listens || !warm.error.isEmpty()) {
        report.failure(u"relay"_s, warm.error);
        return;
    }
    const double before = residentMegabytes(relay.processId());
    const Load result = load(port, "/hooks/bench/t", wanted);
    if (!result.error.isEmpty()) {
        report.failure(u"relay"_s, result.error);
        return;
    }
    QElapsedTimer draining;
    draining.start();
    const bool all =
        waitFor([&] { return target.count() >= 2000 + wanted - result.refused; }, 120000);
    const double behind = double(draining.elapsed()) / 1000;
    const double after = residentMegabytes(relay.processId());

    report.atLeast(u"relay, 2 KB through a script, durable"_s, result.perSecond, u"/s"_s, 2000,
                   other.error.isEmpty() ? other.waiting.perSecond : 0,
                   u"Debian's webhook, answering when its command, true, has ended"_s);
    report.value(u"  half of the answers within"_s, result.times.percentile(0.5), u"ms"_s, 15);
    report.value(u"  99 of 100 answers within"_s, result.times.percentile(0.99), u"ms"_s, 50);
    if (other.error.isEmpty()) {
        report.note(u"  Debian's webhook, answering when its command has ended: %1 /s, 50 of 100 "
                    "within %2 ms, 99 within %3 ms"_s.arg(other.waiting.perSecond, 0, 'f', 0)
                        .arg(other.waiting.times.percentile(0.5), 0, 'f', 2)
                        .arg(other.waiting.times.percentile(0.99), 0, 'f', 2));
        report.note(u"  Debian's webhook, answering before it runs its command: %1 accepted /s, %2 "
                    "completed /s, 50 of 100 within %3 ms, 99 within %4 ms; ours is %5 x and %6 x"_s
                        .arg(other.accepted.perSecond, 0, 'f', 0)
                        .arg(other.completedPerSecond, 0, 'f', 0)
                        .arg(other.accepted.times.percentile(0.5), 0, 'f', 2)
                        .arg(other.accepted.times.percentile(0.99), 0, 'f', 2)
                        .arg(result.perSecond / other.accepted.perSecond, 0, 'f', 2)
                        .arg(result.perSecond / other.completedPerSecond, 0, 'f', 2));
    }
    if (alone.error.isEmpty())
        report.note(u"  the same listener without script and journal: %1 /s, 99 within %2 ms"_s
                        .arg(alone.perSecond, 0, 'f', 0)
                        .arg(alone.times.percentile(0.99), 0, 'f', 2));
    if (result.refused > 0)
        report.note(
            u"  %1 of %2 were told to come again (queue of forwards full)"_s.arg(result.refused)
                .arg(wanted));
    if (!all)
        report.failure(u"relay, forwarding"_s, u"not everything arrived within two minutes"_s);
    else
        report.value(u"  all forwarded, after the last answer"_s, behind, u"s"_s, 5);
    report.value(u"  memory gained over %1 deliveries"_s.arg(wanted), after - before, u"MB"_s, 30);
    relay.terminate();
    relay.waitForFinished(20000);

    // The journal that this left behind.
    Journal journal;
    if (!journal.open(data + u"/journal"_s)) {
        report.failure(u"journal, search"_s, u"cannot be opened"_s);
        return;
    }
    QObject context;
    bool indexed = false;
    QElapsedTimer clock;
    clock.start();
    journal.index(&context, [&indexed](const Result<void> &) { indexed = true; });
    (void)waitFor([&indexed] { return indexed; }, 300000);
    report.note(u"  indexing what was left: %1 s"_s.arg(double(clock.elapsed()) / 1000, 0, 'f', 1));
    for (const QString &text : {u"parser"_s, u"commit/0123"_s, u"nowhere"_s, u"ann tools mend"_s}) {
        std::optional<qsizetype> hits;
        clock.start();
        JournalQuery query;
        query.text = text;
        journal.find(query, &context, [&hits](const Result<QList<JournalEntry>> &found) {
            hits = found ? found->size() : -1;
        });
        (void)waitFor([&hits] { return hits.has_value(); });
        report.value(u"journal, search for \"%1\" (%2 shown)"_s.arg(text).arg(hits.value_or(-1)),
                     double(clock.nsecsElapsed()) / 1e6, u"ms"_s, 100);
    }
}

} // namespace

QList<Benchmark> relayBenchmarks()
{
    return {{u"relay"_s, measure}};
}

} // namespace hooksmith::bench
