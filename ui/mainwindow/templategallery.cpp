// SPDX-License-Identifier: MIT
#include "ui/mainwindow/templategallery.h"

#include "core/base/fuzzymatch.h"
#include "core/run/expectation.h"
#include "ui/preview/previewpane.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int indexRole = Qt::UserRole;

/// The messages that a template's sample is expected to make.
QList<PostedMessage> messagesOf(const IntegrationTemplate &chosen)
{
    QList<PostedMessage> messages;
    if (chosen.samples.isEmpty())
        return messages;
    const QString path = templateWorkspace() + u"/integrations/"_s + chosen.id + u"/samples/"_s
        + chosen.samples.constFirst().name + u".expected.json"_s;
    const Result<QByteArray> bytes = readFile(path);
    const Result<JsValue> expected =
        bytes ? Expectation::fromJson(*bytes, path) : unexpected(bytes.error());
    if (!expected)
        return messages;
    for (const JsValue &item : expected->value(u"messages").toArray())
        messages.append({item.value(u"room").toString(), item.value(u"message")});
    return messages;
}

} // namespace

TemplateGallery::TemplateGallery(MarkupService &markup, ImageProvider &images, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"templateGallery"_s);
    setWindowTitle(tr("New integration"));
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"templateFilter"_s);
    m_filter->setPlaceholderText(tr("Who calls? GitHub, Grafana, …"));
    m_filter->setAccessibleName(tr("Search the templates"));
    m_filter->setClearButtonEnabled(true);
    m_list = new QListWidget;
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setIconSize({16, 16});
    auto *left = new QWidget;
    auto *leftLines = new QVBoxLayout(left);
    leftLines->setContentsMargins(0, 0, 0, 0);
    leftLines->addWidget(m_filter);
    leftLines->addWidget(m_list, 1);

    m_description = new QLabel;
    m_description->setObjectName(u"templateDescription"_s);
    m_description->setWordWrap(true);
    m_description->setTextFormat(Qt::PlainText);
    m_events = new QLabel;
    m_events->setWordWrap(true);
    m_events->setTextFormat(Qt::PlainText);
    m_events->setForegroundRole(QPalette::PlaceholderText);
    m_preview = new PreviewPane(markup, images);
    m_preview->setObjectName(u"templatePreview"_s);
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *framed = new QVBoxLayout(frame);
    framed->setContentsMargins(0, 0, 0, 0);
    framed->addWidget(m_preview);
    auto *right = new QWidget;
    auto *rightLines = new QVBoxLayout(right);
    rightLines->setContentsMargins(0, 0, 0, 0);
    rightLines->addWidget(m_description);
    rightLines->addWidget(m_events);
    rightLines->addWidget(frame, 1);

    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({270, 560});
    m_name = new QLineEdit;
    m_name->setObjectName(u"integrationName"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_create = buttons->button(QDialogButtonBox::Ok);
    m_create->setText(tr("Create"));
    m_create->setObjectName(u"createIntegration"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(m_filter, &QLineEdit::textChanged, this, &TemplateGallery::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateGallery::show);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const Result<QList<IntegrationTemplate>> all = integrationTemplates();
    if (all)
        m_templates = *all;
    else
        m_description->setText(all.error().message);
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        const IntegrationTemplate &item = m_templates.at(i);
        const bool incoming = item.type == IntegrationType::Incoming;
        auto *row = new QListWidgetItem(themedIcon(incoming ? u"incoming"_s : u"outgoing"_s,
                                                   incoming ? IconTone::Info : IconTone::Success),
                                        item.title, m_list);
        row->setData(indexRole, int(i));
        row->setToolTip(item.description);
    }
    filter({});
    m_filter->setFocus();
    resize(880, 580);
}

const IntegrationTemplate *TemplateGallery::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? &m_templates.at(item->data(indexRole).toInt()) : nullptr;
}

namespace {

/// How well a template fits what was typed; negative: not at all. Names may be abbreviated; of the
/// events and the description whole words and their beginnings count, and less.
int scoreOf(const IntegrationTemplate &one, const QString &text, const FuzzyMatcher &matcher)
{
    constexpr int named = 100'000;
    if (const auto match = matcher.match(one.title + u' ' + one.provider))
        return named + match->score;
    QStringList events;
    for (const TemplateSample &sample : one.samples)
        events << sample.event << sample.title;
    const QString said = one.description + u' ' + events.join(u' ');
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QRegularExpression beginning(u"(?<![\\p{L}\\d])"_s + QRegularExpression::escape(word),
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::UseUnicodePropertiesOption);
        if (!beginning.match(said).hasMatch())
            return -1;
    }
    return 0;
}

} // namespace

void TemplateGallery::filter(const QString &text)
{
    const FuzzyMatcher matcher(text);
    int best = -1;
    int bestScore = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const int score = scoreOf(m_templates.at(item->data(indexRole).toInt()), text, matcher);
        item->setHidden(score < 0);
        if (score > bestScore) {
            best = row;
            bestScore = score;
        }
    }
    m_list->setCurrentRow(best);
    show(best);
}

void TemplateGallery::show(int)
{
    const IntegrationTemplate *chosen = current();
    m_create->setEnabled(chosen);
    if (!chosen) {
        if (!m_templates.isEmpty())
            m_description->setText(tr("No template matches."));
        m_events->clear();
        m_preview->clear();
        return;
    }
    m_description->setText(chosen->description);
    QStringList titles;
    for (const TemplateSample &sample : chosen->samples)
        titles.append(sample.title);
    m_events->setText(tr("Samples: %1").arg(titles.join(u", "_s)));
    m_name->setText(chosen->title);
    m_preview->setMessages(messagesOf(*chosen));
}

Result<QString> TemplateGallery::create(Workspace &workspace) const
{
    const IntegrationTemplate *chosen = current();
    if (!chosen)
        return unexpected(Error{u"unknown-template"_s, tr("Choose a template first."), {}, {}});
    Result<QString> slug =
        copyTemplate(chosen->id, workspace.directory(), m_name->text().trimmed());
    if (!slug)
        return slug;
    workspace.adoptIntegration(*slug);
    return slug;
}

QString TemplateGallery::firstSample() const
{
    const IntegrationTemplate *chosen = current();
    return chosen && !chosen->samples.isEmpty() ? chosen->samples.constFirst().name : QString();
}

} // namespace hooksmith::ui
