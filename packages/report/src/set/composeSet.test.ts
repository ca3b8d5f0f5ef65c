import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { digestOfBytes, type Ledger, replay } from '@zhenggai/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { due, registered } from '../../test/happenings.ts';
import { hostileTexts } from '../../test/hostile.ts';
import { monthView } from '../../test/monthLedger.ts';
import { openHtml } from '../../test/openHtml.ts';
import { asOf, recorded } from '../../test/recorded.ts';
import { approvedLedger, sampleLedger } from '../../test/sampleLedger.ts';
import { documents } from '../catalogue/documents.ts';
import { departmentsOf } from '../department/departmentsOf.ts';
import { render } from '../render.ts';
import { composeSet, departmentFiles } from './composeSet.ts';
import { owedWords } from './owedWords.ts';
import type { ReportSet } from './ReportSet.ts';
import { setIndex } from './setIndex.ts';

const set = composeSet(monthView);

function ledgerOf(departments: readonly string[]): Ledger {
  const happenings = departments.map((department, index) => ({
    ...registered(index + 1, { title: '问题', deadline: due('2024-12-31') }),
    data: {
      ...registered(index + 1, { title: '问题' }).data,
      owners: { leader: '', departments: [department], person: '', cooperating: [] },
    },
  }));
  return replay('l', recorded('l', happenings as never), { asOf });
}

/** The addresses that a page leads to. */
async function linksOf(of: ReportSet): Promise<readonly string[]> {
  const html = new TextDecoder().decode(await render(setIndex(of, []), 'html'));
  return [...html.matchAll(/<a href="([^"]*)">/g)].map(([, href = '']) => href);
}

describe('a month’s set', () => {
  it('holds every document of the catalogue in its usual formats, a sheet for each department', () => {
    expect(new Set(set.files.map(({ id }) => id))).toEqual(new Set(documents.map(({ id }) => id)));
    const departments = departmentsOf(monthView.ledger);
    for (const format of ['docx', 'xlsx'])
      expect(
        set.files
          .filter((file) => file.id === 'department' && file.format === format)
          .map((file) => file.department),
      ).toEqual(departments);
    expect(set.departments.map(({ department, overdue }) => [department, overdue.findings])).toContainEqual([
      '办公室',
      ['F04', 'F11'],
    ]);
  });

  it('has a draft of the notice as long as a text is not approved, and says which; then the final one', () => {
    expect(set.files.find(({ id }) => id === 'notice')).toMatchObject({ draft: true });
    expect(set.notFinal.every(({ code }) => code === 'text-not-approved')).toBe(true);
    const final = composeSet({ ledger: sampleLedger, asOf, approvals: approvedLedger });
    expect(final.files.find(({ id }) => id === 'notice')).toMatchObject({ draft: false });
    expect(final.notFinal).toEqual([]);
    expect(final.owed.map(({ code }) => code)).not.toContain('text-not-approved');
  });

  it('is narrowed to the formats asked for, among those that each document has', () => {
    const narrow = composeSet(monthView, ['xlsx']);
    expect(narrow.files.map(({ id }) => id)).toEqual([
      ...departmentsOf(monthView.ledger).map(() => 'department'),
      'ledger',
    ]);
    expect(new Set(composeSet(monthView, ['md', 'html']).files.map(({ format }) => format))).toEqual(
      new Set(['md', 'html']),
    );
  });

  it('says who owes what: the office, the committee, each department and person', () => {
    const lines = set.owed.map(
      (one) =>
        `${one.mover} ${one.department ?? ''} ${one.name ?? ''}：${owedWords(one, 'zh-CN')} ${one.findings.join(' ')}`,
    );
    expect(lines).toContain('office  ：没有写明责任部门 F10');
    expect(lines).toContain('person 办公室 闻溪：一个月以上没有报送进展 F04');
    expect(lines).toContain('person 办公室 闻溪：退回后未重新申请销号 F17');
    expect(lines).toContain('person 办公室 唐朗：自报完成，没有佐证材料 F11');
    expect(lines).toContain('office  ：问题反馈13个，台账登记14个 ');
    expect(lines.find((line) => line.includes('方案缺'))).toContain('整改目标、整改措施、责任领导');
    for (const one of set.owed)
      for (const language of ['zh-CN', 'en'] as const)
        expect(owedWords(one, language)).not.toMatch(/undefined|[{}]|^$/);
  });

  it('leaves to the office what nobody answers for yet, and to a department what it answers for', () => {
    const { owed } = composeSet({ ledger: ledgerOf(['', '甲科']), asOf });
    expect(owed.filter(({ code }) => code === 'plan-gap')).toMatchObject([
      { mover: 'office', findings: ['F01'] },
      { mover: 'person', department: '甲科', findings: ['F02'] },
    ]);
  });

  it('says that facts of the ledger are not known, and that the office owes them', () => {
    const { owed } = composeSet({ ledger: ledgerOf(['甲科']), asOf });
    expect(owed.filter(({ code }) => code === 'fact-unknown')).toHaveLength(5);
    expect(owed.filter(({ code }) => code === 'declared-unknown')).toMatchObject([{ mover: 'office' }]);
    const { owed: ofNothing } = composeSet({ ledger: ledgerOf([]), asOf });
    expect(ofNothing.map(({ code }) => code)).toContain('declared-unknown');
  });

  it('holds none of its documents: each is composed when it is written, and kept for its next format only', () => {
    const [word, html, other] = set.files;
    if (!word || !html || !other) throw new Error('no files');
    const held = word.document();
    expect(html.document()).toBe(held);
    other.document();
    expect(word.document()).not.toBe(held);
    expect(word.document()).toEqual(held);
  });

  it('is the same bytes each time, index and all', async () => {
    const digests = async () => {
      const again = composeSet(monthView);
      const written = await Promise.all(
        again.files
          .filter(({ format }) => format === 'html')
          .map(async ({ path: name, document, format }) => {
            const bytes = await render(document(), format);
            return { path: name, digest: digestOfBytes(bytes), size: bytes.length };
          }),
      );
      return [...written, digestOfBytes(await render(setIndex(again, written), 'json'))];
    };
    expect(await digests()).toEqual(await digests());
  });
});

