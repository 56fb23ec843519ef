// SPDX-License-Identifier: MIT
// Parsing as each server's compile step does it, and its errors in V8's words.
import { parse, tokenizer, tokTypes, isIdentifierStart } from 'acorn';

/** The distinct parse modes of the profiles, the strictest first. */
export function parseModes(profiles) {
  return ['module', 'script'].filter((mode) => profiles.some((profile) => profile.parse === mode));
}

/**
 * @param mode "script" (sloppy) or "module" (strict, `await` reserved: preset-env's default)
 * Top-level return, import, export and await are let through: rules of their own report them with
 * what each server makes of them.
 * @param exactly keep parentheses as nodes, and `tokens` beside the tree
 */
export function parseFor(mode, source, exactly = false) {
  const options = {
    ecmaVersion: 'latest',
    sourceType: mode,
    allowReturnOutsideFunction: true,
    allowImportExportEverywhere: true,
    allowHashBang: true,
    allowSuperOutsideMethod: false,
    checkPrivateFields: true,
  };
  const attempt = (more) => {
    const tokens = [];
    const tree = parse(source, { ...options, ...more, ...(exactly ? { preserveParens: true, onToken: tokens } : {}) });
    return exactly ? { tree, tokens } : { tree };
  };
  let first;
  try {
    return attempt({});
  } catch (error) {
    if (typeof error.pos !== 'number') return { error };
    first = error;
  }
  // `await` may be a name in sloppy code; only when that fails it is taken for the operator.
  try {
    return attempt({ allowAwaitOutsideFunction: true });
  } catch (error) {
    return { error: error.pos > first.pos ? error : first };
  }
}

const outsideAsync = 'await is only valid in async functions and the top level bodies of modules';

const fixed = new Map([
  ['Unterminated string constant', 'Invalid or unexpected token'],
  ['Unterminated comment', 'Invalid or unexpected token'],
  ['Unterminated template', 'Unexpected end of input'],
  ['Unterminated regular expression', 'Invalid regular expression: missing /'],
  ['Invalid regular expression flag', 'Invalid regular expression flags'],
  ['Duplicate regular expression flag', 'Invalid regular expression flags'],
  ['Optional chaining cannot appear in left-hand side', 'Invalid left-hand side in assignment'],
  ['for-of loop variable declaration may not have an initializer', 'for-of loop variable declaration may not have an initializer.'],
  ['getter should have no params', 'Getter must not have any formal parameters.'],
  ['setter should have exactly one param', 'Setter must have exactly one formal parameter.'],
  ["'new.target' can only be used in functions and class static block", 'new.target expression is not allowed here'],
  ['Code point out of bounds', 'Undefined Unicode code-point'],
  ['Invalid number', 'Invalid or unexpected token'],
  ['Identifier directly after number', 'Invalid or unexpected token'],
  ['Numeric separator is not allowed at the last of digits', 'Numeric separators are not allowed at the end of numeric literals'],
  ['Numeric separator must be exactly one underscore', 'Only one underscore is allowed as numeric separator'],
  ["'return' outside of function", 'Illegal return statement'],
  ['Assigning to rvalue', 'Invalid left-hand side in assignment'],
  ['Complex binding patterns require an initialization value', 'Missing initializer in destructuring declaration'],
  ["Cannot use keyword 'await' outside an async function", outsideAsync],
  ['Octal literal in strict mode', 'Octal literals are not allowed in strict mode.'],
  ['Octal literal in template string', 'Octal escape sequences are not allowed in template strings'],
  ["'with' in strict mode", 'Strict mode code may not include a with statement'],
  ['Deleting local variable in strict mode', 'Delete of an unqualified identifier in strict mode.'],
  ['Argument name clash', 'Duplicate parameter name not allowed in this context'],
  ['Missing catch or finally clause', 'Missing catch or finally after try'],
  ['Multiple default clauses', 'More than one default clause in switch statement'],
  ["'super' keyword outside a method", "'super' keyword unexpected here"],
  ['super() call outside constructor of a subclass', "'super' keyword unexpected here"],
  ['Duplicate constructor in the same class', 'A class may only have one constructor'],
  ['Parenthesized pattern', 'Invalid destructuring assignment target'],
  ['Redefinition of __proto__ property', 'Duplicate __proto__ fields are not allowed in object literals'],
  ['Invalid Unicode escape', 'Invalid Unicode escape sequence'],
  ['Bad character escape sequence', 'Invalid hexadecimal escape sequence'],
  ['Illegal newline after throw', 'Illegal newline after throw'],
  ['Comma is not permitted after the rest element', 'Rest element must be last element'],
  ["Constructor can't be an async method", 'Class constructor may not be an async method'],
  ["Constructor can't have get/set modifier", 'Class constructor may not be an accessor'],
  ["Constructor can't be a generator", 'Class constructor may not be a generator'],
  ['Bad escape sequence in untagged template literal', 'Invalid hexadecimal escape sequence'],
  ['Expecting Unicode escape sequence \\uXXXX', 'Invalid or unexpected token'],
  ['The keyword \'let\' is reserved', 'let is disallowed as a lexically bound name'],
]);

