// SPDX-License-Identifier: MIT
// Tests, search in all files, properties, palette and shortcuts: how they hang together with the
// rest of the window.
#include "core/workspace/checkrunner.h"
#include "ui/documents/workspacecommands.h"
#include "ui/mainwindow/centralarea.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/palette/palette.h"
#include "ui/palette/shortcutdialog.h"
#include "ui/properties/propertiespane.h"
#include "ui/requestbuilder/requestpane.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/scripteditor/scriptsymbols.h"
#include "ui/search/searchpane.h"
#include "ui/tests/testspane.h"
#include "ui/theme/icons.h"
#include "ui/widgets/sidefilesdialog.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int mostRecentCommands = 8;
constexpr int recentBonus = 6; ///< Less than a better match is worth

} // namespace

void MainWindow::buildTools()
{
    Documents &documents = m_workbench.documents();
    m_edits = new WorkspaceEdits(documents, this);
    m_testsPane = new TestsPane(m_scripts, documents, m_syntax, *m_actions);
    m_searchPane = new SearchPane(documents, *m_edits);
    m_propertiesPane = new PropertiesPane(documents, *m_edits);
    m_testsDock = addPane(u"testsDock"_s, u"test"_s, tr("Tests"), m_testsPane);
    m_searchDock = addPane(u"searchDock"_s, u"find"_s, tr("Search"), m_searchPane);
    m_propertiesDock =
        addPane(u"propertiesDock"_s, u"properties"_s, tr("Properties"), m_propertiesPane);
}

