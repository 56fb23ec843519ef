// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/jstokens.h"
#include "core/script/loweredtext.h"

#include <initializer_list>
#include <optional>
#include <QHash>
#include <QSet>

namespace hooksmith {

/// What is behind rewriteLowered(), in several files: loweredtext.cpp has the lines and their
/// places, loweredclasses.cpp classes and object literals, loweredorder.cpp the order in which
/// variables, methods and parameters are read, loweredwrites.cpp what may not be written yet (or
/// ever), loweredfunctions.cpp functions, loweredpatterns.cpp patterns for newer engines,
/// loweredsupers.cpp `super`.
class Rewriter
{
public:
    Rewriter(const QString &code, const SourceMap &map, const QString &original,
             const Lowering::Options &options);
    bool isReadable() const { return !m_tokens.isEmpty(); }

    LoweredScript run();

private:
    struct Member
    {
        bool isStatic = false;
        bool isConstructor = false;
        qsizetype first = 0; ///< After `static`
        qsizetype parameters = 0; ///< "("
        qsizetype body = 0; ///< "{"
        qsizetype end = 0; ///< After "}"
    };
    struct Class
    {
        qsizetype name = -1;
        qsizetype extends = -1;
        qsizetype open = 0, close = 0;
        QList<Member> members;
    };

    bool is(qsizetype index, QStringView text) const;
    bool isName(qsizetype index) const;
    QStringView text(qsizetype index) const;

    /// Finds the partner of each bracket.
    void match();
    LoweredScript::Place placeOf(const JsToken &token) const;
    void beginLine(LoweredScript::Place place);
    void append(QStringView words);

    /// May a line break stand before this token?
    bool canBreakBefore(qsizetype index) const;
    void emitToken(qsizetype index);
    void emitRange(qsizetype from, qsizetype to);

    /// `catch (e) {` lets the compat bundle exchange what the engine raised for what V8 would have
    /// (errors.mjs). Returns the index behind the brace.
    qsizetype emitCatch(qsizetype at);

    /// The semicolon that ends the statement at `from`; -1 when there is none.
    qsizetype endOfStatement(qsizetype from) const;
    std::optional<Class> parseClass(qsizetype at) const;
    std::optional<Member> parseMember(qsizetype at) const;
    void emitClass(qsizetype at, const Class &found);
    /// Is the `class` at `at` a declaration?
    bool isClassStatement(qsizetype at) const;

    /// Is the brace that of an object literal with `__proto__: x` in it?
    bool setsPrototype(qsizetype open);
    bool isEmittedName(qsizetype index) const { return m_named.contains(index); }

    /// The name that the author gave to the class at `at`, or that it gets from where it is
    /// assigned, when esbuild has taken it away: classes with static members become `_T = class _T`
    /// or `(_a = class {…}, …, _a)`. Empty when the name is as it was.
    QString lostNameOf(qsizetype at) const;
    void emitMembers(const Class &found, bool isStatic);

    // --- Variables read before they are assigned in one expression ------------------------------

    bool isOneOf(qsizetype index, std::initializer_list<QStringView> words) const;
    bool isAssignment(qsizetype index) const;
    bool isStep(qsizetype index) const { return isOneOf(index, {u"++", u"--"}); }

    /// Is the name at `index` a variable that is written here?
    bool isWritten(qsizetype index) const;

    /// The engine reads a local variable only when the operator that uses it runs, so in
    /// `x + (x = 5)`, `a[j] = a[--j]` and `x.f(x = 1)` it sees the later value. Such reads are
    /// printed as `[x][0]`, which keeps what the variable is now.
    void findEarlyReads();
    /// What `const { a } = x` takes apart passes through __hooksmithTaken(), which says in V8's
    /// words when it is nothing: the engine knows neither which of null and undefined it is, nor
    /// (names are no look-ups) where.
    void findPatternSources();
    void findReadsBefore(qsizetype written);
    qsizetype openingOf(qsizetype close);

