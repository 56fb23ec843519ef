// SPDX-License-Identifier: MIT
#include "core/exchange/markedrequest.h"

namespace hooksmith {

MarkedRequest::MarkedRequest(const ExchangeRequest &request, Redaction redaction)
{
    QByteArray all = request.url + request.body;
    for (const HeaderField &field : request.headers)
        all += field.value;
    for (int n = 0; m_mark.isEmpty() || all.contains(m_mark); ++n)
        m_mark = "@hooksmith-secret-" + QByteArray::number(n) + '@';
    redaction.placeholder = [this](const QByteArray &name) -> QByteArray {
        return m_mark + name + m_mark;
    };
    m_request = redacted(request, redaction).request;
}

QByteArrayList MarkedRequest::split(const QByteArray &text) const
{
    QByteArrayList parts;
    qsizetype at = 0;
    while (true) {
        const qsizetype mark = text.indexOf(m_mark, at);
        parts.append(text.mid(at, mark < 0 ? -1 : mark - at));
        if (mark < 0)
            return parts;
        at = mark + m_mark.size();
    }
}

bool isFraming(QByteArrayView name)
{
    return sameHeaderName(name, "Content-Length") || sameHeaderName(name, "Transfer-Encoding")
        || sameHeaderName(name, "Connection");
}

} // namespace hooksmith
