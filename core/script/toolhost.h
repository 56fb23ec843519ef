// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <functional>
#include <memory>
#include <QByteArray>
#include <QObject>

namespace hooksmith {

/// A script host of our own that runs one bundled library ("markup", "lint") instead of a person's
/// script: same child program, same sandbox, its own deadline per call. A bundle assigns an object
/// of functions to `globalThis.hooksmithTool`; each takes one JSON value and returns one.
///
/// Calls queue up and are answered in order, each in exactly one callback; after a deadline or
/// crash the child is replaced and the next call works. The callback is dropped when `context` is
/// destroyed.
class ToolHost : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<QByteArray> &json)>;
    ~ToolHost() override = default;
    /// `argumentJson`: one JSON value. The result is JSON.stringify() of what the function
    /// returned, byte for byte. Errors: "tool-timeout", "tool-failed" (it threw; detail = its
    /// message), "tool-crashed".
    virtual void call(const QString &function, const QByteArray &argumentJson, QObject *context,
                      Callback done) = 0;
};

} // namespace hooksmith
