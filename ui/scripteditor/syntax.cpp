// SPDX-License-Identifier: MIT
#include "ui/scripteditor/syntax.h"

#include "ui/scripteditor/codestructure.h"
#include "ui/scripteditor/texthighlighter.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QApplication>
#include <QPointer>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

class Syntax::Private
{
public:
    void chooseTheme(const QPalette &palette)
    {
        page = palette;
        // Of the themes that come with it, those that need least mending to be read (contrast.h):
        // the default dark one has functions at 2.9 to 1.
        const bool dark = isDark(palette);
        theme = repository.theme(dark ? u"GitHub Dark"_s : u"GitHub Light"_s);
        if (!theme.isValid())
            theme = repository.defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme
                                                 : KSyntaxHighlighting::Repository::LightTheme);
    }

    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::Theme theme;
    QPalette page;
    QList<QPointer<TextHighlighter>> highlighters;
};

Syntax::Syntax() : d(std::make_unique<Private>())
{
    d->chooseTheme(QApplication::palette());
}

Syntax::~Syntax() = default;

void Syntax::highlight(QTextDocument *document, const QString &language)
{
    CodeStructure::of(*document).setLanguage(language == "JavaScript"_L1 ? CodeLanguage::JavaScript
                                                 : language == "JSON"_L1 ? CodeLanguage::Json
                                                                         : CodeLanguage::Plain);
    const KSyntaxHighlighting::Definition definition = d->repository.definitionForName(language);
    if (!definition.isValid())
        return;
    auto *highlighter = new TextHighlighter(*document, definition, d->theme, d->page);
    d->highlighters.removeIf([](const auto &item) { return item.isNull(); });
    d->highlighters.append(highlighter);
}

void Syntax::followPalette(const QPalette &palette)
{
    const QString before = d->theme.name();
    const QPalette page = d->page;
    d->chooseTheme(palette);
    if (d->theme.name() == before && page.color(QPalette::Base) == palette.color(QPalette::Base)
        && isHighContrast(page) == isHighContrast(palette))
        return;
    for (const auto &highlighter : std::as_const(d->highlighters)) {
        if (highlighter)
            highlighter->changeTheme(d->theme, d->page);
    }
}

} // namespace hooksmith::ui
