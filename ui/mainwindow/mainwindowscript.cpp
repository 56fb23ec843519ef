// SPDX-License-Identifier: MIT
// The script editor within the window: its commands, and what it is told about the run.
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/centralarea.h"
#include "ui/mainwindow/runbar.h"
#include "ui/scripteditor/codestructure.h"
#include "ui/scripteditor/scriptarguments.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/scripteditor/syntax.h"
#include "ui/servers/deployedcomparison.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype largestListed = 1024 * 1024; // Bytes

} // namespace

void MainWindow::connectScriptEditor()
{
    const auto on = [this](QLatin1StringView id, std::function<void()> slot) {
        m_actions->onTriggered(id, this, std::move(slot));
    };
    // These work in whichever code editor is being used.
    const auto editor = [this]() -> CodeEditor & {
        auto *focused = qobject_cast<CodeEditor *>(QApplication::focusWidget());
        return focused ? *focused : m_scriptPane->editor();
    };
    on("edit.nextOccurrence"_L1, [editor] { editor().cursors().addNextOccurrence(); });
    on("edit.allOccurrences"_L1, [editor] { editor().cursors().addAllOccurrences(); });
    on("edit.cursorAbove"_L1, [editor] { editor().cursors().addLine(-1); });
    on("edit.cursorBelow"_L1, [editor] { editor().cursors().addLine(1); });
    on("edit.fold"_L1, [editor] { editor().foldHere(true); });
    on("edit.unfold"_L1, [editor] { editor().foldHere(false); });
    on("edit.foldAll"_L1, [editor] { editor().structure().foldAll(); });
    on("edit.unfoldAll"_L1, [editor] { editor().structure().unfoldAll(); });

    ScriptEditor *script = m_scriptPane;
    on("edit.complete"_L1, [script] { script->assist().complete(); });
    on("edit.fix"_L1, [script] { script->showFixes(); });
    on("edit.format"_L1, [script] { script->formatDocument(); });
    on("edit.goToSymbol"_L1, [script] { script->askForSymbol(); });
    on("edit.snippet"_L1, [script] { script->askForSnippet(); });
    on("edit.saveSnippet"_L1, [script] { script->askToSaveSnippet(); });
    on("view.splitRight"_L1, [script] { script->split(Qt::Horizontal); });
    on("view.splitBelow"_L1, [script] { script->split(Qt::Vertical); });
    on("view.unsplit"_L1, [script] { script->unsplit(); });
    on("view.compareSaved"_L1, [this, script] {
        if (const WorkspaceIntegration *shown = m_workbench.integration())
            script->compareWith(tr("%1, as saved").arg(QFileInfo(shown->script.path).fileName()),
                                shown->script.text);
    });
    on("view.compareDeployed"_L1, [this] { compareWithDeployed(); });
    on("view.compareFile"_L1, [this] { compareWithFile(); });
    on("view.compareClipboard"_L1, [script] {
        script->compareWith(tr("Text of the clipboard"), QApplication::clipboard()->text());
    });
    connect(script, &ScriptEditor::said, this,
            [this](const QString &sentence) { m_runBar->setIdle(sentence); });
    script->setHighlighter(
        [this](QTextDocument *document) { m_syntax.highlight(document, u"JavaScript"_s); });

    QAction *notes = m_actions->action("view.lineNotes"_L1);
    notes->setChecked(m_settings.value(Settings::Key::LineNotes).toBool());
    script->setLineNotesVisible(notes->isChecked());
    connect(notes, &QAction::toggled, this, [this, script](bool visible) {
        script->setLineNotesVisible(visible);
        m_settings.set(Settings::Key::LineNotes, visible);
    });

    m_factsDelay.setSingleShot(true);
    m_factsDelay.setInterval(300);
    connect(&m_factsDelay, &QTimer::timeout, this, &MainWindow::updateScriptFacts);
    const auto later = [this] { m_factsDelay.start(); };
    connect(&m_workbench, &Workbench::selectionChanged, this, later);
    connect(&m_workbench, &Workbench::resultReady, this, later);
    connect(&m_workbench.documents(), &Documents::edited, this, later);
}

void MainWindow::updateScriptFacts()
{
    const SampleDocument *sample = m_workbench.sample();
    if (sample && !sample->isSettled()) {
        m_factsDelay.start();
        return;
    }
    ScriptFacts facts;
    facts.profile = m_workbench.profile();
    if (const WorkspaceIntegration *shown = m_workbench.integration())
        facts.type = shown->integration.type;
    // A request that is not valid at the moment has no values to show; names are still there.
    if (const Result<RunInput> input = m_workbench.input()) {
        facts.event = input->sample.outgoing.event;
        // The values of a body that is this large would hold up typing in the script.
        if (input->sample.incoming.body.size() < largestListed)
            facts.arguments = scriptArguments(*input);
    }
    m_scriptPane->setFacts(facts);
}

void MainWindow::showConsoleNotes(const RunResult &result)
{
    QHash<int, QString> notes;
    for (const ConsoleLine &line : result.console) {
        if (line.line > 0)
            notes.insert(line.line, u"→ "_s + line.text.section(u'\n', 0, 0).left(300));
    }
    m_scriptPane->setLineNotes(notes);
}

void MainWindow::compareWithDeployed()
{
    const WorkspaceIntegration *shown = m_workbench.integration();
    if (!shown)
        return;
    if (!m_deployed) {
        m_deployed = new DeployedComparison(m_servers, this);
        connect(m_deployed, &DeployedComparison::failed, this, &MainWindow::say);
        connect(m_deployed, &DeployedComparison::said, this,
                [this](const QString &sentence) { m_runBar->setIdle(sentence); });
        connect(m_deployed, &DeployedComparison::noServers, this, [this] {
            NoticeBar *bar = m_central->notices().show(
                u"noServers"_s, NoticeBar::Tone::Info,
                tr("No server is known yet that could be asked for its script. The clipboard and "
                   "files can be compared, too (in the menu View)."));
            bar->addButton(u"enterServer"_s, tr("Enter a server…"), [this] { showServers(); });
            bar->addClose();
        });
    }
    // Somebody who looks at another integration meanwhile does not want the answer any more.
    disconnect(m_deployed, &DeployedComparison::fetched, this, nullptr);
    connect(m_deployed, &DeployedComparison::fetched, this,
            [this, slug = shown->slug](const QString &title, const QString &script) {
                if (m_workbench.slug() != slug)
                    return;
                m_runBar->setIdle(tr("Compared with %1.").arg(title));
                m_scriptPane->compareWith(title, QString(script).remove(u'\r'));
            });
    m_deployed->start(shown->integration);
}

void MainWindow::compareWithFile()
{
    auto *dialog = new QFileDialog(this, tr("Compare with a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Scripts (*.js *.mjs *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            say(Error{
                u"read-failed"_s,
                tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()),
                file.errorString(),
                {}});
            return;
        }
        constexpr qint64 most = 20LL * 1024 * 1024;
        if (file.size() > most) {
            say(Error{u"too-large"_s,
                      tr("%1 is too large to be compared.").arg(QDir::toNativeSeparators(path)),
                      {},
                      {}});
            return;
        }
        m_scriptPane->compareWith(QFileInfo(path).fileName(),
                                  QString::fromUtf8(file.readAll()).remove(u'\r'));
    });
    dialog->open();
}

} // namespace hooksmith::ui