    /// The engine looks for the method of `o.m(f())` when it has the arguments. Where that can be
    /// seen (proxies, accessors, `o.m(o.m = f)`) it becomes
    /// `__hooksmithHelpers.method(o, "m")(f())`.
    void findLateMethods();
    /// The first token of the expression whose last one is at `last`; -1 where it cannot be a
    /// proxy or cannot be told.
    qsizetype startOfObject(qsizetype last);

    // --- Writes ---------------------------------------------------------------------------------

    /// The bracket around the token; -1 = none.
    qsizetype enclosing(qsizetype index);
    /// Is the name at `index` assigned by a pattern or by the head of a loop?
    bool isPatternTarget(qsizetype index);
    /// Is the name one of an object literal or pattern that stands for its key and its value?
    bool isShorthand(qsizetype index);
    /// What `let`, `const` and `class` at `at` declare.
    QList<qsizetype> declaredBy(qsizetype at) const;
    void addTargets(qsizetype open, QList<qsizetype> *names) const;

    /// The engine lets `x = 1` run before `let x` has. (Reading it is refused.) So do servers with
    /// Babel, where it is a `var`.
    void findEarlyWrites();
    void guardWrite(qsizetype at);
    /// Is the index in a function declaration of the block that may be called before the name's
    /// line (some function of the block is mentioned there)?
    bool isCalledBefore(qsizetype index, qsizetype name, qsizetype block);

    /// A `let`, `const` or class of another clause of the same `switch` may not be used before its
    /// line has run. The engine only checks that for functions inside: `(() => x)()`.
    void findSwitches();
    void guardSwitch(qsizetype open);
    void guardUse(qsizetype at);

    /// In `function f() { f = 1; }` as an expression the assignment is ignored, or fails in strict
    /// code: as one to a frozen property. The engine makes it.
    void guardOwnName(qsizetype name, qsizetype head, qsizetype close);
    bool isStrict(qsizetype index);
    /// `import()` became a `require()`, as after Babel; elsewhere it is the server's engine that
    /// refuses it.
    void findImports();

    void findModuleSyntax();

    // --- Patterns -------------------------------------------------------------------------------

    bool isPattern(qsizetype open) const;
    /// What a pattern asks of its value, for taken.mjs: `[0, [0, 0], 1]` = a list of two, the
    /// second of which is a list of two again, and a rest; `{ key: [0, 0] }`. Empty when the engine
    /// does it right: no list in it asks for more than one.
    QString shapeOf(qsizetype open) const;
    /// Is the source a literal with as many elements as the pattern wants?
    bool fillsPattern(qsizetype source, qsizetype end, qsizetype pattern) const;
    /// `for (const [a, b] of list)`
    void findPatternLoops();
    /// When the bracket at `open` holds patterns that the engine would give wrong values, the first
    /// of them; else 0.
    qsizetype firstPatternToSplit(qsizetype open) const;
    /// `(a, [b, c], { d } = {}) {` -> `(a, p0, p1 = void 0) { var [b, c] = taken(p0); var { d } =
    /// taken(p1 === void 0 ? {} : p1);`. Returns the index behind what was written.
    qsizetype emitSplitParameters(qsizetype open, qsizetype first, qsizetype to);

    // --- Functions ------------------------------------------------------------------------------

    /// Methods that were asynchronous, as items of a list: `"name", 1, `.
    struct Members
    {
        QString methods, statics;
    };

    /// The author's name of what esbuild has given a digit, because it hides an outer name; else
    /// empty.
    QString renamedFrom(qsizetype index) const;
    /// Behind the expression that begins at `from`.
    qsizetype endOfExpression(qsizetype from) const;
    void wrap(qsizetype first, qsizetype last, const QString &before, const QString &after);
    /// The token behind which statements of the block may begin; -1 when none may.
    qsizetype startOfBlock(qsizetype open);

    /// Gives functions back the name that the author gave them, and the kind (async) where the
    /// script may look at it.
    void findFunctions();
    /// 1 = async, 2 = async generator; 0 = neither, or nobody asks.
    int kindOfBody(qsizetype first) const;
    void noteDeclaration(qsizetype name, int kind, qsizetype brace);
    void noteExpression(qsizetype first, qsizetype last, qsizetype ownName, int kind);
    void noteMember(qsizetype key, qsizetype brace, int kind);
    /// The same where the key is only known at run time: the helper keeps it.
    void noteComputedMember(qsizetype open, qsizetype brace, int kind);
    void wrapMembers(qsizetype brace, const Members &members);

