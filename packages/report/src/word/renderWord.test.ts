import { describe, expect, it } from 'vitest';
import { sampleDocuments } from '../../test/documents.ts';
import { openDocx } from '../../test/openDocx.ts';
import type { ReportDocument } from '../document/nodes.ts';
import { Outline } from '../document/Outline.ts';
import { renderWord } from './renderWord.ts';

function sample(name: string): ReportDocument {
  const document = sampleDocuments()[name];
  if (document === undefined) throw new Error(`no sample ${name}`);
  return document;
}

const open = async (name: string) => openDocx(await renderWord(sample(name)));

describe('a Word file', () => {
  it.each(Object.keys(sampleDocuments()))('is a sound package: %s', async (name) => {
    const { parts } = await open(name);
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    expect(parts['word/document.xml']).toContain('<w:body>');
  });

  it('has real heading styles that count by themselves', async () => {
    const { parts, paragraphs } = await open('notice');
    const headings = paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(headings.slice(0, 2)).toEqual(['整改总体情况', '已完成整改的问题（3个）']);
    expect(paragraphs.filter(({ style }) => style === 'Heading2')).toHaveLength(13);
    expect(paragraphs[0]).toEqual({
      style: 'Title',
      text: '中共青澜县水务局党组\n关于县委第二巡察组反馈意见\n整改情况的通报',
    });
    const styles = parts['word/styles.xml'] ?? '';
    expect(styles).toMatch(/w:styleId="Heading1".*?<w:numPr><w:ilvl w:val="0"\/><w:numId/s);
    expect(parts['word/numbering.xml']).toContain('w:val="%1、"');
    expect(parts['word/numbering.xml']).toContain('w:val="（%2）"');
  });

  it('numbers its lists for Word, each from 1', async () => {
    const { parts } = await open('status');
    expect(parts['word/document.xml']).toMatch(/<w:pStyle w:val="ListItem"\/>.*?<w:numPr>/s);
    expect(parts['word/numbering.xml']).toContain('w:val="%1."');
  });

  it('names the official Chinese typefaces and what stands in for them', async () => {
    const { parts } = await open('notice');
    for (const name of ['仿宋_GB2312', '黑体', '楷体_GB2312', '方正小标宋简体']) {
      expect(parts['word/styles.xml']).toContain(`w:eastAsia="${name}"`);
      expect(parts['word/fontTable.xml']).toContain(`w:name="${name}"`);
    }
    expect(parts['word/fontTable.xml']).toContain('<w:altName w:val="仿宋,');
  });

  it('is A4 with margins that leave the white space of official papers up to the ink', async () => {
    const { parts } = await open('notice');
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/);
    expect(parts['word/document.xml']).toMatch(
      /<w:pgMar w:top="1882" w:right="1429" w:bottom="1871" w:left="1570"/,
    );
  });

  it('has a page of 22 lines and 28 characters, set by its styles and shown by its grid', async () => {
    const { parts } = await open('notice');
    const [, pitch, charSpace] =
      /<w:docGrid w:type="linesAndChars" w:linePitch="(\d+)" w:charSpace="(-?\d+)"/.exec(
        parts['word/document.xml'] ?? '',
      ) ?? [];
    const [height, width] = [16838 - 1882 - 1871, 11906 - 1429 - 1570];
    expect(Math.floor(height / Number(pitch))).toBe(22);
    expect(Math.floor((width / 20 / (16 + Number(charSpace) / 4096)) * (1 + 1e-3))).toBe(28);
    const styles = parts['word/styles.xml'] ?? '';
    expect(styles).toContain('<w:pPrDefault><w:pPr><w:snapToGrid w:val="0"/>');
    expect(styles).toMatch(
      new RegExp(`w:styleId="BodyText".*?<w:spacing w:line="${pitch}" w:lineRule="exact"/>`, 's'),
    );
  });

  it('counts four levels of headings, the third bold', async () => {
    const outline = new Outline('zh-CN');
    const body = [outline.section('甲'), outline.item('乙'), outline.point('丙'), outline.detail('丁')];
    const { parts, paragraphs } = openDocx(await renderWord({ ...sample('notice'), body }));
    expect(paragraphs.map(({ style }) => style)).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading4']);
    expect(parts['word/numbering.xml']).toMatch(/w:val="%3\."/);
    expect(parts['word/numbering.xml']).toContain('w:val="（%4）"');
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Heading3".*?<w:ilvl w:val="2"\/>.*?<w:b\/>/s);
  });

  it.each(['official', 'working'] as const)(
    'lies on its side where the document does: %s',
    async (layout) => {
      const { parts } = openDocx(await renderWord({ ...sample('status'), layout, orientation: 'landscape' }));
      expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    },
  );

  it('keeps a note and the signature on the page of what they belong to', async () => {
    const { parts } = await open('notice-draft');
    const paragraphs = (parts['word/document.xml'] ?? '').match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const isNote = (paragraph = '') => paragraph.includes('<w:pStyle w:val="Note"/>');
    const before = paragraphs.filter((_, i) => isNote(paragraphs[i + 1]));
    expect(before).toHaveLength(13);
    // A heading keeps with what follows by its style.
    for (const paragraph of before) expect(paragraph).toMatch(/<w:keepNext\/>|w:val="Heading2"/);
  });

  it('repeats the head of a table and breaks no row', async () => {
    const { parts } = await open('status');
    expect(parts['word/document.xml']).toContain('<w:tblHeader/>');
    expect(parts['word/document.xml']).toContain('<w:cantSplit/>');
  });

  it('bears the draft mark in the header of every page, odd and even, and only in drafts', async () => {
    const draft = await open('notice-draft');
    const headers = Object.keys(draft.parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
    expect(headers).toHaveLength(2);
    for (const name of headers) expect(draft.parts[name]).toContain('草稿');
    expect(draft.parts['word/document.xml']).toMatch(/w:headerReference w:type="even"/);
    const final = await open('notice');
    expect(JSON.stringify(final.parts)).not.toContain('草稿');
  });

  it('holds nothing of the moment or the machine', async () => {
    const { parts } = await open('notice');
    const core = parts['docProps/core.xml'] ?? '';
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(([date]) => date)).toEqual([
      '2024-07-10T00:00:00Z',
      '2024-07-10T00:00:00Z',
    ]);
  });
});
