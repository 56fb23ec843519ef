// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/bodypart.h"

#include "core/exchange/multipart.h"
#include "core/traffic/bytedump.h"
#include "core/workspace/textfile.h"
#include "ui/documents/sampledocument.h"
#include "ui/documents/textreplace.h"
#include "ui/documents/workspacevariables.h"
#include "ui/requestbuilder/fieldsgrid.h"
#include "ui/requestbuilder/jsonpart.h"
#include "ui/requestbuilder/multipartgrid.h"
#include "ui/requestbuilder/requestrows.h"
#include "ui/requestbuilder/variableassist.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/theme/icons.h"
#include "ui/widgets/lowscrollarea.h"

#include <algorithm>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextDocumentLayout>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

const QByteArray payloadName = "payload";
constexpr qint64 largestBody = 50 * 1024 * 1024; // Bytes of a file that is taken as the body
constexpr qsizetype dumped = 16 * 1024;
constexpr qsizetype largestMarked = 1024 * 1024; // Bytes that are looked through for variables

using FormFields = QList<std::pair<QByteArray, QByteArray>>;

std::optional<QByteArray> payloadOf(const FormFields &fields)
{
    for (const auto &[name, value] : fields) {
        if (name == payloadName)
            return value;
    }
    return std::nullopt;
}

FormFields fieldsOf(BodyKind kind, const QByteArray &bytes, const QByteArray &contentType)
{
    switch (kind) {
    case BodyKind::Form: return parseForm(bytes);
    case BodyKind::Multipart: {
        FormFields fields;
        const auto parts = parseMultipart(bytes, boundaryOf(contentType));
        for (const MultipartPart &part : parts.value_or(QList<MultipartPart>()))
            fields.append({part.name, part.data});
        return fields;
    }
    case BodyKind::Json:
    case BodyKind::JsonText:
        // As GitHub and others send JSON in a form.
        return bytes.trimmed().isEmpty() ? FormFields() : FormFields{{payloadName, bytes}};
    default: return {};
    }
}

QByteArray jsonOf(const FormFields &fields)
{
    if (const auto payload = payloadOf(fields); payload && JsValue::fromJson(*payload))
        return formattedJson(*payload).value_or(*payload);
    JsValue object = JsValue::object();
    for (const auto &[name, value] : fields)
        object.insert(QString::fromUtf8(name), JsValue(QString::fromUtf8(value)));
    return object.toJson(2);
}

} // namespace

