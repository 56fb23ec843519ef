// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/emojitable.h"
#include "core/message/messagemodel.h"
#include "core/script/toolhost.h"

#include <functional>
#include <memory>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace hooksmith {

/// Options of the message parser; the defaults are a new server's (cli.md, "markup").
struct MarkupOptions
{
    bool colors = true;
    bool emoticons = true;
    bool dollarSyntax = false;
    bool parenthesisSyntax = true;
    QStringList customDomains;

    JsValue toJson() const;
    bool operator==(const MarkupOptions &) const = default;
};

/// Turns messages into models: asks the markup bundle, in a script host, for the trees of all texts
/// that are not known yet, one call per message.
///
/// A text that the library cannot finish within the host's deadline, or on which it fails, is shown
/// as it was written with a note; the other messages are not affected. Results arrive in one
/// callback, never before build() has returned, and not at all once `context` is destroyed. Lives
/// in its owner's thread; what takes time (reading the message, the trees, building the models)
/// happens in a thread of its own, so that no message, however long, holds up the owner.
class MarkupService : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const QList<MessageModel> &models)>;
    struct Item
    {
        JsValue message; ///< The `messages[].message` form
        QString room;
        MessageContext context;
    };

    /// `host` runs the bundle "markup" and must outlive the service.
    explicit MarkupService(ToolHost &host, QObject *parent = nullptr);
    ~MarkupService() override;

    void setOptions(const MarkupOptions &options);
    void build(const QList<Item> &items, QObject *context, Callback done);
    const EmojiTable &emoji() const { return m_emoji; }

private:
    struct Work;
    class Workshop;
    struct Job
    {
        QPointer<QObject> context;
        Callback done;
        std::shared_ptr<Work> work;
    };

    template <class F>
    void inBackground(quint64 id, F task);
    void proceed(quint64 id);

    ToolHost &m_host;
    EmojiTable m_emoji; ///< Read by both threads, changed by none
    MarkupOptions m_options;
    QHash<quint64, Job> m_jobs; ///< Their callbacks never leave this thread
    quint64 m_lastJob = 0;
    std::unique_ptr<Workshop> m_workshop; ///< Only for tasks of the worker
    QThreadPool m_worker; ///< One thread: tasks run in the order in which they were given
};

} // namespace hooksmith
