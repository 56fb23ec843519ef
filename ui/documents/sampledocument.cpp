// SPDX-License-Identifier: MIT
#include "ui/documents/sampledocument.h"

#include "ui/documents/samplebodytext.h"
#include "ui/documents/samplecommands.h"
#include "ui/scripteditor/syntax.h"

#include <QPlainTextDocumentLayout>

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

constexpr int settleMs = 250;

} // namespace

SampleDocument::SampleDocument(const WorkspaceSample &sample, Syntax &syntax, QObject *parent)
    : QObject(parent)
{
    for (QTextDocument *document : {&m_source, &m_body, &m_eventText, &m_answers}) {
        document->setDocumentLayout(new QPlainTextDocumentLayout(document));
        connect(document, &QTextDocument::contentsChange, this,
                [this, document](int, int removed, int added) {
                    if (!removed && !added)
                        return;
                    if (document == &m_body)
                        bodyEdited();
                    touch();
                });
    }
    // Before the others hear of the edit: they ask whether the body is settled.
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &SampleDocument::readLater);
    for (QTextDocument *document : {&m_body, &m_eventText, &m_answers})
        connect(document, &QTextDocument::undoCommandAdded, this,
                [this, document] { m_undo.push(new TextCommand(*document)); });
    m_fillStep.setSingleShot(true);
    m_fillStep.setInterval(0);
    connect(&m_fillStep, &QTimer::timeout, this, &SampleDocument::fillOn);
    load(sample);
    for (QTextDocument *document : {&m_source, &m_body, &m_eventText, &m_answers}) {
        const bool isLong =
            document == &m_body && m_filling && m_loadedBytes.size() >= largestHighlighted;
        if (!isLong && document->characterCount() < largestHighlighted)
            syntax.highlight(document, u"JSON"_s);
    }
}

