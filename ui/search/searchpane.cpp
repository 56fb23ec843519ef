// SPDX-License-Identifier: MIT
#include "ui/search/searchpane.h"

#include "core/base/localetext.h"

#include "ui/theme/icons.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int pauseMs = 250;
constexpr int mostRows = 3000; ///< Shown; a longer list helps nobody and takes seconds to build
constexpr int fileRole = Qt::UserRole;
constexpr int matchRole = Qt::UserRole + 1;

QToolButton *toggle(const QString &name, const QString &text, const QString &what)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(what);
    button->setAccessibleName(what);
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SearchPane::SearchPane(Documents &documents, WorkspaceEdits &edits, QWidget *parent)
    : QWidget(parent), m_documents(documents), m_edits(edits)
{
    setObjectName(u"searchPane"_s);
    m_text = new QLineEdit;
    m_text->setObjectName(u"searchText"_s);
    m_text->setPlaceholderText(tr("Find in all files"));
    m_text->setAccessibleName(tr("Find in all files"));
    m_text->setClearButtonEnabled(true);
    m_case = toggle(u"searchCase"_s, tr("Aa"), tr("Upper and lower case differ"));
    m_words = toggle(u"searchWords"_s, tr("ab|"), tr("Whole words only"));
    m_regex = toggle(u"searchRegex"_s, tr(".*"), tr("Regular expression"));
    m_replaceMode = toggle(u"searchReplaceMode"_s, tr("Replace"), tr("Show the line to replace"));
    m_summary = new QLabel;
    m_summary->setObjectName(u"searchSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 4, 6, 2);
    row->addWidget(m_text, 2);
    for (QWidget *widget : {m_case, m_words, m_regex, m_replaceMode})
        row->addWidget(widget);
    row->addWidget(m_summary, 1);

    m_replacement = new QLineEdit;
    m_replacement->setObjectName(u"searchReplacement"_s);
    m_replacement->setPlaceholderText(tr("Replace with (\\1 and $1 stand for captured groups)"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replaceButton = new QPushButton;
    m_replaceButton->setObjectName(u"searchReplace"_s);
    m_replaceRow = new QWidget;
    auto *second = new QHBoxLayout(m_replaceRow);
    second->setContentsMargins(6, 0, 6, 2);
    second->addWidget(m_replacement, 1);
    second->addWidget(m_replaceButton);
    m_replaceRow->hide();

    m_results = new QTreeWidget;
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("Places found"));
    m_results->setHeaderHidden(true);
    m_results->setUniformRowHeights(true);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setIndentation(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_replaceRow);
    layout->addWidget(m_results, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(pauseMs);
    connect(&m_delay, &QTimer::timeout, this, &SearchPane::search);
    const auto soon = [this] { m_delay.start(); };
    connect(m_text, &QLineEdit::textChanged, this, soon);
    connect(m_text, &QLineEdit::returnPressed, this, &SearchPane::search);
    for (QToolButton *button : {m_case, m_words, m_regex})
        connect(button, &QToolButton::toggled, this, soon);
    connect(m_replaceMode, &QToolButton::toggled, this, [this](bool on) {
        m_replaceRow->setVisible(on);
        fill();
        if (on)
            m_replacement->setFocus();
    });
    connect(m_replacement, &QLineEdit::textChanged, this, &SearchPane::fill);
    connect(m_replaceButton, &QPushButton::clicked, this, &SearchPane::replace);
    connect(m_results, &QTreeWidget::itemChanged, this, &SearchPane::updateReplace);
    const auto activate = [this](QTreeWidgetItem *item) {
        if (!item || !item->parent())
            return;
        const FileMatches &file = m_outcome.files.at(item->data(0, fileRole).toInt());
        const SearchMatch &match = file.matches.at(item->data(0, matchRole).toInt());
        Q_EMIT matchActivated(idOf(file.target), match.line, match.column,
                              file.target.text->mid(match.position, match.length));
    };
    connect(m_results, &QTreeWidget::itemActivated, this, activate);
    connect(m_results, &QTreeWidget::itemClicked, this, activate);
    updateReplace();
}

SearchPane::~SearchPane()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void SearchPane::open(const QString &text)
{
    if (!text.isEmpty() && !text.contains(u'\n'))
        m_text->setText(text);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search(); // The files may be others than last time
}

void SearchPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_text->hasFocus()) {
        m_results->setFocus();
        if (!m_results->currentItem())
            m_results->setCurrentItem(m_results->topLevelItem(0));
        return;
    }
    QWidget::keyPressEvent(event);
}

SearchQuery SearchPane::query() const
{
    return {m_text->text(), m_regex->isChecked(), m_case->isChecked(), m_words->isChecked()};
}

QList<SearchTarget> SearchPane::targets() const
{
    QList<SearchTarget> all;
    if (!m_documents.hasWorkspace())
        return all;
    const auto textIfEdited = [this](const DocumentId &id) -> std::optional<QString> {
        if (!m_documents.isModified(id))
            return std::nullopt;
        return m_documents.textOf(id);
    };
    for (const WorkspaceIntegration &item : m_documents.workspace().integrations()) {
        using Part = DocumentId::Part;
        if (item.scriptUsable && !item.script.path.isEmpty())
            all.append(
                {item.script.path, item.slug, {}, m_documents.textOf({Part::Script, item.slug})});
        if (item.recordUsable)
            all.append(
                {item.recordPath, item.slug, {}, m_documents.textOf({Part::Record, item.slug})});
        for (const WorkspaceSample &sample : item.samples)
            all.append({sample.file.path, item.slug, sample.name,
                        textIfEdited({Part::Sample, item.slug, sample.name})});
    }
    return all;
}

DocumentId SearchPane::idOf(const SearchTarget &target) const
{
    return m_documents.idOf(target.path)
        .value_or(DocumentId{DocumentId::Part::Script, target.slug});
}

void SearchPane::search()
{
    m_delay.stop();
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const quint64 round = ++m_round;
    m_searched = query();
    if (m_searched.text.isEmpty()) {
        finish(round, SearchOutcome());
        return;
    }
    m_searching = true;
    m_summary->setText(tr("Searching…"));
    QThreadPool::globalInstance()->start([self = QPointer(this), round, asked = m_searched,
                                          all = targets(), cancelled = m_cancelled] {
        const Result<SearchOutcome> outcome = searchFiles(asked, all, *cancelled);
        if (*cancelled)
            return;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, round, outcome] {
                if (self)
                    self->finish(round, outcome);
            },
            Qt::QueuedConnection);
    });
}

