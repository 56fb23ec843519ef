// SPDX-License-Identifier: MIT
// Writes the completions of bash, zsh and fish from what hooksmith-cli says of itself:
//
//     node packaging/completions/update.mjs build/dev/bin/hooksmith-cli
//
// A test fails when the program has an option that they do not know (tests/packaging).
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = process.argv[2];
if (!program) {
  console.error('usage: update.mjs PATH/TO/hooksmith-cli');
  process.exit(2);
}
const folder = dirname(fileURLToPath(import.meta.url));
const ask = (...args) => execFileSync(program, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', LANGUAGE: 'en' } });

/** [{ name, description }] of `hooksmith-cli --help`. */
function commands() {
  const list = /Commands:\n((?: {2}.*\n)+)/.exec(ask('--help'))[1];
  return list.trimEnd().split('\n').map((line) => {
    const [, name, description] = /^ {2}(\S+)\s+(.*)$/.exec(line);
    return { name, description };
  });
}

/** [{ names, argument, description }] of one command's help. */
function options(command) {
  const found = [];
  for (const line of ask(command, '--help').split('\n')) {
    const head = /^ {2}((?:-\w, )?--[a-z][a-z-]*)(?: (?:<([^>]+)>|([A-Z]+)))?(?: {2,}(.*))?$/.exec(line);
    if (head) {
      found.push({ names: head[1].split(', '), argument: head[2] || head[3] || '', description: head[4] || '' });
    } else if (found.length && /^ {10,}\S/.test(line)) {
      const last = found[found.length - 1];
      last.description = `${last.description} ${line.trim()}`.trim();
    } else if (line.trim() === '' || /^\S/.test(line)) {
      if (found.length && line.startsWith('Arguments:')) break;
    }
  }
  return found.filter((option) => !option.names.includes('--help-all'));
}

// An unknown id makes the program list them.
let profiles = [];
try {
  execFileSync(program, ['run', '--profile', '?', '--request', '/dev/null'], { encoding: 'utf8', stdio: 'pipe' });
} catch (error) {
  const list = error.stderr.slice(error.stderr.indexOf(':', error.stderr.indexOf('"?"')) + 1);
  profiles = [...list.matchAll(/\b(documented|\d(?:\.\d)?(?:-[a-z0-9]+)?)(?=[,.\s]|$)/g)].map((match) => match[1].replace(/\.$/, ''));
}
if (!profiles.includes('documented') || !profiles.includes('9.0')) {
  console.error('the program did not list its profiles');
  process.exit(1);
}

const all = commands().map((command) => ({ ...command, options: options(command.name) }));
const isPath = (argument) => /^(FILE|DIR)/.test(argument);
const isFolder = (argument) => /^DIR/.test(argument);
// `hooksmith-cli --version --verbose`: without a command.
const alone = [
  { names: ['-h', '--help'], description: 'Show the commands' },
  { names: ['-v', '--version'], description: 'Show the version' },
  { names: ['--verbose'], description: 'With --version: the versions of all parts' },
];
const note = 'Written by packaging/completions/update.mjs from what the program says of itself.';

// --- bash ------------------------------------------------------------------------------------------
const words = (option) => option.names.join(' ');
let bash = `# SPDX-License-Identifier: MIT
# bash completion for hooksmith-cli. ${note}
_hooksmith_cli()
{
    local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W '${all.map((one) => one.name).join(' ')} ${alone.map((option) => option.names.at(-1)).join(' ')}' -- "$current")
        return
    fi
    if [[ $command == --* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--version --verbose' -- "$current")
        return
    fi
    case $previous in
        --profile)
            mapfile -t COMPREPLY < <(compgen -W '${profiles.join(' ')}' -- "$current")
            return ;;
`;
const flat = all.flatMap((command) => command.options);
const withArgument = [...new Set(flat.filter((option) => option.argument && option.names[0] !== '--profile').map((option) => option.names.at(-1)))];
const folders = withArgument.filter((name) => flat.some((option) => option.names.includes(name) && isFolder(option.argument)));
const files = withArgument.filter((name) => !folders.includes(name) && flat.some((option) => option.names.includes(name) && isPath(option.argument)));
const values = withArgument.filter((name) => !folders.includes(name) && !files.includes(name));
const caseOf = (names, action) => (names.length ? `        ${names.join('|')})\n            ${action}\n            return ;;\n` : '');
bash += caseOf(folders, 'mapfile -t COMPREPLY < <(compgen -d -- "$current")');
bash += caseOf(files, 'mapfile -t COMPREPLY < <(compgen -f -- "$current")');
bash += values.length ? `        ${values.join('|')})\n            return ;;\n` : '';
bash += `    esac
    if [[ $current == -* ]]; then
        local options
        case $command in
${all.map((command) => `            ${command.name}) options='${command.options.map(words).join(' ')}' ;;`).join('\n')}
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -o filenames -F _hooksmith_cli hooksmith-cli
`;
writeFileSync(join(folder, 'hooksmith-cli.bash'), bash);