void MainWindow::connectTools()
{
    const auto on = [this](QLatin1StringView id, std::function<void()> slot) {
        m_actions->onTriggered(id, this, std::move(slot));
    };

    // Properties
    on("file.properties"_L1, [this] {
        reveal(m_propertiesDock, nullptr);
        if (QWidget *name = m_propertiesPane->findChild<QWidget *>(u"property.name"_s))
            name->setFocus(Qt::ShortcutFocusReason);
    });
    connect(&m_workbench, &Workbench::selectionChanged, this,
            [this] { m_propertiesPane->setIntegration(m_workbench.slug()); });

    // Search
    on("edit.findInFiles"_L1, [this] {
        const auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        const QString chosen = editor ? editor->textCursor().selectedText() : QString();
        reveal(m_searchDock, nullptr);
        m_searchPane->open(chosen);
    });
    connect(m_searchPane, &SearchPane::matchActivated, this,
            [this](const DocumentId &id, int line, int column, const QString &matched) {
                if (id.part != DocumentId::Part::Sample) {
                    openDocument(id, line, column, int(matched.size()));
                    return;
                }
                openDocument(id, line, column, 0);
                // The file's line is none of the form's: look for the text where it is shown.
                SampleDocument *document = m_workbench.sample();
                if (!document || document->isBroken())
                    return;
                document->finishFilling();
                const QTextCursor found = document->body().find(matched);
                if (!found.isNull())
                    m_requestPane->goTo(SampleDocument::Part::Body, found.blockNumber() + 1,
                                        found.selectionStart() - found.block().position() + 1);
            });

    // Tests
    on("test.runAll"_L1, [this] {
        reveal(m_testsDock, nullptr);
        m_testsPane->setProfile(m_workbench.profile());
        m_testsPane->run({});
    });
    on("test.runIntegration"_L1, [this] {
        reveal(m_testsDock, nullptr);
        m_testsPane->setProfile(m_workbench.profile());
        m_testsPane->run(m_workbench.slug());
    });
    on("test.stop"_L1, [this] { m_testsPane->stop(); });
    on("test.accept"_L1, [this] { acceptAsExpected(); });
    on("test.checks"_L1, [this] { editChecks(); });
    on("file.notes"_L1, [this] { editNotes(); });
    connect(m_actions->action("test.watch"_L1), &QAction::toggled, this, [this](bool watch) {
        m_testsPane->setProfile(m_workbench.profile());
        if (watch)
            reveal(m_testsDock, nullptr);
        m_testsPane->setWatching(watch);
    });
    on("test.junit"_L1, [this] {
        auto *dialog = new QFileDialog(this, tr("Save the results as JUnit XML"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"xml"_s);
        dialog->selectFile(u"hooksmith-tests.xml"_s);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            if (const Result<void> written = writeFileAtomically(path, m_testsPane->junit());
                !written)
                say(written.error());
        });
        dialog->open();
    });
    const auto follow = [this] {
        const bool open = m_workbench.documents().hasWorkspace();
        const bool running = m_testsPane->isRunning();
        m_actions->action("test.stop"_L1)->setEnabled(running);
        m_actions->action("test.runAll"_L1)->setEnabled(open && !running);
        m_actions->action("test.runIntegration"_L1)
            ->setEnabled(m_workbench.integration() && !running);
        m_actions->action("test.checks"_L1)->setEnabled(m_workbench.integration());
        m_actions->action("file.notes"_L1)->setEnabled(m_workbench.integration());
        m_actions->action("test.junit"_L1)->setEnabled(m_testsPane->model().rowCount() > 0);
        int failed = 0;
        for (const TestCase &test : m_testsPane->model().tests())
            failed += hasFailure({test});
        m_testsDock->setWindowTitle(failed ? tr("Tests (%n failed)", nullptr, failed)
                                           : tr("Tests"));
    };
    connect(m_testsPane, &TestsPane::runningChanged, this, follow);
    connect(&m_workbench, &Workbench::selectionChanged, this, follow);
    connect(m_testsPane, &TestsPane::failed, this, &MainWindow::say);
    connect(m_testsPane, &TestsPane::sampleActivated, &m_workbench, &Workbench::select);
    connect(&m_workbench, &Workbench::workspaceChanged, m_testsPane, &TestsPane::clear);
    connect(&m_workbench, &Workbench::workspaceChanged, this, follow);
    m_actions->action("test.accept"_L1)->setEnabled(false);
    connect(&m_workbench, &Workbench::resultReady, this, [this] {
        m_actions->action("test.accept"_L1)
            ->setEnabled(m_workbench.isCaptured() || !m_workbench.sampleName().isEmpty());
    });
    connect(&m_workbench, &Workbench::selectionChanged, this, [this] {
        m_actions->action("test.accept"_L1)->setEnabled(false);
        m_central->notices().remove(u"acceptCaptured"_s);
    });
    follow();

    // Palette and shortcuts
    m_palette = new Palette(this);
    m_palette->setSource(u'>', [this] { return commandEntries(); });
    m_palette->setSource(QChar(), [this] { return placeEntries() + symbolEntries(); });
    m_palette->setSource(u'@', [this] { return symbolEntries(); });
    m_palette->setAnswer(u':', [this](const QString &line) { return lineEntries(line); });
    on("view.palette"_L1, [this] { openPalette(true); });
    on("view.goTo"_L1, [this] { openPalette(false); });
    on("help.shortcuts"_L1, [this] { editShortcuts(); });
}

void MainWindow::sayCapturedIsNoSample()
{
    QAction *keep = m_actions->action("relay.keep"_L1);
    const QString keys = keep->shortcut().toString(QKeySequence::NativeText);
    NoticeBar *bar = m_central->notices().show(
        u"acceptCaptured"_s, NoticeBar::Tone::Info,
        keys.isEmpty()
            ? tr("Save the request as a sample first: an expected result belongs to one.")
            : tr("Save the request as a sample first (%1): an expected result belongs to one.")
                  .arg(keys));
    bar->addButton(u"keepCaptured"_s, tr("Save as sample…"), [keep] { keep->trigger(); });
    bar->addClose();
}

