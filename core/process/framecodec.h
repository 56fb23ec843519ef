// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <optional>
#include <QByteArray>

namespace hooksmith {

/// Frames over a byte stream: four bytes of length, big endian, then that many bytes of payload.
///
/// Both directions between a parent and its script host use it. The size is capped, because the
/// other end runs code that nobody trusts: a length over the cap is an error before a single byte
/// of it is stored, and the stream can't be used any more.
QByteArray encodeFrame(QByteArrayView payload);

/// Takes bytes in pieces of any size and gives whole payloads out. Pure: knows no device.
class FrameDecoder
{
public:
    static constexpr qsizetype defaultMaximum = 64 * 1024 * 1024;

    explicit FrameDecoder(qsizetype maximumPayload = defaultMaximum);

    void append(QByteArrayView bytes);
    /// The next whole payload, nothing when more bytes are needed, or the error "frame-too-large",
    /// which stays.
    Result<std::optional<QByteArray>> next();
    /// Bytes that wait for the rest of their frame.
    qsizetype pendingBytes() const { return m_buffer.size() - m_position; }

private:
    qsizetype m_maximum;
    QByteArray m_buffer;
    qsizetype m_position = 0; ///< Start of what is not yet given out
    bool m_broken = false;
};

} // namespace hooksmith
