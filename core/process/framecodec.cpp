// SPDX-License-Identifier: MIT
#include "core/process/framecodec.h"

#include "core/base/tr.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {
constexpr qsizetype headerSize = 4;
} // namespace

QByteArray encodeFrame(QByteArrayView payload)
{
    QByteArray frame(headerSize + payload.size(), Qt::Uninitialized);
    qToBigEndian(quint32(payload.size()), frame.data());
    std::copy(payload.cbegin(), payload.cend(), frame.data() + headerSize);
    return frame;
}

FrameDecoder::FrameDecoder(qsizetype maximumPayload) : m_maximum(maximumPayload) { }

void FrameDecoder::append(QByteArrayView bytes)
{
    if (m_broken)
        return;
    if (m_position > 0) {
        // One move per piece rather than one per frame.
        m_buffer.remove(0, m_position);
        m_position = 0;
    }
    m_buffer.append(bytes);
}

Result<std::optional<QByteArray>> FrameDecoder::next()
{
    const qsizetype available = pendingBytes();
    quint32 length = 0;
    if (!m_broken && available < headerSize)
        return std::optional<QByteArray>();
    if (!m_broken) {
        length = qFromBigEndian<quint32>(m_buffer.constData() + m_position);
        m_broken = qsizetype(length) > m_maximum;
    }
    if (m_broken) {
        m_buffer.clear();
        m_position = 0;
        return unexpected(Error{u"frame-too-large"_s,
                                Tr::tr("A message between Hooksmith and its script host is larger "
                                       "than %1 bytes.")
                                    .arg(m_maximum),
                                QString::number(length),
                                {}});
    }
    if (available < headerSize + qsizetype(length))
        return std::optional<QByteArray>();
    const QByteArray payload = m_buffer.sliced(m_position + headerSize, qsizetype(length));
    m_position += headerSize + qsizetype(length);
    if (m_position == m_buffer.size()) {
        m_buffer.clear();
        m_position = 0;
    }
    return std::optional<QByteArray>(payload);
}

} // namespace hooksmith
