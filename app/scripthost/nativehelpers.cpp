// SPDX-License-Identifier: MIT
#include "app/scripthost/nativehelpers_p.h"

namespace hooksmith {

NativeHelpers::NativeHelpers(QJSEngine *engine, const QString &words)
    : QObject(engine), d(std::make_unique<Private>())
{
    d->engine = engine;
    d->wordsPath = words;
    // Made before the host enters its sandbox, in which an engine could not ask for the stack's
    // size.
    d->wordsEngine = std::make_unique<QJSEngine>();
}

NativeHelpers::~NativeHelpers() = default;

bool NativeHelpers::hasLoneSurrogate(const QString &text) const
{
    return !text.isValidUtf16();
}

bool NativeHelpers::hasLaxNumber(const QString &json) const
{
    const auto isDigit = [&json](qsizetype at) {
        return at >= 0 && at < json.size() && json.at(at) >= u'0' && json.at(at) <= u'9';
    };
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json.at(i);
        if (inString) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'.' && !(isDigit(i - 1) && isDigit(i + 1))) {
            return true;
        }
    }
    return false;
}

} // namespace hooksmith
