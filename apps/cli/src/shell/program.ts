import type { Language } from '@zhenggai/core/words';
import { type Argument, Command, type Help } from 'commander';
import type { CommandSpec, OptionSpec } from '../surface/CommandSpec.ts';
import { commands } from '../surface/commands.ts';
import { sharedOptions } from '../surface/sharedOptions.ts';
import { actions } from './actions.ts';
import type { Action } from './Context.ts';
import { checkedOption, choicesText } from './checkedOption.ts';
import type { Io } from './Io.ts';
import { Options } from './Options.ts';
import { version } from './version.ts';

/** A command that was asked for, with what stands on its line. */
export interface Request {
  readonly action: Action;
  readonly args: readonly string[];
  readonly options: Options;
  readonly shared: Readonly<Record<string, unknown>>;
}

const texts = {
  summary: {
    'zh-CN': '整改：从 Excel 台账到可查证的记录和各种材料。',
    en: 'zhenggai (整改): from an Excel ledger to a kept record and its documents.',
  },
  help: { 'zh-CN': '显示帮助', en: 'show help' },
  helpCommand: { 'zh-CN': '显示某个命令的帮助', en: 'show help of a command' },
  version: { 'zh-CN': '显示版本', en: 'show the version' },
  examples: { 'zh-CN': '示例：', en: 'Examples:' },
  first: {
    'zh-CN':
      '第一次使用：\n  zhenggai import 台账.xlsx --by 姓名\n  zhenggai report notice --draft --format docx --out 通报.docx',
    en: 'First steps:\n  zhenggai import ledger.xlsx --by NAME\n  zhenggai report notice --draft --format docx --out notice.docx',
  },
} as const;

/** The command line as it can be asked; `found` is called with what was asked for. */
export function program(io: Io, language: Language, found: (request: Request) => void): Command {
  const root = new Command('zhenggai');
  root
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // What is wrong is said by `run`, in the user's language.
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns || 100,
      getErrHelpWidth: () => io.stderr.columns || 100,
    })
    .configureHelp(helpIn(language))
    .helpOption('-h, --help', texts.help[language])
    .helpCommand(language === 'zh-CN' ? 'help [命令]' : 'help [command]', texts.helpCommand[language])
    .version(version, '-V, --version', texts.version[language])
    .description(texts.summary[language])
    .addHelpText('after', `\n${texts.first[language]}`);
  for (const spec of sharedOptions) root.addOption(checkedOption(spec, language));
  for (const spec of commands) addCommand(root, spec, language, found);
  return root;
}

function addCommand(
  parent: Command,
  spec: CommandSpec,
  language: Language,
  found: (request: Request) => void,
): void {
  const { name, args, summary, notes, options = [], examples = [], subcommands = [] } = spec;
  const command = parent.command(name).summary(summary[language]);
  command.description([summary[language], notes?.[language]].filter(Boolean).join('\n\n'));
  if (args !== undefined) command.arguments(language === 'zh-CN' ? inChinese(args) : args);
  for (const option of options) command.addOption(checkedOption(option, language));
  for (const subcommand of subcommands) addCommand(command, subcommand, language, found);
  if (subcommands.length > 0) command.helpCommand(false);
  const shown = examples.map(({ line, text }) => `  # ${text[language]}\n  ${line}`);
  if (shown.length > 0) command.addHelpText('after', `\n${texts.examples[language]}\n${shown.join('\n')}`);
  if (subcommands.length > 0) return;
  command.action(() => {
    const words = wordsOf(command);
    const action: Action = async (...call) => {
      const load = actions[words.join(' ')];
      if (load === undefined) throw new RangeError(`no action for ${words.join(' ')}`);
      return (await load()).run(...call);
    };
    found({
      action,
      args: command.args,
      options: new Options(command.opts()),
      shared: rootOf(command).opts(),
    });
  });
}

const chineseArguments: Readonly<Record<string, string>> = {
  code: '编码',
  codes: '编码',
  file: '文件',
  folder: '文件夹',
  files: '文件',
  id: '编号',
  name: '姓名',
  shell: '命令行',
};

/** `<code> [files...]` → `<编码> [文件...]` */
function inChinese(args: string): string {
  return args.replace(/\w+/g, (name) => chineseArguments[name] ?? name);
}

/** The command that a line names: as far as its words do. */
export function commandIn(root: Command, argv: readonly string[]): Command {
  return argv.reduce((command, word) => command.commands.find((one) => one.name() === word) ?? command, root);
}

/** The words by which a command is called: `plan set`. */
export function wordsOf(command: Command): readonly string[] {
  return command.parent === null ? [] : [...wordsOf(command.parent), command.name()];
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}

const chineseTitles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

function helpIn(language: Language): Partial<Help> {
  return {
    showGlobalOptions: true,
    ...(language === 'zh-CN' && {
      styleTitle: (title: string) => chineseTitles[title] ?? title,
      styleUsage: (usage: string) => usage.replace('[options]', '[选项]').replace('[command]', '[命令]'),
    }),
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    displayWidth: columnsOf,
    optionDescription: (option) => {
      const spec = specOf(option.flags);
      if (spec?.choices === undefined) return option.description;
      const choices = choicesText(spec, language);
      return `${option.description}${language === 'en' ? ` (${choices})` : `（${choices}）`}`;
    },
  };
}

/** How wide a text of the help is; its Chinese takes two columns a character. */
function columnsOf(text: string): number {
  return [...text].reduce((columns, char) => columns + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0);
}

/** `<code>`, `[codes...]` */
function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function specOf(flags: string): OptionSpec | undefined {
  const all = (specs: readonly CommandSpec[]): readonly OptionSpec[] =>
    specs.flatMap((spec) => [...(spec.options ?? []), ...all(spec.subcommands ?? [])]);
  return [...sharedOptions, ...all(commands)].find((spec) => spec.flags === flags);
}
