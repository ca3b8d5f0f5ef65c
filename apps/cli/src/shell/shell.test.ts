import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../test/CommandLine.ts';
import type { CommandSpec } from '../surface/CommandSpec.ts';
import { commands } from '../surface/commands.ts';
import { actions } from './actions.ts';

interface Named {
  readonly words: readonly string[];
  readonly spec: CommandSpec;
}

function all(specs: readonly CommandSpec[] = commands, before: readonly string[] = []): readonly Named[] {
  return specs.flatMap((spec) => {
    const words = [...before, spec.name];
    return [{ words, spec }, ...all(spec.subcommands ?? [], words)];
  });
}

const leaves = all().filter(({ spec }) => spec.subcommands === undefined);

it('every command that is described does something, and the other way round', () => {
  expect(leaves.map(({ words }) => words.join(' '))).toEqual(Object.keys(actions));
});

describe('help', () => {
  it.each(leaves.map(({ words, spec }) => [words.join(' '), spec] as const))(
    'of %s has its options and examples, in both languages, on standard output',
    async (line, spec) => {
      const cli = new CommandLine();
      for (const language of ['zh-CN', 'en'] as const) {
        const { exit, stdout, stderr } = await cli.run([...line.split(' '), '--help', '--lang', language]);
        expect(exit).toBe(0);
        expect(stderr).toBe('');
        expect(stdout).toContain(language === 'en' ? 'Usage:' : '用法：');
        expect(stdout).toContain(language === 'en' ? 'Examples:' : '示例：');
        for (const { flags } of spec.options ?? []) expect(stdout).toContain(flags);
        for (const { line: example, text } of spec.examples ?? []) {
          expect(stdout).toContain(example);
          expect(stdout).toContain(text[language]);
        }
      }
    },
  );

  it('gives only examples that the command line understands', async () => {
    const cli = new CommandLine();
    for (const { spec } of leaves) {
      for (const { line } of spec.examples ?? []) {
        const words = line
          .replace(/^source <\((.*)\)$/, '$1')
          .replace(/ >.*$/, '')
          .split(' ')
          .slice(1);
        const { stderr } = await cli.run(words, { answers: [] });
        expect(stderr, line).not.toContain('用法见');
      }
    }
  });

  it('of all lists every command; without a command it goes to standard error', async () => {
    const cli = new CommandLine();
    const { stdout } = await cli.do('--help');
    for (const { name, summary } of commands)
      expect(stdout).toMatch(new RegExp(`${name}.*${summary['zh-CN'].slice(0, 4)}`));
    expect((await cli.do('help', 'plan', '--lang', 'en')).stdout).toMatch(/approve/);
    const nothing = await cli.run([]);
    expect(nothing).toMatchObject({ exit: 2, stdout: '' });
    expect(nothing.stderr).toContain('用法：');
  });
});

