// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/answersform.h"

#include "core/http/httpmessage.h"
#include "ui/documents/sampledocument.h"
#include "ui/documents/textreplace.h"
#include "ui/documents/workspacevariables.h"
#include "ui/requestbuilder/fieldsgrid.h"
#include "ui/requestbuilder/jsonpart.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/theme/icons.h"
#include "ui/widgets/lowscrollarea.h"
#include "ui/widgets/spinunit.h"

#include <QAction>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int leastHeight = 32; ///< A line or two

const QString ownList = u"responses"_s, scriptList = u"http"_s;

/// Where an item holds status, headers and body.
JsValue answerOf(const QString &list, const JsValue &item)
{
    if (list == ownList)
        return item;
    const JsValue response = item.value(u"response");
    return response.isObject() ? response : JsValue::object();
}

QString errorOf(const QString &list, const JsValue &item)
{
    const QString error = item.value(u"error").toString();
    return error.isEmpty() ? answerOf(list, item).value(u"error").toString() : error;
}

QString bodyOf(const JsValue &answer)
{
    const JsValue body = answer.value(u"body");
    if (body.isString())
        return body.toString();
    if (answer.contains(u"json"))
        return QString::fromUtf8(answer.value(u"json").toJson(2));
    return body.isNullish() ? QString() : QString::fromUtf8(body.toJson(2));
}

QList<FieldRow> headersOf(const JsValue &answer)
{
    QList<FieldRow> rows;
    for (const auto &[name, value] : answer.value(u"headers").members()) {
        const JsValue::Array values = value.isArray() ? value.toArray() : JsValue::Array{value};
        for (const JsValue &item : values)
            rows.append(FieldRow{true, name, item.toJsString()});
    }
    return rows;
}

JsValue headersFrom(const QList<FieldRow> &rows)
{
    JsValue headers = JsValue::object();
    for (const FieldRow &row : rows) {
        if (!row.enabled)
            continue;
        const JsValue known = headers.value(row.name);
        if (known.isUndefined())
            headers.insert(row.name, row.value);
        else if (known.isArray()) {
            JsValue more = known;
            more.append(row.value);
            headers.insert(row.name, more);
        } else {
            headers.insert(row.name, JsValue::array({known, JsValue(row.value)}));
        }
    }
    return headers;
}

} // namespace

AnswersForm::AnswersForm(bool withOwnCall, const QString &textName,
                         const WorkspaceVariables &variables, QWidget *parent)
    : QWidget(parent), m_withOwnCall(withOwnCall), m_textName(textName), m_variables(variables)
{
    build();
}

void AnswersForm::build()
{
    const auto button = [](const QString &name, const QString &icon, const QString &tip) {
        auto *made = new QToolButton;
        made->setObjectName(name);
        made->setIcon(themedIcon(icon));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        return made;
    };
    QToolButton *add = button(u"answerAdd"_s, u"plus"_s, tr("Add an answer"));
    QToolButton *drop = button(u"answerRemove"_s, u"trash"_s, tr("Remove the answer"));
    QToolButton *up = button(u"answerUp"_s, u"previous"_s, tr("Move the answer up"));
    QToolButton *down = button(u"answerDown"_s, u"next"_s, tr("Move the answer down"));
    if (m_withOwnCall) {
        add->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(add);
        QAction *own = menu->addAction(tr("To the integration's own call"));
        own->setObjectName(u"answerAddOwn"_s);
        connect(own, &QAction::triggered, this, [this] { this->add(ownList); });
        QAction *script = menu->addAction(tr("To a call of the script"));
        script->setObjectName(u"answerAddScript"_s);
        connect(script, &QAction::triggered, this, [this] { this->add(scriptList); });
        add->setMenu(menu);
    } else {
        connect(add, &QToolButton::clicked, this, [this] { this->add(scriptList); });
    }
    m_asText = new QToolButton;
    m_asText->setObjectName(m_textName + u"Toggle"_s);
    m_asText->setText(tr("As JSON"));
    m_asText->setToolTip(tr("Edit all answers as JSON"));
    m_asText->setAccessibleName(tr("Edit all answers as JSON"));
    m_asText->setCheckable(true);
    m_asText->setAutoRaise(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 3, 6, 3);
    row->setSpacing(4);
    for (QToolButton *item : {add, drop, up, down})
        row->addWidget(item);
    row->addStretch(1);
    row->addWidget(m_asText);

    m_list = new QListWidget;
    m_list->setObjectName(m_withOwnCall ? u"eventAnswerList"_s : u"requestAnswerList"_s);
    m_list->setAccessibleName(tr("Canned answers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(leastHeight); // A low window scrolls
    m_hint = new QLabel(m_withOwnCall
                            ? tr("No answers yet: the integration's call fails as without a "
                                 "network. Add one with the plus.")
                            : tr("No answers yet: calls of the script fail as without a network. "
                                 "Add one with the plus."));
    m_hint->setWordWrap(true);
    m_hint->setMargin(12);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_form = buildForm();
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_list);
    split->addWidget(m_form);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({90, 400});
    m_json = new JsonPart(
        m_withOwnCall ? tr("Answers to the integration's call and to the script's own, as JSON")
                      : tr("Canned answers to the script's own HTTP calls, as JSON"));
    m_json->editor().setObjectName(m_textName);
    m_stack = new QStackedWidget;
    auto *page = new LowScrollArea(split);
    m_stack->addWidget(page);
    m_stack->addWidget(m_json);
    m_stack->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);

    connect(drop, &QToolButton::clicked, this, &AnswersForm::remove);
    connect(up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_asText, &QToolButton::toggled, this, &AnswersForm::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &AnswersForm::fillForm);
}