BodyPart::BodyPart(const WorkspaceVariables &variables, QWidget *parent)
    : QWidget(parent), m_variables(variables)
{
    m_kind = new QComboBox;
    m_kind->setObjectName(u"bodyForm"_s);
    m_kind->setAccessibleName(tr("Kind of the body"));
    const std::tuple<BodyKind, QString, QString> kinds[] = {
        {BodyKind::Json, tr("JSON"), tr("A JSON value: indented here, sent compactly")},
        {BodyKind::JsonText, tr("JSON, as typed"), tr("JSON, sent exactly as typed")},
        {BodyKind::Form, tr("Form"), tr("application/x-www-form-urlencoded")},
        {BodyKind::Multipart, tr("Multipart form"), tr("multipart/form-data, with files")},
        {BodyKind::Text, tr("Text"), tr("Sent exactly as typed")},
        {BodyKind::Xml, tr("XML"), tr("XML, sent exactly as typed")},
        {BodyKind::File, tr("File"), tr("Bytes that are kept in a file beside the sample")},
    };
    for (const auto &[kind, text, tip] : kinds) {
        m_kind->addItem(text, int(kind));
        m_kind->setItemData(m_kind->count() - 1, tip, Qt::ToolTipRole);
    }
    // The longest name must not be what the pane cannot get narrower than.
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(6);
    m_size = new QLabel;
    m_size->setObjectName(u"bodySize"_s);
    m_size->setForegroundRole(QPalette::PlaceholderText);
    const auto button = [](const QString &name, const QString &icon, const QString &tip) {
        auto *made = new QToolButton;
        made->setObjectName(name);
        made->setIcon(themedIcon(icon));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        return made;
    };
    m_format = button(u"bodyFormat"_s, u"format"_s, tr("Indent the body"));
    m_choose = button(u"bodyChoose"_s, u"folder"_s, tr("Take the body from a file…"));
    m_saveAs = button(u"bodySave"_s, u"save"_s, tr("Save the body as a file…"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(4);
    row->addWidget(m_kind, 1);
    row->addWidget(m_size);
    row->addWidget(m_format);
    row->addWidget(m_choose);
    row->addWidget(m_saveAs);
    buildPages();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);

    connect(m_kind, &QComboBox::activated, this, [this] {
        if (!m_document)
            return;
        setKind(*m_document, BodyKind(m_kind->currentData().toInt()));
        Q_EMIT kindChanged();
    });
    connect(m_format, &QToolButton::clicked, this, &BodyPart::format);
    connect(m_choose, &QToolButton::clicked, this, &BodyPart::chooseFile);
    connect(m_saveAs, &QToolButton::clicked, this, &BodyPart::saveBytes);
    connect(&variables, &WorkspaceVariables::changed, this, [this] {
        if (m_document && !m_problem)
            showFine();
    });
}

void BodyPart::buildPages()
{
    m_text = new JsonPart(tr("Body of the request"));
    m_text->editor().setObjectName(u"requestBody"_s);
    m_assist = new VariableAssist(m_text->editor(), m_variables);
    m_form = new FieldsGrid(FieldsModel::Kind::Fields, u"formFields"_s, tr("Fields of the form"),
                            m_variables);
    m_payload = new JsonPart(tr("JSON of the field \"payload\""));
    m_payload->editor().setObjectName(u"formPayload"_s);
    m_payloadText = new QTextDocument(this);
    m_payloadText->setDocumentLayout(new QPlainTextDocumentLayout(m_payloadText));
    m_payload->editor().showDocument(m_payloadText);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_form);
    split->addWidget(m_payload);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    m_formPage = new LowScrollArea(split);
    m_parts = new MultipartGrid;
    m_bytes = new QPlainTextEdit;
    m_bytes->setLayoutDirection(Qt::LeftToRight); // As it is sent
    m_bytes->setObjectName(u"bodyBytes"_s);
    m_bytes->setAccessibleName(tr("Bytes of the body"));
    m_bytes->setReadOnly(true);
    m_bytes->setFrameShape(QFrame::NoFrame);
    m_bytes->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_bytes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_bytes->setTabChangesFocus(true);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_formPage);
    m_stack->addWidget(m_parts);
    m_stack->addWidget(m_bytes);
    connect(m_form, &FieldsGrid::edited, this, &BodyPart::takeForm);
    connect(m_parts, &MultipartGrid::edited, this, &BodyPart::takeParts);
    connect(m_parts, &MultipartGrid::failed, this,
            [this](const QString &sentence) { m_size->setText(sentence); });
    connect(m_payloadText, &QTextDocument::contentsChange, this,
            [this](int, int removed, int added) {
                if (!m_filling && (removed || added))
                    takePayload();
            });
}

void BodyPart::setDocument(SampleDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_text->editor().showDocument(document ? &document->body() : nullptr);
    if (!document)
        return;
    connect(document, &SampleDocument::filled, this, [this] {
        m_text->editor().moveCursor(QTextCursor::Start);
        refresh();
        Q_EMIT kindChanged();
    });
    refresh();
}

BodyKind BodyPart::kindOf(const SampleDocument &document)
{
    if (document.bodyForm() == BodyForm::Json && document.bodyIsText())
        return BodyKind::Json;
    const QByteArray type = headerOf(document, "Content-Type");
    const BodyKind kind = kindOfContentType(type);
    if (kind == BodyKind::Multipart
        && parseMultipart(document.bodyBytes(), boundaryOf(type)).has_value())
        return kind;
    if (document.bodyForm() == BodyForm::File || !document.bodyIsText())
        return BodyKind::File;
    if (kind == BodyKind::Json)
        return BodyKind::JsonText;
    return kind == BodyKind::Multipart ? BodyKind::Text : kind;
}

