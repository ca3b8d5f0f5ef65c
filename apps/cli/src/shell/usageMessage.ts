import type { Language } from '@zhenggai/core/words';
import type { CommanderError } from 'commander';

/** Commander's sentences in Chinese, by its codes; `$1` is what it quotes. */
const chinese: Readonly<Record<string, string>> = {
  'commander.unknownOption': '没有选项 $1',
  'commander.unknownCommand': '没有命令 $1',
  'commander.missingArgument': '缺少参数：$1',
  'commander.optionMissingArgument': '选项 $1 缺少内容',
  'commander.missingMandatoryOptionValue': '缺少选项 $1',
  'commander.excessArguments': '多给了内容：$0',
  'commander.invalidArgument': '选项 $1 的内容 $2 不对：$3',
  'commander.conflictingOption': '选项 $1 和 $2 不能同时用',
};

/** `-r, --role <role>` → `--role`: what stands behind an option is named in English there. */
function withoutPlaceholder(text: string): string {
  return /^-/.test(text) ? (/--[\w-]+/.exec(text)?.[0] ?? text) : text;
}

/** What is wrong with a command line, in the user's language; `extra` are the words too many on it. */
export function usageMessage(error: CommanderError, language: Language, extra: readonly string[]): string {
  if (error.code === 'commander.help') return language === 'en' ? 'no command was named' : '没有写明命令';
  const message = error.message.replace(/^error: /, '');
  const template = chinese[error.code];
  if (language === 'en' || template === undefined) return message;
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, text]) => withoutPlaceholder(text ?? ''));
  const reason = / is invalid\. (.*)$/s.exec(message)?.[1] ?? '';
  if (error.code === 'commander.invalidArgument' && quoted[1] === '') return `选项 ${quoted[0]} ${reason}`;
  const said = template
    .replace('$0', extra.join('、'))
    .replace('$1', quoted[0] ?? '')
    .replace('$2', quoted[1] ?? '')
    .replace('$3', reason);
  const meant = /Did you mean (?:one of )?(.*)\?/.exec(message)?.[1];
  return meant === undefined ? said : `${said}（是不是 ${meant}？）`;
}
