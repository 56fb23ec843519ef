// SPDX-License-Identifier: MIT
#include "ui/properties/propertiespane.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// The name of a field, on as many lines as it takes, so that long names of some languages leave
/// the fields their room. A form gives a label no more height than its field has, whatever the
/// width makes of it.
class Caption final : public QLabel
{
public:
    explicit Caption(const QString &text) : QLabel(text) { setWordWrap(true); }
    QSize sizeHint() const override
    {
        constexpr int wanted = 140;
        const int longestWord = minimumSizeHint().width();
        return {qMax(qMin(QLabel::sizeHint().width(), wanted), longestWord),
                qMax(QLabel::sizeHint().height(), minimumHeight())};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        setMinimumHeight(heightForWidth(width()));
    }
};

/// The address keeps its order in a sentence that is written from right to left.
QString withAddressIsolated(const QString &sentence)
{
    static const QRegularExpression address(u"(<[^>]*>/\\S*)"_s);
    return QString(sentence).replace(address, u"\u2066\\1\u2069"_s);
}

QStringList parts(const QString &text, QChar separator)
{
    QStringList items;
    const QStringList all = text.split(separator);
    for (const QString &item : all) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

} // namespace

PropertiesPane::PropertiesPane(Documents &documents, WorkspaceEdits &edits, QWidget *parent)
    : QWidget(parent), m_documents(documents), m_edits(edits)
{
    setObjectName(u"propertiesPane"_s);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 12);
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(6);
    column->addLayout(m_form);
    buildGeneral();
    auto *buttons = new QWidget;
    buildButtons(buttons);
    column->addWidget(buttons);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // What it holds is reached, and scrolled to
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&documents, &Documents::recordChanged, this, [this](const QString &slug) {
        if (slug == m_slug)
            refresh();
    });
    connect(&documents, &Documents::structureChanged, this, &PropertiesPane::refresh);
    refresh();
}

const WorkspaceIntegration *PropertiesPane::integration() const
{
    return m_documents.hasWorkspace() ? m_documents.workspace().integration(m_slug) : nullptr;
}

void PropertiesPane::setIntegration(const QString &slug)
{
    m_slug = slug;
    refresh();
}

PropertiesPane::Field &PropertiesPane::addField(const QString &name, const QString &label,
                                                QWidget *widget)
{
    widget->setObjectName(u"property."_s + name);
    widget->setAccessibleName(label);
    widget->setToolTip(tr("\"%1\" of the record").arg(name));
    auto *cell = new QWidget;
    auto *lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(widget);
    auto *error = new QLabel;
    error->setObjectName(u"propertyError."_s + name);
    error->setTextFormat(Qt::PlainText);
    error->setWordWrap(true);
    error->hide();
    lines->addWidget(error);
    auto *caption = new Caption(label);
    caption->setBuddy(widget);
    m_form->addRow(caption, cell);
    m_fields.append({name, label, widget, error, cell, caption, {}});
    return m_fields.last();
}

QLineEdit *PropertiesPane::addText(const QString &name, const QString &label, const QString &hint,
                                   std::function<QString(const Integration &)> get,
                                   std::function<void(Integration &, const QString &)> set)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    if (name != "name"_L1 && name != "alias"_L1)
        line->setLayoutDirection(Qt::LeftToRight); // Ids, addresses, rooms
    Field &field = addField(name, label, line);
    field.show = [line, get = std::move(get)](const Integration &record) {
        const QString text = get(record);
        // Somebody who types "a, " must not have the blank taken from under the cursor.
        if (line->text() != text && !line->hasFocus())
            line->setText(text);
        else if (line->hasFocus() && !line->isModified())
            line->setText(text);
    };
    connect(line, &QLineEdit::textEdited, this,
            [this, label, set = std::move(set)](const QString &text) {
                change(label, [&](Integration &record) { set(record, text); });
            });
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        line->setModified(false);
        refresh();
    });
    return line;
}

