// SPDX-License-Identifier: MIT
#include "core/message/mathtext.h"

#include <algorithm>
#include <array>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hooksmith {
namespace {

constexpr int maximumDepth = 50;

const QHash<QString, QString> &symbols()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> out;
        // name, character, name, character, ...
        const QStringList pairs =
            QStringLiteral(
                "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ "
                "vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ "
                "sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ "
                "Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω pm ± mp "
                "∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ otimes ⊗ leq ≤ le ≤ "
                "geq ≥ ge ≥ neq ≠ ne ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫ in "
                "∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ "
                "emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ land ∧ wedge ∧ "
                "lor ∨ vee ∨ to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow "
                "⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ mapsto ↦ uparrow ↑ downarrow ↓ infty ∞ partial "
                "∂ nabla ∇ sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ angle ∠ perp ⊥ "
                "parallel ∥ mid ∣ ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ prime ′ hbar ℏ ell ℓ Re ℜ "
                "Im ℑ aleph ℵ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ degree ° "
                "therefore "
                "∴ because ∵ models ⊨ vdash ⊢ top ⊤ bot ⊥ dagger † ddagger ‡ checkmark ✓ lbrace { "
                "rbrace } vert | Vert ‖ lvert | rvert | backslash \\ euro € pounds £")
                .split(u' ');
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            out.insert(pairs[i], pairs[i + 1]);
        return out;
    }();
    return table;
}

bool isFunctionName(const QString &name)
{
    static const QStringList names =
        QStringLiteral("sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp "
                       "lim limsup liminf max min sup inf det dim ker gcd deg arg hom Pr mod bmod")
            .split(u' ');
    return names.contains(name);
}

QString mapped(const QString &text, const QHash<QChar, QChar> &table)
{
    QString out;
    for (const QChar c : text) {
        const auto it = table.constFind(c);
        if (it == table.constEnd())
            return {};
        out += *it;
    }
    return out;
}

QHash<QChar, QChar> pairsOf(QStringView from, QStringView to)
{
    QHash<QChar, QChar> out;
    for (qsizetype i = 0; i < from.size(); ++i)
        out.insert(from[i], to[i]);
    return out;
}

const QHash<QChar, QChar> &raisedLetters()
{
    static const QHash<QChar, QChar> table =
        pairsOf(u"0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθ′∘ −",
                u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿ′° ⁻");
    return table;
}

const QHash<QChar, QChar> &loweredLetters()
{
    static const QHash<QChar, QChar> table = pairsOf(u"0123456789+-=()aehijklmnoprstuvxβγρφχ −",
                                                     u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ ₋");
    return table;
}

// One thing, or several that need brackets when something is put beside them?
bool isSingle(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'.' || c == u'∞'
            || raisedLetters().values().contains(c) || loweredLetters().values().contains(c);
    });
}

QString bracketed(const QString &text)
{
    return isSingle(text) ? text : u'(' + text + u')';
}

QString script(const QString &text, QChar sign)
{
    const QString shifted = mapped(text, sign == u'^' ? raisedLetters() : loweredLetters());
    if (!shifted.isEmpty() || text.isEmpty())
        return shifted;
    return sign + bracketed(text);
}

// ℝ, 𝔽: the letters that are not in the block of the others are named one by one.
QString doubleStruck(const QString &text)
{
    static const QHash<QChar, QChar> special = pairsOf(u"CHNPQRZ", u"ℂℍℕℙℚℝℤ");
    QString out;
    for (const QChar c : text) {
        if (special.contains(c))
            out += special.value(c);
        else if (c >= u'A' && c <= u'Z')
            out +=
                QString::fromUcs4(std::array{char32_t(0x1d538 + (c.unicode() - u'A'))}.data(), 1);
        else
            out += c;
    }
    return out;
}

QString accent(const QString &name, const QString &text)
{
    static const QHash<QString, QChar> marks{
        {u"hat"_s, QChar(0x0302)},   {u"widehat"_s, QChar(0x0302)},
        {u"tilde"_s, QChar(0x0303)}, {u"widetilde"_s, QChar(0x0303)},
        {u"bar"_s, QChar(0x0304)},   {u"overline"_s, QChar(0x0305)},
        {u"dot"_s, QChar(0x0307)},   {u"ddot"_s, QChar(0x0308)},
        {u"vec"_s, QChar(0x20d7)},   {u"acute"_s, QChar(0x0301)},
        {u"grave"_s, QChar(0x0300)}, {u"check"_s, QChar(0x030c)},
        {u"breve"_s, QChar(0x0306)}, {u"underline"_s, QChar(0x0332)},
    };
    const auto mark = marks.constFind(name);
    if (mark == marks.constEnd())
        return {};
    QString out;
    for (const QChar c : text) {
        out += c;
        if (c.isLetterOrNumber() && !c.isHighSurrogate())
            out += *mark;
    }
    return out;
}

