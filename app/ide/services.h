// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/markup.h"
#include "core/run/runner.h"
#include "core/script/hostcontext.h"
#include "core/script/hosttoolhost.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preview/previewimages.h"
#include "ui/scripteditor/syntax.h"

#include <optional>

namespace hooksmith::ide {

/// Owns every long-lived object of the IDE. The members are built in this order and destroyed in
/// the opposite one: each may use those above it.
class Services
{
public:
    Services();
    ~Services();
    ui::MainWindow &window() { return m_window; }
    Settings &settings() { return m_settings; }

private:
    Settings m_settings; ///< 1: what the person chose
    HostContextFactory m_scripts; ///< 2: child processes for scripts, one kept warm
    Runner m_runner; ///< 3: runs what is on the screen
    HostToolHost m_markupHost; ///< 4: the client's text engines, in a child of their own
    MarkupService m_markup;
    ui::PreviewImages m_images;
    ui::Syntax m_syntax; ///< 5: highlighting, shared by all editors
    ui::MainWindow m_window; ///< 6: shows it all
};

} // namespace hooksmith::ide