QCheckBox *PropertiesPane::addSwitch(const QString &name, const QString &label, const QString &hint,
                                     std::function<bool(const Integration &)> get,
                                     std::function<void(Integration &, bool)> set)
{
    auto *box = new WrappingCheckBox(hint);
    Field &field = addField(name, label, box);
    field.show = [box, get = std::move(get)](const Integration &record) {
        box->setChecked(get(record));
    };
    connect(box, &QCheckBox::toggled, this, [this, label, set = std::move(set)](bool on) {
        change(label, [&](Integration &record) { set(record, on); });
    });
    return box;
}

void PropertiesPane::addChoice(const QString &name, const QString &label, const QStringList &values,
                               std::function<QString(const Integration &)> get,
                               std::function<void(Integration &, const QString &)> set)
{
    auto *box = new QComboBox;
    box->addItems(values);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    Field &field = addField(name, label, box);
    field.show = [box, get = std::move(get)](const Integration &record) {
        const QString value = get(record);
        if (box->findText(value) < 0)
            box->addItem(value); // Kept as it is, whatever it is
        box->setCurrentText(value);
    };
    connect(box, &QComboBox::currentTextChanged, this,
            [this, label, set = std::move(set)](const QString &text) {
                change(label, [&](Integration &record) { set(record, text); });
            });
}

void PropertiesPane::addLines(const QString &name, const QString &label)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setLayoutDirection(Qt::LeftToRight);
    text->setFixedHeight(text->fontMetrics().height() * 3 + 14);
    text->setPlaceholderText(tr("https://…  one per line"));
    Field &field = addField(name, label, text);
    field.show = [text](const Integration &record) {
        if (parts(text->toPlainText(), u'\n') != record.urls)
            text->setPlainText(record.urls.join(u'\n'));
    };
    connect(text, &QPlainTextEdit::textChanged, this, [this, label, text] {
        change(label,
               [text](Integration &record) { record.urls = parts(text->toPlainText(), u'\n'); });
    });
}

void PropertiesPane::addCount(const QString &name, const QString &label)
{
    auto *count = new QSpinBox;
    count->setRange(0, 1000);
    Field &field = addField(name, label, count);
    field.show = [count](const Integration &record) { count->setValue(int(record.retryCount)); };
    connect(count, &QSpinBox::valueChanged, this, [this, label](int value) {
        change(label, [value](Integration &record) { record.retryCount = value; });
    });
}

void PropertiesPane::addTitle(const QString &text)
{
    auto *title = new QLabel(text);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setContentsMargins(0, 8, 0, 0);
    m_form->addRow(title);
    m_fields.append({u"title."_s + text, text, title, nullptr, title, nullptr, {}});
}

