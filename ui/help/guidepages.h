// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

class QMenuBar;

namespace hooksmith::ui {

class Actions;

/// One page of the guide (docs/guide, in the program's resources).
struct GuidePage
{
    QString file; ///< "samples.md": what links name
    QString title; ///< Its first heading
    QString markdown; ///< As in the file
};

/// The pages in the order of the list in docs/guide/README.md, without that list: those of the
/// locale's language (docs/guide/de, ...) where there are some.
QList<GuidePage> guidePages(const QLocale &locale = QLocale());

/// What the viewer shows of a page: behind each link to an action ("action:run.run") its shortcut
/// as it is now, and for the mark `<!-- actions -->` the table of all of them.
QString guideText(const GuidePage &page, const Actions &actions, const QMenuBar &menus);

/// The actions with a shortcut, one Markdown table per menu; those of no menu under a heading of
/// their own. Made from the actions themselves: keys that a person has changed are right, too.
QString shortcutTables(const Actions &actions, const QMenuBar &menus);

} // namespace hooksmith::ui