void MainWindow::acceptAsExpected()
{
    const std::optional<RunResult> &result = m_workbench.lastResult();
    if (result && m_workbench.isCaptured()) {
        sayCapturedIsNoSample();
        return;
    }
    if (!result || m_workbench.sampleName().isEmpty())
        return;
    m_central->notices().remove(u"acceptEnvironment"_s);
    if (!m_workbench.runsAsTested()) {
        const Environments &all = m_variables.environments();
        const Environment *shown = all.find(all.chosen());
        const Environment *tests = all.find(all.testEnvironment());
        const QString name = shown ? shown->name : all.chosen();
        NoticeBar *bar = m_central->notices().show(
            u"acceptEnvironment"_s, NoticeBar::Tone::Warning,
            tests ? tr("Not accepted: this message has values of the environment \"%1\", and the "
                       "tests run with \"%2\". They would differ everywhere but here.")
                        .arg(name, tests->name)
                  : tr("Not accepted: this message has values of the environment \"%1\", and the "
                       "tests run without one. They would differ everywhere but here.")
                        .arg(name));
        bar->addButton(u"useTestEnvironment"_s, tr("Show what the tests get"),
                       [this, id = tests ? tests->id : QString()] {
                           if (const Result<void> chosen = m_variables.choose(id); !chosen)
                               say(chosen.error());
                       });
        bar->addClose();
        return;
    }
    reveal(m_testsDock, nullptr);
    m_testsPane->accept(m_workbench.slug(), m_workbench.sampleName(), *result);
}

void MainWindow::editChecks()
{
    const WorkspaceIntegration *item = m_workbench.integration();
    if (!item)
        return;
    const WorkspaceSample *sample = item->sample(m_workbench.sampleName());
    const QStringList paths =
        CheckRunner::pathsFor(item->directory, sample ? sample->file.path : QString());
    QList<SideFilesDialog::SideFile> files;
    if (sample)
        files.append({tr("The sample %1").arg(sample->name), paths.constLast(),
                      u"test('%1', () => {\n  expect(message.msg).toContain('');\n});\n"_s.arg(
                          tr("says what happened"))});
    files.append({tr("All samples of %1").arg(QFileInfo(item->directory).fileName()),
                  paths.constFirst(),
                  u"test('%1', () => {\n  expect(messages).toHaveLength(1);\n});\n"_s.arg(
                      tr("posts one message"))});
    SideFilesDialog::Words words;
    words.name = u"checks"_s;
    words.title = tr("Checks in JavaScript");
    words.help =
        tr("A test fails when it throws. There is message, messages, response, result and sample, "
           "and expect(value) with toBe, toEqual, toContain, toMatch, toHaveProperty and others.");
    words.save = tr("&Save and test");
    words.unsaved = tr("The checks are not saved.");
    words.language = u"JavaScript"_s;
    auto *dialog = new SideFilesDialog(m_syntax, words, files, this);
    dialog->editor().setCommentPrefix(u"//"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SideFilesDialog::saved, this, [this, slug = item->slug] {
        reveal(m_testsDock, nullptr);
        m_testsPane->setProfile(m_workbench.profile());
        m_testsPane->run(slug);
    });
    dialog->show(); // Beside the window: one looks at the message while one writes
}

