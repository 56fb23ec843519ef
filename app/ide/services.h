// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/keychainstore.h"
#include "core/message/markup.h"
#include "core/run/lintfindings.h"
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
    /// `settings` must outlive it: the language is read from them before anything has a sentence.
    explicit Services(Settings &settings);
    ~Services();
    ui::MainWindow &window() { return m_window; }

private:
    /// Proxy and authorities, as the open workspace has them.
    void applyNetworkSettings();

    Settings &m_settings; ///< 1: what the person chose
    HostContextFactory m_scripts; ///< 2: child processes for scripts, one kept warm
    HostToolHost m_lintHost; ///< 3: child process of the script checker
    Linter m_linter;
    LintFindings m_findings; ///< 4: what it says about a run's script
    Runner m_runner; ///< 5: runs what is on the screen
    HostToolHost m_markupHost; ///< 6: the client's text engines, in a child of their own
    MarkupService m_markup;
    HostToolHost m_formatHost; ///< Formats scripts; starts when it is first asked
    ui::PreviewImages m_images;
    ui::Syntax m_syntax; ///< 7: highlighting, shared by all editors
    KeychainStore m_secrets{QStringLiteral("hooksmith")}; ///< 8: tokens of servers
    ui::MainWindow m_window; ///< 9: shows it all
};

} // namespace hooksmith::ide