const strictReserved = new Set(['implements', 'interface', 'let', 'package', 'private', 'protected', 'public', 'static', 'yield']);

/** The tokens before `end`, as far as the tokenizer gets. */
function tokensBefore(source, end) {
  const tokens = [];
  try {
    for (const token of tokenizer(source, { ecmaVersion: 'latest', allowHashBang: true })) {
      if (token.start >= end) break;
      tokens.push(token);
    }
  } catch {
    // The error that is being described.
  }
  return tokens;
}

const headKeywords = new Set(['if', 'for', 'while', 'switch', 'catch', 'with', 'function', 'return', 'typeof', 'in', 'of', 'await']);

/** Whether the innermost open bracket is that of a call's arguments. */
function insideCall(tokens) {
  const stack = [];
  for (let i = 0; i < tokens.length; ++i) {
    const type = tokens[i].type;
    if (type === tokTypes.parenL) {
      const before = tokens[i - 1];
      const word = before && (before.value || before.type.label);
      const callee =
        before &&
        !headKeywords.has(word) &&
        !(tokens[i - 2] && tokens[i - 2].type === tokTypes._function) &&
        (before.type === tokTypes.name || before.type === tokTypes.parenR || before.type === tokTypes.bracketR);
      stack.push(callee ? 'call' : 'paren');
    } else if (type === tokTypes.braceL || type === tokTypes.bracketL || type === tokTypes.dollarBraceL) {
      stack.push('other');
    } else if (type === tokTypes.parenR || type === tokTypes.braceR || type === tokTypes.bracketR) {
      stack.pop();
    }
  }
  return stack[stack.length - 1] === 'call';
}

const lineBreak = (source, token, end) => Boolean(token) && /[\n\r\u2028\u2029]/.test(source.slice(token.end, end));

const startsStatement = (token) => !token || [tokTypes.semi, tokTypes.braceL, tokTypes.braceR].includes(token.type);

/** The pattern of a declaration without a value with which the tokens end: { start, end }, or null. */
function declaredPattern(tokens) {
  let depth = 0;
  for (let i = tokens.length - 1; i >= 0; --i) {
    const { type } = tokens[i];
    if (type === tokTypes.braceR || type === tokTypes.bracketR) ++depth;
    else if (type === tokTypes.braceL || type === tokTypes.bracketL) --depth;
    if (depth === 0) {
      const before = tokens[i - 1];
      const declares = before && (before.type === tokTypes._const || before.type === tokTypes._var || before.value === 'let');
      return declares ? { start: tokens[i].start, end: tokens[tokens.length - 1].end } : null;
    }
  }
  return null;
}

/**
 * "Unexpected token" says what V8 says only once the token is known.
 * Returns the text, or { message, start } when V8 points elsewhere.
 */
function unexpected(source, position) {
  const tokens = tokensBefore(source, position);
  const last = tokens[tokens.length - 1];
  // `await f()` where await is a name: V8 says what the author meant.
  if (last && last.type === tokTypes.name && last.value === 'await') return { message: outsideAsync, start: last.start };
  let token = null;
  try {
    token = tokenizer(source.slice(position), { ecmaVersion: 'latest' }).getToken();
  } catch {
    return 'Invalid or unexpected token';
  }
  const beforeLast = tokens[tokens.length - 2];
  const endsDeclaration = token.type === tokTypes.semi || token.type === tokTypes.comma || token.type === tokTypes.eof || lineBreak(source, last, position);
  if (endsDeclaration && beforeLast && last.type === tokTypes.name
    && (beforeLast.type === tokTypes._const || (beforeLast.type === tokTypes.comma && laterInConst(tokens))))
    return { message: 'Missing initializer in const declaration', start: last.start };
  if (endsDeclaration && last && (last.type === tokTypes.braceR || last.type === tokTypes.bracketR)) {
    const pattern = declaredPattern(tokens);
    if (pattern) return { message: 'Missing initializer in destructuring declaration', ...pattern };
  }
  if (token.type === tokTypes.parenL && last && last.type === tokTypes._function && startsStatement(beforeLast))
    return { message: 'Function statements require a function name', start: position };
  const complete = last && !last.type.beforeExpr;
  const atEnd = token.type === tokTypes.eof;
  const opensValue =
    atEnd ||
    token.type === tokTypes.name ||
    token.type === tokTypes.string ||
    token.type === tokTypes.num ||
    token.type === tokTypes.semi ||
    token.type === tokTypes.braceR ||
    token.type === tokTypes.braceL ||
    Boolean(token.type.keyword);
  if (complete && opensValue && insideCall(tokens)) return { message: 'missing ) after argument list', start: last.start, end: last.end };
  if (atEnd) return 'Unexpected end of input';
  if (token.type === tokTypes.string) return 'Unexpected string';
  if (token.type === tokTypes.num) return 'Unexpected number';
  if (token.type === tokTypes.backQuote) return 'Unexpected template string';
  const text = source.slice(position + token.start, position + token.end);
  if (token.type === tokTypes.name) {
    if (text === 'enum' || text === 'await') return 'Unexpected reserved word';
    return `Unexpected identifier '${text}'`;
  }
  return `Unexpected token '${text}'`;
}