    /// Does the expression assign, and call? In strict code the engine makes a tail call of
    /// `return x = f()`, even in an arrow, and never assigns.
    bool assignsCall(qsizetype first, qsizetype end) const;

    /// `(0, o.m)()`: the engine would call it on `o`; `(0, eval)(text)` would see what is local.
    void findLooseCalls();

    /// Keys that come too late or too early: the engine gives a key that was deleted and set again
    /// its old place (noted at run time), and `for…in` visits keys that its body adds.
    void findLateKeys();
    void watchDelete(qsizetype at);
    void guardKeys(qsizetype open);

    /// `{ [a]: b() }`: the engine makes a key of `a` when it has the value. Only in scripts that
    /// have conversions of their own.
    void findComputedKeys();

    /// `[a, b] = object`: the engine asks an iterator on when it has said that it is done. Only in
    /// scripts that have iterators of their own.
    void findPatternIterators();

    // --- `super` ---------------------------------------------------------------------------------

    /// A function while its tokens are gone through, and what in it is about `super` and `this`.
    struct SuperScope
    {
        bool arrow = false;
        qsizetype first = 0, body = 0, last = 0;
        qsizetype constructorOf = -1; ///< Its class
        bool derived = false;
        qsizetype classEnd = 0;
        QString self; ///< The class's name for its constructor
        bool hasName = false;
        bool callsInArrow = false;
        QList<qsizetype> calls, returns, ownThis, arrowThis, ownMembers, arrowMembers;
    };
    void findSupers();
    SuperScope arrowScope(qsizetype first, qsizetype arrow) const;
    void noteConstructor(qsizetype at, QHash<qsizetype, SuperScope> *constructors,
                         QSet<qsizetype> *classBodies) const;
    void noteSuper(qsizetype at, QList<SuperScope> *open, bool inField);
    void leaveScope(QList<SuperScope> *open);
    void mendSuperMember(qsizetype at, const SuperScope &scope, const QString &self);
    void nameClass(const SuperScope &scope);

    /// `var __async = …` of esbuild's becomes what the compat layer has. False when it is
    /// something else.
    bool replaceHelper(qsizetype at);

    const QString &m_code;
    const SourceMap &m_map;
    const Lowering::Options &m_options;
    QList<QStringView> m_originalLines;
    QList<JsToken> m_tokens;
    QList<qsizetype> m_partner; ///< Of opening brackets
    QList<qsizetype> m_opening; ///< Of closing ones; made on demand
    QList<qsizetype> m_enclosing; ///< Made on demand
    QSet<qsizetype> m_earlyReads;
    QHash<qsizetype, bool> m_hoistedBefore; ///< What isCalledBefore() has found, by name
    QSet<qsizetype> m_guarded; ///< Writes that are seen to
    struct PatternSource
    {
        qsizetype end = 0; ///< Index behind it
        bool list = false; ///< Of `[a] = x`
        QString shape;
    };
    QHash<qsizetype, PatternSource> m_patternSources;
    LoweredScript m_out;
    bool m_lineHasPlace = false;
    QSet<qsizetype> m_named; ///< Classes whose name is being mended
    bool m_usesHelpers = false;
    bool m_usesNames = false;
    QSet<qsizetype> m_prototypeDone; ///< Braces of literals inside the helper's brackets
    QSet<qsizetype> m_prototypeKeys;
    bool m_usesPrototype = false;
    QHash<qsizetype, QString> m_before, m_after, m_instead; ///< Texts by token
    QHash<qsizetype, Members> m_memberKinds; ///< By the brace of the class or literal
    QSet<qsizetype> m_superBodies; ///< Of constructors that only a class can have
    QSet<qsizetype> m_selfNamed; ///< Classes that need a name for their constructor
    bool m_usesSupers = false;
    QString m_prologue; ///< Statements before all others
};

} // namespace hooksmith