void BodyPart::setKind(SampleDocument &document, BodyKind kind)
{
    const BodyKind old = kindOf(document);
    if (old == kind)
        return;
    const auto isJson = [](BodyKind k) { return k == BodyKind::Json || k == BodyKind::JsonText; };
    const QByteArray bytes = document.bodyBytes();
    const FormFields fields = fieldsOf(old, bytes, headerOf(document, "Content-Type"));
    QByteArray type = contentTypeOf(kind);
    document.beginStep(SampleDocument::tr("Change the kind of the body"));
    document.setBodyForm(kind == BodyKind::Json       ? BodyForm::Json
                             : kind == BodyKind::File ? BodyForm::File
                                                      : BodyForm::Text);
    switch (kind) {
    case BodyKind::Json:
    case BodyKind::JsonText:
        if (old == BodyKind::Form || old == BodyKind::Multipart)
            document.setBodyBytes(jsonOf(fields));
        break;
    case BodyKind::Form:
        if (isJson(old) || old == BodyKind::Multipart)
            document.setBodyBytes(formBody(fields));
        break;
    case BodyKind::Multipart: {
        QList<MultipartPart> parts;
        for (const auto &[name, value] : fields)
            parts.append(MultipartPart{name, {}, {}, value, {}});
        if (parts.isEmpty() && !bytes.isEmpty())
            parts.append(
                MultipartPart{"file", "body.bin"_ba, "application/octet-stream", bytes, {}});
        const QByteArray boundary = multipartBoundary(parts);
        type += "; boundary=" + boundary;
        document.setBodyBytes(multipartBody(parts, boundary));
        break;
    }
    default: break;
    }
    // A file has whatever type it has; one that only framed the parts is wrong for anything else.
    if (!type.isEmpty())
        document.setHeaders(headersWith(document, "Content-Type", type));
    else if (old == BodyKind::Multipart)
        document.setHeaders(headersWith(document, "Content-Type", "application/octet-stream"));
    document.endStep();
}

void BodyPart::refresh()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    m_filling = true;
    const BodyKind kind = kindOf(*document);
    {
        const QSignalBlocker blocker(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    }
    m_assist->setEnabled(document->usesVariables());
    m_form->setVariablesEnabled(document->usesVariables());
    const bool isText = document->bodyIsText();
    m_text->editor().setReadOnly(!isText || document->isFilling());
    QWidget *page = m_text;
    if (kind == BodyKind::Form)
        page = m_formPage;
    else if (kind == BodyKind::Multipart)
        page = m_parts;
    else if (!isText)
        page = m_bytes;
    m_stack->setCurrentWidget(page);
    m_format->setEnabled(isText
                         && (kind == BodyKind::Json || kind == BodyKind::JsonText
                             || kind == BodyKind::Xml || kind == BodyKind::Form));
    if (page == m_formPage) {
        m_form->setRows(formRows(*document));
        refreshPayload();
    } else if (page == m_parts) {
        m_parts->model().setParts(
            parseMultipart(document->bodyBytes(), boundaryOf(headerOf(*document, "Content-Type")))
                .value_or(QList<MultipartPart>()));
    } else if (page == m_bytes) {
        const QByteArray bytes = document->bodyBytes();
        QString text = byteDump(bytes, dumped);
        if (bytes.size() > dumped)
            text += tr("… the first %1 of %2")
                        .arg(locale().formattedDataSize(dumped),
                             locale().formattedDataSize(bytes.size()));
        m_bytes->setPlainText(document->body().toPlainText() + u"\n\n"_s + text);
    }
    m_filling = false;
}

void BodyPart::refreshPayload()
{
    const SampleDocument *const document = m_document;
    if (!document)
        return;
    const auto payload = payloadOf(parseForm(document->bodyBytes()));
    m_payload->setVisible(payload.has_value());
    if (!payload)
        return;
    const QByteArray shown = m_payloadText->toPlainText().toUtf8();
    const auto compact = [](const QByteArray &json) {
        const Result<JsValue> value = JsValue::fromJson(json);
        return value ? value->toJson() : json;
    };
    // What is being typed there stays as it is typed.
    if (compact(shown) != compact(*payload))
        replaceChanged(*m_payloadText,
                       QString::fromUtf8(formattedJson(*payload).value_or(*payload)));
    const Result<JsValue> value = JsValue::fromJson(*payload, tr("The payload"));
    if (value)
        m_payload->setFine(tr("Valid JSON in the field \"payload\""));
    else
        m_payload->setProblem(value.error().message,
                              value.error().location ? value.error().location->line : 0,
                              value.error().location ? value.error().location->column : 0);
}

void BodyPart::takePayload()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    QList<FieldRow> rows = formRows(*document);
    const QByteArray text = m_payloadText->toPlainText().toUtf8();
    const Result<JsValue> value = JsValue::fromJson(text);
    for (FieldRow &row : rows) {
        if (row.enabled && row.name.toUtf8() == payloadName) {
            row.value = QString::fromUtf8(value ? value->toJson() : text);
            break;
        }
    }
    setFormRows(*document, rows);
    m_filling = true;
    m_form->setRows(rows);
    refreshPayload();
    m_filling = false;
}

void BodyPart::takeForm()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    setFormRows(*document, m_form->model().rows());
    m_filling = true;
    refreshPayload();
    m_filling = false;
}

