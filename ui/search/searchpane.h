// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/filesearch.h"
#include "ui/documents/workspacecommands.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hooksmith::ui {

class Documents;

/// Finds a text in every script, sample and record of the workspace (as they are on the screen),
/// by file; replaces what is marked, after showing how it will read.
class SearchPane : public QWidget
{
    Q_OBJECT
public:
    SearchPane(Documents &documents, WorkspaceEdits &edits, QWidget *parent = nullptr);
    ~SearchPane() override;

    /// Takes the focus; `text` (the selection of an editor) is what is looked for.
    void open(const QString &text);
    bool isSearching() const { return m_searching; }

Q_SIGNALS:
    void matchActivated(const hooksmith::ui::DocumentId &id, int line, int column,
                        const QString &matched);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SearchQuery query() const;
    QList<SearchTarget> targets() const;
    void search();
    void finish(quint64 round, const Result<SearchOutcome> &outcome);
    void fill();
    void updateReplace();
    void replace();
    DocumentId idOf(const SearchTarget &target) const;

    Documents &m_documents;
    WorkspaceEdits &m_edits;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_replacement = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_regex = nullptr;
    QToolButton *m_replaceMode = nullptr;
    QWidget *m_replaceRow = nullptr;
    QPushButton *m_replaceButton = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_results = nullptr;
    QTimer m_delay;
    SearchOutcome m_outcome;
    SearchQuery m_searched;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    quint64 m_round = 0;
    bool m_searching = false;
};

} // namespace hooksmith::ui