// --- zsh -------------------------------------------------------------------------------------------
const zshText = (text) => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&');
const zshAction = (option) => {
  if (!option.argument) return '';
  const kind = option.names[0] === '--profile' ? `(${profiles.join(' ')})` : isFolder(option.argument) ? '_files -/' : isPath(option.argument) ? '_files' : '';
  return `:${zshText(option.argument)}:${kind}`;
};
const zshOption = (option) => {
  const names = option.names.length > 1 ? `(${option.names.join(' ')})'{${option.names.join(',')}}'` : option.names[0];
  const repeats = option.description.includes('several times') ? '*' : '';
  return `'${repeats}${names}[${zshText(option.description)}]${zshAction(option)}'`;
};
const zsh = `#compdef hooksmith-cli
# SPDX-License-Identifier: MIT
# zsh completion for hooksmith-cli. ${note}
local -a commands
commands=(
${all.map((command) => `    '${command.name}:${zshText(command.description)}'`).join('\n')}
)
if ((CURRENT == 2)) || [[ $words[2] == -* ]]; then
    ((CURRENT > 2)) || [[ $PREFIX == -* ]] || _describe command commands
    _arguments ${alone.map((option) => zshOption({ argument: '', ...option })).join(' ')}
    return
fi
local command=$words[2]
((CURRENT--))
shift words
case $command in
${all.map((command) => `    ${command.name})\n        _arguments \\\n${command.options.map((option) => `            ${zshOption(option)} \\\n`).join('')}            '*:file:_files' ;;`).join('\n')}
esac
`;
writeFileSync(join(folder, '_hooksmith-cli'), zsh);

// --- fish ------------------------------------------------------------------------------------------
const fishText = (text) => text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
let fish = `# SPDX-License-Identifier: MIT
# fish completion for hooksmith-cli. ${note}
complete -c hooksmith-cli -n __fish_use_subcommand -f
`;
for (const command of all) {
  fish += `complete -c hooksmith-cli -n __fish_use_subcommand -a ${command.name} -d '${fishText(command.description)}'\n`;
}
for (const option of alone) {
  const short = option.names.length > 1 ? ` -s ${option.names[0].slice(1)}` : '';
  fish += `complete -c hooksmith-cli -n __fish_use_subcommand${short} -l ${option.names.at(-1).slice(2)} -d '${fishText(option.description)}'\n`;
}
for (const command of all) {
  for (const option of command.options) {
    const short = option.names.length > 1 ? ` -s ${option.names[0].slice(1)}` : '';
    let argument = '';
    if (option.names[0] === '--profile') argument = ` -x -a '${profiles.join(' ')}'`;
    else if (isFolder(option.argument)) argument = " -x -a '(__fish_complete_directories)'";
    else if (isPath(option.argument)) argument = ' -r -F';
    else if (option.argument) argument = ' -x';
    fish += `complete -c hooksmith-cli -n '__fish_seen_subcommand_from ${command.name}'${short} -l ${option.names.at(-1).slice(2)}${argument} -d '${fishText(option.description)}'\n`;
  }
}
writeFileSync(join(folder, 'hooksmith-cli.fish'), fish);
