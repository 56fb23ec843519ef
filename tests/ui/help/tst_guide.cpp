// SPDX-License-Identifier: MIT
#include "core/base/translation.h"
#include "tests/support/paths.h"
#include "ui/actions/actions.h"
#include "ui/help/guidewindow.h"

#include <algorithm>
#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTranslator>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

namespace {

QString withoutFences(QString markdown)
{
    static const QRegularExpression fence(u"^```.*?^```"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    return markdown.remove(fence);
}

/// The targets of all links of a Markdown text.
QStringList linksOf(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)"_s);
    QStringList targets;
    QRegularExpressionMatchIterator links = link.globalMatch(withoutFences(markdown));
    while (links.hasNext())
        targets.append(links.next().captured(1));
    return targets;
}

/// What a page is made of, line by line: "##", "|3" (a row of a table), "-", "1.", and each line of
/// a fenced block (whose words after two spaces are an explanation).
QStringList frameOf(const QString &markdown)
{
    static const QRegularExpression mark(u"^(#+|[ ]*[-*]|[ ]*\\d+\\.|>) "_s);
    static const QRegularExpression explanation(u"  +\\S.*$"_s);
    QStringList frame;
    bool isFenced = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"```"_s)) {
            isFenced = !isFenced;
            frame.append(line);
        } else if (isFenced) {
            frame.append(line.trimmed().remove(explanation));
        } else if (line.startsWith(u'|')) {
            frame.append(u'|' + QString::number(line.count(u'|')));
        } else if (const QRegularExpressionMatch match = mark.match(line); match.hasMatch()) {
            frame.append(match.captured(1));
        } else if (line.startsWith(u"<!--"_s)) {
            frame.append(line);
        }
    }
    return frame;
}

/// What stands between backticks, in any order.
QStringList codeOf(const QString &markdown)
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    QStringList found;
    QRegularExpressionMatchIterator spans = code.globalMatch(withoutFences(markdown));
    while (spans.hasNext())
        found.append(spans.next().captured(1).simplified());
    found.sort();
    return found;
}

/// Where the action stands: "File > New integration", with submenus.
QString menuPath(const QAction *action, const QList<QAction *> &entries)
{
    for (const QAction *entry : entries) {
        QString text = entry->text().remove(u'&').remove(u'…');
        if (entry == action)
            return text;
        if (!entry->menu())
            continue;
        if (const QString inside = menuPath(action, entry->menu()->actions()); !inside.isEmpty())
            return text + u" > "_s + inside;
    }
    return {};
}

/// As the program is in that language, for as long as this lives.
class InLanguage
{
public:
    explicit InLanguage(const QString &language)
    {
        QLocale::setDefault(QLocale(language));
        if (m_catalogue.load(u":/i18n/hooksmith_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&m_catalogue);
    }
    ~InLanguage()
    {
        QCoreApplication::removeTranslator(&m_catalogue);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(InLanguage)

private:
    QTranslator m_catalogue;
};

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesAreAllThere();
    void everyPageLoads_data();
    void everyPageLoads();
    void everyLinkLeadsSomewhere_data();
    void everyLinkLeadsSomewhere();
    void namesOnlyStepsOfTheTrace();
    void keyboardPageComesFromTheActions();
    void namesCommandsAsTheMenusDo_data();
    void namesCommandsAsTheMenusDo();
    void isTheSameInEveryLanguage_data();
    void isTheSameInEveryLanguage();
    void walksBackAndForth();
    void searches();
    void findsNextAcrossPages();
    void reportsLinksThatItDoesNotFollow();
    void isUsableByKeyboard();

private:
    template <class T>
    T *child(const char *name) const
    {
        return m_guide->findChild<T *>(QLatin1StringView(name));
    }
    QTextBrowser *browser() const { return child<QTextBrowser>("guideBrowser"); }

    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<GuideWindow> m_guide;
};

void TestGuide::init()
{
    m_guide.reset();
    m_window = std::make_unique<QMainWindow>();
    m_actions.release(); // Belonged to the window before
    m_actions.reset(new Actions(m_window.get()));
    m_actions->fillMenuBar(m_window->menuBar());
    m_guide = std::make_unique<GuideWindow>(*m_actions, *m_window->menuBar());
    m_guide->show();
    QVERIFY(QTest::qWaitForWindowActive(m_guide.get()));
}

void TestGuide::pagesAreAllThere()
{
    // The list of contents, the files and the program agree.
    QStringList listed;
    for (const GuidePage &page : m_guide->pages()) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.file));
        listed.append(page.file);
    }
    QCOMPARE(listed.size(), 10);
    QStringList files = QDir(test::sourcePath(u"docs/guide"_s)).entryList({u"*.md"_s});
    files.removeOne(u"README.md"_s);
    listed.sort();
    QCOMPARE(listed, files);
}