void PropertiesPane::buildGeneral()
{
    using I = Integration;
    addChoice(
        u"event"_s, tr("Event Trigger"),
        [] {
            QStringList names;
            for (const OutgoingEventFacts &event : outgoingEvents())
                names.append(event.name);
            return names;
        }(),
        [](const I &r) { return r.event; }, [](I &r, const QString &v) { r.event = v; });
    addSwitch(
        u"enabled"_s, tr("Enabled"), {}, [](const I &r) { return r.enabled; },
        [](I &r, bool on) { r.enabled = on; });
    addText(
        u"name"_s, tr("Name"), {}, [](const I &r) { return r.name; },
        [](I &r, const QString &v) { r.name = v; });
    addText(
        u"channel"_s, tr("Post to Channel"), tr("#general, @ann"),
        [](const I &r) { return r.channel.join(u", "_s); },
        [](I &r, const QString &v) { r.channel = parts(v, u','); });
    buildOutgoing();
    addText(
        u"username"_s, tr("Post as"), tr("Username of the account that posts"),
        [](const I &r) { return r.username; }, [](I &r, const QString &v) { r.username = v; });
    addText(
        u"alias"_s, tr("Alias"), tr("Name shown instead of the account's"),
        [](const I &r) { return r.alias; }, [](I &r, const QString &v) { r.alias = v; });
    addText(
        u"avatar"_s, tr("Avatar URL"), u"https://…"_s, [](const I &r) { return r.avatar; },
        [](I &r, const QString &v) { r.avatar = v; });
    addText(
        u"emoji"_s, tr("Emoji"), u":ghost:"_s, [](const I &r) { return r.emoji; },
        [](I &r, const QString &v) { r.emoji = v; });
    addSwitch(
        u"overrideDestinationChannelEnabled"_s, tr("Override Destination Channel"),
        tr("By the script"), [](const I &r) { return r.overrideDestinationChannelEnabled; },
        [](I &r, bool on) { r.overrideDestinationChannelEnabled = on; });
    addText(
        u"_id"_s, tr("Id"), tr("Given by the server; yours for the relay"),
        [](const I &r) { return r.id; }, [](I &r, const QString &v) { r.id = v.trimmed(); });
    addText(
        u"token"_s, tr("Token"), {}, [](const I &r) { return r.token; },
        [](I &r, const QString &v) { r.token = v.trimmed(); });
    addSwitch(
        u"scriptEnabled"_s, tr("Script Enabled"), {}, [](const I &r) { return r.scriptEnabled; },
        [](I &r, bool on) { r.scriptEnabled = on; });
    addChoice(
        u"scriptEngine"_s, tr("Script Engine"), {u"isolated-vm"_s, u"vm2"_s},
        [](const I &r) {
            const QString engine = r.record.value(u"scriptEngine").toString();
            return engine.isEmpty() ? u"isolated-vm"_s : engine;
        },
        [](I &r, const QString &v) {
            if (!r.record.isObject())
                r.record = JsValue::object();
            r.record.insert(u"scriptEngine"_s, v);
        });
    addTitle(tr("Advanced"));
    addSwitch(
        u"retryFailedCalls"_s, tr("Retry Failed URL Calls"), {},
        [](const I &r) { return r.retryFailedCalls; },
        [](I &r, bool on) { r.retryFailedCalls = on; });
    addCount(u"retryCount"_s, tr("Retry Count"));
    addChoice(
        u"retryDelay"_s, tr("Retry Delay"),
        {u"powers-of-ten"_s, u"powers-of-two"_s, u"increments-of-two"_s},
        [](const I &r) { return r.retryDelay; }, [](I &r, const QString &v) { r.retryDelay = v; });
    addSwitch(
        u"triggerWordAnywhere"_s, tr("Word Trigger Placement"),
        tr("Anywhere in the message, not only at its beginning"),
        [](const I &r) { return r.triggerWordAnywhere; },
        [](I &r, bool on) { r.triggerWordAnywhere = on; });
    addSwitch(
        u"runOnEdits"_s, tr("Run When Message Is Edited"), {},
        [](const I &r) { return r.runOnEdits; }, [](I &r, bool on) { r.runOnEdits = on; });
}

void PropertiesPane::buildOutgoing()
{
    using I = Integration;
    addText(
        u"triggerWords"_s, tr("Trigger Words"), tr("Separated by commas; none = every message"),
        [](const I &r) { return r.triggerWords.join(u", "_s); },
        [](I &r, const QString &v) { r.triggerWords = parts(v, u','); });
    addText(
        u"targetRoom"_s, tr("Target Room"), tr("#room or @user"),
        [](const I &r) { return r.targetRoom; }, [](I &r, const QString &v) { r.targetRoom = v; });
    addLines(u"urls"_s, tr("URLs"));
    addSwitch(
        u"impersonateUser"_s, tr("Impersonate User"), tr("Post as who triggered it"),
        [](const I &r) { return r.impersonateUser; },
        [](I &r, bool on) { r.impersonateUser = on; });
}

