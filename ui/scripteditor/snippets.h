// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QStringList>

namespace hooksmith::ui {

/// A piece of code to insert: tabs indent by one level, $1, ${1:text} are stops, $0 is the last.
struct Snippet
{
    QString prefix; ///< What one types to get it
    QString title;
    QString body;
    bool own = false; ///< The person's, not the program's
};

/// A snippet's text made ready: where the stops are in it.
struct SnippetText
{
    struct Stop
    {
        int number = 0;
        int start = 0, length = 0;
    };
    QString text;
    QList<Stop> stops; ///< In the order of the text
    /// `indentation` is put before every line but the first, `unit` in place of each tab.
    static SnippetText of(const QString &body, const QString &indentation, const QString &unit);
};

/// The program's snippets and those of a folder: one file each, NAME.js, whose first line may be
/// "// title". The person's come first and win over a program's snippet of the same name.
/// `failed` gets a sentence for each file that could not be read.
QList<Snippet> loadSnippets(const QString &folder, QStringList *failed = nullptr);
/// Writes the person's snippet `name`. Errors: "invalid-name", "write-failed".
Result<void> saveSnippet(const QString &folder, const QString &name, const QString &title,
                         const QString &body);
/// Where the person's snippets are.
QString snippetFolder();

} // namespace hooksmith::ui
