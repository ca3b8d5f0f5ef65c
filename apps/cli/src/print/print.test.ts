import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../test/CommandLine.ts';
import { styleFor } from './style.ts';
import { table } from './table.ts';
import { visible, visibleJson } from './visible.ts';
import { wrapText } from './wrapText.ts';

const texts = fc.string({
  unit: fc.constantFrom(
    ...('整改台账（《》，。）F07.2 1234567890abc-%“”Ａé👩‍👩‍👧'.match(/\p{RI}{2}|./gu) ?? []),
  ),
  maxLength: 80,
});
const style = styleFor(false);

describe('tables', () => {
  it('break texts into lines of the width, losing nothing but spaces', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrapText(text, width);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false },
    );
  });

  it('let no closing mark begin a line, and no opening one end it', () => {
    expect(wrapText('中心组学习研讨准备，不充分（照搬）材料', 18)).toEqual([
      '中心组学习研讨准',
      '备，不充分（照搬）',
      '材料',
    ]);
    expect(wrapText('见附件一二（水库', 12)).toEqual(['见附件一二', '（水库']);
  });

  it('stay within every width, however narrow', () => {
    const cells = ['F01', '小型水库巡查记录不完整', '2024-06-30', '', '逾期 20 天', '张三', '1', '是'];
    const head = ['编码', '问题', '时限', '备注', '情况', '责任人', '序号', ''];
    for (let width = 4; width <= 130; width++) {
      const text = table(head, [cells, cells], { width, style });
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(text.replace(/\s/g, '')).toContain('2024');
    }
    expect(table(head, [cells], { width: 30, style })).toBe(
      '编码：F01\n问题：小型水库巡查记录不完整\n时限：2024-06-30\n情况：逾期 20 天\n责任人：张三\n序号：1\n是',
    );
  });

  it('stay within the width, all columns aligned, whatever the language of the cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(texts, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const lines = table(['编码', 'finding', '时限'], rows, { width: 60, style }).split('\n');
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
        },
      ),
      { numRuns: 50, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false },
    );
  });

  it('break no day and no code as long as a longer text can give way', () => {
    const rows = [
      ['7', '2024-03-29', 'F05', '登记问题', '窗口服务一次性告知落实不好', '林若溪（整改办人员）'],
    ];
    const lines = table(['号', '日期', '问题', '记录', '内容', '办理人'], rows, { width: 60, style }).split(
      '\n',
    );
    expect(lines[2]).toContain('2024-03-29  F05');
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });

  it('show the beginning of a cell of 40,000 characters', () => {
    const made = table(['a'], [['长'.repeat(40_000)]], { width: 80, style });
    expect(made.length).toBeLessThan(2000);
    expect(made).toContain('…（40000）');
  });
});

describe('texts from elsewhere', () => {
  it('cannot take over the terminal', async () => {
    expect(visible('a\u001b]0;title\u0007b\u009b31mc\u202ed\n\u001b[31me\u001b[39m')).toBe(
      'a]0;titleb31mcd\n\u001b[31me\u001b[39m',
    );
    expect(visible('a\u001b[8mhidden\u001b[1;31m')).toBe('a[8mhidden[1;31m');
    expect(visibleJson({ a: '\u009b\u202e' })).toBe('{\n  "a": "\\u009b\\u202e"\n}');
    const cli = new CommandLine();
    await cli.do('init', '--issuer', '\u001b[2J\u001b]0;x\u0007甲局');
    const { stdout } = await cli.do('status');
    expect(stdout).not.toMatch(/\u001b|\u0007/);
    expect((await cli.do('status', '--json')).json()).toMatchObject({
      facts: { issuer: '\u001b[2J\u001b]0;x\u0007甲局' },
    });
  });
});
