// SPDX-License-Identifier: MIT
#include "app/scripthost/nativehelpers_p.h"

namespace hooksmith
{

NativeHelpers::NativeHelpers(QJSEngine *engine) : QObject(engine), d(std::make_unique<Private>())
{
    d->engine = engine;
}

NativeHelpers::~NativeHelpers() = default;

} // namespace hooksmith