void TestGuide::everyPageLoads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    const QStringList languages = translatedLanguages();
    for (const QString &language : languages) {
        const QList<GuidePage> pages = guidePages(QLocale(language));
        for (const GuidePage &page : pages)
            QTest::addRow("%s %s", qPrintable(language), qPrintable(page.file))
                << language << page.file;
    }
}

void TestGuide::everyPageLoads()
{
    QFETCH(const QString, language);
    QFETCH(const QString, file);
    const InLanguage spoken(language);
    init();
    m_guide->showPage(file);
    QCOMPARE(m_guide->currentPage(), file);
    const QString text = browser()->toPlainText();
    QVERIFY(text.size() > 300);
    // Nothing of the source shows through: no table, link or fence that was not understood.
    QVERIFY2(!text.contains(u"|---"_s) && !text.contains(u"]("_s) && !text.contains(u"```"_s)
                 && !text.contains(u"<!--"_s),
             qPrintable(text));
    QCOMPARE(browser()->document()->firstBlock().blockFormat().headingLevel(), 1);
    // Pictures for people who change the guide, or its look: a folder in this variable.
    const QString folder = qEnvironmentVariable("HOOKSMITH_GUIDE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_guide->grab().save(folder + u'/' + language + u'-' + file + u".png"_s));
}

void TestGuide::everyLinkLeadsSomewhere_data()
{
    everyPageLoads_data();
}

void TestGuide::everyLinkLeadsSomewhere()
{
    QFETCH(const QString, language);
    QFETCH(const QString, file);
    const QList<GuidePage> pages = guidePages(QLocale(language));
    QStringList files, ids;
    QString markdown;
    for (const GuidePage &page : pages) {
        files.append(page.file);
        if (page.file == file)
            markdown = page.markdown;
    }
    const QList<QAction *> all = m_actions->all();
    for (const QAction *action : all)
        ids.append(action->objectName());
    const QStringList targets = linksOf(markdown);
    for (const QString &target : targets) {
        if (target.startsWith(u"action:"_s))
            QVERIFY2(ids.contains(target.mid(7)), qPrintable(target));
        else
            QVERIFY2(files.contains(target) || target.startsWith(u"https://"_s),
                     qPrintable(target));
    }
}

void TestGuide::namesOnlyStepsOfTheTrace()
{
    // "Why was nothing posted?" is worth something only while the program says these very words.
    QString sources;
    QDirIterator files(test::sourcePath(u"core"_s), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        sources += QString::fromUtf8(file.readAll());
    }
    static const QRegularExpression row(u"^\\| `([a-z-]+)` \\|"_s,
                                        QRegularExpression::MultilineOption);
    const QList<GuidePage> pages = guidePages();
    QRegularExpressionMatchIterator rows = row.globalMatch(pages.constLast().markdown);
    int steps = 0;
    for (; rows.hasNext(); ++steps) {
        const QString step = rows.next().captured(1);
        QVERIFY2(sources.contains(u'"' + step + u'"'), qPrintable(step));
    }
    QVERIFY(steps > 30);
}

void TestGuide::keyboardPageComesFromTheActions()
{
    m_actions->action("run.run"_L1)->setShortcut(QKeySequence(u"Ctrl+Alt+R"_s));
    m_guide->showPage(u"keyboard.md"_s);
    const QString text = browser()->toPlainText();
    QVERIFY(text.contains(u"Ctrl+Alt+R"_s)); // A changed key is the one that is shown
    QVERIFY(!text.contains(u"Ctrl+Return"_s));
    const QList<QAction *> all = m_actions->all();
    for (const QAction *action : all) {
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(text.contains(key.toString(QKeySequence::NativeText)),
                     qPrintable(action->objectName()));
    }
    // All of them in a menu, or in one within it.
    QVERIFY(!text.contains(u"Without a menu"_s));
    // And in the text of other pages.
    m_guide->showPage(u"first-integration.md"_s);
    QVERIFY(browser()->toPlainText().contains(u"Run (Ctrl+Alt+R)"_s));
}

void TestGuide::namesCommandsAsTheMenusDo_data()
{
    everyPageLoads_data();
}

void TestGuide::namesCommandsAsTheMenusDo()
{
    QFETCH(const QString, language);
    QFETCH(const QString, file);
    const InLanguage spoken(language);
    init();
    const QList<GuidePage> pages = m_guide->pages();
    const auto page = std::find_if(pages.begin(), pages.end(),
                                   [&file](const GuidePage &one) { return one.file == file; });
    QVERIFY(page != pages.end());
    static const QRegularExpression link(u"\\[([^\\]]+ > [^\\]]+)\\]\\(action:([A-Za-z.]+)\\)"_s);
    QRegularExpressionMatchIterator links = link.globalMatch(page->markdown);
    while (links.hasNext()) {
        const QRegularExpressionMatch match = links.next();
        QCOMPARE(match.captured(1).simplified(),
                 menuPath(m_actions->action(QLatin1StringView(match.captured(2).toLatin1())),
                          m_window->menuBar()->actions()));
    }
}

void TestGuide::isTheSameInEveryLanguage_data()
{
    everyPageLoads_data();
}

/// What a translator must not change, and what is missing when the English page has become longer.
void TestGuide::isTheSameInEveryLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, file);
    const auto markdown = [&file](const QString &of) {
        const QList<GuidePage> pages = guidePages(QLocale(of));
        const auto page = std::find_if(pages.begin(), pages.end(),
                                       [&file](const GuidePage &one) { return one.file == file; });
        return page == pages.end() ? QString() : page->markdown;
    };
    const QString english = markdown(u"en"_s), translated = markdown(language);
    QVERIFY(!translated.isEmpty());
    QCOMPARE(translated == english, language == "en"_L1);
    QCOMPARE(frameOf(translated), frameOf(english));
    QCOMPARE(codeOf(translated), codeOf(english));
    QStringList links = linksOf(translated), originals = linksOf(english);
    links.sort();
    originals.sort();
    QCOMPARE(links, originals);
}