describe('the command line', () => {
  it('says its version', async () => {
    const cli = new CommandLine();
    for (const flag of ['--version', '-V']) expect((await cli.do(flag)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [['imprt'], '没有命令 imprt（是不是 import？）', 'unknown command'],
    [['status', '--asof', '2024-01-01'], '没有选项 --asof（是不是 --as-of？）', 'unknown option'],
    [['show'], '缺少参数：编码\n', 'missing required argument'],
    [['import'], '缺少参数：文件\n', 'missing required argument'],
    [
      ['person', 'add', '甲', '-d', '乙', '-r', 'boss'],
      '选项 --role 的内容 boss 不对：只能是：clerk 整改办人员、contact 联络员、',
      'clerk, ',
    ],
    [['report', 'status', '-f', 'pdf'], '只能是：md、html、json、docx', 'md, html, json, docx'],
    [['show', 'F01', 'F02'], '多给了内容：F02\n用法见：zhenggai show --help', 'zhenggai show --help'],
    [['report', 'foo'], '没有命令 foo\n用法见：zhenggai report --help', 'zhenggai report --help'],
    [['plan', 'set', '--goal', ''], '选项 --goal 不能为空\n用法见：zhenggai plan set --help', 'empty'],
    [['status', '--on'], '选项 --on 缺少内容', 'argument missing'],
    [['status', '--on', '2024-02-30'], '2024-02-30 不对：应为确实存在的日期', 'expected a day that exists'],
    [['status', '--as-of', '30.6.2024'], '应为确实存在的日期', 'expected a day that exists'],
    [['status', '--known-at', 'gestern'], '应为日期或时刻', 'expected a day or an instant'],
    [['log', '--last', 'many'], '应为不小于零的整数', 'expected a whole number'],
    [['status', '--lang', 'fr'], '只能是：zh-CN、en', 'zh-CN, en'],
    [['transfer', 'F01', '--to', '甲', '--reason', ' '], '不能为空', 'may not be empty'],
    [['completion', 'powershell'], '没有 powershell 的补全脚本', 'no completion for powershell'],
  ])('calls %j a wrong use, in the language of the user', async (words, chinese, english) => {
    const cli = new CommandLine();
    const said = await cli.run(words);
    expect(said.exit).toBe(2);
    expect(said.stdout).toBe('');
    expect(said.stderr).toContain(chinese);
    expect((await cli.run(words, { env: { LANG: 'en_US.UTF-8' } })).stderr).toContain(english);
  });

  it('takes a choice by its Chinese name', async () => {
    const cli = new CommandLine();
    await cli.do('init', '--kind', '巡察', '--issuer', '青澜县水务局党组', '--by', '林若溪');
    const { stdout } = await cli.do(
      'person',
      'add',
      '姜映雪',
      '-d',
      '办公室',
      '-r',
      '联络员',
      '-r',
      'leader',
    );
    expect(stdout).toContain('已登记：姜映雪，办公室，联络员、责任领导');
    expect((await cli.do('person', 'add', '--help')).stdout).toContain('clerk 整改办人员、contact 联络员');
    expect((await cli.do('person', 'add', '--help', '--lang', 'en')).stdout).toContain('(clerk, contact,');
  });

  it('lines up the help whatever it is written in', async () => {
    const { stdout } = await new CommandLine().do('--help');
    const columns = (text: string) => text.replace(/[\u2e80-\uffef]/g, '..').length;
    const starts = ['看一份', '导入台账', '总体情况', '显示某个'].map((summary) => {
      const line = stdout.split('\n').find((one) => one.includes(summary)) ?? '';
      return columns(line.slice(0, line.indexOf(summary)));
    });
    expect(new Set(starts).size).toBe(1);
  });

  it('answers one JSON document with --json also for a wrong use', async () => {
    const cli = new CommandLine();
    for (const words of [
      ['imprt', '--json'],
      ['plan', '--json'],
      ['status', '--on', 'x', '--json'],
    ]) {
      const ended = await cli.run(words);
      expect(ended.exit).toBe(2);
      expect(ended.json()).toMatchObject({ refusals: [{ code: 'usage' }] });
    }
  });

  it.each([
    [{}, '没有台账文件'],
    [{ LANG: 'C.UTF-8' }, '没有台账文件'],
    [{ LANG: 'de_DE.UTF-8' }, '没有台账文件'],
    [{ LANG: 'zh_CN.UTF-8' }, '没有台账文件'],
    [{ LANG: 'en_GB.UTF-8' }, 'there is no ledger file'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, '没有台账文件'],
  ])('with the locale %j says: %s', async (env, said) => {
    expect((await new CommandLine().run(['status'], { env })).stderr).toContain(said);
  });

  it('lets --lang come before and behind the command, and win over the locale', async () => {
    const cli = new CommandLine();
    for (const words of [
      ['--lang', 'en', 'status'],
      ['status', '--lang=en'],
    ])
      expect((await cli.run(words, { env: { LANG: 'zh_CN.UTF-8' } })).stderr).toContain(
        'there is no ledger file',
      );
  });

  it('takes the acting person from --by, else from ZHENGGAI_ACTOR, else from the system', async () => {
    const cli = new CommandLine();
    const opened = async (ledger: string, words: readonly string[], env: Record<string, string>) => {
      await cli.run(['init', '--ledger', ledger, ...words], { env });
      const { persons } = (await cli.do('person', 'list', '--ledger', ledger, '--json')).json<{
        persons: { name: string }[];
      }>();
      return persons[0]?.name;
    };
    expect(await opened('a.db', [], {})).toBe('林若溪');
    expect(await opened('b.db', [], { ZHENGGAI_ACTOR: '姜映雪' })).toBe('姜映雪');
    expect(await opened('c.db', ['--by', '沈既白'], { ZHENGGAI_ACTOR: '姜映雪' })).toBe('沈既白');
  });

  it('counts its days in Shanghai, whatever the zone of the machine', async () => {
    const cli = new CommandLine();
    cli.now = new Date('2024-06-30T16:30:00Z');
    await cli.do('init');
    expect((await cli.do('status', '--json')).json()).toMatchObject({ asOf: '2024-07-01' });
  });

  it('calls a defect of its own a defect, and tells where to look', async () => {
    const cli = new CommandLine();
    const files = { kind: () => Promise.reject(new TypeError('boom')) };
    const { exit, stderr } = await cli.run(['read', 'a.xlsx'], { files });
    expect(exit).toBe(1);
    expect(stderr).toMatch(/boom[\s\S]*ZHENGGAI_DEBUG/);
  });
});

describe('zhenggai completion', () => {
  it('for fish describes commands and options in the chosen language', async () => {
    const cli = new CommandLine();
    const { stdout } = await cli.do('completion', 'fish');
    expect(stdout).toContain(`-a init -d '建立台账，或填写台账信息'`);
    expect(stdout).toContain(`-l json -d '标准输出只给一份 JSON'`);
    expect(stdout).not.toMatch(/-d '[^\p{Script=Han}]*'/u);
    expect((await cli.do('completion', 'fish', '--lang', 'en')).stdout).toContain(
      `-a init -d 'open a ledger, or fill in its facts'`,
    );
  });

  it.each(['bash', 'zsh', 'fish'])('for %s knows every command', async (shell) => {
    const { stdout } = await new CommandLine().do('completion', shell);
    for (const { words } of all()) expect(stdout).toContain(words.at(-1));
    expect(stdout).toContain('as-of');
  });
});
