// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QJSEngine>
#include <QObject>

namespace hooksmith
{

/// What the compat bundle asks C++ for, as methods that JavaScript can call. Failures become
/// JavaScript exceptions of the type and wording that V8 gives.
class NativeHelpers : public QObject
{
    Q_OBJECT
public:
    explicit NativeHelpers(QJSEngine *engine);
    ~NativeHelpers() override;

    /// Long name of the process's time zone at that time ("Coordinated Universal Time").
    Q_INVOKABLE QString zoneName(double milliseconds) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hooksmith
