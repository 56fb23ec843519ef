// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/lossreport.h"
#include "core/message/markup.h"
#include "core/run/runresult.h"
#include "ui/preview/messageview.h"

#include <memory>
#include <QThreadPool>
#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace hooksmith::ui {

class EmptyState;
class LossModel;
class MessageBanner;
class RunExplanation;

/// The message pane: toolbar, where the message goes, the messages, and what was lost on the way.
///
/// The parse happens in a script host; the pane keeps what it shows until the new messages are
/// ready.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the pane.
    PreviewPane(MarkupService &markup, ImageProvider &images, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Shows a run: its messages, or why there are none. `serverName`: where they would go; may be
    /// empty.
    void setResult(const RunResult &result, const QString &serverName);
    /// Shows messages without a run (a captured delivery, a test).
    void setMessages(const QList<PostedMessage> &messages, const QString &serverName = {});
    /// The script's text, for the lines in the list of what was lost.
    void setScript(const QString &text, bool overrideAllowed,
                   const QString &fileName = QStringLiteral("script.js"));
    /// What the poster is called and which time is shown, when the message itself does not say.
    void setMessageContext(const MessageContext &context);
    void clear();
    /// What the pane says while there is nothing to show, and the button that helps (may be null).
    void setEmptyState(const QString &sentence, QAction *action);
    /// Something else will be run next: what is shown is not its message.
    void expectAnother() { m_isCurrent = false; }
    /// The request cannot be sent. A message of the same integration stays, with a word about it.
    void setRequestProblem(const Error &error);

    MessageView &view() { return *m_view; }
    /// One look for all messages; nothing = that of the server profile of the run.
    void setLook(std::optional<MessageLook> look);
    /// Whether there is a button to post what is shown to a server; not at first.
    void setSendable(bool sendable);
    const QList<PostedMessage> &posted() const { return m_posted; }

Q_SIGNALS:
    /// The messages shown are to be posted to a server.
    void sendRequested(const QList<PostedMessage> &messages);
    void linkActivated(const QUrl &url);
    /// A row of the list of losses was chosen; the line is in the author's script.
    void lineActivated(int line);
    /// The place of the error in the author's script was chosen.
    void placeActivated(int line, int column);
    /// The request that cannot be sent is to be shown.
    void requestActivated();
    /// The steps of the run are to be shown.
    void traceActivated();
    /// Something is drawn; `milliseconds` from the call that asked for it.
    void shown(double milliseconds);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Hands it on to what is shown: the message, else the first thing beside it.
    void focusInEvent(QFocusEvent *event) override;

private:
    void followTheme();
    void followProfile();
    void showAction(int message, const QString &text, const QString &processing);
    void choosePart(int message, const QString &key);
    void goToPart(int message, const QString &key);
    void showPartOfRow(int row);
    void showStatus(const QString &hint);
    void forgetPosted();
    void build(const QList<PostedMessage> &messages);
    void reportOn(const RunResult &result);
    void showLosses(const QList<KeyReport> &reports);
    void makeToolBar();
    void fitTools();
    void copyImage();
    void copyJson();
    void copyText();

    MarkupService &m_markup;
    MessageView *m_view;
    QWidget *m_toolBar;
    QBoxLayout *m_toolRow = nullptr; ///< The target, and m_tools beside or below it
    QHBoxLayout *m_tools = nullptr;
    QToolButton *m_toneButton = nullptr;
    QToolButton *m_displayButton = nullptr;
    QToolButton *m_sendButton = nullptr;
    QToolButton *m_copyButton = nullptr;
    MessageBanner *m_banner;
    RunExplanation *m_explanation;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_target;
    QLabel *m_status;
    QToolButton *m_lossButton;
    LossModel *m_lossModel;
    QTreeView *m_losses;
    MessageContext m_context;
    QString m_script, m_scriptName;
    bool m_overrideAllowed = false;
    QString m_serverName;
    QString m_partText; ///< About the part that is marked, while the pointer is on nothing
    QString m_profile; ///< Of the last run
    std::optional<MessageLook> m_look;
    QList<PostedMessage> m_posted;
    bool m_isCurrent = false; ///< What is shown is of what is chosen in the window
    bool m_toneIsChosen = false; ///< Else the window's theme decides
    std::unique_ptr<QObject> m_building; ///< Its end ends what is being built
    quint64 m_lastReport = 0; ///< Those of earlier results are dropped
    QThreadPool m_reporter; ///< Goes through long results
    quint64 m_generation = 0; ///< Answers to earlier questions are dropped
};

} // namespace hooksmith::ui