void SampleDocument::load(const WorkspaceSample &sample)
{
    m_loading = true;
    stopFilling();
    m_undo.clear();
    m_broken = !sample.sample;
    // Nobody sees it of a sample that could be read, and a large one takes its time.
    m_source.setPlainText(m_broken ? sample.file.text : QString());
    if (sample.sample) {
        m_base = *sample.sample;
        const JsValue builder = m_base.raw.value(u"builder");
        m_builder = builder.isObject() ? builder : JsValue::object();
        const JsValue variables = m_base.raw.value(u"variables");
        m_usesVariables = !(variables.isBool() && !variables.toBool());
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
    const JsValue known = sample.raw.value(u"json");
    const bool isLong =
        sample.incoming.body.size() > largeBody && sample.incoming.body.size() <= largestText;
    if (isLong && (m_bodyForm != BodyForm::Json || !known.isUndefined()))
        takeLater(sample.incoming.body, known);
    else
        takeBytes(sample.incoming.body, known);
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
        headers.append(JsValue::array(
            QStringList{QString::fromLatin1(header.name), QString::fromUtf8(header.value)}));
    draft.insert(u"method"_s, m_method);
    draft.insert(u"url"_s, m_url);
    draft.insert(u"headers"_s, headers);
    draft.insert(u"bodyForm"_s, int(m_bodyForm));
    draft.insert(u"builder"_s, m_builder);
    draft.insert(u"variables"_s, m_usesVariables);
    if (m_bodyIsText && !m_filling)
        draft.insert(u"body"_s, m_body.toPlainText());
    return draft;
}

void SampleDocument::applyDraft(const JsValue &draft)
{
    finishFilling();
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
            headers.append(
                HeaderField{header.at(0).toString().toLatin1(), header.at(1).toString().toUtf8()});
        setHeaders(headers);
        setBodyForm(BodyForm(qBound(0, int(draft.value(u"bodyForm").toNumber()), 2)));
        if (const JsValue builder = draft.value(u"builder"); builder.isObject())
            m_builder = builder;
        m_usesVariables = draft.value(u"variables").toBool(true);
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

SampleDocument::Values SampleDocument::values() const
{
    return {m_method, m_url, m_event, m_headers, m_bodyForm, m_builder, m_usesVariables, {}};
}

void SampleDocument::setValues(const Values &values)
{
    m_method = values.method;
    m_url = values.url;
    m_event = values.event;
    m_headers = values.headers;
    m_builder = values.builder;
    m_usesVariables = values.usesVariables;
    if (m_bodyForm != values.bodyForm) {
        finishFilling();
        m_bodyForm = values.bodyForm;
        // What is seen stays; a text that looks like the value must not fall back to the old bytes.
        if (m_bodyIsText)
            m_loadedText.clear();
    }
    if (values.bytes) {
        m_loading = true;
        takeBytes(*values.bytes);
        m_loading = false;
    }
    touch();
}

void SampleDocument::change(const Values &after, const QString &text, int field)
{
    m_undo.push(new ValuesCommand(*this, values(), after, text, field));
}

void SampleDocument::setMethod(const QString &method)
{
    if (m_method == method)
        return;
    Values after = values();
    after.method = method;
    change(after, tr("Change the method"), MethodField);
}

void SampleDocument::setBuilder(Values &values, const QString &key, const JsValue &value)
{
    if (value.isUndefined())
        values.builder.take(key);
    else
        values.builder.insert(key, value);
}

void SampleDocument::setUrl(const QString &url)
{
    setUrl(url, {}, {});
}

void SampleDocument::setUrl(const QString &url, const QString &key, const JsValue &value)
{
    if (m_url == url && (key.isEmpty() || m_builder.value(key) == value))
        return;
    Values after = values();
    after.url = url;
    if (!key.isEmpty())
        setBuilder(after, key, value);
    change(after, tr("Change the address"), key.isEmpty() ? UrlField : -1);
}

void SampleDocument::setHeaders(const QList<HeaderField> &headers)
{
    setHeaders(headers, {}, {});
}

void SampleDocument::setHeaders(const QList<HeaderField> &headers, const QString &key,
                                const JsValue &value)
{
    if (m_headers == headers && (key.isEmpty() || m_builder.value(key) == value))
        return;
    Values after = values();
    after.headers = headers;
    if (!key.isEmpty())
        setBuilder(after, key, value);
    change(after, tr("Change the headers"), HeadersField);
}

void SampleDocument::setComputedHeaders(const QList<HeaderField> &headers)
{
    if (std::exchange(m_headers, headers) == headers)
        return;
    touch();
    Q_EMIT valuesChanged();
}

void SampleDocument::setBodyForm(BodyForm form)
{
    if (m_bodyForm == form)
        return;
    Values after = values();
    after.bodyForm = form;
    change(after, tr("Change the kind of the body"), FormField);
}

void SampleDocument::setEvent(const QString &event)
{
    if (m_event == event)
        return;
    Values after = values();
    after.event = event;
    change(after, tr("Change the event"), EventField);
}

void SampleDocument::setBuilder(const QString &key, const JsValue &value)
{
    if (m_builder.value(key) == value)
        return;
    Values after = values();
    setBuilder(after, key, value);
    change(after, tr("Change the request"), BuilderField);
}

void SampleDocument::setUsesVariables(bool uses)
{
    if (m_usesVariables == uses)
        return;
    Values after = values();
    after.usesVariables = uses;
    change(after, uses ? tr("Fill in variables") : tr("Leave braces as they are"), -1);
}

JsValue SampleDocument::rawWithExtras() const
{
    JsValue raw = m_base.raw;
    if (m_builder.members().isEmpty())
        raw.take(u"builder");
    else
        raw.insert(u"builder"_s, m_builder);
    const JsValue known = raw.value(u"variables");
    const bool uses = !(known.isBool() && !known.toBool());
    if (m_usesVariables && !uses)
        raw.take(u"variables");
    else if (!m_usesVariables)
        raw.insert(u"variables"_s, false);
    return raw;
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
    edited.raw = rawWithExtras();
    if (m_base.kind == IntegrationType::Incoming) {
        if (m_bodyForm == BodyForm::Json && m_bodyIsText) {
            if (const ReadBody &body = currentBody(); body.error)
                return unexpected(*body.error);
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

Error SampleDocument::inPart(Error error, Part part)
{
    for (const auto &[value, name] : partNames) {
        if (value == part)
            error.detail = name;
    }
    return error;
}

Result<JsValue> SampleDocument::parsed(const QTextDocument &document, const QString &what,
                                       Part part)
{
    Result<JsValue> value = JsValue::fromJson(document.toPlainText().toUtf8(), what);
    if (!value)
        return unexpected(inPart(value.error(), part));
    return value;
}

SampleDocument::Part SampleDocument::part(const Error &error)
{
    for (const auto &[value, name] : partNames) {
        if (error.detail == name)
            return value;
    }
    return Part::File;
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
