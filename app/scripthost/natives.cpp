// SPDX-License-Identifier: MIT
#include "app/scripthost/natives.h"

#include "app/scripthost/nativehelpers.h"

#include <QJSEngine>

namespace hooksmith {

void installNatives(QJSEngine &engine)
{
    auto *helpers = new NativeHelpers(&engine);
    engine.globalObject().setProperty(QStringLiteral("__hooksmithNatives"),
                                      engine.newQObject(helpers));
}

} // namespace hooksmith
