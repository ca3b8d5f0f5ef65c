import type { InEachLanguage, Language } from '@zhenggai/core/words';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';
import type { CommandSpec } from '../surface/CommandSpec.ts';
import { commands } from '../surface/commands.ts';
import { sharedOptions } from '../surface/sharedOptions.ts';

const scripts: Readonly<Record<string, (language: Language) => string>> = { bash, zsh, fish };

/** `zhenggai completion bash|zsh|fish` */
export const run: Action = async (context, [shell = '']) => {
  const script = scripts[shell];
  if (script === undefined)
    throw Failure.usage({ code: 'shell-unknown', facts: { seen: shell, known: Object.keys(scripts) } });
  if (context.wantsJson) context.printJson({ shell, script: script(context.language) });
  else context.print(script(context.language));
  return exitCode.done;
};

/** Every command as it is typed, with the words that may follow it. */
function lines(
  specs: readonly CommandSpec[] = commands,
  before = '',
): readonly { readonly path: string; readonly words: readonly string[] }[] {
  return specs.flatMap((spec) => {
    const path = before === '' ? spec.name : `${before} ${spec.name}`;
    const subcommands = spec.subcommands ?? [];
    const words = [
      ...subcommands.map(({ name }) => name),
      ...(spec.options ?? []).map(({ flags }) => longFlag(flags)),
    ];
    return [{ path, words: [...words, ...sharedFlags()] }, ...lines(subcommands, path)];
  });
}

function longFlag(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

function sharedFlags(): readonly string[] {
  return [...sharedOptions.map(({ flags }) => longFlag(flags)), '--help'];
}

function topWords(): readonly string[] {
  return [...commands.map(({ name }) => name), 'help', ...sharedFlags(), '--version'];
}

function bash(): string {
  const known = lines();
  const cases = known.map(({ path, words }) => `    "${path}") words="${words.join(' ')}" ;;`);
  // Only words that lead to a command count: neither codes nor what stands behind an option.
  return `# bash completion for zhenggai
_zhenggai() {
  local words path="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "|${known.map(({ path }) => path).join('|')}|" in
      *"|\${path:+$path }$word|"*) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path" in
    "") words="${topWords().join(' ')}" ;;
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
  [ "\${#COMPREPLY[@]}" -eq 0 ] && COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o filenames -F _zhenggai zhenggai`;
}

function zsh(): string {
  return `#compdef zhenggai
autoload -U +X bashcompinit && bashcompinit
${bash()}`;
}

function fish(language: Language): string {
  const said = (text: InEachLanguage) => text[language].replaceAll("'", '’');
  const rules = commands.flatMap(({ name, summary, options = [], subcommands = [] }) => [
    `complete -c zhenggai -n __fish_use_subcommand -a ${name} -d '${said(summary)}'`,
    ...subcommands.map(
      (sub) =>
        `complete -c zhenggai -n '__fish_seen_subcommand_from ${name}' -a ${sub.name} -d '${said(sub.summary)}'`,
    ),
    ...[...options, ...subcommands.flatMap((sub) => sub.options ?? [])].map(
      ({ flags, text }) =>
        `complete -c zhenggai -n '__fish_seen_subcommand_from ${name}' -l ${longFlag(flags).slice(2)} -d '${said(text)}'`,
    ),
  ]);
  const shared = sharedOptions.map(
    ({ flags, text }) => `complete -c zhenggai -l ${longFlag(flags).slice(2)} -d '${said(text)}'`,
  );
  return ['# fish completion for zhenggai', ...new Set([...rules, ...shared])].join('\n');
}