/// Reads the notation from left to right; m_broken once it makes no sense.
class Reader
{
public:
    explicit Reader(const QString &tex) : m_tex(tex) { }

    std::optional<QString> read()
    {
        const QString text = sequence({});
        if (m_broken || m_at < m_tex.size())
            return std::nullopt;
        return text.simplified();
    }

private:
    bool isAtEnd() const { return m_at >= m_tex.size(); }
    QChar next() const { return m_tex[m_at]; }

    // Up to `end` (not taken): "}", "]", "\right", "\end".
    QString sequence(const QString &end)
    {
        if (++m_depth > maximumDepth)
            m_broken = true;
        QString out;
        while (!m_broken && !isAtEnd()) {
            if (!end.isEmpty() && QStringView(m_tex).mid(m_at).startsWith(end))
                break;
            if (next() == u'}') {
                m_broken = end != "]"_L1; // "]" may be missing; the group's end is somebody else's
                break;
            }
            atom(out);
        }
        --m_depth;
        return out;
    }

    void atom(QString &out)
    {
        const QChar c = next();
        if (c == u'\\')
            return command(out);
        if (c == u'{') {
            out += group();
            return;
        }
        ++m_at;
        if (c == u'^' || c == u'_') {
            out += script(argument(), c);
        } else if (c == u'&') {
            out += u' ';
        } else if (c == u'~' || c.isSpace()) {
            if (!out.endsWith(u' '))
                out += u' ';
        } else if (c == u'\'') {
            out += u'′';
        } else if (c == u'-') {
            out += u'−';
        } else {
            out += c;
        }
    }

    QString group()
    {
        ++m_at;
        const QString out = sequence(u"}"_s);
        if (isAtEnd())
            m_broken = true;
        else
            ++m_at;
        return out;
    }

    // A group, or the one thing that follows.
    QString argument()
    {
        while (!isAtEnd() && next().isSpace())
            ++m_at;
        if (isAtEnd() || next() == u'}') {
            m_broken = true;
            return {};
        }
        if (next() == u'{')
            return group();
        QString out;
        if (++m_depth > maximumDepth)
            m_broken = true;
        else
            atom(out);
        --m_depth;
        return out;
    }

    // The source of a group, for names and text.
    QString rawArgument()
    {
        while (!isAtEnd() && next().isSpace())
            ++m_at;
        if (isAtEnd() || next() != u'{') {
            m_broken = true;
            return {};
        }
        const qsizetype end = m_tex.indexOf(u'}', m_at);
        if (end < 0) {
            m_broken = true;
            return {};
        }
        const QString out = m_tex.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return out;
    }

    QString commandName()
    {
        ++m_at;
        if (isAtEnd()) {
            m_broken = true;
            return {};
        }
        const qsizetype start = m_at;
        while (!isAtEnd() && next().unicode() < 128 && next().isLetter())
            ++m_at;
        if (m_at == start)
            ++m_at; // \, \{ \\ and their like
        return m_tex.mid(start, m_at - start);
    }

    void command(QString &out)
    {
        const QString name = commandName();
        if (m_broken)
            return;
        if (const auto it = symbols().constFind(name); it != symbols().constEnd()) {
            out += *it;
            skipOneSpace();
        } else if (isFunctionName(name)) {
            // A name needs room before letters, none before a bracket or a script.
            if (!out.isEmpty() && out.back().isLetterOrNumber())
                out += u' ';
            out += name;
            skipOneSpace();
            if (!isAtEnd() && (next().isLetterOrNumber() || next() == u'\\'))
                out += u' ';
        } else if (!structure(name, out)) {
            out += u'\\' + name;
        }
    }

    void skipOneSpace()
    {
        while (!isAtEnd() && next().isSpace() && m_at + 1 < m_tex.size()
               && (m_tex[m_at + 1] == u'^' || m_tex[m_at + 1] == u'_' || m_tex[m_at + 1].isSpace()))
            ++m_at;
    }

