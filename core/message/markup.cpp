// SPDX-License-Identifier: MIT
#include "core/message/markup.h"

#include "core/base/tr.h"

#include <QSet>

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

RichText asWritten(TextKind kind, const QString &text, const QString &note)
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

/// What goes to and fro between the two threads; only one of them has it at a time.
struct MarkupService::Work
{
    QList<Item> items;
    QList<MessageModel> models;
    QByteArray question; ///< For the host; empty: all models are there
    Result<QByteArray> answer;
    QList<Key> asked; ///< In the question
    QList<QList<Key>> batches; ///< Texts still to be asked for, of the message that is being built
    int failures = 0;
};

/// Everything that takes time. Used by one thread only, which is not the service's.
class MarkupService::Workshop
{
public:
    explicit Workshop(const EmojiTable &emoji) : m_emoji(emoji) { }

    void setOptions(const MarkupOptions &options)
    {
        m_options = options;
        forget();
    }

    void begin(Work &work)
    {
        // Only between jobs: a job that lost what it has just learnt would ask for it again.
        if (m_knownCharacters > maximumKnownCharacters)
            forget();
        next(work);
    }

    void takeAnswer(Work &work)
    {
        const QList<Key> keys = std::exchange(work.asked, {});
        // One runaway text must not spoil the others of its message: look for it by halves, but
        // not for long.
        if (!work.answer && keys.size() > 1 && ++work.failures <= maximumFailures) {
            const qsizetype half = keys.size() / 2;
            work.batches.prepend(keys.mid(half));
            work.batches.prepend(keys.first(half));
        } else {
            store(keys, work.answer);
        }
        work.answer = QByteArray();
        next(work);
    }

private:
    void forget()
    {
        m_known.clear();
        m_knownCharacters = 0;
    }

    // Makes models until a text is not known: then there is a question.
    void next(Work &work)
    {
        work.question.clear();
        while (work.batches.isEmpty() && work.models.size() < work.items.size()) {
            const Item &item = work.items[work.models.size()];
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
            if (missing.isEmpty())
                work.models.append(model);
            else
                work.batches = {missing};
        }
        if (!work.batches.isEmpty())
            ask(work);
    }

    void ask(Work &work) const
    {
        work.asked = work.batches.takeFirst();
        JsValue::Array texts;
        for (const Key &key : std::as_const(work.asked))
            texts.append(JsValue::object({{u"kind"_s, kindName(key.kind)}, {u"text"_s, key.text}}));
        const JsValue argument =
            JsValue::object({{u"items"_s, JsValue(texts)}, {u"options"_s, m_options.toJson()}});
        work.question = argument.toJson();
    }

    void store(const QList<Key> &keys, const Result<QByteArray> &json)
    {
        const auto trees =
            json ? JsValue::fromJson(*json) : Result<JsValue>(unexpected(json.error()));
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const Key &key = keys[i];
            RichText text;
            const JsValue answer = trees ? trees->at(i) : JsValue();
            if (answer.contains(u"tree")) {
                text.nodes = nodesFromTree(answer[u"tree"], m_emoji, key.kind != TextKind::Message);
            } else {
                const bool isTimeout = !trees && trees.error().code == "tool-timeout"_L1;
                text = asWritten(key.kind, key.text,
                                 isTimeout ? Tr::tr("This text takes the client's parser too long; "
                                                    "it is shown as it was written.")
                                           : Tr::tr("The client's parser fails on this text; it is "
                                                    "shown as it was written."));
            }
            m_knownCharacters += key.text.size();
            m_known.insert(key, text);
        }
    }

    const EmojiTable &m_emoji;
    MarkupOptions m_options;
    QHash<Key, RichText> m_known; ///< Typing changes one text of many
    qsizetype m_knownCharacters = 0;
};

MarkupService::MarkupService(ToolHost &host, QObject *parent)
    : QObject(parent), m_host(host), m_workshop(std::make_unique<Workshop>(m_emoji))
{
    m_worker.setMaxThreadCount(1);
}

MarkupService::~MarkupService()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void MarkupService::setOptions(const MarkupOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_worker.start([workshop = m_workshop.get(), options] { workshop->setOptions(options); });
}

void MarkupService::build(const QList<Item> &items, QObject *context, Callback done)
{
    const auto work = std::make_shared<Work>();
    work->items = items;
    const quint64 id = ++m_lastJob;
    m_jobs.insert(id, {context, std::move(done), work});
    inBackground(id, &Workshop::begin);
}

template <class F>
void MarkupService::inBackground(quint64 id, F task)
{
    m_worker.start([this, id, task, workshop = m_workshop.get(), work = m_jobs.value(id).work] {
        (workshop->*task)(*work);
        QMetaObject::invokeMethod(
            this, [this, id] { proceed(id); }, Qt::QueuedConnection);
    });
}

void MarkupService::proceed(quint64 id)
{
    const auto it = m_jobs.find(id);
    if (!it->context) {
        m_jobs.erase(it);
        return;
    }
    if (it->work->question.isEmpty()) {
        Job job = std::move(*it);
        m_jobs.erase(it);
        const QPointer<MarkupService> alive(this);
        job.done(job.work->models);
        if (alive) // To let go of a long one takes time, too
            m_worker.start([work = std::move(job.work)] {});
        return;
    }
    m_host.call(u"parseAll"_s, it->work->question, this,
                [this, id](const Result<QByteArray> &json) {
                    m_jobs.find(id)->work->answer = json;
                    inBackground(id, &Workshop::takeAnswer);
                });
}

} // namespace hooksmith
