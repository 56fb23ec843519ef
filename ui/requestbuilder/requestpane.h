// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/requestimport.h"
#include "core/exchange/senthistory.h"
#include "core/workspace/samplefile.h"
#include "ui/documents/sampledocument.h"

#include <functional>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace hooksmith::ui {

class Actions;
class EmptyState;
class HistoryDialog;
class IncomingForm;
class JsonPart;
class OutgoingForm;
class WorkspaceVariables;

/// A sample that shall be added to the shown integration.
struct NewSample
{
    QString name;
    Sample sample;
    BodyForm bodyForm = BodyForm::Text;
};

/// The left of the three panes: the chosen sample, editable, with the environment whose variables
/// it uses, import, export and the history of what was sent. A sample file that is broken is shown
/// as text, with what is wrong, until it can be read.
class RequestPane : public QWidget
{
    Q_OBJECT
public:
    /// `historyFile`: where what was sent is kept; empty: nowhere. The others must outlive it.
    RequestPane(Actions &actions, WorkspaceVariables &variables, const QString &historyFile,
                QWidget *parent = nullptr);
    ~RequestPane() override;

    /// Null shows the empty state.
    void setDocument(SampleDocument *document);
    /// Names for the history, the words that the integration listens to, and addresses that the
    /// request may go to.
    void setSurroundings(const QString &integration, const QString &sample,
                         const QStringList &triggerWords, const QStringList &targets);
    void focusFirst();
    int tabsWidth() const; ///< In which a request's tabs are all seen, in pixels
    void goTo(SampleDocument::Part part, int line, int column);
    void setZoom(int steps);
    /// The last step of the shown sample, wherever in the pane it was made.
    void undo();
    void redo();
    /// Whether a widget's undo is the sample's: not in a cell or a text that is only a view.
    bool undoIsMine(QWidget *focus) const;
    EmptyState &emptyState() { return *m_empty; }
    /// Makes new samples of what was copied or stored elsewhere: a cURL command, a HAR file, …;
    /// with a choice when there are several. Ends in samplesWanted() or failed().
    void importBytes(const QByteArray &bytes, const QString &fileName);
    /// The same for a file, or `otherwise()` for one that holds no requests: a payload, a sample.
    void importPath(const QString &path, std::function<void()> otherwise);

Q_SIGNALS:
    /// `notes`: what could not be carried over.
    void samplesWanted(const QList<hooksmith::ui::NewSample> &samples, const QStringList &notes);
    void failed(const hooksmith::Error &error);
    /// Something worth a word in the status bar.
    void said(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Format { Curl, PowerShell, HttpFile, Har, Fetch, Python };

    QWidget *buildStrip();
    void connectActions();
    void fillEnvironments();
    void showRightPage();
    void refreshBroken();
    void copyAs(Format format);
    void importClipboard();
    void importFile();
    void offer(const ImportedFile &file, const QString &source);
    void want(const QList<ImportedRequest> &requests);
    void showHistory();
    void editVariables();

    Actions &m_actions;
    WorkspaceVariables &m_variables;
    SentHistory m_history;
    QPointer<SampleDocument> m_document;
    QPointer<HistoryDialog> m_historyDialog;
    QWidget *m_strip = nullptr;
    QComboBox *m_environment = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    IncomingForm *m_incoming = nullptr;
    OutgoingForm *m_outgoing = nullptr;
    JsonPart *m_broken = nullptr;
    QTimer m_delay;
};

} // namespace hooksmith::ui
