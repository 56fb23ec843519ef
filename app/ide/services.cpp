// SPDX-License-Identifier: MIT
#include "app/ide/services.h"

namespace hooksmith::ide {

Services::Services()
    : m_scripts(HostContextFactory::findScriptHost()),
      m_lintHost(HostContextFactory::findScriptHost(), QStringLiteral("lint")), m_linter(m_lintHost),
      m_findings(m_linter), m_runner(m_scripts),
      m_markupHost(HostContextFactory::findScriptHost(), QStringLiteral("markup")),
      m_markup(m_markupHost),
      m_window({m_scripts, m_runner, m_syntax, m_markup, m_images, m_settings})
{
    m_runner.setFindingSource(&m_findings);
    m_markupHost.warmUp(); // The first message is drawn that much sooner
}

Services::~Services() = default;

} // namespace hooksmith::ide