void MainWindow::editNotes()
{
    const WorkspaceIntegration *item = m_workbench.integration();
    if (!item)
        return;
    const WorkspaceSample *sample = item->sample(m_workbench.sampleName());
    QList<SideFilesDialog::SideFile> files;
    if (sample)
        files.append({tr("The sample %1").arg(sample->name), notesPathOf(*sample)});
    files.append({tr("The integration %1").arg(item->title()), notesPathOf(*item)});
    SideFilesDialog::Words words;
    words.name = u"notes"_s;
    words.title = tr("Notes");
    words.help = tr("Markdown, in a file beside what it is about: for those who come after you.");
    words.save = tr("&Save");
    words.unsaved = tr("The notes are not saved.");
    words.language = u"Markdown"_s;
    auto *dialog = new SideFilesDialog(m_syntax, words, files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->editor().setLineWrapMode(QPlainTextEdit::WidgetWidth);
    dialog->show();
}

void MainWindow::editShortcuts()
{
    auto *dialog = new ShortcutDialog(*m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShortcutDialog::changed, this,
            [this] { m_settings.set(Settings::Key::Shortcuts, m_actions->changedKeys()); });
    dialog->open();
}

void MainWindow::openPalette(bool commands)
{
    m_palette->openWith(commands ? u">"_s : QString(),
                        tr("Integration, sample or symbol; > commands, @ symbols, : line"));
}

QList<PaletteEntry> MainWindow::commandEntries()
{
    QList<PaletteEntry> entries;
    const QStringList recent = m_settings.value(Settings::Key::RecentCommands).toStringList();
    const QList<QAction *> all = m_actions->all();
    for (QAction *action : all) {
        const QString id = action->objectName();
        if (id == "view.palette"_L1)
            continue;
        const qsizetype used = recent.indexOf(id);
        PaletteEntry entry;
        entry.text = Actions::plainText(*action);
        entry.detail = m_actions->group(id);
        entry.keys = action->shortcut().toString(QKeySequence::NativeText);
        entry.icon = action->icon();
        entry.enabled = action->isEnabled();
        entry.bonus = used < 0 ? 0 : recentBonus + mostRecentCommands - int(used);
        entry.use = [this, action, id] {
            QStringList ids = m_settings.value(Settings::Key::RecentCommands).toStringList();
            ids.removeAll(id);
            ids.prepend(id);
            m_settings.set(Settings::Key::RecentCommands, ids.mid(0, mostRecentCommands));
            action->trigger();
        };
        entries.append(entry);
    }
    for (QDockWidget *dock : std::as_const(m_docks)) {
        QAction *show = dock->toggleViewAction();
        PaletteEntry entry;
        entry.text = show->isChecked() ? tr("Hide the pane %1").arg(dock->windowTitle())
                                       : tr("Show the pane %1").arg(dock->windowTitle());
        entry.detail = tr("Panes");
        entry.use = [show] { show->trigger(); };
        entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> MainWindow::placeEntries()
{
    QList<PaletteEntry> entries;
    if (!m_workbench.documents().hasWorkspace())
        return entries;
    const QIcon incoming = themedIcon(u"incoming"_s, IconTone::Info);
    const QIcon outgoing = themedIcon(u"outgoing"_s, IconTone::Success);
    const QIcon sampleIcon = themedIcon(u"sample"_s, IconTone::Muted);
    for (const WorkspaceIntegration &item : m_workbench.documents().workspace().integrations()) {
        const QString slug = item.slug;
        PaletteEntry entry;
        entry.text = item.title();
        entry.detail = slug;
        entry.icon = item.integration.type == IntegrationType::Incoming ? incoming : outgoing;
        entry.bonus = slug == m_workbench.slug() ? 2 : 1; // Before its samples
        entry.use = [this, slug] { m_workbench.select(slug, lastSample(slug)); };
        entries.append(entry);
        for (const WorkspaceSample &sample : item.samples) {
            PaletteEntry one;
            one.text = slug + u'/' + sample.name;
            one.detail = tr("sample");
            one.icon = sampleIcon;
            one.use = [this, slug, name = sample.name] { m_workbench.select(slug, name); };
            entries.append(one);
        }
    }
    return entries;
}

QList<PaletteEntry> MainWindow::symbolEntries()
{
    QList<PaletteEntry> entries;
    if (!m_workbench.integration())
        return entries;
    const QIcon icon = themedIcon(u"script"_s, IconTone::Muted);
    for (const ScriptSymbol &symbol : scriptSymbols(m_scriptPane->editor().toPlainText())) {
        PaletteEntry entry;
        entry.text = symbol.name;
        entry.detail = tr("%1, line %2").arg(symbol.kind).arg(symbol.line);
        entry.icon = icon;
        entry.use = [this, line = symbol.line, column = symbol.column] {
            m_scriptPane->editor().goTo(line, column);
            m_scriptPane->editor().setFocus(Qt::OtherFocusReason);
        };
        entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> MainWindow::lineEntries(const QString &line)
{
    if (!m_workbench.integration())
        return {};
    const int last = m_scriptPane->editor().blockCount();
    const int wanted = line.trimmed().toInt();
    PaletteEntry entry;
    entry.enabled = wanted >= 1 && wanted <= last;
    entry.text = entry.enabled ? tr("Go to line %L1").arg(wanted)
                               : tr("Type a line from 1 to %L1").arg(last);
    entry.use = [this, wanted] {
        m_scriptPane->editor().goTo(wanted, 1);
        m_scriptPane->editor().setFocus(Qt::OtherFocusReason);
    };
    return {entry};
}

} // namespace hooksmith::ui
