import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CommandLine } from '../../test/CommandLine.ts';
import { aPlannedLedger, strikeOff, workOff } from '../../test/ledgers.ts';

const asOf = ['--as-of', '2024-07-22'];
const final = ['report', 'notice', ...asOf];

async function approved(): Promise<CommandLine> {
  const cli = await aPlannedLedger();
  await workOff(cli);
  await strikeOff(cli);
  await cli.do('approve', '--text', 'progress', '--on', '2024-07-19', '--by', '沈既白');
  return cli;
}

describe('zhenggai report notice', () => {
  it('refuses a final notice while a text is not approved: no file, the codes, and how to approve them', async () => {
    const cli = await aPlannedLedger();
    await workOff(cli);
    const ended = await cli.run([...final, '--out', '通报.docx']);
    expect(ended.exit).toBe(1);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toContain('F01、F02、F03：公开文字尚未批准');
    expect(ended.stderr).toContain('zhenggai approve --text progress');
    expect(cli.has('通报.docx')).toBe(false);
    expect((await cli.run([...final, '--json'])).json()).toMatchObject({
      refusals: [{ code: 'text-not-approved', at: { finding: 'F01' } }, {}, {}],
    });
  });

  it('prints a draft all the same, marked as one', async () => {
    const cli = await aPlannedLedger();
    const { stdout } = await cli.do(...final, '--draft');
    expect(stdout).toContain('草稿');
    await cli.do(...final, '--draft', '--out', '通报.docx');
    expect(readFileSync(cli.path('通报.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it.each(['md', 'html', 'json', 'docx'])(
    'writes the final notice as .%s, the same bytes each time',
    async (format) => {
      const cli = await approved();
      const first = await cli.do(...final, '--out', `通报.${format}`);
      expect(first.stdout).toContain(`已写入 通报.${format}`);
      const bytes = readFileSync(cli.path(`通报.${format}`));
      cli.now = new Date('2025-01-01T00:00:00+08:00');
      const again = await cli.do(...final, '--out', `通报.${format}`);
      expect(again.stdout).toContain('覆盖原文件');
      expect(readFileSync(cli.path(`通报.${format}`)).equals(bytes)).toBe(true);
    },
  );

  it('says once on standard error which typefaces a Word file asks for, and of other files nothing', async () => {
    const cli = await approved();
    const said = async (...words: readonly string[]) => {
      const { stdout, stderr } = await cli.do('report', ...words);
      expect(stdout).not.toContain('仿宋');
      return stderr.match(/方正小标宋简体（方正小标宋_GBK、华文中宋）/g)?.length ?? 0;
    };
    expect(await said('notice', ...asOf, '--out', '通报.docx')).toBe(1);
    expect(await said('notice', ...asOf, '--out', '通报2.docx', '--json')).toBe(1);
    expect(await said('department', ...asOf, '--out', 'sheets/', '--format', 'docx')).toBe(1);
    expect(await said('all', ...asOf, '--out', 'all')).toBe(1);
    expect(await said('notice', ...asOf, '--out', '通报.html')).toBe(0);
    expect(await said('all', ...asOf, '--out', 'pages', '--format', 'html')).toBe(0);
  });

  it('goes to standard output whole and alone where no file is named', async () => {
    const cli = await approved();
    const { stdout } = await cli.do(...final, '--format', 'html', '--out', '-');
    expect(stdout).toMatch(/^<!doctype html>/i);
    expect((await cli.do(...final, '--json')).json()).toMatchObject({ template: 'notice', draft: false });
    const other = await cli.run([...final, '--json', '--format', 'md']);
    expect(other.exit).toBe(2);
    expect(other.json()).toMatchObject({ refusals: [{ code: 'format-not-json' }] });
    await cli.do(...final, '--json', '--format', 'md', '--out', '通报.md');
    const word = await cli.run([...final, '--format', 'docx']);
    expect(word.exit).toBe(2);
    expect(word.stderr).toContain('--out');
  });

  it('names the file itself where a folder is given', async () => {
    const cli = await approved();
    const ended = await cli.do(...final, '--format', 'docx', '--out', '材料/', '--json');
    const [name] = readdirSync(cli.path('材料'));
    expect(name).toMatch(/通报（截至2024-07-22）\.docx$/);
    expect(ended.json()).toMatchObject({ format: 'docx', draft: false, ledger: { id: 'L1' } });
    await cli.do(...final, '--draft', '--out', '材料');
    expect(readdirSync(cli.path('材料')).some((file) => /^草稿-.*\.md$/.test(file))).toBe(true);
  });

  it('makes the folder of the file where it is missing, and says why it cannot', async () => {
    const cli = await approved();
    await cli.do(...final, '--out', '材料/七月/通报.md');
    expect(cli.has('材料/七月/通报.md')).toBe(true);
    const ended = await cli.run([...final, '--out', '材料/七月/通报.md/通报.md', '--json']);
    expect(ended.exit).toBe(3);
    expect(ended.json()).toMatchObject({ refusals: [{ code: 'file-not-written' }] });
  });

  it('wants an approval again once the text has changed', async () => {
    const cli = await approved();
    await cli.do('record', 'progress', 'F02', '--text', '又有进展', '--on', '2024-07-20');
    const ended = await cli.run(final);
    expect(ended.exit).toBe(1);
    expect(ended.stderr).toContain('F02：公开文字尚未批准');
    await cli.do('approve', 'F02', '--text', 'progress', '--on', '2024-07-21');
    expect((await cli.run(final)).exit).toBe(0);
  });

  it.each([
    ['ENOSPC', '磁盘已满'],
    ['EACCES', '写不进去'],
  ])('leaves no half file where the disk says %s, and what stood there stays', async (code, said) => {
    const cli = await approved();
    cli.write('通报.md', '旧的');
    const write = async () => {
      throw Object.assign(new Error(code), { code });
    };
    const ended = await cli.run([...final, '--out', '通报.md'], { files: { write } });
    expect(ended.exit).toBe(3);
    expect(ended.stderr).toContain(said);
    expect(readFileSync(cli.path('通报.md'), 'utf8')).toBe('旧的');
    expect(readdirSync(cli.folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});

describe('zhenggai report status', () => {
  it('writes the status of a day, by a later clock the same', async () => {
    const cli = await approved();
    const before = (await cli.do('report', 'status', ...asOf)).stdout;
    expect(before).toContain('整改情况');
    cli.now = new Date('2024-12-31T12:00:00+08:00');
    expect((await cli.do('report', 'status', ...asOf)).stdout).toBe(before);
  });

  it('refuses a format that there is not', async () => {
    const cli = await approved();
    expect((await cli.run(['report', 'status', '--format', 'pdf'])).stderr).toContain(
      '只能是：md、html、json、docx、xlsx',
    );
    expect((await cli.run(['report', 'status', '--out', '情况.wps'])).stderr).toContain(
      '没有格式 wps，只有：docx、html、md、json',
    );
  });
});

describe('zhenggai approve', () => {
  it('approves all texts or those named, and says so', async () => {
    const cli = await aPlannedLedger();
    const named = await cli.do('approve', 'F02', '--text', 'progress', '--on', '2024-04-01');
    expect(named.stdout).toContain('已批准公开 1 个问题的文字：F02');
    const rest = await cli.do('approve', '--text', 'progress', '--on', '2024-04-01');
    expect(rest.stdout).toContain('F01、F03');
    const again = await cli.run(['approve', '--text', 'progress', '--on', '2024-04-01']);
    expect(again.exit).toBe(1);
    expect((await cli.run(['approve', '--text', 'title'])).exit).toBe(2);
  });
});
