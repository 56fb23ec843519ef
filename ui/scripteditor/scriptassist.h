// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scripteditor/scriptcompletion.h"

#include <memory>
#include <QObject>
#include <QTimer>

class QKeyEvent;
class QLabel;

namespace hooksmith::ui {

class CodeEditor;
class CompletionPopup;
class SnippetSession;

/// What an editor of scripts knows about them: completion, hover, signatures, snippets. Attached to
/// one editor, which itself knows no language. Works after the key press has been painted, so that
/// typing never waits for it.
class ScriptAssist : public QObject
{
    Q_OBJECT
public:
    /// `typings` must outlive it; without them only names of the script are proposed.
    ScriptAssist(CodeEditor &editor, const Typings &typings);
    ~ScriptAssist() override;

    void setFacts(const ScriptFacts &facts);
    void setSnippets(const QList<Snippet> &snippets) { m_snippets = snippets; }
    /// Shows proposals now (Ctrl+Space).
    void complete();
    void insertSnippet(const Snippet &snippet);
    bool isOpen() const;
    /// What follows from the last key is still to come.
    bool isPending() const { return m_delay.isActive(); }
    CompletionPopup &popup() { return *m_popup; }
    QString hover(int position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPress(QKeyEvent *event);
    void afterTyping();
    void openPopup(bool asked);
    void refilter();
    void accept();
    void close();
    void updateTip();
    const ScriptCode &code();

    CodeEditor &m_editor;
    const Typings &m_typings;
    ScriptFacts m_facts;
    QList<Snippet> m_snippets;
    CompletionPopup *m_popup = nullptr;
    SnippetSession *m_session = nullptr;
    QLabel *m_tip = nullptr;
    QTimer m_delay; ///< Between a key and what follows from it
    Completions m_found;
    QString m_typed; ///< Text of the last key press
    bool m_applying = false;
    std::unique_ptr<ScriptCode> m_code;
    const QTextDocument *m_codeDocument = nullptr;
    int m_codeRevision = -1;
};

} // namespace hooksmith::ui
