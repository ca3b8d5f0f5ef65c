import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { column, list, paragraph, row, signature, source, table } from '../src/document/build.ts';
import type { ReportDocument } from '../src/document/nodes.ts';
import { render } from '../src/render.ts';
import { charactersOf } from '../src/text/charactersOf.ts';
import { sampleDocuments } from './documents.ts';
import { longNotice } from './longNotice.ts';
import { openPdf, type PdfLine, type PdfPage, type Picture, pictureOf } from './openPdf.ts';
import { convert, programOnPath, run } from './soffice.ts';

/** What of the tools and typefaces that the measuring needs is not on this machine. */
async function missing(): Promise<readonly string[]> {
  const programs = ['soffice', 'pdftoppm', 'fc-list'].filter((name) => programOnPath(name) === undefined);
  if (programs.length > 0) return programs;
  const { stdout } = await run('fc-list', [':', 'family']);
  return /仿宋|FangSong|FandolFang/i.test(stdout) ? [] : ['a typeface for 仿宋'];
}

const absent = await missing();

it.runIf(process.env.ZHENGGAI_NIGHTLY === '1')('by night everything is there to measure papers with', () => {
  expect(absent).toEqual([]);
});

/** Full width: nothing on it is narrower than a character. */
const isFullWidth = ({ text }: PdfLine) => /^[\p{Script=Han}，。、；：（）《》“”]+$/u.test(text);
/** Marks that may hang beyond the edge at the end of a line. */
const hangs = ({ text }: PdfLine) => /[，。、；：）》”]$/u.test(text);

const character = 16 / (72 / 25.4);
const typeArea = { left: 28, right: 210 - 26, top: 37, bottom: 297 - 35 };

const ledger = table(
  '台账',
  [column('序号', 1, 'center'), column('问题', 6), column('时限', 2)],
  Array.from({ length: 60 }, (_, index) => row(String(index + 1), '河湖巡查记录不规范', '2024年6月底')),
);

/** Papers whose text ends so near the foot of a page that the signature has no room there. */
function endingAt(lines: number): ReportDocument {
  const { notice } = sampleDocuments();
  if (notice === undefined) throw new Error('no sample');
  const text = Array.from({ length: lines }, (_, index) => paragraph(`第${index + 1}段文字。`));
  return {
    ...notice,
    body: [...text, signature('中共青澜县水务局党组', '2024年7月10日'), source('取自整改台账。')],
  };
}

/** The same for what is not a paragraph: the answer to a unit ends with a table or with a list. */
function answerEndingAt(lines: number, last: 'table' | 'list'): ReportDocument {
  const { status } = sampleDocuments();
  if (status === undefined) throw new Error('no sample');
  const items = Array.from({ length: lines }, (_, index) => `第${index + 1}项文字`);
  const end =
    last === 'table'
      ? table(
          '变更',
          [column('项目', 1)],
          items.map((item) => row(item)),
        )
      : list(
          'unordered',
          items.map((item) => [item]),
        );
  return { ...status, body: [end, signature('青澜县水务局党组', '2024年7月25日'), source('取自整改台账。')] };
}

/** Paragraphs in each of which a date and a code come to stand one character further to the end of the line. */
function numbersAtTheEdge(): ReportDocument {
  const { notice } = sampleDocuments();
  if (notice === undefined) throw new Error('no sample');
  const text = Array.from({ length: 28 }, (_, index) =>
    paragraph(`${'水'.repeat(index + 8)}2024年12月26日F1208号`),
  );
  return { ...notice, body: text };
}