void PropertiesPane::buildButtons(QWidget *into)
{
    auto *lines = new QVBoxLayout(into);
    lines->setContentsMargins(0, 10, 0, 0);
    m_address = new QLabel;
    m_address->setObjectName(u"propertyAddress"_s);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setForegroundRole(QPalette::PlaceholderText);
    m_state = new QLabel;
    m_state->setObjectName(u"propertyState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *fields = new QPushButton(themedIcon(u"copy"_s), tr("Copy the &field list"));
    fields->setObjectName(u"copyFields"_s);
    fields->setToolTip(tr("All fields of the server's form with their values, in its order"));
    auto *script = new QPushButton(themedIcon(u"copy"_s), tr("Copy the &script"));
    script->setObjectName(u"copyScript"_s);
    script->setToolTip(tr("The script as it is on the screen, for the server's form"));
    lines->addWidget(m_address);
    lines->addWidget(m_state);
    // Below each other: beside each other they are wider than the pane in most languages.
    lines->addWidget(fields, 0, Qt::AlignLeading);
    lines->addWidget(script, 0, Qt::AlignLeading);
    connect(fields, &QPushButton::clicked, this, [this] {
        if (const WorkspaceIntegration *shown = integration())
            QGuiApplication::clipboard()->setText(formChecklist(shown->integration));
    });
    connect(script, &QPushButton::clicked, this, [this] {
        if (integration())
            QGuiApplication::clipboard()->setText(
                m_documents.textOf({DocumentId::Part::Script, m_slug}));
    });
}

void PropertiesPane::change(const QString &label, const std::function<void(Integration &)> &set)
{
    const WorkspaceIntegration *shown = integration();
    if (m_filling || !shown || !shown->recordUsable)
        return;
    Integration record = shown->integration;
    set(record);
    m_edits.editRecord(m_slug, record, label);
}

bool PropertiesPane::isShown(const Field &field, const Integration &record) const
{
    static const QStringList incomingOnly{u"overrideDestinationChannelEnabled"_s};
    static const QStringList outgoingOnly{u"event"_s,           u"urls"_s,
                                          u"impersonateUser"_s, u"retryFailedCalls"_s,
                                          u"retryCount"_s,      u"retryDelay"_s};
    const bool outgoing = record.type == IntegrationType::Outgoing;
    const OutgoingEventFacts &event = eventOf(record);
    if (incomingOnly.contains(field.name))
        return !outgoing;
    if (outgoingOnly.contains(field.name) || field.name.startsWith("title."_L1))
        return outgoing;
    if (field.name == "channel"_L1)
        return !outgoing || event.usesChannel;
    if (field.name == "triggerWords"_L1 || field.name == "triggerWordAnywhere"_L1
        || field.name == "runOnEdits"_L1)
        return outgoing && event.usesTriggerWords;
    if (field.name == "targetRoom"_L1)
        return outgoing && event.needsTargetRoom;
    return true;
}

void PropertiesPane::refresh()
{
    const WorkspaceIntegration *shown = integration();
    if (!shown || !shown->recordUsable) {
        m_empty->set(shown ? tr("integration.json cannot be read; Problems says why.")
                           : tr("The properties of the chosen integration appear here."));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_filling = true;
    const Integration &record = shown->integration;
    for (const Field &field : std::as_const(m_fields)) {
        const bool visible = isShown(field, record);
        field.cell->setVisible(visible);
        if (field.caption)
            field.caption->setVisible(visible);
        if (field.name == "channel"_L1)
            field.caption->setText(
                record.type == IntegrationType::Outgoing ? tr("Channel") : tr("Post to Channel"));
        if (field.show)
            field.show(record);
    }
    m_filling = false;
    m_address->setVisible(record.type == IntegrationType::Incoming);
    const QString address = record.id.isEmpty() || record.token.isEmpty()
        ? tr("Its address: not known before it has an id and a token")
        : tr("Its address: <server>/hooks/%1/%2").arg(record.id, record.token);
    m_address->setText(isRightToLeft() ? withAddressIsolated(address) : address);
    showProblems(record);
    m_stack->setCurrentIndex(1);
}

void PropertiesPane::showProblems(const Integration &record)
{
    m_problems = checkRecord(record);
    const Tones colours = tones(palette());
    int errors = 0;
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.error)
            continue;
        QStringList texts;
        bool severe = false;
        for (const RecordProblem &problem : std::as_const(m_problems)) {
            if (problem.field != field.name)
                continue;
            texts.append(problem.message);
            severe = severe || !problem.warning;
            errors += problem.warning ? 0 : 1;
        }
        field.error->setVisible(!texts.isEmpty());
        field.error->setText((severe ? u"✕ "_s : u"⚠ "_s) + texts.join(u'\n'));
        QPalette tint = field.error->palette();
        tint.setColor(QPalette::WindowText, severe ? colours.error : colours.warning);
        field.error->setPalette(tint);
        field.widget->setAccessibleDescription(texts.join(u' '));
    }
    m_state->setText(errors ? tr("The server would refuse this (%n error(s)).", nullptr, errors)
                            : tr("The server would accept these values."));
}

} // namespace hooksmith::ui
