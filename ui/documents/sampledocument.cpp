// SPDX-License-Identifier: MIT
#include "ui/documents/sampledocument.h"

#include "ui/documents/textreplace.h"
#include "ui/scripteditor/syntax.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QPlainTextDocumentLayout>
#include <QPointer>
#include <QStringDecoder>
#include <QThreadPool>

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

constexpr int largeBody = 256 * 1024; // Characters; larger ones are read off the window's thread
constexpr qsizetype largestText = 24 * 1024 * 1024; // Characters
constexpr qsizetype longestLine = 1024 * 1024; // Longer ones take seconds to lay out

bool isTooLargeToEdit(const QString &text)
{
    if (text.size() > largestText)
        return true;
    for (qsizetype start = 0; text.size() - start > longestLine;) {
        const qsizetype end = text.indexOf(u'\n', start);
        if ((end < 0 ? text.size() : end) - start > longestLine)
            return true;
        start = end + 1;
    }
    return false;
}

/// Takes from `room` about what the value needs in one line; negative at the end: it needs more.
/// Looks at no more of the value than that.
void takeRoom(const JsValue &value, int &room)
{
    if (value.isString()) {
        room -= int(qMin<qsizetype>(value.toString().size(), 1000)) + 2;
    } else if (value.isArray() || value.isObject()) {
        room -= 2;
        for (const JsValue &item : value.toArray()) {
            if (room < 0)
                return;
            takeRoom(item, room);
            --room;
        }
        for (const auto &[name, member] : value.members()) {
            if (room < 0)
                return;
            room -= int(qMin<qsizetype>(name.size(), 1000)) + 4;
            takeRoom(member, room);
        }
    } else {
        room -= 5;
    }
}

/// Indented by two like JsValue::toJson(2), but what fits in a line stays in one: a large body
/// would have a million lines, each of which costs the document its time.
void writeInLines(const JsValue &value, int indent, QByteArray &out)
{
    constexpr int width = 100;
    const bool isArray = value.isArray();
    int room = width - indent;
    takeRoom(value, room);
    if (room >= 0 || !(isArray || value.isObject())) {
        out += value.toJson();
        return;
    }
    const QByteArray blanks(indent + 2, ' ');
    out += isArray ? '[' : '{';
    bool first = true;
    const auto begin = [&] {
        out += std::exchange(first, false) ? "\n" : ",\n";
        out += blanks;
    };
    for (const JsValue &item : value.toArray()) {
        begin();
        writeInLines(item, indent + 2, out);
    }
    for (const auto &[name, member] : value.members()) {
        if (member.isUndefined())
            continue;
        begin();
        out += JsValue(name).toJson() + ": ";
        writeInLines(member, indent + 2, out);
    }
    out += '\n' + QByteArray(indent, ' ') + (isArray ? ']' : '}');
}

QString indented(const JsValue &value, qsizetype size)
{
    if (size <= largeBody)
        return QString::fromUtf8(value.toJson(2));
    QByteArray text;
    text.reserve(size + size / 4);
    writeInLines(value, 0, text);
    return QString::fromUtf8(text);
}

/// Whether typing this text back gives the same bytes: line ends are all of one kind.
bool survivesTyping(const QByteArray &bytes)
{
    const qsizetype crlf = bytes.count("\r\n");
    return bytes.count('\r') == crlf && (crlf == 0 || bytes.count('\n') == crlf);
}

/// Fields of undo steps that merge.
enum Field { MethodField, UrlField, HeadersField, FormField, EventField, BuilderField, BytesField };

constexpr int settleMs = 250;
constexpr int fillMs = 12; // At a time: the window draws and listens in between
constexpr qsizetype fillPiece = 32 * 1024; // Characters
constexpr int mergeMs = 1500; // Typing that pauses longer becomes another step

} // namespace

/// One change of the values of a sample's form.
class ValuesCommand : public QUndoCommand
{
public:
    ValuesCommand(SampleDocument &document, const SampleDocument::Values &before,
                  const SampleDocument::Values &after, const QString &text, int field)
        : QUndoCommand(text), m_document(document), m_before(before), m_after(after), m_field(field)
    {
        m_age.start();
    }
    int id() const override
    {
        return m_field == UrlField || m_field == BuilderField ? m_field : -1;
    }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ValuesCommand *>(other);
        if (m_age.elapsed() > mergeMs)
            return false;
        m_after = next->m_after;
        m_age.start();
        return true;
    }
    void undo() override
    {
        m_document.setValues(m_before);
        Q_EMIT m_document.valuesChanged();
    }
    void redo() override
    {
        m_document.setValues(m_after);
        if (!std::exchange(m_fresh, false))
            Q_EMIT m_document.valuesChanged();
    }

private:
    SampleDocument &m_document;
    SampleDocument::Values m_before, m_after;
    int m_field;
    bool m_fresh = true;
    QElapsedTimer m_age;
};

