// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangerequest.h"
#include "core/exchange/redaction.h"

namespace hooksmith {

/// Redacts with a mark that occurs nowhere in the request, so that the writer of a format finds
/// its placeholders again whatever else the texts hold.
class MarkedRequest
{
public:
    MarkedRequest(const ExchangeRequest &request, Redaction redaction);

    const ExchangeRequest &request() const { return m_request; }
    /// Text and names of placeholders in turn, text first.
    QByteArrayList split(const QByteArray &text) const;

private:
    QByteArray m_mark;
    ExchangeRequest m_request;
};

/// Whether the sending program writes a header of that name itself.
bool isFraming(QByteArrayView name);

} // namespace hooksmith
