// SPDX-License-Identifier: MIT
// For LD_PRELOAD: the wall clock, set forward or back by the seconds that the file named by
// HOOKSMITH_TEST_CLOCK holds. The monotonic clock goes on as it is, as when somebody sets the time.
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

long offsetSeconds()
{
    static const char *const file = std::getenv("HOOKSMITH_TEST_CLOCK");
    if (!file)
        return 0;
    const int descriptor = ::open(file, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return 0;
    char text[32] = {};
    const ssize_t count = ::read(descriptor, text, sizeof text - 1);
    ::close(descriptor);
    return count > 0 ? std::strtol(text, nullptr, 10) : 0;
}

timespec shifted()
{
    timespec now{};
    ::syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
    now.tv_sec += offsetSeconds();
    return now;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *result) noexcept
{
    if (clock != CLOCK_REALTIME)
        return int(::syscall(SYS_clock_gettime, clock, result));
    *result = shifted();
    return 0;
}

int gettimeofday(timeval *result, void *) noexcept
{
    const timespec now = shifted();
    result->tv_sec = now.tv_sec;
    result->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *result) noexcept
{
    const time_t now = shifted().tv_sec;
    if (result)
        *result = now;
    return now;
}
}