/// One step of a text's own history, in its place among the other steps.
class TextCommand : public QUndoCommand
{
public:
    explicit TextCommand(QTextDocument &document)
        : QUndoCommand(SampleDocument::tr("Typing")), m_document(document),
          m_steps(document.availableUndoSteps())
    {
    }
    // The text may have been taken back by itself (its context menu): then there is nothing to do.
    void undo() override
    {
        while (m_document.availableUndoSteps() >= m_steps && m_document.isUndoAvailable())
            m_document.undo();
    }
    void redo() override
    {
        if (std::exchange(m_fresh, false))
            return;
        while (m_document.availableUndoSteps() < m_steps && m_document.isRedoAvailable())
            m_document.redo();
    }

private:
    QTextDocument &m_document;
    int m_steps;
    bool m_fresh = true;
};

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

void SampleDocument::takeBytes(const QByteArray &bytes, const JsValue &known)
{
    m_loadedBytes = bytes;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    m_bodyIsText = !decoder.hasError();
    Result<JsValue> value = known;
    const bool isJson = m_bodyForm == BodyForm::Json && m_bodyIsText;
    if (isJson && known.isUndefined())
        value = JsValue::fromJson(bytes);
    if (!m_bodyIsText) {
        text = tr("%n byte(s) that are not text; they are sent as they are.", nullptr,
                  int(bytes.size()));
    } else {
        // The value is what the file holds; shown indented, sent compactly.
        if (isJson && value)
            text = indented(*value, bytes.size());
        if (isTooLargeToEdit(text)) {
            m_bodyIsText = false;
            text = tr("%1 of text, which is too much to be typed in; it is sent as it is.")
                       .arg(QLocale().formattedDataSize(bytes.size()));
        }
    }
    m_bodyCrlf = m_bodyIsText && text.contains(u"\r\n"_s);
    m_body.setPlainText(text);
    m_loadedText = m_body.toPlainText();
    m_settle.stop();
    m_reading = false;
    m_read = {};
    if (m_bodyIsText && (!isJson || value))
        m_read = {m_body.revision(), m_bodyForm, bytes, {}};
}

void SampleDocument::takeLater(const QByteArray &bytes, const JsValue &known)
{
    m_loadedBytes = bytes;
    m_loadedText.clear();
    m_bodyIsText = true;
    m_bodyCrlf = false;
    m_body.setPlainText({});
    m_body.setUndoRedoEnabled(false);
    m_settle.stop();
    m_reading = false;
    m_read = {m_body.revision(), m_bodyForm, bytes, {}};
    m_filling = true;
    const int filling = ++m_fillNumber;
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), bytes, known, filling, isJson = m_bodyForm == BodyForm::Json] {
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            QString text = isJson ? indented(known, bytes.size()) : QString(decoder.decode(bytes));
            const bool fits = !decoder.hasError() && !isTooLargeToEdit(text);
            // In another encoding, or in a line of megabytes: then the other way says what it is.
            if (!fits)
                text.clear();
            QMetaObject::invokeMethod(
                qApp,
                [self, text, fits, filling] {
                    SampleDocument *document = self.data();
                    if (!document || !document->m_filling || document->m_fillNumber != filling)
                        return;
                    if (!fits) {
                        document->finishFilling();
                        return;
                    }
                    document->m_bodyCrlf = text.contains(u"\r\n"_s);
                    document->m_fillText =
                        document->m_bodyCrlf ? QString(text).replace(u"\r\n"_s, u"\n"_s) : text;
                    document->m_filled = 0;
                    document->m_fillStep.start();
                },
                Qt::QueuedConnection);
        });
}

void SampleDocument::fillOn()
{
    QElapsedTimer clock;
    clock.start();
    m_loading = true;
    QTextCursor cursor(&m_body);
    cursor.movePosition(QTextCursor::End);
    while (m_filled < m_fillText.size() && clock.elapsed() < fillMs) {
        // Whole lines, so that none is laid out twice.
        qsizetype end = m_fillText.indexOf(u'\n', qMin(m_filled + fillPiece, m_fillText.size()));
        end = end < 0 ? m_fillText.size() : end + 1;
        cursor.insertText(m_fillText.mid(m_filled, end - m_filled));
        m_filled = end;
    }
    m_loading = false;
    if (m_filled < m_fillText.size()) {
        m_fillStep.start();
        return;
    }
    m_loadedText = m_body.toPlainText();
    m_read.revision = m_body.revision();
    stopFilling();
    Q_EMIT filled();
}

void SampleDocument::stopFilling()
{
    m_fillStep.stop();
    m_fillText.clear();
    ++m_fillNumber;
    if (std::exchange(m_filling, false))
        m_body.setUndoRedoEnabled(true);
}

