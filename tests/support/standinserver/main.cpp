// SPDX-License-Identifier: MIT
#include "tests/support/standinserver/standinserver.h"

#include <cstdio>
#include <QCoreApplication>
#include <QSocketNotifier>

using namespace Qt::StringLiterals;

/// hooksmith-standin [PORT] [--with-stdin] [--tls CERTIFICATE KEY] [--forgetful]: prints
/// {"port":...,"url":..., "hook":...} when it listens. With --with-stdin it ends when its standard
/// input does, so that a crashed test leaves none behind. --tls speaks https with these two PEM
/// files.
int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // Cheaper, for the benchmarks
    QCoreApplication app(argc, argv);
    hooksmith::StandInServer server;
    const QStringList arguments = app.arguments();
    server.setForgetful(arguments.contains("--forgetful"_L1));
    const qsizetype tls = arguments.indexOf("--tls"_L1);
    if (tls > 0 && !server.useTls(arguments.value(tls + 1), arguments.value(tls + 2))) {
        std::fputs("hooksmith-standin: cannot read the certificate and its key\n", stderr);
        return 1;
    }
    if (!server.listen(quint16(arguments.value(1).toUInt()))) {
        std::fputs("hooksmith-standin: cannot listen\n", stderr);
        return 1;
    }
    const QByteArray url = (tls > 0 ? "https" : "http") + QByteArray("://127.0.0.1:")
        + QByteArray::number(server.port());
    const QByteArray line = R"({"port":)" + QByteArray::number(server.port()) + R"(,"url":")" + url
        + R"(","hook":")" + url + R"(/hooks/standin/standin-token"})" + "\n";
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
    QSocketNotifier input(0, QSocketNotifier::Read);
    input.setEnabled(arguments.contains("--with-stdin"_L1));
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&app] {
        if (std::getchar() == EOF)
            app.quit();
    });
    return app.exec();
}
