// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace hooksmith::ui {
class MainWindow;
}

namespace hooksmith::ide {

/// What a person would have done before a picture is taken; from options that --help does not list,
/// for tests and documentation.
struct Scene
{
    QString cursor; ///< "LINE:COLUMN" in the script
    QString typed; ///< There
    QStringList actions; ///< Ids of the table of actions
    int deliveries = 0; ///< How many webhooks to wait for; 0: for the first result
};

/// Takes a picture of the window, with the lists and menus open above it, once the first result is
/// on the screen or that many webhooks have arrived, and ends the program: 0, or 1 where `file`
/// can't be written.
void takeScreenshot(ui::MainWindow &window, const QString &file, const Scene &scene);

} // namespace hooksmith::ide
