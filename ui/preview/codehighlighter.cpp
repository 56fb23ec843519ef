// SPDX-License-Identifier: MIT
#include "ui/preview/codehighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

using namespace Qt::StringLiterals;
namespace KSH = KSyntaxHighlighting;

namespace hooksmith::ui {
namespace {

// Colouring costs more than it helps beyond this.
constexpr qsizetype maximumCharacters = 20'000;

// One per thread would be right, too; drawing happens in one.
KSH::Repository &repository()
{
    static KSH::Repository instance;
    return instance;
}

KSH::Definition definitionFor(const QString &language)
{
    const QString name = language.section(u' ', 0, 0).toLower();
    if (name.isEmpty())
        return {};
    static const QHash<QString, QString> aliases{
        {u"js"_s, u"JavaScript"_s}, {u"jsx"_s, u"JavaScript"_s}, {u"ts"_s, u"TypeScript"_s},
        {u"sh"_s, u"Bash"_s},       {u"shell"_s, u"Bash"_s},     {u"console"_s, u"Bash"_s},
        {u"py"_s, u"Python"_s},     {u"yml"_s, u"YAML"_s},       {u"c++"_s, u"C++"_s},
        {u"cs"_s, u"C#"_s},         {u"golang"_s, u"Go"_s},      {u"rb"_s, u"Ruby"_s},
        {u"rs"_s, u"Rust"_s},       {u"md"_s, u"Markdown"_s},    {u"docker"_s, u"Dockerfile"_s},
        {u"patch"_s, u"Diff"_s},
    };
    KSH::Definition definition = repository().definitionForName(aliases.value(name, name));
    if (!definition.isValid())
        definition = repository().definitionForFileName(u"x."_s + name);
    return definition;
}

} // namespace

class CodeColouring::Highlighter final : public KSH::AbstractHighlighter
{
public:
    Highlighter(const std::shared_ptr<InlineFlow> &flow, const QString &code,
                const MessageTheme &theme)
        : m_flow(flow), m_theme(theme), m_lines(code.split(u'\n'))
    {
    }

    bool addLines(int count)
    {
        for (int i = 0; i < count && m_next < m_lines.size(); ++i, ++m_next) {
            if (m_next > 0)
                m_flow->addCodeText(u"\n"_s, m_theme.code.text, 600);
            m_line = m_lines[m_next];
            m_done = 0;
            m_state = highlightLine(m_line, m_state);
            emitUpTo(int(m_line.size()), m_theme.code.text);
        }
        return m_next >= m_lines.size();
    }

protected:
    void applyFormat(int offset, int length, const KSH::Format &format) override
    {
        if (length <= 0 || offset < m_done)
            return;
        emitUpTo(offset, m_theme.code.text);
        emitUpTo(offset + length,
                 colorOf(format, QStringView(m_line).mid(offset, length), offset + length));
    }

private:
    void emitUpTo(int end, const QColor &color)
    {
        if (end <= m_done)
            return;
        m_flow->addCodeText(m_line.mid(m_done, end - m_done), color, 600);
        m_done = end;
    }

    // highlight.js' classes, as near as the formats of KSyntaxHighlighting allow.
    QColor colorOf(const KSH::Format &format, QStringView text, int end)
    {
        const auto &code = m_theme.code;
        // Inside `${...}` highlight.js colours what has no colour of its own like a variable.
        if (format.name() == "Substitution"_L1) {
            m_isSubstitution = text.startsWith(u"${");
            return code.variable;
        }
        switch (format.textStyle()) {
        case KSH::Theme::Keyword:
        case KSH::Theme::ControlFlow:
        case KSH::Theme::Import: return code.keyword;
        case KSH::Theme::Comment:
        case KSH::Theme::Documentation:
        case KSH::Theme::Annotation:
        case KSH::Theme::CommentVar:
        case KSH::Theme::RegionMarker: return code.comment;
        case KSH::Theme::String:
        case KSH::Theme::VerbatimString:
        case KSH::Theme::SpecialString:
        case KSH::Theme::Char:
        case KSH::Theme::SpecialChar: return code.string;
        case KSH::Theme::DecVal:
        case KSH::Theme::BaseN:
        case KSH::Theme::Float:
        case KSH::Theme::Constant: return code.number;
        case KSH::Theme::Function: return code.function;
        case KSH::Theme::BuiltIn:
        case KSH::Theme::DataType: return code.type;
        case KSH::Theme::Attribute:
        case KSH::Theme::Preprocessor: return code.attribute;
        case KSH::Theme::Variable: return code.variable;
        default: break;
        }
        // A name before a parenthesis is a function's title there.
        const bool isName = !text.isEmpty() && (text.front().isLetter() || text.front() == u'_');
        if (isName && end < m_line.size() && m_line.at(end) == u'(')
            return code.function;
        return m_isSubstitution ? code.variable : code.text;
    }

    std::shared_ptr<InlineFlow> m_flow;
    const MessageTheme &m_theme;
    QStringList m_lines;
    qsizetype m_next = 0;
    KSH::State m_state;
    QString m_line;
    int m_done = 0;
    bool m_isSubstitution = false;
};

CodeColouring::CodeColouring(const std::shared_ptr<InlineFlow> &flow, const QString &code,
                             const QString &language, const MessageTheme &theme)
{
    const KSH::Definition definition =
        code.size() <= maximumCharacters ? definitionFor(language) : KSH::Definition();
    if (!definition.isValid()) {
        flow->addCodeText(code, theme.code.text, 600);
        return;
    }
    m_highlighter = std::make_unique<Highlighter>(flow, code, theme);
    m_highlighter->setDefinition(definition);
}

CodeColouring::~CodeColouring() = default;

bool CodeColouring::addLines(int count)
{
    return !m_highlighter || m_highlighter->addLines(count);
}

} // namespace hooksmith::ui