// Where LibreOffice, poppler or the typeface is not installed this is reported as skipped.
describe.skipIf(absent.length > 0)(
  `an official paper as LibreOffice prints it${absent.length > 0 ? ` (not here: ${absent.join(', ')})` : ''}`,
  () => {
    let folder = '';
    const pages: Record<string, readonly PdfPage[]> = {};
    const pictures: Picture[] = [];
    const endings = [16, 17, 18, 19, 20, 21, 22];
    const answers = [36, 39, 42].flatMap((lines) => [['table', lines] as const, ['list', lines] as const]);

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'zhenggai-layout-'));
      const { status } = sampleDocuments();
      if (status === undefined) throw new Error('no sample');
      const documents: Readonly<Record<string, ReportDocument>> = {
        long: longNotice(),
        numbers: numbersAtTheEdge(),
        aside: { ...status, layout: 'official', orientation: 'landscape', body: [ledger] },
        ...Object.fromEntries(endings.map((lines) => [`ending${lines}`, endingAt(lines)])),
        ...Object.fromEntries(
          answers.map(([last, lines]) => [`${last}${lines}`, answerEndingAt(lines, last)]),
        ),
      };
      for (const [name, document] of Object.entries(documents)) {
        await writeFile(join(folder, `${name}.docx`), await render(document, 'docx'));
      }
      const files = Object.keys(documents).map((name) => join(folder, `${name}.docx`));
      await convert(folder, files, 'pdf');
      for (const name of Object.keys(documents)) pages[name] = await openPdf(join(folder, `${name}.pdf`));
      for (const page of [1, 2, 3]) pictures.push(await pictureOf(join(folder, 'long.pdf'), page));
    }, 120_000);

    afterAll(() => rm(folder, { recursive: true, force: true }));

    /** Lines of the text, without the page number. */
    const textOf = (page: PdfPage | undefined) =>
      (page?.lines ?? []).filter(({ baseline }) => baseline < (page?.height ?? 0) - 30);
    const numberOf = (page: PdfPage | undefined) => page?.lines.at(-1);
    const pictured = () =>
      pictures.map((picture, index) => ({ picture, page: pages.long?.[index], number: index + 1 }));

    it('leaves 37 mm of white above its first line, 28 on the left, 26 on the right and 35 below', () => {
      for (const { picture, page, number } of pictured()) {
        const lines = textOf(page);
        const whole = picture({ left: 0, right: 210, top: 0, bottom: 265 });
        expect(Math.abs(whole.top - typeArea.top)).toBeLessThan(1);
        expect(Math.abs(whole.left - typeArea.left)).toBeLessThan(0.5);
        // A page that is not full ends above.
        if (number > 1) expect(Math.abs(whole.bottom - typeArea.bottom)).toBeLessThan(1);
        // A mark may hang beyond the edge; the last character of a full line stands at it.
        const edges = lines
          .filter((line) => isFullWidth(line) && !hangs(line) && charactersOf(line.text) === 28)
          .map(({ baseline }) => picture({ left: 0, right: 210, top: baseline - 4, bottom: baseline }).right);
        if (edges.length > 0) expect(Math.abs(Math.max(...edges) - typeArea.right)).toBeLessThan(0.6);
      }
    });

    it('has 22 lines on a page, 225 mm from the first to the last', () => {
      const all = pages.long ?? [];
      expect(Math.max(...all.map((page) => textOf(page).length))).toBe(22);
      for (const page of all.slice(1, 3)) {
        const lines = textOf(page);
        expect(lines).toHaveLength(22);
        const baselines = lines.map(({ baseline }) => baseline);
        const pitches = baselines.slice(1).map((baseline, index) => baseline - (baselines[index] ?? 0));
        for (const pitch of pitches) expect(pitch * (72 / 25.4)).toBeCloseTo(29.6, 0.5);
      }
      for (const { picture } of pictured().slice(1)) {
        const { top, bottom } = picture({ left: 0, right: 210, top: 0, bottom: 265 });
        expect(Math.abs(bottom - top - 225)).toBeLessThan(1);
      }
    });

    it('has 28 characters in a full line, and never more but for a mark that hangs', () => {
      const lines = (pages.long ?? []).flatMap(textOf).filter((line) => isFullWidth(line) && line.left < 29);
      const full = lines.filter((line) => line.right > typeArea.right - character);
      expect(full.length).toBeGreaterThan(100);
      for (const line of full) expect(charactersOf(line.text)).toBe(hangs(line) ? 29 : 28);
      expect(Math.max(...lines.map(({ text }) => charactersOf(text)))).toBeLessThanOrEqual(29);
    });

    it('breaks no number and no code at the end of a line', () => {
      const lines = (pages.numbers ?? []).flatMap(textOf).map(({ text }) => text.trim());
      expect(lines.length).toBeGreaterThan(40);
      const broken = lines.filter((line, i) => /[\dA-Z]$/.test(line) && /^[\dA-Z]/.test(lines[i + 1] ?? ''));
      expect(broken).toEqual([]);
    });

    it('begins paragraphs and headings two characters in', () => {
      const heading = (pages.long ?? []).flatMap(textOf).find(({ text }) => text.startsWith('一、'));
      expect(heading?.left).toBeCloseTo(typeArea.left + 2 * character, 0);
    });

    it('numbers its pages outside, odd on the right and even on the left, 7 mm below the text', () => {
      const number = 14 / (72 / 25.4);
      for (const [index, page] of (pages.long ?? []).entries()) {
        const line = numberOf(page);
        expect(line?.text.replace(/\s/g, '')).toBe(`—${index + 1}—`);
        expect(line?.size).toBeCloseTo(14, 1);
        if (index % 2 === 0) expect(line?.right).toBeCloseTo(typeArea.right - number, 0);
        else expect(line?.left).toBeCloseTo(typeArea.left + number, 0);
      }
      for (const { picture, page } of pictured()) {
        const { left = 0 } = numberOf(page) ?? {};
        const dash = picture({ left, right: left + 3, top: 264, bottom: 280 });
        expect(Math.abs((dash.top + dash.bottom) / 2 - typeArea.bottom - 7)).toBeLessThan(0.5);
      }
    });

    it('centres its title in 2号, a line each at whole words', () => {
      const [first, second, third, body] = textOf(pages.long?.[0]);
      expect([first, second, third].map((line) => line?.text)).toEqual([
        '中共青澜县水务局党组',
        '关于县委第二巡察组反馈意见',
        '整改情况的通报',
      ]);
      for (const line of [first, second, third]) {
        expect(line?.size).toBeCloseTo(22, 1);
        expect(((line?.left ?? 0) + (line?.right ?? 0)) / 2).toBeCloseTo(
          (typeArea.left + typeArea.right) / 2,
          0,
        );
      }
      expect(body?.size).toBeCloseTo(16, 1);
    });

    it('is signed two lines below: the date four characters from the edge, the issuer centred above', () => {
      const lines = textOf(pages.long?.at(-1));
      const at = lines.findIndex(({ text }) => text === '中共青澜县水务局党组');
      const [last, issuer, date] = lines.slice(at - 1);
      expect(date?.text.replace(/\s/g, '')).toBe('2024年7月10日');
      expect(Math.abs((date?.right ?? 0) - (typeArea.right - 4 * character))).toBeLessThan(1);
      const middle = (line: PdfLine | undefined) => ((line?.left ?? 0) + (line?.right ?? 0)) / 2;
      expect(Math.abs(middle(issuer) - middle(date))).toBeLessThan(1);
      const pitch = 29.6 / (72 / 25.4);
      expect((issuer?.baseline ?? 0) - (last?.baseline ?? 0)).toBeCloseTo(3 * pitch, 0);
      expect((date?.baseline ?? 0) - (issuer?.baseline ?? 0)).toBeCloseTo(pitch, 0);
    });

    it.each(endings)('has no page that holds only the signature: %i lines before it', (lines) => {
      const last = textOf(pages[`ending${lines}`]?.at(-1)).map(({ text }) => text);
      expect(last).toContain('中共青澜县水务局党组');
      expect(last[0]).toMatch(/^第\d+段文字。$/);
    });

    it.each(answers)('has no page that holds only the signature below a %s of %i lines', (last, lines) => {
      const page = (pages[`${last}${lines}`]?.at(-1)?.lines ?? []).map(({ text }) => text.replace(/\s/g, ''));
      expect(page).toContain('青澜县水务局党组');
      expect(page[last === 'table' && page[0] === '项目' ? 1 : 0]).toMatch(/第\d+项文字$/);
    });

    it('lies on its side with the head of its tables on each page, its numbers along the long side', () => {
      const all = pages.aside ?? [];
      expect(all.length).toBeGreaterThan(2);
      for (const [index, page] of all.entries()) {
        expect([Math.round(page.width), Math.round(page.height)]).toEqual([297, 210]);
        const line = page.lines.at(-1);
        expect(line?.text.replace(/\s/g, '')).toBe(`—${index + 1}—`);
        expect(line?.baseline).toBeGreaterThan(184 + 5);
        if (index % 2 === 0) expect(line?.right).toBeGreaterThan(240);
        else expect(line?.left).toBeLessThan(45);
      }
      const heads = all.filter((page) => page.lines.some(({ text }) => /^序号问题时限$/.test(text)));
      expect(heads).toHaveLength(all.length);
    });
  },
);