void SampleDocument::finishFilling()
{
    if (!m_filling)
        return;
    stopFilling();
    const bool wasLoading = std::exchange(m_loading, true);
    takeBytes(m_loadedBytes, m_base.raw.value(u"json"));
    m_loading = wasLoading;
    Q_EMIT filled();
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

void SampleDocument::setBodyBytes(const QByteArray &bytes)
{
    const QByteArray before = bodyBytes();
    if (bytes == before)
        return;
    finishFilling();
    const QString text = QString::fromUtf8(bytes);
    if (m_bodyIsText && text.toUtf8() == bytes && !isTooLargeToEdit(text) && survivesTyping(bytes)
        && survivesTyping(before)) {
        const bool crlf = bytes.contains("\r\n");
        if (bytes.contains('\n'))
            m_bodyCrlf = crlf;
        replaceChanged(m_body, crlf ? QString(text).replace(u"\r\n"_s, u"\n"_s) : text);
        return;
    }
    Values old = values();
    Values after = old;
    old.bytes = before;
    after.bytes = bytes;
    m_undo.push(new ValuesCommand(*this, old, after, tr("Change the body"), BytesField));
    Q_EMIT valuesChanged();
}

bool SampleDocument::isLarge() const
{
    return m_body.characterCount() > largeBody;
}

SampleDocument::BodyText SampleDocument::bodyText() const
{
    return {m_body.toPlainText(), m_body.revision(), m_bodyForm,
            m_bodyCrlf,           m_loadedText,      m_loadedBytes};
}

SampleDocument::ReadBody SampleDocument::readBody(const BodyText &body)
{
    ReadBody read{body.revision, body.form, {}, {}};
    // What nobody changed is what was read, byte for byte.
    const bool isLoaded = !body.loadedText.isEmpty() && body.text == body.loadedText;
    if (body.form == BodyForm::Json) {
        const Result<JsValue> value = JsValue::fromJson(body.text.toUtf8(), tr("The body"));
        if (value)
            read.bytes = isLoaded ? body.loadedBytes : value->toJson();
        else
            read.error = inPart(value.error(), Part::Body);
    }
    if (isLoaded) {
        read.bytes = body.loadedBytes;
    } else if (body.form != BodyForm::Json || read.error) {
        read.bytes =
            body.crlf ? QString(body.text).replace(u'\n', u"\r\n"_s).toUtf8() : body.text.toUtf8();
    }
    return read;
}

const SampleDocument::ReadBody &SampleDocument::currentBody() const
{
    if (!m_filling && (m_read.revision != m_body.revision() || m_read.form != m_bodyForm))
        m_read = readBody(bodyText());
    return m_read;
}

void SampleDocument::bodyEdited()
{
    if (m_loading || !isLarge())
        return;
    m_reading = true;
    m_settle.start();
}

void SampleDocument::readLater()
{
    QThreadPool::globalInstance()->start([self = QPointer(this), body = bodyText()] {
        const ReadBody read = readBody(body);
        QMetaObject::invokeMethod(
            qApp,
            [self, read] {
                if (SampleDocument *document = self.data())
                    document->takeRead(read);
            },
            Qt::QueuedConnection);
    });
}

void SampleDocument::takeRead(const ReadBody &read)
{
    if (!m_reading || m_settle.isActive())
        return; // Typed on meanwhile: the timer runs again
    if (read.revision == m_body.revision() && read.form == m_bodyForm)
        m_read = read;
    m_reading = false;
    Q_EMIT settled();
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

QByteArray SampleDocument::bodyBytes() const
{
    return m_bodyIsText ? currentBody().bytes : m_loadedBytes;
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
    if (!m_bodyIsText || m_filling)
        return {}; // What is being filled in is indented already
    if (isLarge()) {
        QThreadPool::globalInstance()->start([self = QPointer(this), body = bodyText()] {
            const Result<JsValue> value = JsValue::fromJson(body.text.toUtf8());
            QString text = value ? indented(*value, body.text.size()) : QString();
            if (text == body.text)
                text.clear(); // It is as it should be
            const int revision = body.revision;
            QMetaObject::invokeMethod(
                qApp,
                [self, text, revision] {
                    // What is wrong with it is said as soon as it is settled.
                    SampleDocument *document = self.data();
                    if (document && !text.isEmpty() && document->m_body.revision() == revision)
                        document->insertFormatted(text);
                },
                Qt::QueuedConnection);
        });
        return {};
    }
    const Result<JsValue> value = parsed(m_body, tr("The body"), Part::Body);
    if (!value)
        return unexpected(value.error());
    insertFormatted(QString::fromUtf8(value->toJson(2)));
    return {};
}

void SampleDocument::insertFormatted(const QString &text)
{
    replaceChanged(m_body, text); // One step of undo, and mostly a small one
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
