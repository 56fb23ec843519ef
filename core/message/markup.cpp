// SPDX-License-Identifier: MIT
#include "core/message/markup.h"

#include "core/base/tr.h"

#include <QSet>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {
namespace {

constexpr qsizetype maximumKnownCharacters = 4'000'000;
constexpr int maximumFailures = 6;

QString kindName(TextKind kind)
{
    switch (kind) {
    case TextKind::Document: return u"document"_s;
    case TextKind::Inline: return u"inline"_s;
    default: return u"message"_s;
    }
}

} // namespace

JsValue MarkupOptions::toJson() const
{
    return JsValue::object({{u"colors"_s, colors},
                            {u"emoticons"_s, emoticons},
                            {u"katex"_s,
                             JsValue::object({{u"dollarSyntax"_s, dollarSyntax},
                                              {u"parenthesisSyntax"_s, parenthesisSyntax}})},
                            {u"customDomains"_s, JsValue::array(customDomains)}});
}

struct MarkupService::Job
{
    QList<Item> items;
    QList<MessageModel> models;
    QPointer<QObject> context;
    Callback done;
    QList<QList<Key>> batches; ///< Texts still to be asked for, of the message that is being built
    int failures = 0;
};

MarkupService::MarkupService(ToolHost &host, QObject *parent) : QObject(parent), m_host(host) { }
MarkupService::~MarkupService() = default;

void MarkupService::setOptions(const MarkupOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_known.clear();
    m_knownCharacters = 0;
}

void MarkupService::build(const QList<Item> &items, QObject *context, Callback done)
{
    // Only between jobs: a job that lost what it has just learnt would ask for it forever.
    if (m_knownCharacters > maximumKnownCharacters) {
        m_known.clear();
        m_knownCharacters = 0;
    }
    auto job = std::make_shared<Job>();
    job->items = items;
    job->context = context;
    job->done = std::move(done);
    QTimer::singleShot(0, this, [this, job] { next(job); });
}

void MarkupService::next(const std::shared_ptr<Job> &job)
{
    while (job->context && job->models.size() < job->items.size()) {
        const Item &item = job->items[job->models.size()];
        QList<Key> missing;
        QSet<Key> seen;
        const TextResolver resolve = [&](TextKind kind, const QString &text) {
            const Key key{kind, text};
            if (const auto it = m_known.constFind(key); it != m_known.constEnd())
                return *it;
            if (!seen.contains(key)) {
                seen.insert(key);
                missing.append(key);
            }
            return RichText{};
        };
        MessageModel model = buildMessageModel(item.message, item.room, item.context, resolve);
        if (missing.isEmpty()) {
            job->models.append(model);
            continue;
        }
        job->batches = {missing};
        ask(job);
        return;
    }
    if (job->context)
        job->done(job->models);
}

void MarkupService::ask(const std::shared_ptr<Job> &job)
{
    if (!job->context)
        return;
    if (job->batches.isEmpty()) {
        next(job);
        return;
    }
    const QList<Key> keys = job->batches.takeFirst();
    JsValue::Array texts;
    for (const Key &key : keys)
        texts.append(JsValue::object({{u"kind"_s, kindName(key.kind)}, {u"text"_s, key.text}}));
    const JsValue argument =
        JsValue::object({{u"items"_s, JsValue(texts)}, {u"options"_s, m_options.toJson()}});
    m_host.call(u"parseAll"_s, argument.toJson(), this,
                [this, job, keys](const Result<QByteArray> &json) {
                    // One runaway text must not spoil the others of its message: look for it by
                    // halves, but not for long.
                    if (!json && keys.size() > 1 && ++job->failures <= maximumFailures) {
                        const qsizetype half = keys.size() / 2;
                        job->batches.prepend(keys.mid(half));
                        job->batches.prepend(keys.first(half));
                    } else {
                        store(keys, json);
                    }
                    ask(job);
                });
}

void MarkupService::store(const QList<Key> &keys, const Result<QByteArray> &json)
{
    const auto trees = json ? JsValue::fromJson(*json) : Result<JsValue>(unexpected(json.error()));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Key &key = keys[i];
        RichText text;
        const JsValue answer = trees ? trees->at(i) : JsValue();
        if (answer.contains(u"tree")) {
            text.nodes = nodesFromTree(answer[u"tree"], m_emoji, key.kind != TextKind::Message);
        } else {
            const bool isTimeout = !trees && trees.error().code == "tool-timeout"_L1;
            text = asWritten(
                key.kind, key.text,
                isTimeout ? Tr::tr("This text takes the client's parser too long; it is shown as "
                                   "it was written.")
                          : Tr::tr("The client's parser fails on this text; it is shown as it was "
                                   "written."));
        }
        m_knownCharacters += key.text.size();
        m_known.insert(key, text);
    }
}

RichText MarkupService::asWritten(TextKind kind, const QString &text, const QString &note)
{
    RichText out;
    out.note = note;
    if (kind == TextKind::Inline) {
        out.nodes = {Node::plain(text)};
        return out;
    }
    for (const QString &line : text.split(u'\n')) {
        Node paragraph;
        paragraph.type = line.isEmpty() ? NodeType::LineBreak : NodeType::Paragraph;
        if (!line.isEmpty())
            paragraph.children = {Node::plain(line)};
        out.nodes.append(paragraph);
    }
    return out;
}

} // namespace hooksmith
