// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/journal.h"

#include <memory>
#include <QTemporaryDir>
#include <QVariant>

/// A folder for a real journal, and a look into its file. For the tests to inherit.
class JournalHarness : public QObject
{
    Q_OBJECT
protected:
    /// For init(): a new folder.
    void prepare() { m_folder = std::make_unique<QTemporaryDir>(); }
    QString path() const { return m_folder->filePath(QStringLiteral("data")); }
    static hooksmith::Delivery delivery(const QString &id, int forwards = 1);
    /// Waits until all are stored; fails the test otherwise.
    static void addAll(hooksmith::Journal &journal, const QList<hooksmith::Delivery> &deliveries);
    /// The first value that SQLite answers, by a connection of its own.
    QVariant ask(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};
