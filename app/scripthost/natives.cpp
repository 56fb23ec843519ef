// SPDX-License-Identifier: MIT
#include "app/scripthost/natives.h"

#include "app/scripthost/nativehelpers.h"

#include <QJSEngine>

namespace hooksmith {

NativeHelpers *installNatives(QJSEngine &engine, const QString &words)
{
    auto *helpers = new NativeHelpers(&engine, words);
    engine.globalObject().setProperty(QStringLiteral("__hooksmithNatives"),
                                      engine.newQObject(helpers));
    return helpers;
}

} // namespace hooksmith
