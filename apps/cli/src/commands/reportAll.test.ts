import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentIds } from '@zhenggai/report';
import { describe, expect, it } from 'vitest';
import { march } from '../../demo/sampleRows.ts';
import { CommandLine } from '../../test/CommandLine.ts';
import { aLedger, aPlannedLedger, strikeOff, workOff } from '../../test/ledgers.ts';
import { diskFiles } from '../files/diskFiles.ts';
import { reportSpec } from '../surface/report.ts';

const asOf = ['--as-of', '2024-07-22'];
const all = ['report', 'all', ...asOf, '--out', '材料'];

interface WrittenSet {
  readonly folder: string;
  readonly files: readonly { readonly file: string; readonly document: string; readonly digest: string }[];
  readonly index: readonly { readonly file: string; readonly digest: string }[];
  readonly owed: readonly { readonly code: string; readonly words: string }[];
}

async function worked(): Promise<CommandLine> {
  const cli = await aPlannedLedger();
  await workOff(cli);
  await strikeOff(cli);
  return cli;
}

/** Every file below a folder, by its path in it. */
function filesIn(cli: CommandLine, folder = '材料'): readonly string[] {
  if (!cli.has(folder)) return [];
  return readdirSync(cli.path(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(cli.path(folder), path.join(entry.parentPath, entry.name)))
    .sort();
}

const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

describe('zhenggai report list', () => {
  it('names every document with what it needs, for whom it is and its formats, without any ledger', async () => {
    const cli = new CommandLine();
    const { stdout } = await cli.do('report', 'list');
    for (const word of ['月度汇报', '责任部门任务单', '公开', '内部', 'docx', ...documentIds])
      expect(stdout).toContain(word);
    const { documents } = (await cli.do('report', 'list', '--json', '--lang', 'en')).json<{
      documents: readonly { readonly id: string }[];
    }>();
    expect(documents.map(({ id }) => id)).toEqual(expect.arrayContaining([...documentIds]));
    expect(documents[0]).toMatchObject({ audience: 'public', per: 'ledger', title: 'the public notice' });
  });

  it('has a command for every document of the catalogue', () => {
    const commands = reportSpec.subcommands?.map(({ name }) => name) ?? [];
    expect(commands).toEqual(expect.arrayContaining([...documentIds]));
  });
});

describe('zhenggai report all', () => {
  it('says of a file where its folder should be that nothing can be written there', async () => {
    const cli = await worked();
    cli.write('材料', '一份文件');
    const ended = await cli.run(['report', 'all', '--out', '材料']);
    expect(ended.exit).toBe(3);
    expect(ended.stderr).toContain('写不进去');
    expect(readFileSync(cli.path('材料'), 'utf8')).toBe('一份文件');
  });

  it('writes the month’s set with an index, and says what is missing and who owes it', async () => {
    const cli = await worked();
    const { stdout } = await cli.do(...all);
    expect(stdout).toContain('目录 index.html');
    expect(stdout).toContain('通报为草稿：3 个问题的公开文字未批准');
    expect(stdout).toMatch(/整改办 +公开文字未批准 +F01、F02、F03/);
    expect(stdout).toMatch(/没有报送过进展/);
    const files = filesIn(cli);
    expect(files).toEqual(expect.arrayContaining(['index.html', 'index.json']));
    expect(files.some((file) => /^草稿-.*通报（截至2024-07-22）\.docx$/.test(file))).toBe(true);
    expect(files.some((file) => /月度汇报（截至2024-07-22）\.docx$/.test(file))).toBe(true);
    expect(files.some((file) => /整改台账（截至2024-07-22）\.xlsx$/.test(file))).toBe(true);
    expect(files.filter((file) => file.startsWith(`责任部门${path.sep}`)).length).toBeGreaterThan(1);
    expect(files.filter((file) => file.includes('.tmp'))).toEqual([]);
  });

  it('answers one document that lists the files with their digests, as they lie there', async () => {
    const cli = await worked();
    const { files, index, owed } = (await cli.do(...all, '--json')).json<WrittenSet>();
    for (const { file, digest } of [...files, ...index])
      expect(sha256(readFileSync(cli.path(path.join('材料', file)))), file).toBe(digest);
    expect([...files, ...index].map(({ file }) => path.normalize(file)).sort()).toEqual(filesIn(cli));
    expect(owed.find(({ code }) => code === 'text-not-approved')).toMatchObject({ words: '公开文字未批准' });
  });

  it('has the final notice once every text is approved', async () => {
    const cli = await worked();
    await cli.do('approve', '--text', 'progress', '--on', '2024-07-19', '--by', '沈既白');
    const { stdout } = await cli.do(...all);
    expect(stdout).not.toContain('草稿');
    expect(filesIn(cli).filter((file) => file.startsWith('草稿'))).toEqual([]);
  });

  it('writes the same bytes again, by a later clock too, over what it wrote before', async () => {
    const cli = await worked();
    const first = (await cli.do(...all, '--json')).json<WrittenSet>();
    cli.now = new Date('2025-01-01T00:00:00+08:00');
    expect((await cli.do(...all, '--json')).json<WrittenSet>()).toEqual(first);
  });

  it('is narrowed to the formats asked for', async () => {
    const cli = await worked();
    await cli.do(...all, '--format', 'xlsx');
    const rest = filesIn(cli).filter((file) => !file.startsWith('index.'));
    expect(rest.length).toBeGreaterThan(1);
    expect(rest.every((file) => file.endsWith('.xlsx'))).toBe(true);
  });

  it('replaces no page that is not its own, and then writes nothing at all', async () => {
    const cli = await worked();
    await cli.do('report', 'status', ...asOf, '--out', '材料/统计.md');
    cli.write('材料/index.html', '<title>我的主页</title>');
    const ended = await cli.run(all);
    expect(ended.exit).toBe(1);
    expect(ended.stderr).toContain('index.html 已经存在，不是本程序写的目录');
    expect(readFileSync(cli.path('材料/index.html'), 'utf8')).toBe('<title>我的主页</title>');
    expect(filesIn(cli)).toEqual(['index.html', '统计.md']);
  });

  it('leaves no index where it could not be finished: half a set never looks whole', async () => {
    const cli = await worked();
    await cli.do(...all);
    let writes = 0;
    const write: typeof diskFiles.write = (place, content) => {
      writes += 1;
      if (writes > 3) return Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
      return diskFiles.write(place, content);
    };
    const ended = await cli.run(all, { files: { write } });
    expect(ended.exit).toBe(3);
    expect(ended.stderr).toContain('磁盘已满');
    expect(filesIn(cli).filter((file) => file.startsWith('index.'))).toEqual([]);
  });

  it('wants a folder', async () => {
    const cli = await worked();
    expect((await cli.run(['report', 'all'])).exit).toBe(2);
  });
});

describe('zhenggai report monthly', () => {
  it('compares with the month before, and is written as Word, HTML and Markdown', async () => {
    const cli = await worked();
    const { stdout } = await cli.do('report', 'monthly', '--as-of', '2024-05-31');
    expect(stdout).toContain('2024年4月30日');
    expect(stdout).toContain('认定销号1个（F01）');
    await cli.do('report', 'monthly', ...asOf, '--out', '月度汇报.docx');
    expect(readFileSync(cli.path('月度汇报.docx')).subarray(0, 2).toString()).toBe('PK');
    expect((await cli.run(['report', 'monthly', '--out', '月度汇报.xlsx'])).stderr).toContain(
      '没有格式 xlsx',
    );
  });
});

describe('zhenggai report department', () => {
  it('writes one department’s sheet, and names those there are where it is another', async () => {
    const cli = await worked();
    const { stdout } = await cli.do('report', 'department', '--department', '办公室', ...asOf);
    expect(stdout).toContain('办公室整改任务单');
    const ended = await cli.run(['report', 'department', '--department', '信访科', ...asOf]);
    expect(ended.exit).toBe(1);
    expect(ended.stderr).toContain('没有责任部门“信访科”，只有：办公室');
    const none = await cli.run(['report', 'department', ...asOf]);
    expect(none.stderr).toContain('没有写明责任部门，台账中有：办公室');
  });

  it('writes one for each into a folder, each a workbook that comes back as just its findings, unchanged', async () => {
    const cli = await aLedger(march);
    const { files } = (
      await cli.do('report', 'department', '--format', 'xlsx', '--out', '任务单/', '--json', ...asOf)
    ).json<WrittenSet>();
    expect(files.length).toBeGreaterThan(3);
    for (const { file } of files) {
      const proposal = (await cli.do('import', `任务单/${file}`, '--dry-run', '--json')).json<{
        readonly added: readonly string[];
        readonly changed: readonly object[];
        readonly absent: readonly string[];
        readonly unchanged: number;
      }>();
      expect(proposal, file).toMatchObject({ added: [], changed: [], absent: [] });
      expect(proposal.unchanged).toBeGreaterThan(0);
    }
  });
});

describe('zhenggai report ledger', () => {
  it('is a workbook in a file, a page on the screen', async () => {
    const cli = await worked();
    await cli.do('report', 'ledger', ...asOf, '--out', '台账/');
    expect(filesIn(cli, '台账')).toEqual([expect.stringMatching(/整改台账（截至2024-07-22）\.xlsx$/)]);
    expect((await cli.do('report', 'ledger', ...asOf)).stdout).toMatch(/^<!doctype html>/i);
    expect((await cli.run(['report', 'ledger', '--format', 'xlsx'])).stderr).toContain('--out');
  });
});
