import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '@zhenggai/spreadsheet';
import { describe, expect, it } from 'vitest';
import { evidenceFiles } from '../demo/evidenceFiles.ts';
import { samples } from '../demo/samples.ts';
import { steps } from '../demo/steps.ts';
import { CommandLine } from './CommandLine.ts';

const demo = path.resolve(import.meta.dirname, '../demo');
const ledgers = path.resolve(import.meta.dirname, '../../../../shared/ledgers');

describe('the whole way from a workbook to a notice', () => {
  it('ends with every group of the notice filled, each finding in exactly one', async () => {
    const cli = new CommandLine();
    mkdirSync(cli.path('out/evidence'), { recursive: true });
    for (const { name, content } of evidenceFiles) writeFileSync(cli.path(`out/evidence/${name}`), content);
    for (const { file } of await samples()) copyFileSync(path.join(demo, file), cli.path(file));
    for (const { line, exit = 0 } of steps({ samples: '.', out: 'out' })) {
      const ended = await cli.run(line);
      expect({ line, exit: ended.exit, stderr: exit === ended.exit ? '' : ended.stderr }).toEqual({
        line,
        exit,
        stderr: '',
      });
    }
    const notice = JSON.parse(readFileSync(cli.path('out/notice.json'), 'utf8')).data;
    const sections: { group: string; entries: { code: string }[] }[] = notice.problems.sections;
    const codes = sections.flatMap(({ entries }) => entries.map(({ code }) => code));
    expect(sections.map(({ group, entries }) => [group, entries.length])).toEqual([
      ['completed', 3],
      ['claimed', 1],
      ['in-progress', 6],
      ['long-term', 2],
    ]);
    expect(notice.problems).toMatchObject({
      declared: 14,
      held: { value: 13 },
      transferred: { findings: ['F13'] },
      missingNumbers: ['9'],
    });
    expect(new Set(codes).size).toBe(codes.length);
    for (const format of ['docx', 'html', 'md', 'json'])
      for (const report of ['notice', 'status'])
        expect(existsSync(cli.path(`out/${report}.${format}`))).toBe(true);
    expect(readFileSync(cli.path('out/notice.md'), 'utf8')).not.toContain('草稿');
    expect((await cli.do('verify', '--json', '--ledger', 'ledger.db')).json()).toMatchObject({ ok: true });
  });

  it('starts from the workbooks that their generator makes', async () => {
    // Their bytes hold the instant at which they were written.
    for (const { file, bytes } of await samples())
      expect(readWorkbook(readFileSync(path.join(demo, file)), { file })).toEqual(
        readWorkbook(bytes, { file }),
      );
  });
});

interface Diff {
  readonly added: readonly { readonly number: string }[];
  readonly removed: readonly { readonly title: string }[];
  readonly renumbered: readonly { readonly title: string; readonly from: string; readonly to: string }[];
  readonly changed: readonly {
    readonly title: string;
    readonly fields: readonly { readonly field: string; readonly from?: unknown; readonly to?: unknown }[];
  }[];
  readonly unchanged: readonly string[];
}

describe.skipIf(!existsSync(ledgers))('a workbook of an office and its next version', () => {
  it('give exactly the differences of their key', async () => {
    const cli = new CommandLine();
    cli.now = new Date('2024-09-20T09:00:00+08:00');
    const next = '11_reimport_of_01.xlsx';
    for (const file of ['01_simple.xlsx', next]) copyFileSync(path.join(ledgers, file), cli.path(file));
    const { expectedDiff } = JSON.parse(readFileSync(path.join(ledgers, `${next}.key.json`), 'utf8')) as {
      expectedDiff: Diff;
    };
    await cli.do('import', '01_simple.xlsx', '--yes');
    const titles = new Map<string, string>();
    const { findings } = (await cli.do('status', '--json')).json<{
      findings: { code: string; title: string }[];
    }>();
    for (const { code, title } of findings) titles.set(code, title);
    const answer = (await cli.do('import', next, '--yes', '--json')).json<{
      added: string[];
      absent: string[];
      unchanged: number;
      renumbered: { code: string; from: string; to: string }[];
      changed: { code: string; field: string; from: unknown; to: unknown }[];
    }>();
    const titleOf = (code: string) => titles.get(code);
    expect(answer.added).toHaveLength(expectedDiff.added.length);
    expect(answer.absent.map(titleOf)).toEqual(expectedDiff.removed.map(({ title }) => title));
    expect(answer.unchanged).toBe(expectedDiff.unchanged.length);
    expect(answer.renumbered.map(({ code, from, to }) => ({ title: titleOf(code), from, to }))).toEqual(
      expectedDiff.renumbered,
    );
    const wanted = expectedDiff.changed.flatMap(({ title, fields }) =>
      fields.map(({ field, to }) => ({
        title: title.replace(/。$/, ''),
        field: field === 'owners' ? 'department' : field,
        to: plain(field, to),
      })),
    );
    const got = answer.changed.map(({ code, field, to }) => ({
      title: titleOf(code),
      field,
      to: plain(field, to),
    }));
    expect(sorted(got)).toEqual(sorted(wanted));
    expect((await cli.do('import', next, '--yes', '--json')).json()).toMatchObject({
      applied: false,
      changed: [],
      added: [],
    });
  });
});

/** What both sides write of a value in the same way: deadlines by their day, owners by their departments. */
function plain(field: string, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  if (field === 'deadline' && 'due' in value) return value.due;
  return 'departments' in value ? value.departments : value;
}

function sorted(
  changes: readonly { readonly title: string | undefined; readonly field: string; readonly to: unknown }[],
) {
  return changes.map((change) => JSON.stringify(change)).sort();
}
