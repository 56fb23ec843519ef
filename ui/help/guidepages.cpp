// SPDX-License-Identifier: MIT
#include "ui/help/guidepages.h"

#include "ui/actions/actions.h"

#include <algorithm>
#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// Of the guide's translation for the locale: "de/"; empty for English.
QString folderOf(const QLocale &locale)
{
    const QStringList languages = locale.uiLanguages();
    for (QString language : languages) {
        language.replace(u'-', u'_');
        if (language == "en"_L1 || language.startsWith("en_"_L1))
            break;
        if (QFile::exists(u":/guide/%1/README.md"_s.arg(language)))
            return language + u'/';
    }
    return {};
}

QString readPage(const QString &file)
{
    QFile page(u":/guide/"_s + file);
    if (!page.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(page.readAll());
}

/// "&Run…" -> "Run"
QString plainText(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

/// "Ctrl+Enter, F5" as code; empty without shortcuts.
QString shortcutText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(u'`' + key.toString(QKeySequence::NativeText) + u'`');
    keys.removeDuplicates();
    return keys.join(u", "_s);
}

QString table(const QString &title, const QList<QAction *> &actions)
{
    QString rows;
    for (const QAction *action : actions) {
        const QString keys = shortcutText(*action);
        if (!keys.isEmpty())
            rows += u"| %1 | %2 |\n"_s.arg(plainText(*action).replace(u'|', u"\\|"_s), keys);
    }
    if (rows.isEmpty())
        return {};
    return u"## %1\n\n| %2 | %3 |\n|---|---|\n%4\n"_s.arg(
        title, QCoreApplication::translate("Guide", "Command"),
        QCoreApplication::translate("Guide", "Keys"), rows);
}

/// What a menu holds, with what is in menus within it.
QList<QAction *> entriesOf(const QMenu &menu)
{
    QList<QAction *> all;
    const QList<QAction *> entries = menu.actions();
    for (QAction *entry : entries) {
        if (const QMenu *within = entry->menu())
            all += entriesOf(*within);
        else
            all.append(entry);
    }
    return all;
}

} // namespace

QList<GuidePage> guidePages(const QLocale &locale)
{
    static const QRegularExpression item(u"^\\d+\\. \\[[^\\]]+\\]\\(([a-z-]+\\.md)\\)$"_s,
                                         QRegularExpression::MultilineOption);
    const QString folder = folderOf(locale);
    QList<GuidePage> pages;
    const QString contents = readPage(u"README.md"_s);
    QRegularExpressionMatchIterator items = item.globalMatch(contents);
    while (items.hasNext()) {
        GuidePage page;
        page.file = items.next().captured(1);
        page.markdown = readPage(folder + page.file);
        if (page.markdown.startsWith(u"# "_s))
            page.title = page.markdown.mid(2, page.markdown.indexOf(u'\n') - 2);
        pages.append(page);
    }
    return pages;
}

QString guideText(const GuidePage &page, const Actions &actions, const QMenuBar &menus)
{
    static const QRegularExpression link(u"\\]\\(action:([A-Za-z.]+)\\)"_s);
    QString text;
    qsizetype done = 0;
    QRegularExpressionMatchIterator links = link.globalMatch(page.markdown);
    const QList<QAction *> all = actions.all();
    while (links.hasNext()) {
        const QRegularExpressionMatch match = links.next();
        text += QStringView(page.markdown).mid(done, match.capturedEnd() - done);
        done = match.capturedEnd();
        const auto action = std::find_if(all.begin(), all.end(), [&match](const QAction *one) {
            return one->objectName() == match.captured(1);
        });
        if (action == all.end())
            continue;
        if (!(*action)->shortcut().isEmpty())
            text += u" (`%1`)"_s.arg((*action)->shortcut().toString(QKeySequence::NativeText));
    }
    text += QStringView(page.markdown).mid(done);
    return text.replace(u"<!-- actions -->"_s, shortcutTables(actions, menus));
}

QString shortcutTables(const Actions &actions, const QMenuBar &menus)
{
    QString text;
    QList<QAction *> rest = actions.all();
    const QList<QAction *> titles = menus.actions();
    for (const QAction *title : titles) {
        QList<QAction *> inMenu = title->menu() ? entriesOf(*title->menu()) : QList<QAction *>();
        inMenu.removeIf([&rest](QAction *action) { return !rest.contains(action); });
        text += table(plainText(*title), inMenu);
        rest.removeIf([&inMenu](QAction *action) { return inMenu.contains(action); });
    }
    return text + table(QCoreApplication::translate("Guide", "Without a menu"), rest);
}

} // namespace hooksmith::ui
