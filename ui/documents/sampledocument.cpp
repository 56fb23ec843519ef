// SPDX-License-Identifier: MIT
#include "ui/documents/sampledocument.h"

#include "ui/scripteditor/syntax.h"

#include <QPlainTextDocumentLayout>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype largestHighlighted =
    1024 * 1024; // Characters; more would delay the first paint

const std::pair<SampleDocument::Part, QString> partNames[] = {
    {SampleDocument::Part::File, u"file"_s},
    {SampleDocument::Part::Body, u"body"_s},
    {SampleDocument::Part::Event, u"event"_s},
    {SampleDocument::Part::Answers, u"answers"_s},
};

Error inPart(Error error, SampleDocument::Part part)
{
    for (const auto &[value, name] : partNames) {
        if (value == part)
            error.detail = name;
    }
    return error;
}

/// JSON of a text, with the error's words for a person who sees the text.
Result<JsValue> parsed(const QTextDocument &document, const QString &what,
                       SampleDocument::Part part)
{
    Result<JsValue> value = JsValue::fromJson(document.toPlainText().toUtf8(), what);
    if (!value)
        return unexpected(inPart(value.error(), part));
    return value;
}

} // namespace

SampleDocument::SampleDocument(const WorkspaceSample &sample, Syntax &syntax, QObject *parent)
    : QObject(parent)
{
    for (QTextDocument *document : {&m_source, &m_body, &m_eventText, &m_answers}) {
        document->setDocumentLayout(new QPlainTextDocumentLayout(document));
        connect(document, &QTextDocument::contentsChange, this,
                [this](int, int removed, int added) {
                    if (removed || added)
                        touch();
                });
    }
    load(sample);
    for (QTextDocument *document : {&m_source, &m_body, &m_eventText, &m_answers}) {
        if (document->characterCount() < largestHighlighted)
            syntax.highlight(document, u"JSON"_s);
    }
}

void SampleDocument::load(const WorkspaceSample &sample)
{
    m_loading = true;
    m_broken = !sample.sample;
    m_source.setPlainText(sample.file.text);
    if (sample.sample) {
        m_base = *sample.sample;
        if (m_base.kind == IntegrationType::Incoming)
            loadIncoming(m_base);
        else
            loadOutgoing(m_base);
    }
    m_loading = false;
    setModified(false);
}

void SampleDocument::loadIncoming(const Sample &sample)
{
    m_method = QString::fromLatin1(sample.incoming.method);
    m_url = QString::fromUtf8(sample.incoming.url);
    m_headers = sample.incoming.headers;
    m_bodyForm = hooksmith::bodyForm(sample);
    m_loadedBytes = sample.incoming.body;

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(m_loadedBytes);
    m_bodyIsText = !decoder.hasError();
    if (!m_bodyIsText) {
        text = tr("%n byte(s) that are not text; they are sent as they are.", nullptr,
                  int(m_loadedBytes.size()));
    } else if (m_bodyForm == BodyForm::Json) {
        // The value is what the file holds; shown indented, sent compactly.
        text = QString::fromUtf8(sample.raw.value(u"json").toJson(2));
    }
    m_bodyCrlf = text.contains(u"\r\n"_s);
    m_body.setPlainText(text);
    m_loadedText = m_body.toPlainText();
    const JsValue stubs = sample.raw.value(u"http");
    m_answers.setPlainText(QString::fromUtf8(
        JsValue::object({{u"http"_s, stubs.isArray() ? stubs : JsValue::array()}}).toJson(2)));
}

void SampleDocument::loadOutgoing(const Sample &sample)
{
    m_event = sample.outgoing.event;
    JsValue event = JsValue::object();
    JsValue answers = JsValue::object();
    for (const QString &key : {u"room"_s, u"user"_s, u"owner"_s, u"message"_s, u"file"_s}) {
        if (sample.raw.contains(key))
            event.insert(key, sample.raw.value(key));
    }
    for (const QString &key : {u"responses"_s, u"http"_s}) {
        const JsValue value = sample.raw.value(key);
        answers.insert(key, value.isArray() ? value : JsValue::array());
    }
    m_eventText.setPlainText(QString::fromUtf8(event.toJson(2)));
    m_answers.setPlainText(QString::fromUtf8(answers.toJson(2)));
}

