// SPDX-License-Identifier: MIT
// Enters the script host's sandbox and tries what no script may do. One line per attempt: its name
// and what came of it ("refused EPERM", "done").
#include "app/scripthost/sandbox.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

void report(const char *name, long result)
{
    const int error = errno;
    if (result >= 0)
        std::printf("%s done\n", name);
    else
        std::printf("%s refused %s\n", name, strerrorname_np(error));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    hooksmith::sandbox::prepare();
    const char *writable = argc > 1 ? argv[1] : "/tmp/hooksmith-probe";
    const QStringList active = hooksmith::sandbox::enter([] {});
    for (const QString &feature : active)
        std::printf("active %s\n", qPrintable(feature));

    report("open-for-reading", open("/etc/passwd", O_RDONLY));
    report("open-for-writing", open(writable, O_WRONLY | O_CREAT, 0600));
    report("open-own-memory", open("/proc/self/mem", O_RDWR));
    report("unlink", unlink(writable));
    report("mkdir", mkdirat(AT_FDCWD, "/tmp/hooksmith-probe-dir", 0700));
    report("rename", rename("/tmp/a", "/tmp/b"));
    report("socket-inet", socket(AF_INET, SOCK_STREAM, 0));
    report("socket-unix", socket(AF_UNIX, SOCK_STREAM, 0));
    report("socket-netlink", socket(AF_NETLINK, SOCK_RAW, 0));
    int pair[2];
    report("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
    report("io-uring", syscall(SYS_io_uring_setup, 4, nullptr));
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    report("fork", child);
    report("vfork", syscall(SYS_vfork));
    char *const arguments[] = {const_cast<char *>("true"), nullptr};
    report("execve", execve("/bin/true", arguments, nullptr));
    report("ptrace", ptrace(PTRACE_TRACEME, 0, nullptr, nullptr));
    report("kill-parent", kill(getppid(), 0));
    report("process-vm", syscall(SYS_process_vm_readv, getppid(), nullptr, 0, nullptr, 0, 0));
    report("setuid", setuid(0));
    report("chroot", chroot("/"));
    report("mount", syscall(SYS_mount, "none", "/tmp", "tmpfs", 0, nullptr));
    report("unshare", syscall(SYS_unshare, 0));
    report("bpf", syscall(SYS_bpf, 0, nullptr, 0));
    report("memfd", syscall(SYS_memfd_create, "x", 0));
    report("raise-limit", syscall(SYS_prlimit64, 0, 7 /* NOFILE */, nullptr, nullptr));
    // What a script needs still works.
    void *memory = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    report("own-memory", memory == MAP_FAILED ? -1 : 0);
    timespec now{};
    report("own-clock", clock_gettime(CLOCK_REALTIME, &now));
    return 0;
}