void SearchPane::finish(quint64 round, const Result<SearchOutcome> &outcome)
{
    if (round != m_round)
        return;
    m_searching = false;
    m_outcome = outcome.value_or(SearchOutcome());
    fill();
    if (!outcome) {
        m_summary->setText(outcome.error().message);
    } else if (m_searched.text.isEmpty()) {
        m_summary->clear();
    } else {
        const int files = int(m_outcome.files.size());
        QStringList said{m_outcome.matches == 0
                             ? tr("Nothing found.")
                             //: %1: "in 2 files"
                             : tr("%n place(s) %1", nullptr, int(m_outcome.matches))
                                   //: Follows "3 places"
                                   .arg(tr("in %n file(s)", nullptr, files))};
        if (m_outcome.cutShort)
            said.append(tr("Only the first %1 are looked for.").arg(mostMatches));
        if (m_outcome.unreadable)
            said.append(tr("%n file(s) could not be read.", nullptr, int(m_outcome.unreadable)));
        m_summary->setText(sentences(said));
    }
    m_summary->setToolTip(m_summary->text());
}

void SearchPane::fill()
{
    const QSignalBlocker blocker(m_results);
    m_results->setUpdatesEnabled(false);
    m_results->clear();
    const bool replacing = m_replaceMode->isChecked();
    const QString root =
        m_documents.hasWorkspace() ? m_documents.workspace().directory() : QString();
    int rows = 0;
    QList<QTreeWidgetItem *> top;
    for (qsizetype f = 0; f < m_outcome.files.size() && rows < mostRows; ++f) {
        const FileMatches &file = m_outcome.files.at(f);
        const QString name =
            QDir::toNativeSeparators(QDir(root).relativeFilePath(file.target.path));
        auto *parent = new QTreeWidgetItem({tr("%1 (%2)").arg(name).arg(file.matches.size())});
        parent->setIcon(
            0,
            themedIcon(file.target.sample.isEmpty() ? u"script"_s : u"sample"_s, IconTone::Muted));
        parent->setData(0, fileRole, int(f));
        if (replacing) {
            parent->setFlags(parent->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            parent->setCheckState(0, Qt::Checked);
        }
        for (qsizetype m = 0; m < file.matches.size() && rows < mostRows; ++m, ++rows) {
            const SearchMatch &match = file.matches.at(m);
            QString line = match.lineText;
            if (replacing) {
                const QString next =
                    replacementFor(m_searched, m_replacement->text(), *file.target.text, match);
                const qsizetype shown = qMin(match.length, line.size() - match.lineOffset);
                const QString old = line.mid(match.lineOffset, shown);
                line.replace(match.lineOffset, shown, u"⟦"_s + old + u" → "_s + next + u"⟧"_s);
            }
            auto *child =
                new QTreeWidgetItem(parent, {tr("%1: %2").arg(match.line).arg(line.trimmed())});
            child->setData(0, fileRole, int(f));
            child->setData(0, matchRole, int(m));
            if (replacing) {
                child->setFlags(child->flags() | Qt::ItemIsUserCheckable);
                child->setCheckState(0, Qt::Checked);
            }
        }
        top.append(parent);
    }
    m_results->addTopLevelItems(top);
    m_results->expandAll();
    m_results->setUpdatesEnabled(true);
    updateReplace();
}

void SearchPane::updateReplace()
{
    int marked = 0;
    for (QTreeWidgetItemIterator it(m_results, QTreeWidgetItemIterator::Checked); *it; ++it) {
        if ((*it)->parent())
            ++marked;
    }
    m_replaceButton->setEnabled(marked > 0 && m_replaceMode->isChecked());
    m_replaceButton->setText(marked ? tr("&Replace %n place(s)", nullptr, marked) : tr("&Replace"));
}

void SearchPane::replace()
{
    QMap<int, QList<int>> marked; // Matches by file
    for (QTreeWidgetItemIterator it(m_results, QTreeWidgetItemIterator::Checked); *it; ++it) {
        if ((*it)->parent())
            marked[(*it)->data(0, fileRole).toInt()].append((*it)->data(0, matchRole).toInt());
    }
    QList<WorkspaceEdits::TextChange> changes;
    for (auto it = marked.constBegin(); it != marked.constEnd(); ++it) {
        const FileMatches &file = m_outcome.files.at(it.key());
        const QString before = *file.target.text;
        QString after = before;
        QList<int> matches = it.value();
        std::sort(matches.begin(), matches.end(), std::greater<>()); // Positions stay right
        for (const int row : std::as_const(matches)) {
            const SearchMatch &match = file.matches.at(row);
            after.replace(match.position, match.length,
                          replacementFor(m_searched, m_replacement->text(), before, match));
        }
        if (after != before)
            changes.append({idOf(file.target), before, after});
    }
    m_edits.replaceTexts(changes);
    search();
}

} // namespace hooksmith::ui
