// SPDX-License-Identifier: MIT
#include "app/scripthost/nativehelpers.h"

#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace hooksmith
{

namespace
{

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

} // namespace

struct NativeHelpers::Private {
    QJSEngine *engine;
};

NativeHelpers::NativeHelpers(QJSEngine *engine) : QObject(engine), d(std::make_unique<Private>())
{
    d->engine = engine;
}

NativeHelpers::~NativeHelpers() = default;

QString NativeHelpers::zoneName(double milliseconds) const
{
    const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createDefault());
    UErrorCode status = U_ZERO_ERROR;
    const bool daylight = zone->inDaylightTime(milliseconds, status);
    icu::UnicodeString name;
    zone->getDisplayName(U_SUCCESS(status) && daylight, icu::TimeZone::LONG,
                         icu::Locale("en", "US"), name);
    return fromIcu(name);
}

} // namespace hooksmith
