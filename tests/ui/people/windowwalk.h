// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/support/windowfixture.h"

#include <functional>

namespace hooksmith::test {

/// Called with a window that is on the screen, and what it is ("traffic.clear", "requestDock").
using Look = std::function<void(const QString &name, QWidget &window)>;

/// Shows all of the program, one part after the other: the window with each pane in front, each
/// menu, whatever window an action opens whose text ends with "…" (so that a new dialog is met
/// without a line here), and the dialogs that need a delivery or a draft. The example workspace is
/// open. Windows are closed again.
void walkWindows(WindowFixture &fixture, const Look &look);

/// Something that a person reads, with the widget's name.
struct Said
{
    QString where;
    QString text;
};
/// Everything that a window and its parts say, tooltips and accessible names included; not what is
/// typed into fields, nor rows of lists.
QList<Said> textsOf(const QWidget &window);

/// The labels and buttons in sight that are too small for what they say: name, size, words.
QStringList cutOffIn(const QWidget &window);

/// Fails the test with each finding on a line of its own (Qt Test cuts long messages).
#define VERIFY_NONE(findings)                                                                      \
    do {                                                                                           \
        for (const QString &finding : std::as_const(findings))                                     \
            qInfo().noquote() << finding;                                                          \
        QCOMPARE(findings.size(), 0);                                                              \
    } while (false)

/// "QPushButton requestSend in holdDialog"
QString nameOf(const QWidget &widget);

} // namespace hooksmith::test
