// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/markup.h"
#include "core/run/runner.h"
#include "core/script/hostcontext.h"
#include "core/script/hosttoolhost.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preview/previewimages.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/syntax.h"

#include <memory>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>

namespace hooksmith::test {

/// A main window with real script hosts, everything of it below one temporary folder: workspace
/// "ws", settings, data, trash. open() may be called again: the same person starts the program
/// anew.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    /// Starts the window (without a workspace).
    void start();
    /// Ends it as a person does, without asking about unsaved changes.
    void end();
    /// Opens the example workspace in a folder and waits for its first message.
    bool openExample(const QString &name = QStringLiteral("ws"));

    ui::MainWindow &window() { return *m_window; }
    ui::Workbench &workbench() { return m_window->workbench(); }
    ui::Documents &documents() { return m_window->workbench().documents(); }
    ui::CodeEditor &script() { return *child<ui::CodeEditor>(QStringLiteral("scriptText")); }
    QTreeView &tree() { return *child<QTreeView>(QStringLiteral("workspaceTree")); }
    /// Replaces what a line holds, key by key.
    static void type(QLineEdit &line, const QString &text);
    Integration record(const QString &slug)
    {
        return documents().workspace().integration(slug)->integration;
    }
    void trigger(const char *id) { m_window->actions().action(QLatin1StringView(id))->trigger(); }
    template <class T>
    T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    /// Text of the first message of the last run; empty when there is none.
    QString message() const;
    const RunResult &result() const { return m_result; }
    /// The sentence of a bar above the work; empty when there is no such bar.
    QString notice(const QString &part) const;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QString &name) const
    {
        return m_folder.filePath(QStringLiteral("ws/") + name);
    }
    QByteArray get(const QString &name) const;
    bool put(const QString &name, const QByteArray &bytes) const;
    Settings &settings() { return *m_settings; }
    Runner &runner() { return *m_runner; }
    ui::PreviewImages &images() { return *m_images; }
    /// Where the relay's journal lies.
    QString relayData() const { return path(QStringLiteral("app/relay")); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HostContextFactory> m_scripts;
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<HostToolHost> m_markupHost;
    std::unique_ptr<MarkupService> m_markup;
    std::unique_ptr<ui::PreviewImages> m_images;
    std::unique_ptr<ui::Syntax> m_syntax;
    std::unique_ptr<ui::MainWindow> m_window;
    RunResult m_result;
};

} // namespace hooksmith::test
