// SPDX-License-Identifier: MIT
#pragma once

namespace hooksmith::ui {
class MainWindow;
}

namespace hooksmith::ide {

/// With HOOKSMITH_REPORT_STARTUP=1 in the environment: writes "first-paint" and "first-result" to
/// standard output, a line each, when the window and the first run's message have been painted. For
/// benchmarks, which time the program from outside.
void reportStartup(ui::MainWindow &window);

} // namespace hooksmith::ide
