import { readFileSync } from 'node:fs';
import { inspectionKindWords, policyTaskWords } from '@zhenggai/core/words';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../test/CommandLine.ts';
import { rulesSpec } from '../surface/rules.ts';

const docs = ['rules.md', 'rules.zh-CN.md'].map((name) =>
  readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8'),
);
const blockOf = (text: string, kind: string) =>
  new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';
const sample = blockOf(docs[0] ?? '', 'yaml');

describe('zhenggai rules list', () => {
  it('lists the policies in force on the day, with source, confidence and whether they are on', async () => {
    const cli = new CommandLine();
    const { stdout, stderr } = await cli.do('rules', 'list', '--kind', '巡视', '--as-of', '2024-01-22');
    expect(stdout).toMatch(/xunshi-2015-27[\s\S]*收到反馈后2个月内/);
    expect(stdout).toMatch(/中国共产党巡视工作条例（2015[\s\S]*第二十七条/);
    expect(stdout).toContain('2015-08-03 至 2024-02-07');
    expect(stdout).toMatch(/低，停用[\s\S]*高（条文），启用/);
    expect(stderr).toBe('');
    const today = await cli.do('rules', 'list', '--kind', '巡视');
    expect(today.stdout).toContain('收到反馈后6个月内');
    expect(today.stdout).not.toContain('xunshi-2015-27');
  });

  it('keeps numbers and choices apart, and says that there are more', async () => {
    const cli = new CommandLine();
    expect((await cli.do('rules', 'list')).stderr).toMatch(/另有 \d+ 个数字和选择/);
    const { stdout } = await cli.do('rules', 'list', '--all', '--lang', 'en');
    expect(stdout).toMatch(/Policies \d+[\s\S]*Choices \d+[\s\S]*Numbers \d+[\s\S]*15 days/);
    expect(stdout).toMatch(/until 2024-02-07[\s\S]*since 2024-02-08/);
  });

  it('narrows to a task and answers with --json what is in force and on', async () => {
    const cli = new CommandLine();
    const asked = ['rules', 'list', '--task', '整改方案', '--json'];
    const { rules } = (await cli.do(...asked)).json<{ rules: { id: string; default: string }[] }>();
    expect(rules.map(({ id }) => id)).toEqual([
      'audit-plan-30d',
      'audit-list-7d',
      'eco-plan-30wd',
      'xuncha-plan-15wd',
    ]);
    expect(rules.map((rule) => rule.default)).toEqual(['local', 'local', 'not-verified', 'not-verified']);
  });

  it.each([
    [60, 'zh-CN'],
    [80, 'zh-CN'],
    [80, 'en'],
    [120, 'zh-CN'],
    [120, 'en'],
  ])('stays within %i columns in %s, no id broken', async (columns, lang) => {
    const cli = new CommandLine();
    const { stdout } = await cli.run(['rules', 'list', '--all', '--lang', lang], { columns });
    for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
    if (columns >= 80) expect(stdout).toContain('safety-board-extension-decision');
  });

  it('offers the tasks and kinds that there are, by the words that everything else uses', () => {
    const options = rulesSpec.subcommands?.[0]?.options ?? [];
    for (const [flag, words] of [
      ['--task <task>', policyTaskWords],
      ['--kind <kind>', inspectionKindWords],
    ] as const) {
      const known = Object.entries(words).map(([choice, said]) => [choice, said['zh-CN']]);
      expect(options.find(({ flags }) => flags === flag)?.chineseChoices).toEqual(Object.fromEntries(known));
    }
  });
});

