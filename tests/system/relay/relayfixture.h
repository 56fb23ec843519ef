// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/jsvalue.h"
#include "tests/support/standinclient.h"

#include <csignal>
#include <memory>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace hooksmith::test {

/// Makes a message of a push of GitHub's; throws on line 5 when the body has "fail".
extern const char *const pushScript;
extern const char *const pushBody;

/// `hooksmith-cli relay` in a process of its own, with one integration (/hooks/gh/tok) and a
/// stand-in server as its target. The tests are slots of a class derived from it.
class RelayFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void startRelay(const QStringList &arguments);
    QStringList common() const;
    /// The next line with this event; lines before it are kept in m_lines.
    JsValue next(const QString &event);
    QByteArray post(const QString &path, const QByteArray &body, const QByteArray &headers = {});
    int finish(int signalNumber = SIGTERM);
    void write(const QString &name, const QByteArray &text);

    StandInClient m_target;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_relay;
    QList<JsValue> m_lines;
    QUrl m_url;
    JsValue m_listening;
};

} // namespace hooksmith::test
