// SPDX-License-Identifier: MIT
#include "ui/help/guidewindow.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/roomyrows.h"

#include <algorithm>
#include <functional>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QUrl addressOf(const QString &file)
{
    return QUrl(u"guide:/"_s + file);
}

/// Takes its pages from the guide; nothing is read from files or the network.
class GuideBrowser final : public QTextBrowser
{
public:
    GuideBrowser(std::function<QString(const QString &)> source, QWidget *parent)
        : QTextBrowser(parent), m_source(std::move(source))
    {
    }

    QVariant loadResource(int, const QUrl &name) override { return m_source(name.fileName()); }

private:
    std::function<QString(const QString &)> m_source;
};

void styleTables(QTextFrame *frame, const QColor &border, const QColor &head)
{
    const QList<QTextFrame *> children = frame->childFrames();
    for (QTextFrame *child : children) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(5);
            format.setCellSpacing(0);
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(border);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            format.setBottomMargin(12);
            table->setFormat(format);
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(0, column);
                QTextCharFormat cellFormat = cell.format();
                cellFormat.setBackground(head);
                cell.setFormat(cellFormat);
            }
        }
        styleTables(child, border, head);
    }
}

} // namespace

GuideWindow::GuideWindow(const Actions &actions, const QMenuBar &menus, QWidget *parent)
    : QWidget(parent, Qt::Window), m_actions(actions), m_menus(menus), m_pages(guidePages())
{
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("Hooksmith guide"));
    // Around it goes what the desktop draws: a title, edges.
    const QSize room = screen()->availableGeometry().size() - QSize(16, 48);
    resize(QSize(980, 720).boundedTo(room));
    build();
    addShortcuts();
    for (const GuidePage &page : std::as_const(m_pages)) {
        auto *item = new QListWidgetItem(page.title, m_contents);
        item->setData(Qt::UserRole, page.file);
    }
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && currentPage() != m_pages.at(row).file)
            showPage(m_pages.at(row).file);
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, &GuideWindow::followLink);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &GuideWindow::pageShown);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { findNext(); });
    if (!m_pages.isEmpty())
        showPage(m_pages.constFirst().file);
}

void GuideWindow::build()
{
    m_contents = new QListWidget;
    m_contents->setObjectName(u"guideContents"_s);
    m_contents->setAccessibleName(tr("Pages of the guide"));
    m_contents->setWordWrap(true);
    m_contents->setItemDelegate(new RoomyRows(6, m_contents));
    m_contents->setFrameShape(QFrame::NoFrame);

    m_browser = new GuideBrowser(
        [this](const QString &file) {
            const int index = row(file);
            return index < 0 ? QString() : guideText(m_pages.at(index), m_actions, m_menus);
        },
        this);
    m_browser->setObjectName(u"guideBrowser"_s);
    m_browser->setAccessibleName(tr("Page of the guide"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);

    const auto button = [this](const QString &icon, const QString &text, auto slot) {
        auto *made = new QToolButton;
        made->setIcon(themedIcon(icon));
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, m_browser, slot);
        return made;
    };
    QToolButton *back = button(u"undo"_s, tr("Back"), &QTextBrowser::backward);
    QToolButton *forward = button(u"redo"_s, tr("Forward"), &QTextBrowser::forward);
    back->setObjectName(u"guideBack"_s);
    forward->setObjectName(u"guideForward"_s);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);

    m_search = new QLineEdit;
    m_search->setObjectName(u"guideSearch"_s);
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(280);
    m_hits = new QLabel;
    m_hits->setObjectName(u"guideHits"_s);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->addWidget(back);
    bar->addWidget(forward);
    bar->addStretch();
    bar->addWidget(m_hits);
    bar->addSpacing(8);
    bar->addWidget(m_search, 1);

    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_contents);
    split->addWidget(m_browser);
    split->setStretchFactor(1, 1);
    split->setSizes({230, 750});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(split, 1);
    setTabOrder(m_contents, m_browser);
    setTabOrder(m_browser, m_search);
    setTabOrder(m_search, back);
    setTabOrder(back, forward);
}

void GuideWindow::addShortcuts()
{
    const auto on = [this](QKeySequence::StandardKey key, auto slot) {
        const QList<QKeySequence> bindings = QKeySequence::keyBindings(key);
        for (const QKeySequence &binding : bindings)
            connect(new QShortcut(binding, this), &QShortcut::activated, this, slot);
    };
    on(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(QKeySequence::FindNext, [this] { findNext(); });
    on(QKeySequence::FindPrevious, [this] { findNext(true); });
    on(QKeySequence::ZoomIn, [this] { m_browser->zoomIn(); });
    on(QKeySequence::ZoomOut, [this] { m_browser->zoomOut(); });
    on(QKeySequence::Close, [this] { close(); });
    on(QKeySequence::Back, [this] { m_browser->backward(); });
    on(QKeySequence::Forward, [this] { m_browser->forward(); });
}

int GuideWindow::row(const QString &file) const
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).file == file)
            return i;
    }
    return -1;
}

void GuideWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // A page was chosen while the list had no size yet.
    m_contents->scrollToItem(m_contents->currentItem(), QAbstractItemView::PositionAtCenter);
}

void GuideWindow::showPage(const QString &file)
{
    if (row(file) >= 0)
        m_browser->setSource(addressOf(file), QTextDocument::MarkdownResource);
}

void GuideWindow::followLink(const QUrl &url)
{
    if (url.scheme() == "action"_L1)
        Q_EMIT actionActivated(url.path());
    else if (url.isRelative() || url.scheme() == "guide"_L1)
        showPage(url.fileName());
    else
        Q_EMIT externalLinkActivated(url);
}

void GuideWindow::pageShown(const QUrl &source)
{
    m_current = source.fileName();
    styleDocument();
    markHits();
    m_contents->setCurrentRow(row(currentPage()));
}

void GuideWindow::styleDocument()
{
    QTextDocument *document = m_browser->document();
    const Tones tone = tones(palette());
    const QColor shade = palette().color(QPalette::AlternateBase);
    document->setDocumentMargin(24);
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        cursor.setPosition(block.position());
        if (format.hasProperty(QTextFormat::BlockCodeFence)
            || format.hasProperty(QTextFormat::BlockCodeLanguage)) {
            format.setBackground(shade);
            format.setLeftMargin(12);
            format.setRightMargin(12);
            format.setNonBreakableLines(false); // Else the whole page scrolls sideways
            cursor.setBlockFormat(format);
        } else if (format.headingLevel() > 0) {
            format.setTopMargin(format.headingLevel() == 1 ? 0 : 18);
            format.setBottomMargin(8);
            cursor.setBlockFormat(format);
        } else if (!cursor.currentTable()) {
            format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
            cursor.setBlockFormat(format);
        }
    }
    cursor.endEditBlock();
    styleTables(document->rootFrame(), tone.border, shade);
    document->setModified(false);
}

int GuideWindow::hitsIn(const GuidePage &page) const
{
    const QString text = guideText(page, m_actions, m_menus);
    return int(text.count(m_search->text(), Qt::CaseInsensitive));
}

void GuideWindow::search(const QString &text)
{
    if (m_search->text() != text) {
        m_search->setText(text); // Comes back here
        return;
    }
    int hits = 0, pages = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        const int here = text.isEmpty() ? 0 : hitsIn(m_pages.at(i));
        hits += here;
        pages += here > 0;
        m_contents->item(i)->setHidden(!text.isEmpty() && here == 0);
    }
    m_hits->setText(text.isEmpty()  ? QString()
                        : hits == 0 ? tr("Not found")
                                    : tr("%n hit(s)", nullptr, hits));
    // The page shown stays when it has a hit; else the first one that has.
    const int current = row(currentPage());
    if (pages > 0 && (current < 0 || m_contents->item(current)->isHidden())) {
        for (int i = 0; i < m_pages.size(); ++i) {
            if (!m_contents->item(i)->isHidden()) {
                showPage(m_pages.at(i).file);
                break;
            }
        }
    }
    markHits();
}

void GuideWindow::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString text = m_search->text();
    if (!text.isEmpty()) {
        QTextCursor hit(m_browser->document());
        while (!(hit = m_browser->document()->find(text, hit)).isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = hit;
            mark.format.setBackground(tones(palette()).found);
            marks.append(mark);
        }
    }
    m_browser->setExtraSelections(marks);
}

void GuideWindow::findNext(bool backwards)
{
    const QString text = m_search->text();
    if (text.isEmpty())
        return;
    const QTextDocument::FindFlags flags =
        backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    // This page, the others, and this page again from its other end.
    const int count = int(m_pages.size());
    int index = std::max(0, row(currentPage()));
    for (int tried = 0; tried <= count; ++tried) {
        if (m_browser->find(text, flags))
            return;
        index = (index + (backwards ? count - 1 : 1)) % count;
        if (m_contents->item(index)->isHidden())
            continue;
        showPage(m_pages.at(index).file);
        m_browser->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    }
}

void GuideWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_browser && !currentPage().isEmpty()) {
        m_browser->reload(); // Links have the colour of their time
        styleDocument();
        markHits();
    }
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (!m_search->text().isEmpty()) {
        m_search->clear();
        m_browser->setFocus();
    } else {
        close();
    }
}

} // namespace hooksmith::ui
