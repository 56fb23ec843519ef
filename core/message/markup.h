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
/// in its owner's thread.
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
    struct Key
    {
        TextKind kind;
        QString text;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, int(key.kind), key.text);
        }
    };
    struct Job;

    void next(const std::shared_ptr<Job> &job);
    void ask(const std::shared_ptr<Job> &job);
    void store(const QList<Key> &keys, const Result<QByteArray> &json);
    static RichText asWritten(TextKind kind, const QString &text, const QString &note);

    ToolHost &m_host;
    EmojiTable m_emoji;
    MarkupOptions m_options;
    QHash<Key, RichText> m_known; ///< Typing changes one text of many
    qsizetype m_knownCharacters = 0;
};

} // namespace hooksmith