QWidget *AnswersForm::buildForm()
{
    m_method = new QComboBox;
    m_method->setObjectName(u"answerMethod"_s);
    m_method->setAccessibleName(tr("Method of the script's call"));
    m_method->addItems({u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"HEAD"_s});
    m_url = new QLineEdit;
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setObjectName(u"answerUrl"_s);
    m_url->setAccessibleName(tr("Address of the script's call"));
    m_url->setPlaceholderText(u"https://api.example.org/…"_s);
    m_match = new QWidget;
    auto *match = new QHBoxLayout(m_match);
    match->setContentsMargins(0, 0, 0, 0);
    match->addWidget(m_method);
    match->addWidget(m_url, 1);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"answerKind"_s);
    m_kind->setAccessibleName(tr("What happens"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(6);
    m_kind->addItem(tr("Answers"));
    m_kind->addItem(tr("Fails"));
    m_status = new QSpinBox;
    m_status->setObjectName(u"answerStatus"_s);
    m_status->setAccessibleName(tr("Status code"));
    m_status->setRange(100, 599);
    m_delay = new QSpinBox;
    m_delay->setObjectName(u"answerDelay"_s);
    m_delay->setAccessibleName(tr("How long it takes, in milliseconds"));
    m_delay->setToolTip(tr("How long it takes, without anybody waiting: for time limits"));
    m_delay->setRange(0, 600000);
    setUnit(m_delay, [](int value) { return tr("%1 ms").arg(value); });
    m_error = new QLineEdit;
    m_error->setObjectName(u"answerError"_s);
    m_error->setAccessibleName(tr("Text of the failure"));
    m_error->setPlaceholderText(u"ECONNREFUSED"_s);
    auto *outcome = new QHBoxLayout;
    outcome->addWidget(m_kind, 2);
    outcome->addWidget(m_status, 1);
    outcome->addWidget(m_error, 2);
    outcome->addWidget(m_delay, 1);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(6, 4, 6, 4);
    fields->setSpacing(4);
    fields->addWidget(m_match);
    fields->addLayout(outcome);

    m_body = new QPlainTextEdit;
    m_body->setLayoutDirection(Qt::LeftToRight); // As it is sent
    m_body->setObjectName(u"answerText"_s);
    m_body->setAccessibleName(tr("Body of the canned answer"));
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setTabChangesFocus(true);
    m_body->setPlaceholderText(tr("Body of the answer"));
    m_body->setMinimumHeight(leastHeight);
    m_headers = new FieldsGrid(FieldsModel::Kind::Headers, u"answerHeaderGrid"_s,
                               tr("Headers of the canned answer"), m_variables);
    m_headers->setVariablesEnabled(false);
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"answerParts"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(m_body, tr("Body"));
    tabs->addTab(m_headers, tr("Headers"));
    m_content = new QStackedWidget;
    m_content->addWidget(tabs);
    m_content->addWidget(new QWidget);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(fields);
    column->addWidget(m_content, 1);

    connect(m_method, &QComboBox::activated, this, &AnswersForm::take);
    connect(m_kind, &QComboBox::activated, this, &AnswersForm::take);
    connect(m_url, &QLineEdit::textEdited, this, &AnswersForm::take);
    connect(m_error, &QLineEdit::textEdited, this, &AnswersForm::take);
    connect(m_status, &QSpinBox::valueChanged, this, &AnswersForm::take);
    connect(m_delay, &QSpinBox::valueChanged, this, &AnswersForm::take);
    connect(m_body, &QPlainTextEdit::textChanged, this, &AnswersForm::take);
    connect(m_headers, &FieldsGrid::edited, this, &AnswersForm::take);
    return page;
}

void AnswersForm::setDocument(SampleDocument *document)
{
    m_document = document;
    m_json->editor().showDocument(document ? &document->answers() : nullptr);
    m_answers = {};
    if (document)
        refresh();
}

QString AnswersForm::titleOf(const QString &list, int index, const JsValue &item)
{
    const QString error = errorOf(list, item);
    const QString outcome = error.isEmpty()
        ? QString::number(int(answerOf(list, item).value(u"status").toNumber(200)))
        : tr("fails: %1").arg(error);
    if (list == ownList)
        return index == 0 ? tr("Integration's call → %1").arg(outcome)
                          : tr("Integration's call, attempt %1 → %2").arg(index + 1).arg(outcome);
    return u"%1 %2 → %3"_s.arg(item.value(u"method").toString(u"GET"_s),
                               item.value(u"url").toString(), outcome);
}

void AnswersForm::refresh()
{
    SampleDocument *const document = m_document;
    if (!document || m_own)
        return;
    const Result<JsValue> answers = JsValue::fromJson(document->answers().toPlainText().toUtf8());
    const bool valid = answers && answers->isObject();
    // What the form cannot show must be mended as text.
    m_asText->setEnabled(valid);
    if (!valid || m_asText->isChecked()) {
        m_stack->setCurrentWidget(m_json);
        return;
    }
    const Place before = current();
    m_answers = *answers;
    m_filling = true;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_places.clear();
    int row = 0;
    for (const QString &list : {ownList, scriptList}) {
        const JsValue::Array items = m_answers.value(list).toArray();
        for (int i = 0; i < int(items.size()); ++i) {
            if (Place{list, i} == before)
                row = int(m_places.size());
            m_places.append(Place{list, i});
            auto *item = new QListWidgetItem(titleOf(list, i, items.at(i)), m_list);
            item->setToolTip(item->text());
        }
    }
    m_list->setCurrentRow(m_places.isEmpty() ? -1 : row);
    m_filling = false;
    m_stack->setCurrentWidget(m_places.isEmpty() ? static_cast<QWidget *>(m_hint)
                                                 : m_stack->widget(0));
    fillForm();
}

AnswersForm::Place AnswersForm::current() const
{
    return m_places.value(m_list->currentRow());
}

void AnswersForm::fillForm()
{
    const Place place = current();
    if (place.index < 0)
        return;
    const JsValue item = m_answers.value(place.list).at(place.index);
    const JsValue answer = answerOf(place.list, item);
    const QString error = errorOf(place.list, item);
    m_filling = true;
    const bool ofScript = place.list == scriptList;
    m_match->setVisible(ofScript);
    const QString method = item.value(u"method").toString(u"GET"_s);
    if (m_method->findText(method) < 0)
        m_method->addItem(method);
    m_method->setCurrentText(method);
    const auto fill = [](QLineEdit *line, const QString &text) {
        if (line->text() != text)
            line->setText(text);
    };
    fill(m_url, item.value(u"url").toString());
    const bool fails = !error.isEmpty() || item.contains(u"error");
    m_kind->setCurrentIndex(fails ? 1 : 0);
    m_status->setValue(int(answer.value(u"status").toNumber(200)));
    m_delay->setValue(int(answer.value(u"delayMs").toNumber(0)));
    fill(m_error, error);
    m_status->setVisible(!fails);
    m_delay->setVisible(!fails);
    m_error->setVisible(fails);
    m_content->setCurrentIndex(fails ? 1 : 0);
    m_headers->setRows(headersOf(answer));
    if (const QString body = bodyOf(answer); m_body->toPlainText() != body)
        m_body->setPlainText(body);
    m_filling = false;
}

void AnswersForm::take()
{
    const Place place = current();
    SampleDocument *const document = m_document;
    if (m_filling || !document || place.index < 0)
        return;
    JsValue items = m_answers.value(place.list);
    JsValue item = items.at(place.index);
    JsValue answer = answerOf(place.list, item);
    const bool fails = m_kind->currentIndex() == 1;
    answer.take(u"error");
    if (fails) {
        for (const QStringView key :
             {QStringView(u"status"), QStringView(u"headers"), QStringView(u"body"),
              QStringView(u"json"), QStringView(u"delayMs")})
            answer.take(key);
    } else {
        answer.insert(u"status"_s, m_status->value());
        if (m_delay->value() > 0)
            answer.insert(u"delayMs"_s, m_delay->value());
        else
            answer.take(u"delayMs");
        const JsValue headers = headersFrom(m_headers->model().rows());
        if (headers.members().isEmpty())
            answer.take(u"headers");
        else
            answer.insert(u"headers"_s, headers);
        // "json" stays one while nobody touches the body.
        if (bodyOf(answer) != m_body->toPlainText()) {
            answer.take(u"json");
            answer.insert(u"body"_s, m_body->toPlainText());
        }
    }
    if (place.list == ownList) {
        item = answer;
    } else {
        item.insert(u"method"_s, m_method->currentText());
        item.insert(u"url"_s, m_url->text().trimmed());
        if (fails)
            item.take(u"response");
        else
            item.insert(u"response"_s, answer);
        item.take(u"error");
    }
    if (fails)
        item.insert(u"error"_s, m_error->text().isEmpty() ? u"ECONNREFUSED"_s : m_error->text());
    JsValue::Array list = items.toArray();
    list[place.index] = item;
    JsValue all = m_answers;
    all.insert(place.list, JsValue(list));
    if (all == m_answers)
        return;
    write(all);
    const bool wasFailing = !m_error->isHidden();
    m_list->currentItem()->setText(titleOf(place.list, place.index, item));
    if (wasFailing != fails)
        fillForm();
}

void AnswersForm::write(const JsValue &answers)
{
    m_answers = answers;
    m_own = true;
    replaceChanged(m_document->answers(), QString::fromUtf8(answers.toJson(2)));
    m_own = false;
}

void AnswersForm::add(const QString &list)
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    const Result<JsValue> read = JsValue::fromJson(document->answers().toPlainText().toUtf8());
    if (!read || !read->isObject())
        return;
    JsValue all = *read;
    JsValue items = all.value(list).isArray() ? all.value(list) : JsValue::array();
    const JsValue answer = JsValue::object(
        {{u"status"_s, JsValue(200)},
         {u"headers"_s, JsValue::object({{u"content-type"_s, u"application/json"_s}})},
         {u"body"_s, u"{}"_s}});
    if (list == ownList)
        items.append(answer);
    else
        items.append(JsValue::object({{u"method"_s, u"GET"_s},
                                      {u"url"_s, u"https://example.org/"_s},
                                      {u"response"_s, answer}}));
    all.insert(list, items);
    m_asText->setChecked(false);
    write(all);
    refresh();
    m_list->setCurrentRow(int(m_places.indexOf(Place{list, int(items.toArray().size()) - 1})));
    if (list == scriptList) {
        m_url->setFocus();
        m_url->selectAll();
    } else {
        m_status->setFocus();
        m_status->selectAll();
    }
}