describe('the index of a set', () => {
  it('leads to each file of the set, and nowhere else', async () => {
    const links = await linksOf(set);
    expect(links.map((href) => decodeURIComponent(href.replace('./', ''))).sort()).toEqual(
      set.files.map(({ path: name }) => name).sort(),
    );
  });

  it('holds each file’s digest as data', () => {
    const [first] = set.files;
    const { data } = setIndex(set, [{ path: first?.path ?? '', digest: 'sha256:1', size: 7 }]);
    const [file] = 'files' in data && Array.isArray(data.files) ? data.files : [];
    expect(file).toEqual({
      file: first?.path,
      document: 'notice',
      format: 'docx',
      draft: true,
      digest: 'sha256:1',
      size: 7,
    });
  });
});

describe('names of departments that people typed', () => {
  const names = hostileTexts.filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text));
  const hostile = composeSet({ ledger: ledgerOf(names), asOf }, ['md']);

  it('become names of files that every disk takes, in no other folder', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-set-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const { path: name } of hostile.files) {
      const place = path.join(folder, name);
      expect(path.relative(folder, place).startsWith('..')).toBe(false);
      expect(name.split('/').length).toBeLessThanOrEqual(2);
      mkdirSync(path.dirname(place), { recursive: true });
      expect(existsSync(place), name).toBe(false);
      writeFileSync(place, '');
    }
  });

  it('that come to the same file do not overwrite each other', () => {
    const same = composeSet({ ledger: ledgerOf(['甲/乙', '甲乙', '甲:乙', 'AB科', 'ab科']), asOf }, ['docx']);
    const files = same.files.flatMap(({ department, path: name }) =>
      department === undefined ? [] : [name],
    );
    expect(files).toHaveLength(5);
    expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(5);
    expect(
      departmentFiles({ ledger: ledgerOf(['甲/乙', '甲乙']), asOf }, ['md']).map((file) => file.path),
    ).toEqual(['甲乙整改任务单（截至2024-07-10）.md', '甲乙整改任务单（截至2024-07-10）-2.md']);
  });

  it('are inert in the index', async () => {
    const index = openHtml(new TextDecoder().decode(await render(setIndex(hostile, []), 'html')));
    expect(index.errors).toEqual([]);
    expect(
      [...index.elements].filter((name) => ['script', 'img', 'b', 'w:p', 'iframe'].includes(name)),
    ).toEqual([]);
    for (const href of await linksOf(hostile)) expect(href).toMatch(/^\.\/[\w%.~/-]+$/);
  });
});
