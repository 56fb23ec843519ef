// SPDX-License-Identifier: MIT
#include "app/ide/services.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hooksmith::ide {

namespace {

constexpr int formatDeadlineMs = 15000; // Loading it takes a second, long scripts some more

} // namespace

Services::Services()
    : m_scripts(HostContextFactory::findScriptHost()),
      // 20,000 lines take two seconds; the child works while the window goes on.
      m_lintHost(HostContextFactory::findScriptHost(), QStringLiteral("lint"), 15000),
      m_linter(m_lintHost), m_findings(m_linter), m_runner(m_scripts),
      m_markupHost(HostContextFactory::findScriptHost(), QStringLiteral("markup")),
      m_markup(m_markupHost), m_formatHost(HostContextFactory::findScriptHost(),
                                           QStringLiteral("format"), formatDeadlineMs),
      m_window({m_scripts, m_runner, m_syntax, m_markup, m_images, m_settings,
                QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/relay"_L1,
                &m_secrets, &m_formatHost,
                QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)})
{
    m_runner.setFindingSource(&m_findings);
    m_images.setAllowedHosts(m_settings.value(Settings::Key::PictureHosts).toStringList());
    QObject::connect(
        &m_images, &ui::PreviewImages::allowedHostsChanged, &m_images,
        [this](const QStringList &hosts) { m_settings.set(Settings::Key::PictureHosts, hosts); });
    m_markupHost.warmUp(); // The first message is drawn that much sooner
}

Services::~Services() = default;

} // namespace hooksmith::ide