void AnswersForm::remove()
{
    const Place place = current();
    SampleDocument *const document = m_document;
    if (!document || place.index < 0)
        return;
    JsValue::Array items = m_answers.value(place.list).toArray();
    items.removeAt(place.index);
    JsValue all = m_answers;
    all.insert(place.list, JsValue(items));
    write(all);
    refresh();
}

void AnswersForm::move(int by)
{
    const Place place = current();
    SampleDocument *const document = m_document;
    if (!document || place.index < 0)
        return;
    JsValue::Array items = m_answers.value(place.list).toArray();
    const int target = place.index + by;
    if (target < 0 || target >= items.size())
        return;
    items.swapItemsAt(place.index, target);
    JsValue all = m_answers;
    all.insert(place.list, JsValue(items));
    write(all);
    refresh();
    m_list->setCurrentRow(int(m_places.indexOf(Place{place.list, target})));
}

void AnswersForm::showFine()
{
    m_json->setFine(m_withOwnCall ? tr("Answers in order; the last one repeats")
                                  : tr("Calls that none of these match fail, as without a "
                                       "network"));
}

void AnswersForm::showProblem(const QString &sentence, int line, int column)
{
    m_json->setProblem(sentence, line, column);
    m_stack->setCurrentWidget(m_json);
}

void AnswersForm::goTo(int line, int column)
{
    m_stack->setCurrentWidget(m_json);
    m_json->editor().goTo(line, column);
}

void AnswersForm::setZoom(int steps)
{
    m_json->editor().setZoom(steps);
}

} // namespace hooksmith::ui
