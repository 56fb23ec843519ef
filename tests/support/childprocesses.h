// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QList>
#include <sys/types.h>

namespace hooksmith::test {

/// The processes that a process has started and not waited for yet, as Linux has them.
inline QList<pid_t> childrenOf(qint64 process)
{
    QList<pid_t> children;
    const QDir threads(QStringLiteral("/proc/%1/task").arg(process));
    const QStringList names = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        QFile file(threads.filePath(name + QStringLiteral("/children")));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> numbers = file.readAll().simplified().split(' ');
        for (const QByteArray &number : numbers) {
            if (!number.isEmpty())
                children.append(pid_t(number.toInt()));
        }
    }
    return children;
}

} // namespace hooksmith::test