void BodyPart::takeParts()
{
    SampleDocument *const document = m_document;
    if (!document || m_filling)
        return;
    const QList<MultipartPart> parts = m_parts->model().parts();
    QByteArray boundary = boundaryOf(headerOf(*document, "Content-Type"));
    const bool collides = boundary.isEmpty()
        || std::any_of(parts.cbegin(), parts.cend(),
                       [&](const auto &part) { return part.data.contains(boundary); });
    document->beginStep(SampleDocument::tr("Change the parts of the body"));
    if (collides) {
        boundary = multipartBoundary(parts);
        document->setHeaders(
            headersWith(*document, "Content-Type", "multipart/form-data; boundary=" + boundary));
    }
    document->setBodyBytes(multipartBody(parts, boundary));
    document->endStep();
}

void BodyPart::showProblem(const QString &sentence, int line, int column)
{
    m_problem = true;
    m_size->setText(locale().formattedDataSize(m_document ? m_document->bodyBytes().size() : 0));
    m_text->setProblem(sentence, line, column);
}

void BodyPart::showFine()
{
    m_problem = false;
    const SampleDocument *const document = m_document;
    if (!document)
        return;
    const QByteArray bytes = document->bodyBytes();
    m_size->setText(locale().formattedDataSize(bytes.size()));
    m_size->setToolTip(tr("%n byte(s) as sent", nullptr, int(bytes.size())));
    const BodyKind kind = kindOf(*document);
    if (kind == BodyKind::Xml || (kind == BodyKind::JsonText && !bytes.trimmed().isEmpty())) {
        Result<void> checked;
        if (kind == BodyKind::Xml) {
            checked = checkXml(bytes);
        } else if (const Result<JsValue> value = JsValue::fromJson(bytes, tr("The body")); !value) {
            checked = unexpected(value.error());
        }
        if (!checked) {
            // It is sent all the same: what a provider sends need not be well formed.
            const auto &place = checked.error().location;
            m_text->setProblem(checked.error().message, place ? place->line : 0,
                               place ? place->column : 0);
            return;
        }
    }
    const QString size = m_size->text();
    QString sentence = tr("Sent as typed, %1").arg(size);
    if (kind == BodyKind::Json)
        sentence = tr("Valid JSON, sent compactly, %1").arg(size);
    else if (kind == BodyKind::JsonText)
        sentence = tr("Valid JSON, sent as typed, %1").arg(size);
    else if (kind == BodyKind::Xml)
        sentence = tr("Well-formed XML, sent as typed, %1").arg(size);
    m_text->setFine(sentence);
    if (document->usesVariables() && bytes.size() < largestMarked)
        m_text->editor().setMarks(missingMarks(m_text->editor().toPlainText(), m_variables));
}

void BodyPart::showReading()
{
    m_text->setFine(tr("Reading the large body…"));
}

void BodyPart::format()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    const BodyKind kind = kindOf(*document);
    if (kind == BodyKind::Form) {
        if (const auto text = formattedJson(m_payloadText->toPlainText().toUtf8()))
            replaceChanged(*m_payloadText, QString::fromUtf8(*text));
    } else if (kind == BodyKind::Xml) {
        if (const auto xml = formattedXml(document->bodyBytes()))
            document->setBodyBytes(*xml);
    } else {
        (void)document->formatBody(); // What is wrong is said below the text already
    }
}

void BodyPart::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Body of the request"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!m_document)
            return;
        if (QFileInfo(path).size() > largestBody) {
            m_size->setText(
                tr("Too large: a body may have %1.").arg(locale().formattedDataSize(largestBody)));
            return;
        }
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes) {
            m_size->setText(bytes.error().message);
            return;
        }
        m_document->beginStep(SampleDocument::tr("Take the body from a file"));
        setKind(*m_document, BodyKind::File);
        m_document->setBodyBytes(*bytes);
        m_document->endStep();
        Q_EMIT kindChanged();
    });
    dialog->open();
}

void BodyPart::saveBytes()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the body"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes = document->bodyBytes()](const QString &path) {
                if (const Result<void> saved = writeFileAtomically(path, bytes); !saved)
                    m_size->setText(saved.error().message);
            });
    dialog->open();
}

void BodyPart::goTo(int line, int column)
{
    if (m_stack->currentWidget() == m_text)
        m_text->editor().goTo(line, column);
    else
        m_stack->currentWidget()->setFocus();
}

void BodyPart::setZoom(int steps)
{
    m_text->editor().setZoom(steps);
    m_payload->editor().setZoom(steps);
}

} // namespace hooksmith::ui
