// SPDX-License-Identifier: MIT
// What the main window does for the request pane: new samples, and where requests may go.
#include "ui/documents/workspacecommands.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/runbar.h"
#include "ui/requestbuilder/requestpane.h"

#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectRequest()
{
    connect(m_requestPane, &RequestPane::failed, this, &MainWindow::say);
    connect(m_requestPane, &RequestPane::said, this,
            [this](const QString &sentence) { m_runBar->setIdle(sentence); });
    connect(m_requestPane, &RequestPane::samplesWanted, this,
            [this](const QList<NewSample> &samples, const QStringList &notes) {
                const QString slug = m_workbench.slug();
                QString last;
                for (const NewSample &item : samples) {
                    const Result<QString> added = m_workbench.documents().workspace().addSample(
                        slug, fileNameFrom(item.name), item.sample, item.bodyForm);
                    if (!added) {
                        say(added.error());
                        break;
                    }
                    last = *added;
                    m_edits->addedSample(slug, last);
                }
                if (last.isEmpty())
                    return;
                m_workbench.select(slug, last);
                m_runBar->setIdle(tr("Imported as the sample \"%1\".").arg(last));
                if (!notes.isEmpty())
                    tell({u"import-notes"_s, notes.join(u'\n'), {}, {}});
            });
    connect(&m_relay, &RelaySession::stateChanged, this, &MainWindow::updateRequestSurroundings);
    connect(&m_servers, &ServerBook::changed, this, &MainWindow::updateRequestSurroundings);
}

void MainWindow::updateRequestSurroundings()
{
    const WorkspaceIntegration *shown = m_workbench.integration();
    QStringList targets, words;
    if (shown) {
        words = shown->integration.triggerWords;
        // The sample's path is the sender's; what listens is at the integration's own.
        const bool hasAddress =
            !shown->integration.id.isEmpty() && !shown->integration.token.isEmpty();
        const QString path = hasAddress ? Relay::path(shown->integration) : QString();
        if (m_relay.isRunning())
            targets.append(m_relay.url() + path);
        for (const ServerRecord &server : m_servers.servers())
            targets.append(server.address.toString(QUrl::RemovePath | QUrl::RemoveQuery) + path);
    }
    m_requestPane->setSurroundings(m_workbench.slug(), m_workbench.sampleName(), words, targets);
}

} // namespace hooksmith::ui
