// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/serverbook.h"
#include "core/settings/settings.h"
#include "tests/support/standinclient.h"

#include <memory>
#include <QTemporaryDir>

namespace hooksmith::test {

/// A server book of its own for each test, and a stand-in server.
struct ServerBookFixture
{
    /// For init(): an empty book, and a server that behaves.
    void prepare()
    {
        server.behaveWell();
        server.forget();
        folder = std::make_unique<QTemporaryDir>();
        settings = std::make_unique<Settings>(folder->filePath(QStringLiteral("settings.ini")));
        secrets = std::make_unique<MemorySecretStore>();
        book = std::make_unique<ServerBook>(*settings, *secrets);
    }

    StandInClient server;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MemorySecretStore> secrets;
    std::unique_ptr<ServerBook> book;
};

} // namespace hooksmith::test
