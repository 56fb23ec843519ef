// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QStringList>

/// What keeps a hostile script inside its process. Linux: resource limits, a system call filter
/// (seccomp) and, where the kernel has it, Landlock. Elsewhere only what enter() says.
namespace hooksmith::sandbox {

/// First thing in main(): no core dumps, no tracing by others, end with the parent, fixed limits.
void prepare();

/// Closes the door: from here on no file can be opened for writing, no socket, no process, no
/// program; files can't be read either where Landlock is there. Call it once everything is loaded,
/// before the first byte that a person wrote. Landlock holds for the calling thread and those that
/// it starts later, the filter (which forbids new threads) for all: `startThreads` runs in between.
///
/// Returns the names of what is active: "rlimits", "landlock", "seccomp". Nothing is fatal here:
/// a kernel without a feature runs the script with what is left, and the parent can say so.
QStringList enter(const std::function<void()> &startThreads);

/// Tries, inside the sandbox, what a script must not be able to do, and says which of it was
/// refused: "network", "files", "programs". For reports: what enter() says is what was asked of the
/// kernel.
QStringList refused();
/// Names and versions of what the sandbox is made with: "libseccomp 2.5.4".
QStringList parts();

/// Caps the memory for data of the whole process at `bytes` more than it has now.
void limitMemory(qint64 bytes);

/// Resident bytes of this process, readable in the sandbox; 0 = not known here.
qint64 residentBytes();

} // namespace hooksmith::sandbox
