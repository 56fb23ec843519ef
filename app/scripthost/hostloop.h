// SPDX-License-Identifier: MIT
#pragma once

#include "core/process/framecodec.h"
#include "core/script/scriptprotocol.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <QByteArray>
#include <thread>
#include <utility>

namespace hooksmith {

/// The child's side of the frames. The main thread reads standard input while it has nothing else
/// to do: handing each frame over from another thread would cost as much as a small script. While
/// it works, a second thread looks every ten milliseconds at the memory and for an interrupt.
class HostLoop
{
public:
    /// Exit codes that tell the parent what a frame may not have told any more (hostprocess.cpp).
    static constexpr int exitMemory = 87;
    static constexpr int exitOutput = 88;

    /// Takes the real standard output for frames; whatever else prints goes to standard error.
    HostLoop();
    ~HostLoop();

    /// `interrupted` may be called on either thread.
    void start(std::function<void()> interrupted);
    /// `work` runs once, in next(), when the parent has sent nothing for a moment.
    void whenIdle(std::function<void()> work) { m_idleWork = std::move(work); }

    /// Waits for the next frame; nothing when the parent has closed the pipe. `inCall`: only for
    /// what a call that has not ended yet waits for; the calls after it keep their turn.
    std::optional<QByteArray> next(bool inCall);
    /// Waits for the reply to a synchronous HTTP call; other frames keep their turn. Nothing when
    /// the pipe is closed or the script was interrupted.
    std::optional<QByteArray> waitForHttpReply(int id);

    void send(protocol::Kind kind, const QByteArray &json = {});
    /// Reports a limit and ends the process.
    [[noreturn]] void endWithLimit(const char *which, int exitCode);

    /// While busy, resident memory over `limit` ends the process.
    void setMemoryLimit(qint64 bytes);
    /// A call begins: with what was resident when the one before ended, because a look costs a
    /// twentieth of a small call.
    void startMeasuring();
    /// What the call has taken at most, as far as it was looked at: an estimate, garbage included.
    qint64 grownBytes();
    void setBusy(bool busy) { m_busy = busy; }

private:
    using Lock = std::unique_lock<std::mutex>;

    void watch();
    /// Waits for bytes and takes the frames in them; on the main thread, while it does not work.
    void readMore(Lock &lock);
    void workWhileIdle(Lock &lock);
    /// Takes what is there already; on the watcher's thread, while the main thread works.
    void readWhatIsThere();
    void takeFrames(QByteArrayView bytes);
    void startWork();
    void checkMemory();

    int m_output = -1;
    std::mutex m_outputMutex;
    std::thread m_watcher;
    std::function<void()> m_interrupted;
    std::function<void()> m_idleWork;
    std::mutex m_mutex; ///< Guards what follows
    FrameDecoder m_decoder;
    std::deque<QByteArray> m_frames;
    bool m_closed = false;
    bool m_wasInterrupted = false;
    bool m_working = false; ///< The main thread does not read: the watcher may
    bool m_watcherSleeps = true;
    std::condition_variable m_wakeWatcher;
    std::atomic<bool> m_busy = false;
    std::atomic<qint64> m_memoryLimit = 0;
    std::atomic<qint64> m_startBytes = 0, m_peakBytes = 0;
    qint64 m_lastBytes = 0; ///< When a call ended; 0: before the first
};

} // namespace hooksmith