void SampleDocument::reload(const WorkspaceSample &sample)
{
    load(sample);
    Q_EMIT reloaded();
    Q_EMIT edited();
}

JsValue SampleDocument::draft() const
{
    if (m_broken)
        return JsValue::object({{u"source"_s, m_source.toPlainText()}});
    JsValue draft = JsValue::object({{u"answers"_s, m_answers.toPlainText()}});
    if (m_base.kind == IntegrationType::Outgoing) {
        draft.insert(u"event"_s, m_event);
        draft.insert(u"eventText"_s, m_eventText.toPlainText());
        return draft;
    }
    JsValue headers = JsValue::array();
    for (const HeaderField &header : m_headers)
        headers.append(JsValue::array(QStringList{QString::fromLatin1(header.name),
                                                  QString::fromUtf8(header.value)}));
    draft.insert(u"method"_s, m_method);
    draft.insert(u"url"_s, m_url);
    draft.insert(u"headers"_s, headers);
    draft.insert(u"bodyForm"_s, int(m_bodyForm));
    if (m_bodyIsText)
        draft.insert(u"body"_s, m_body.toPlainText());
    return draft;
}

void SampleDocument::applyDraft(const JsValue &draft)
{
    const auto type = [&draft](QTextDocument &document, QStringView key) {
        const JsValue text = draft.value(key);
        if (!text.isString() || text.toString() == document.toPlainText())
            return;
        QTextCursor cursor(&document);
        cursor.select(QTextCursor::Document);
        cursor.insertText(text.toString());
    };
    if (m_broken) {
        type(m_source, u"source");
        return;
    }
    type(m_answers, u"answers");
    if (m_base.kind == IntegrationType::Outgoing) {
        setEvent(draft.value(u"event").toString());
        type(m_eventText, u"eventText");
    } else {
        setMethod(draft.value(u"method").toString());
        setUrl(draft.value(u"url").toString());
        QList<HeaderField> headers;
        for (const JsValue &header : draft.value(u"headers").toArray())
            headers.append(HeaderField{header.at(0).toString().toLatin1(),
                                       header.at(1).toString().toUtf8()});
        setHeaders(headers);
        setBodyForm(BodyForm(qBound(0, int(draft.value(u"bodyForm").toNumber()), 2)));
        if (m_bodyIsText)
            type(m_body, u"body");
    }
    setModified(true);
    Q_EMIT reloaded();
}

QString SampleDocument::fileText() const
{
    if (m_broken)
        return m_source.toPlainText();
    const Result<Sample> current = sample();
    if (!current) // As much as there is: the part that is not valid as it stands
        return m_base.kind == IntegrationType::Incoming ? m_body.toPlainText()
                                                        : m_eventText.toPlainText();
    const QString bodyName = m_base.raw.value(u"bodyFile").toString();
    return QString::fromUtf8(sampleToJson(*current, m_bodyForm, bodyName).toJson(2)) + u'\n';
}

void SampleDocument::touch()
{
    if (m_loading)
        return;
    setModified(true);
    Q_EMIT edited();
}

void SampleDocument::setModified(bool modified)
{
    if (m_modified == modified)
        return;
    m_modified = modified;
    Q_EMIT modifiedChanged();
}

void SampleDocument::setMethod(const QString &method)
{
    if (std::exchange(m_method, method) != method)
        touch();
}

void SampleDocument::setUrl(const QString &url)
{
    if (std::exchange(m_url, url) != url)
        touch();
}

void SampleDocument::setHeaders(const QList<HeaderField> &headers)
{
    m_headers = headers;
    touch();
}

void SampleDocument::setBodyForm(BodyForm form)
{
    if (m_bodyForm == form)
        return;
    // What is seen stays; a text that looks like the value must not fall back to the old bytes.
    m_bodyForm = form;
    if (m_bodyIsText)
        m_loadedText.clear();
    touch();
}

void SampleDocument::setEvent(const QString &event)
{
    if (std::exchange(m_event, event) != event)
        touch();
}

