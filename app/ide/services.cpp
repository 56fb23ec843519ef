// SPDX-License-Identifier: MIT
#include "app/ide/services.h"

namespace hooksmith::ide {

Services::Services()
    : m_scripts(HostContextFactory::findScriptHost()), m_runner(m_scripts),
      m_window(m_runner, m_syntax, m_settings)
{
}

Services::~Services() = default;

} // namespace hooksmith::ide
