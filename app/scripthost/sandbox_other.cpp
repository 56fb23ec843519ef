// SPDX-License-Identifier: MIT
#include "app/scripthost/sandbox.h"

// No sandbox of our own on this system: the process boundary and the parent's deadline stand, and
// enter() says that nothing else does.
namespace hooksmith::sandbox {

void prepare() { }

QStringList enter(const std::function<void()> &startThreads)
{
    startThreads();
    return {};
}

QStringList refused()
{
    return {};
}

QStringList parts()
{
    return {};
}

void limitMemory(qint64) { }

qint64 residentBytes()
{
    return 0;
}

} // namespace hooksmith::sandbox
