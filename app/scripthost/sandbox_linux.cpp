// SPDX-License-Identifier: MIT
#include "app/scripthost/sandbox.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hooksmith::sandbox {

namespace {

int statmFd = -1;

void setLimit(__rlimit_resource resource, rlim_t value)
{
    const rlimit limit{value, value};
    setrlimit(resource, &limit);
}

bool enterLandlock()
{
    // Raw system calls: glibc has no wrappers, and the headers of the build may be older than the
    // kernel. ABI 1 (Linux 5.13) has the rights up to MAKE_SYM; later ones add REFER, TRUNCATE,
    // network (ABI 4) and scopes (ABI 6).
    const long abi =
        syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 1)
        return false;
    struct Attributes
    {
        __u64 handledFiles;
        __u64 handledNetwork;
        __u64 scoped;
    };
    Attributes attributes{};
    attributes.handledFiles = (1ULL << 13) - 1;
    if (abi >= 2)
        attributes.handledFiles |= 1ULL << 13; // REFER
    if (abi >= 3)
        attributes.handledFiles |= 1ULL << 14; // TRUNCATE
    if (abi >= 4)
        attributes.handledNetwork = 3; // Bind and connect over TCP
    if (abi >= 5)
        attributes.handledFiles |= 1ULL << 15; // Device ioctl
    if (abi >= 6)
        attributes.scoped = 3; // Abstract sockets and signals to processes outside
    const size_t size = abi >= 6 ? sizeof(Attributes)
        : abi >= 4               ? 2 * sizeof(__u64)
                                 : sizeof(__u64);
    const long ruleset = syscall(SYS_landlock_create_ruleset, &attributes, size, 0);
    if (ruleset < 0)
        return false;
    // No rules: nothing is allowed.
    const bool restricted = syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(int(ruleset));
    return restricted;
}

bool enterSeccomp()
{
    // Everything not named answers EPERM rather than killing: libraries that only try something
    // (ICU looking for a time zone, say) go on, and a script learns nothing from it.
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    static constexpr int allowed[] = {
        // Memory. mprotect may make code executable: the engine compiles hot functions.
        SCMP_SYS(brk),
        SCMP_SYS(mmap),
        SCMP_SYS(munmap),
        SCMP_SYS(mremap),
        SCMP_SYS(mprotect),
        SCMP_SYS(madvise),
        // The pipes to the parent and what is already open.
        SCMP_SYS(read),
        SCMP_SYS(pread64),
        SCMP_SYS(readv),
        SCMP_SYS(write),
        SCMP_SYS(writev),
        SCMP_SYS(close),
        SCMP_SYS(lseek),
        SCMP_SYS(fstat),
        SCMP_SYS(poll),
        SCMP_SYS(ppoll),
        SCMP_SYS(select),
        SCMP_SYS(pselect6),
        // Threads that exist already.
        SCMP_SYS(futex),
        SCMP_SYS(sched_yield),
        SCMP_SYS(rseq),
        SCMP_SYS(set_robust_list),
        SCMP_SYS(membarrier),
        SCMP_SYS(sched_getaffinity),
        SCMP_SYS(gettid),
        SCMP_SYS(getpid),
        // Clocks, randomness, signals to itself (abort), the end.
        SCMP_SYS(clock_gettime),
        SCMP_SYS(clock_getres),
        SCMP_SYS(clock_nanosleep),
        SCMP_SYS(nanosleep),
        SCMP_SYS(gettimeofday),
        SCMP_SYS(time),
        SCMP_SYS(getrandom),
        SCMP_SYS(rt_sigaction),
        SCMP_SYS(rt_sigprocmask),
        SCMP_SYS(rt_sigreturn),
        SCMP_SYS(sigaltstack),
        SCMP_SYS(restart_syscall),
        SCMP_SYS(getrusage),
        SCMP_SYS(exit),
        SCMP_SYS(exit_group),
    };
    bool good = true;
    for (const int call : allowed)
        good = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && good;
    const auto self = scmp_datum_t(getpid());
    // abort() and nothing else: a signal to this very process.
    good = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, self))
            == 0
        && good;
    // The memory limit is set when the script's own limit is known.
    good = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 2, SCMP_A0(SCMP_CMP_EQ, 0),
                            SCMP_A1(SCMP_CMP_EQ, RLIMIT_DATA))
            == 0
        && good;
    good =
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 1, SCMP_A1(SCMP_CMP_EQ, F_GETFL))
            == 0
        && good;
    good = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0 && good;
    good = good && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return good;
}

} // namespace

void prepare()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() == 1)
        std::_Exit(0); // The parent went before the line above.
    prctl(PR_SET_DUMPABLE, 0);
    setLimit(RLIMIT_CORE, 0);
    statmFd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
}

QStringList enter(const std::function<void()> &startThreads)
{
    QStringList active;
    setLimit(RLIMIT_FSIZE, 0);
    setLimit(RLIMIT_MEMLOCK, 0);
    setLimit(RLIMIT_MSGQUEUE, 0);
    active.append(u"rlimits"_s);
    const bool noNewPrivileges = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    if (noNewPrivileges && enterLandlock())
        active.append(u"landlock"_s);
    startThreads();
    setLimit(RLIMIT_NPROC, 0);
    if (noNewPrivileges && enterSeccomp())
        active.append(u"seccomp"_s);
    return active;
}

QStringList refused()
{
    QStringList list;
    const int socketFd = socket(AF_INET, SOCK_STREAM, 0);
    if (socketFd < 0)
        list.append(u"network"_s);
    else
        close(socketFd);
    const int fileFd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (fileFd < 0)
        list.append(u"files"_s);
    else
        close(fileFd);
    const long child = syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
    if (child == 0)
        _exit(0);
    if (child < 0)
        list.append(u"programs"_s);
    return list;
}

QStringList parts()
{
    const scmp_version *version = seccomp_version();
    return {
        version
            ? u"libseccomp %1.%2.%3"_s.arg(version->major).arg(version->minor).arg(version->micro)
            : u"libseccomp"_s};
}

void limitMemory(qint64 bytes)
{
    char text[128] = {};
    long long pages[6] = {};
    if (statmFd < 0 || pread(statmFd, text, sizeof text - 1, 0) <= 0
        || std::sscanf(text, "%lld %lld %lld %lld %lld %lld", &pages[0], &pages[1], &pages[2],
                       &pages[3], &pages[4], &pages[5])
            != 6)
        return;
    rlimit limit{};
    getrlimit(RLIMIT_DATA, &limit);
    const auto wanted = rlim_t(pages[5] * sysconf(_SC_PAGESIZE) + bytes);
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? wanted : std::min(wanted, limit.rlim_max);
    setrlimit(RLIMIT_DATA, &limit);
}

qint64 residentBytes()
{
    char text[128] = {};
    long long size = 0;
    long long resident = 0;
    if (statmFd < 0 || pread(statmFd, text, sizeof text - 1, 0) <= 0
        || std::sscanf(text, "%lld %lld", &size, &resident) != 2)
        return 0;
    return resident * sysconf(_SC_PAGESIZE);
}

} // namespace hooksmith::sandbox
