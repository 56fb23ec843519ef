// SPDX-License-Identifier: MIT
#include "app/ide/services.h"

#include "core/relay/journalfiles.h"
#include "core/settings/networksettings.h"
#include "core/settings/settingstable.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hooksmith::ide {

namespace {

constexpr int formatDeadlineMs = 15000; // Loading it takes a second, long scripts some more

} // namespace

Services::Services(Settings &settings)
    : m_settings(settings), m_scripts(HostContextFactory::findScriptHost()),
      // 20,000 lines take two seconds; the child works while the window goes on.
      m_lintHost(HostContextFactory::findScriptHost(), QStringLiteral("lint"), 15000),
      m_linter(m_lintHost), m_findings(m_linter), m_runner(m_scripts),
      m_markupHost(HostContextFactory::findScriptHost(), QStringLiteral("markup")),
      m_markup(m_markupHost), m_formatHost(HostContextFactory::findScriptHost(),
                                           QStringLiteral("format"), formatDeadlineMs),
      m_window(
          {m_scripts,
           [] {
               return std::make_unique<HostContextFactory>(HostContextFactory::findScriptHost());
           },
           m_runner, m_syntax, m_markup, m_images, m_settings, defaultJournalFolder(), &m_secrets,
           &m_formatHost, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)})
{
    m_runner.setFindingSource(&m_findings);
    QObject::connect(&m_secrets, &KeychainStore::unavailable, &m_window, [this] {
        m_window.tell(Error{u"no-key-store"_s, m_secrets.memoryReason(), {}, {}});
    });
    m_secrets.probe(&m_window);
    m_images.setAllowedHosts(m_settings.value(Settings::Key::PictureHosts).toStringList());
    QObject::connect(
        &m_images, &ui::PreviewImages::allowedHostsChanged, &m_images,
        [this](const QStringList &hosts) { m_settings.set(Settings::Key::PictureHosts, hosts); });
    QObject::connect(&m_settings, &Settings::changed, &m_window,
                     [this](Settings::Key key, const QString &) {
                         if (key == Settings::Key::PictureHosts)
                             m_images.setAllowedHosts(m_settings.list(key));
                         if (settingRow(key).category() == "network"_L1)
                             applyNetworkSettings();
                     });
    QObject::connect(&m_window, &ui::MainWindow::proxyPasswordChanged, &m_window,
                     [this] { applyNetworkSettings(); });
    QObject::connect(&m_window.workbench(), &ui::Workbench::workspaceChanged, &m_window,
                     [this] { applyNetworkSettings(); });
    applyNetworkSettings();
    m_markupHost.warmUp(); // The first message is drawn that much sooner
}

Services::~Services() = default;

void Services::applyNetworkSettings()
{
    const ui::Documents &documents = m_window.workbench().documents();
    const QString workspace =
        documents.hasWorkspace() ? documents.workspace().directory() : QString();
    const NetworkSettings network = NetworkSettings::of(m_settings, workspace);
    if (const Result<void> applied = applyNetwork(network); !applied)
        m_window.tell(applied.error());
    if (network.proxy != NetworkSettings::Proxy::Manual || network.passwordKey().isEmpty())
        return;
    m_secrets.read(network.passwordKey(), &m_window,
                   [network = network](const Result<QString> &password) mutable {
                       if (!password)
                           return; // The proxy will ask for it, and its refusal is said
                       network.proxyPassword = *password;
                       (void)applyNetwork(network);
                   });
}

} // namespace hooksmith::ide