    bool structure(const QString &name, QString &out)
    {
        if (name == "frac"_L1 || name == "dfrac"_L1 || name == "tfrac"_L1 || name == "cfrac"_L1) {
            const QString above = argument();
            const QString below = argument();
            out += bracketed(above) + u'/' + bracketed(below);
        } else if (name == "binom"_L1) {
            const QString above = argument();
            out += u"C("_s + above + u", "_s + argument() + u')';
        } else if (name == "sqrt"_L1) {
            root(out);
        } else if (name == "left"_L1 || name == "right"_L1 || name == "middle"_L1) {
            delimiter(out);
        } else if (name == "begin"_L1) {
            environment(out);
        } else if (name == "end"_L1) {
            m_broken = true; // Its \begin would have taken it
        } else if (name == "mathbb"_L1) {
            out += doubleStruck(argument());
        } else if (name == "text"_L1 || name == "textbf"_L1 || name == "textit"_L1
                   || name == "mbox"_L1 || name == "operatorname"_L1) {
            out += rawArgument();
        } else if (name.startsWith("math"_L1) || name == "boldsymbol"_L1 || name == "boxed"_L1
                   || name == "displaystyle"_L1 || name == "textstyle"_L1 || name == "limits"_L1
                   || name == "nolimits"_L1 || name.startsWith("big"_L1)
                   || name.startsWith("Big"_L1)) {
            // How it looks, not what it says: the group that follows, if any, is read as usual.
        } else if (name == "color"_L1 || name == "textcolor"_L1) {
            rawArgument();
        } else if (const QString space = spacing(name); !space.isEmpty()) {
            out += space == "0"_L1 ? QString() : space;
        } else if (name == "\\"_L1) {
            out += u"; "_s;
        } else if (name.size() == 1 && u"{}%$#&_|"_s.contains(name)) {
            out += name == "|"_L1 ? u"‖"_s : name;
        } else if (!accent(name, u"x"_s).isEmpty()) {
            out += accent(name, argument());
        } else {
            return false;
        }
        return true;
    }

    // "0" = a command that takes no room.
    static QString spacing(const QString &name)
    {
        if (name == ","_L1 || name == ":"_L1 || name == ";"_L1 || name == " "_L1)
            return u" "_s;
        if (name == "!"_L1)
            return u"0"_s;
        return name == "quad"_L1 || name == "qquad"_L1 ? u"  "_s : QString();
    }

    void root(QString &out)
    {
        QString degree;
        if (!isAtEnd() && next() == u'[') {
            ++m_at;
            degree = sequence(u"]"_s);
            if (isAtEnd() || next() != u']') {
                m_broken = true;
                return;
            }
            ++m_at;
        }
        const QString inner = bracketed(argument());
        const QString sign = degree == "3"_L1 ? u"∛"_s
            : degree == "4"_L1                ? u"∜"_s
                                              : script(degree, u'^') + u'√';
        out += sign + inner;
    }

    // \left( \right\} \left. : the bracket itself.
    void delimiter(QString &out)
    {
        while (!isAtEnd() && next().isSpace())
            ++m_at;
        if (isAtEnd()) {
            m_broken = true;
            return;
        }
        if (next() == u'.')
            ++m_at;
        else
            atom(out);
    }

    // Rows are separated by ";", cells by a space.
    void environment(QString &out)
    {
        const QString name = rawArgument();
        if (m_broken)
            return;
        if (name == "array"_L1 && !isAtEnd() && next() == u'{')
            rawArgument();
        const QString inner = sequence(u"\\end{"_s);
        const QString end = u"\\end{"_s + name + u'}';
        if (!QStringView(m_tex).mid(m_at).startsWith(end)) {
            m_broken = true;
            return;
        }
        m_at += end.size();
        QString rows = inner.simplified();
        if (rows.endsWith(u';'))
            rows.chop(1);
        const QChar open = name.startsWith(u'p') ? u'('
            : name.startsWith(u'b')              ? u'['
            : name.startsWith(u'v')              ? u'|'
            : name == "cases"_L1                 ? u'{'
                                                 : QChar();
        const QChar close = open == u'(' ? u')'
            : open == u'['               ? u']'
            : open == u'|'               ? u'|'
                                         : QChar();
        out += open.isNull()
            ? rows
            : open + u' ' + rows + (close.isNull() ? QString() : u' ' + QString(close));
    }

    const QString &m_tex;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_broken = false;
};

} // namespace

std::optional<QString> mathText(const QString &tex)
{
    if (tex.size() > 5000)
        return std::nullopt;
    return Reader(tex).read();
}

} // namespace hooksmith
