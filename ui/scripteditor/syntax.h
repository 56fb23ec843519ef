// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QString>

class QPalette;
class QTextDocument;

namespace hooksmith::ui {

/// The highlighter's definitions and themes, loaded once and shared by every editor.
class Syntax
{
public:
    Syntax();
    ~Syntax();
    Syntax(const Syntax &) = delete;
    Syntax &operator=(const Syntax &) = delete;

    /// Colours `document` as "JavaScript", "JSON", ... for as long as it lives; an unknown name
    /// leaves it plain.
    void highlight(QTextDocument *document, const QString &language);
    /// Takes the light or the dark theme and repaints all documents.
    void followPalette(const QPalette &palette);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hooksmith::ui