function wordAt(source, position) {
  let end = position;
  while (end < source.length && (isIdentifierStart(source.charCodeAt(end)) || /[0-9]/.test(source[end]))) ++end;
  return source.slice(position, end);
}

/** An error of acorn as V8 would word it: { message, start, end }. */
export function syntaxError(error, source) {
  if (typeof error.pos !== 'number') throw error; // Not the author's: nested too deep, out of memory
  let start = error.pos;
  const raw = error.message.replace(/ \(\d+:\d+\)$/, '');
  const word = wordAt(source, start);
  let match;
  let message = fixed.get(raw);
  if (raw === 'Assigning to rvalue' && /(\+\+|--)\s*$/.test(source.slice(0, start)))
    message = 'Invalid left-hand side expression in prefix operation';
  const pattern = raw === 'Complex binding patterns require an initialization value' && declaredPattern(tokensBefore(source, start));
  if (pattern) return { message, ...pattern };
  if (raw === 'Invalid number' && /^0[0-9]/.test(source.slice(start))) message = 'Octal literals are not allowed in strict mode.';
  if (/regular expression/.test(raw)) start = Math.max(0, source.lastIndexOf('/', start));
  if (message === 'Invalid hexadecimal escape sequence' && source[source.lastIndexOf('\\', start + 2) + 1] === 'u')
    message = 'Invalid Unicode escape sequence';
  if (message === 'Rest element must be last element' && insideParameters(source, start)) message = 'Rest parameter must be last formal parameter';
  if (!message) {
    if (/^Expected number in radix/.test(raw)) message = 'Invalid or unexpected token';
    else if (raw === 'Unexpected token') message = unexpected(source, start);
    else if (/^Unexpected character/.test(raw)) message = 'Invalid or unexpected token';
    else if ((match = /^The keyword '(.*)' is reserved$/.exec(raw)))
      message = strictReserved.has(match[1])
        ? 'Unexpected strict mode reserved word'
        : match[1] === 'enum' || match[1] === 'await'
          ? 'Unexpected reserved word'
          : `Unexpected token '${match[1]}'`;
    else if (/^Unexpected keyword '/.test(raw)) message = raw.replace('keyword', 'token');
    else if (/^Unsyntactic (break|continue)/.test(raw)) message = labelError(raw, source, start);
    else if (/^Label '.*' is already declared$/.test(raw)) message = raw.replace('is already declared', 'has already been declared');
    else if (/^(Binding|Assigning to) (eval|arguments) in strict mode$/.test(raw)) message = 'Unexpected eval or arguments in strict mode';
    else if (/^Binding rvalue$/.test(raw)) message = 'Invalid destructuring assignment target';
    else if (/^Logical expressions and coalesce/.test(raw)) message = `Unexpected token '${/^(\?\?|\|\||&&)/.exec(source.slice(start)) ? source.slice(start, start + 2) : '??'}'`;
    else if (/^Illegal 'use strict' directive/.test(raw))
      message = "Illegal 'use strict' directive in function with non-simple parameter list";
    else message = raw;
  }
  if (message.start !== undefined) {
    start = message.start;
    return { message: message.message, start, end: message.end || start + (wordAt(source, start).length || 1) };
  }
  const length = word.length || (start < source.length ? 1 : 0);
  return { message, start, end: start + length };
}

/** Whether the innermost open bracket before `end` is a round one. */
function insideParameters(source, end) {
  const open = [];
  for (const { type } of tokensBefore(source, end)) {
    if (type === tokTypes.parenL || type === tokTypes.braceL || type === tokTypes.bracketL || type === tokTypes.dollarBraceL) open.push(type);
    else if (type === tokTypes.parenR || type === tokTypes.braceR || type === tokTypes.bracketR) open.pop();
  }
  return open[open.length - 1] === tokTypes.parenL;
}

/** Whether the tokens end inside a `const` declaration, behind one of its later names. */
function laterInConst(tokens) {
  let depth = 0;
  for (let i = tokens.length - 1; i >= 0; --i) {
    const { type } = tokens[i];
    if (type === tokTypes.braceR || type === tokTypes.bracketR || type === tokTypes.parenR) ++depth;
    else if (type === tokTypes.braceL || type === tokTypes.bracketL || type === tokTypes.parenL) {
      if (--depth < 0) return false;
    } else if (depth === 0) {
      if (type === tokTypes._const) return true;
      if (type === tokTypes.semi || type === tokTypes._var || tokens[i].value === 'let') return false;
    }
  }
  return false;
}

function labelError(raw, source, start) {
  const label = /^(break|continue)[ \t]+([A-Za-z_$][\w$]*)/.exec(source.slice(start, start + 80));
  if (label) return { message: `Undefined label '${label[2]}'`, start: start + label[0].length - label[2].length };
  return raw.includes('continue')
    ? 'Illegal continue statement: no surrounding iteration statement'
    : 'Illegal break statement';
}
