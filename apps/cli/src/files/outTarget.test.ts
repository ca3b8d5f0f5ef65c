import { linkSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aPlannedLedger } from '../../test/ledgers.ts';

const draft = ['report', 'notice', '--draft'];

describe('--out', () => {
  it('never replaces the ledger itself, by whatever name it is reached', async () => {
    const cli = await aPlannedLedger();
    const before = readFileSync(cli.path('ledger.db'));
    symlinkSync(cli.path('ledger.db'), cli.path('通报.md'));
    linkSync(cli.path('ledger.db'), cli.path('通报.json'));
    for (const out of ['ledger.db', './ledger.db', '通报.md', '通报.json', 'ledger.db-wal']) {
      const format = out.endsWith('json') ? 'json' : 'md';
      for (const document of [draft, ['report', 'status']]) {
        const ended = await cli.run([...document, '--format', format, '--out', out, '--json']);
        expect(ended.exit, out).toBe(1);
        expect(ended.json()).toMatchObject({
          refusals: [{ code: 'out-not-ours', facts: { why: 'ledger' } }],
        });
      }
    }
    expect(readFileSync(cli.path('ledger.db')).equals(before)).toBe(true);
  });

  it('replaces an earlier document only: no workbook, no scan, no evidence, nothing under a false name', async () => {
    const cli = await aPlannedLedger();
    cli.write('扫描.pdf', '%PDF');
    cli.write('无扩展名', '内容');
    cli.write('佐证.md', '# 会议记录');
    cli.write('数据.md', new Uint8Array([83, 81, 76, 0, 1]));
    cli.write('假.docx', '不是 Word 文件');
    await cli.do('record', 'evidence', 'F01', '佐证.md', '--on', '2024-05-10', '--by', '姜映雪');
    for (const [out, format, why] of [
      ['台账.xlsx', 'md', 'ending'],
      ['扫描.pdf', 'docx', 'ending'],
      ['无扩展名', 'html', 'ending'],
      ['佐证.md', 'html', 'ending'],
      ['佐证.md', 'md', 'evidence'],
      ['数据.md', 'md', 'content'],
      ['假.docx', 'docx', 'content'],
    ] as const) {
      const before = readFileSync(cli.path(out));
      const ended = await cli.run([...draft, '--format', format, '--out', out]);
      expect(ended.exit, out).toBe(1);
      expect(ended.stderr).toContain(`${out} `);
      expect(ended.stderr).toContain(`--out 另指定一个 .${format} 文件`);
      expect(readFileSync(cli.path(out)).equals(before)).toBe(true);
      expect((await cli.run([...draft, '-f', format, '-o', out, '--json'])).json()).toMatchObject({
        refusals: [{ code: 'out-not-ours', facts: { why } }],
      });
    }
    cli.write('空.md', '');
    await cli.do(...draft, '--out', '空.md');
    expect((await cli.do(...draft, '--out', '空.md')).stdout).toContain('覆盖原文件');
  });

  it('is not given a name that promises another format; without --format its ending is the format', async () => {
    const cli = await aPlannedLedger();
    for (const [format, out] of [
      ['html', 'x.docx'],
      ['md', 'new.db'],
      ['json', '表.xlsx'],
    ] as const) {
      const ended = await cli.run([...draft, '--format', format, '--out', out, '--lang', 'en']);
      expect(ended).toMatchObject({ exit: 2, stdout: '' });
      expect(ended.stderr).toContain(`contradicts the format ${format}`);
      expect(cli.has(out)).toBe(false);
    }
    const unknown = await cli.run([...draft, '--out', 'ledger.db']);
    expect(unknown.exit).toBe(2);
    expect(unknown.stderr).toContain('没有格式 db，只有：docx、html、md、json');
    await cli.do(...draft, '--out', '通报.html');
    expect(readFileSync(cli.path('通报.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    await cli.do(...draft, '--format', 'md', '--out', '通报2024.07');
  });
});