QByteArray SampleDocument::bodyBytes() const
{
    if (!m_bodyIsText)
        return m_loadedBytes;
    QString text = m_body.toPlainText();
    if (!m_loadedText.isEmpty() && text == m_loadedText)
        return m_loadedBytes;
    if (m_bodyForm == BodyForm::Json) {
        const Result<JsValue> value = JsValue::fromJson(text.toUtf8());
        if (value)
            return value->toJson();
    }
    if (m_bodyCrlf)
        text.replace(u'\n', u"\r\n"_s);
    return text.toUtf8();
}

Result<Sample> SampleDocument::sample() const
{
    if (m_broken) {
        Result<Sample> read =
            Sample::fromJson(m_source.toPlainText().toUtf8(), tr("The sample"), {});
        if (!read)
            return unexpected(inPart(read.error(), Part::File));
        return read;
    }
    Result<JsValue> answers = parsed(m_answers, tr("The answers"), Part::Answers);
    if (!answers)
        return unexpected(answers.error());

    // The parts go through the reader of sample files, which knows every rule.
    Sample edited = m_base;
    if (m_base.kind == IntegrationType::Incoming) {
        if (m_bodyForm == BodyForm::Json && m_bodyIsText) {
            const Result<JsValue> value = parsed(m_body, tr("The body"), Part::Body);
            if (!value)
                return unexpected(value.error());
        }
        edited.incoming.method = m_method.toLatin1();
        edited.incoming.url = m_url.toUtf8();
        edited.incoming.headers = m_headers;
        edited.incoming.body = bodyBytes();
    } else {
        const Result<JsValue> event = parsed(m_eventText, tr("The event"), Part::Event);
        if (!event)
            return unexpected(event.error());
        edited.outgoing.event = m_event;
        edited.outgoing.room = event->value(u"room");
        edited.outgoing.user = event->value(u"user");
        edited.outgoing.owner = event->value(u"owner");
        edited.outgoing.message = event->value(u"message");
        edited.outgoing.file = event->value(u"file");
    }
    for (const QString &key : {u"responses"_s, u"http"_s}) {
        const JsValue value = answers->value(key);
        if (value.isUndefined() || (value.isArray() && value.toArray().isEmpty()))
            edited.raw.take(key);
        else
            edited.raw.insert(key, value);
    }
    Sample withoutBody = edited;
    withoutBody.incoming.body.clear();
    const JsValue json = sampleToJson(withoutBody, BodyForm::Text);
    Result<Sample> read = Sample::fromJson(json.toJson(), tr("The sample"), {});
    if (!read)
        return unexpected(inPart(read.error(), Part::Answers));
    edited.http = read->http;
    edited.outgoing.responses = read->outgoing.responses;
    return edited;
}

SampleDocument::Part SampleDocument::part(const Error &error)
{
    for (const auto &[value, name] : partNames) {
        if (error.detail == name)
            return value;
    }
    return Part::File;
}

Result<void> SampleDocument::formatBody()
{
    const Result<JsValue> value = parsed(m_body, tr("The body"), Part::Body);
    if (!value)
        return unexpected(value.error());
    QTextCursor cursor(&m_body);
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(value->toJson(2))); // One step of undo
    return {};
}

Result<void> SampleDocument::save(Workspace &workspace, const QString &slug, const QString &name,
                                  bool overwrite)
{
    Result<void> saved;
    if (m_broken) {
        saved = workspace.saveSampleText(slug, name, m_source.toPlainText(), overwrite);
        if (saved) {
            const WorkspaceSample *read = workspace.integration(slug)->sample(name);
            if (read->sample) {
                load(*read);
                Q_EMIT reloaded();
            }
        }
    } else {
        Result<Sample> current = sample();
        if (!current && part(current.error()) == Part::Body) {
            // Keep every character: it goes in as raw text.
            SampleDocument::setBodyForm(BodyForm::Text);
            current = sample();
        }
        if (!current)
            return unexpected(current.error());
        saved = workspace.saveSample(slug, name, *current, m_bodyForm, overwrite);
        if (saved) {
            if (const WorkspaceSample *read = workspace.integration(slug)->sample(name);
                read && read->sample)
                m_base.raw = read->sample->raw;
        }
    }
    if (saved)
        setModified(false);
    return saved;
}

} // namespace hooksmith::ui