void TestGuide::walksBackAndForth()
{
    auto *contents = child<QListWidget>("guideContents");
    auto *back = child<QToolButton>("guideBack");
    QCOMPARE(contents->currentRow(), 0);
    QVERIFY(!back->isEnabled());
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(m_guide->currentPage(), u"samples.md"_s);
    // The last link of that page leads to the page about security.
    Q_EMIT browser()->anchorClicked(QUrl(u"security.md"_s));
    QCOMPARE(m_guide->currentPage(), u"security.md"_s);
    QCOMPARE(contents->currentItem()->text(), u"Security"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(m_guide->currentPage(), u"samples.md"_s);
    QCOMPARE(contents->currentRow(), 1);
    QTest::mouseClick(child<QToolButton>("guideForward"), Qt::LeftButton);
    QCOMPARE(m_guide->currentPage(), u"security.md"_s);
    Q_EMIT browser()->anchorClicked(QUrl(u"nonesuch.md"_s));
    QCOMPARE(m_guide->currentPage(), u"security.md"_s);
}

void TestGuide::searches()
{
    auto *contents = child<QListWidget>("guideContents");
    QTest::keyClick(m_guide.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>("guideSearch")->hasFocus());
    QTest::keyClicks(child<QLineEdit>("guideSearch"), u"cloudflared"_s);
    QCOMPARE(m_guide->currentPage(), u"relay.md"_s); // The first one with a hit
    QCOMPARE(browser()->extraSelections().size(), 3);
    QVERIFY(child<QLabel>("guideHits")->text().startsWith(u'3'));
    int shown = 0;
    for (int i = 0; i < contents->count(); ++i)
        shown += !contents->item(i)->isHidden();
    QCOMPARE(shown, 1);
    // Nothing found changes no page.
    m_guide->search(u"no such words"_s);
    QCOMPARE(child<QLabel>("guideHits")->text(), u"Not found"_s);
    QCOMPARE(m_guide->currentPage(), u"relay.md"_s);
    // Esc ends the search first, the window after that.
    QTest::keyClick(child<QLineEdit>("guideSearch"), Qt::Key_Escape);
    QVERIFY(child<QLineEdit>("guideSearch")->text().isEmpty());
    QVERIFY(!contents->item(0)->isHidden());
    QVERIFY(browser()->extraSelections().isEmpty());
    QVERIFY(m_guide->isVisible());
    QTest::keyClick(m_guide.get(), Qt::Key_Escape);
    QVERIFY(!m_guide->isVisible());
}

void TestGuide::findsNextAcrossPages()
{
    m_guide->search(u"--junit"_s);
    QCOMPARE(m_guide->currentPage(), u"ci.md"_s);
    m_guide->search(u"profile 9.0"_s);
    QStringList visited;
    for (int i = 0; i < 3; ++i) {
        m_guide->findNext();
        QCOMPARE(browser()->textCursor().selectedText(), u"profile 9.0"_s);
        visited.append(m_guide->currentPage());
    }
    QVERIFY(visited.contains(u"ci.md"_s));
    m_guide->showPage(u"first-integration.md"_s);
    m_guide->search(u"Landlock"_s); // On one page only: the others are passed over
    m_guide->findNext();
    QCOMPARE(m_guide->currentPage(), u"security.md"_s);
    m_guide->findNext(true);
    QCOMPARE(browser()->textCursor().selectedText(), u"Landlock"_s);
}

void TestGuide::reportsLinksThatItDoesNotFollow()
{
    QSignalSpy external(m_guide.get(), &GuideWindow::externalLinkActivated);
    QSignalSpy action(m_guide.get(), &GuideWindow::actionActivated);
    Q_EMIT browser()->anchorClicked(QUrl(u"https://example.test/x"_s));
    QCOMPARE(external.size(), 1);
    QCOMPARE(external.first().first().toUrl(), QUrl(u"https://example.test/x"_s));
    Q_EMIT browser()->anchorClicked(QUrl(u"action:relay.toggle"_s));
    QCOMPARE(action.size(), 1);
    QCOMPARE(action.first().first().toString(), u"relay.toggle"_s);
    QCOMPARE(m_guide->currentPage(), u"first-integration.md"_s);
}

void TestGuide::isUsableByKeyboard()
{
    const QList<QWidget *> all = m_guide->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool interactive = qobject_cast<const QToolButton *>(widget)
            || qobject_cast<const QTextBrowser *>(widget)
            || qobject_cast<const QListWidget *>(widget);
        // (The button inside of the search field clears it, which Esc does, too.)
        if (interactive && widget->isVisible()
            && !qobject_cast<const QLineEdit *>(widget->parentWidget())) {
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
        }
    }
    // A link is reached and activated with keys.
    QSignalSpy action(m_guide.get(), &GuideWindow::actionActivated);
    browser()->setFocus();
    QTest::keyClick(browser(), Qt::Key_Tab);
    QTest::keyClick(browser(), Qt::Key_Return);
    QCOMPARE(action.size(), 1);
    QCOMPARE(action.first().first().toString(), u"file.new"_s);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