describe('zhenggai rules show', () => {
  it('tells each value with its source, and the cases in words', async () => {
    const { stdout } = await new CommandLine().do('rules', 'show', 'xunshi-2024-focus');
    expect(stdout).toMatch(/收到反馈后2个月内 {2}至 2024-02-07[\s\S]*收到反馈后6个月内 {2}2024-02-08 起/);
    expect(stdout).toContain('出处：怒江州委第八轮巡察巡前培训（ynjjjc.gov.cn）');
    expect(stdout).toContain('起算日 2024-03-01 → 2024-09-02：3月1日 + 6个月 = 9月1日（星期日）');
  });

  it('tells of a choice what its options mean, in either language', async () => {
    const cli = new CommandLine();
    expect((await cli.do('rules', 'show', 'roll')).stdout).toContain('restDay：法定休假日和周六、周日都顺延');
    expect((await cli.do('rules', 'show', 'roll', '--lang', 'en')).stdout).toContain('none: nothing moves');
  });

  it('refuses an id that there is not, with those that are near', async () => {
    const ended = await new CommandLine().run(['rules', 'show', 'xuncha-plan', '--json']);
    expect(ended.exit).toBe(1);
    expect(ended.json()).toMatchObject({ refusals: [{ code: 'rule-unknown' }] });
    expect(ended.stderr).toContain('xuncha-plan-15wd');
  });
});

describe('zhenggai rules check', () => {
  it('finds the sample of both documents sound, and says what they say', async () => {
    const cli = new CommandLine();
    expect(docs.map((text) => blockOf(text, 'yaml'))).toEqual([sample, sample]);
    cli.write('sample.yaml', sample);
    for (const [i, lang] of ['en', 'zh-CN'].entries())
      expect((await cli.do('rules', 'check', 'sample.yaml', '--lang', lang)).stdout).toBe(
        blockOf(docs[i] ?? '', 'text'),
      );
  });

  it('tells every fault with its line and place, and ends with 1', async () => {
    const cli = new CommandLine();
    cli.write(
      'bad.yaml',
      sample.replace('unit: day', 'unit: weeks').replace('from: 2026-01-01', 'from: 2026年'),
    );
    const ended = await cli.run(['rules', 'check', 'bad.yaml']);
    expect(ended.exit).toBe(1);
    expect(ended.stdout).toContain('bad.yaml 有 2 处问题：');
    expect(ended.stdout).toMatch(/13 {2}rules\[0\]\.unit +没有“weeks”/);
    expect(ended.stdout).toMatch(/23 {2}rules\[0\]\.values\[1\]\.from +“2026年”不是日期/);
  });

  it('tells of a case that comes out otherwise what was expected and what came', async () => {
    const cli = new CommandLine();
    cli.write('bad.yaml', sample.replace('expect: 2026-03-23', 'expect: 2026-03-22'));
    const ended = await cli.run(['rules', 'check', 'bad.yaml', '--json']);
    expect(ended.exit).toBe(1);
    expect(ended.json()).toMatchObject({
      cases: 2,
      faults: [
        {
          path: 'rules[0].cases[1]',
          line: 32,
          code: 'rule-case-differs',
          facts: { expected: '2026-03-22', got: '2026-03-23' },
        },
      ],
    });
  });

  it('takes JSON as well', async () => {
    const cli = new CommandLine();
    cli.write('pack.json', JSON.stringify({ id: 'q', version: '1', title: '甲', rules: [] }));
    const ended = await cli.run(['rules', 'check', 'pack.json', '--lang', 'en']);
    expect(ended.stdout).toMatch(/rules +is empty/);
  });

  it.each([
    ['broken.yaml', 'a: [1\nb: {', '第2行'],
    ['twice.yaml', 'id: x\nid: y\n', '第2行'],
    ['gbk.yaml', new Uint8Array([0xc7, 0xe0]), '请另存为UTF-8'],
  ])('ends with 3 where %s cannot be read, and says where', async (name, content, said) => {
    const cli = new CommandLine();
    cli.write(name, content);
    const ended = await cli.run(['rules', 'check', name]);
    expect(ended.exit).toBe(3);
    expect(ended.stderr).toContain(said);
  });

  it('says of an empty file that it is empty, and of none that there is none', async () => {
    const cli = new CommandLine();
    cli.write('empty.yaml', '');
    expect((await cli.run(['rules', 'check', 'empty.yaml'])).stdout).toMatch(/全文 +此项为空/);
    expect((await cli.run(['rules', 'check', 'none.yaml'])).exit).toBe(3);
  });
});
