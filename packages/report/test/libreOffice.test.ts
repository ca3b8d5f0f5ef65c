import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../src/render.ts';
import { sampleDocuments } from './documents.ts';
import { convert, programOnPath } from './soffice.ts';

// Where LibreOffice is not installed these are reported as skipped.
describe.skipIf(programOnPath('soffice') === undefined)('a Word file in LibreOffice', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhenggai-report-'));
    for (const [name, document] of Object.entries(sampleDocuments())) {
      await writeFile(join(folder, `${name}.docx`), await render(document, 'docx'));
    }
    const files = Object.keys(sampleDocuments()).map((name) => join(folder, `${name}.docx`));
    await convert(folder, files, 'txt:Text (encoded):UTF8');
  }, 120_000);

  /** The text that it shows, without the white space that sets it. */
  const shownIn = async (name: string) =>
    (await readFile(join(folder, `${name}.txt`), 'utf8')).replace(/[^\S\n]+/g, '');

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('opens, and counts its headings as the other formats do', async () => {
    const text = await shownIn('notice');
    expect(text).toContain('关于县委第二巡察组反馈意见\n整改情况的通报');
    expect(text).toContain('一、整改总体情况');
    expect(text).toContain('二、已完成整改的问题（3个）');
    expect(text).toContain('（二）取水许可审批档案未及时归档');
    expect(text).toContain('七、正在办理的交办事项（1件）');
  });

  it('opens as a draft, its last page without a heading number', async () => {
    const text = await shownIn('notice-draft');
    expect(text).toMatch(/^审核提示（定稿不印）$/m);
    expect(text).toMatch(/^1\.问题：反馈13/m);
  });

  it('opens with its tables', async () => {
    const text = await shownIn('status');
    expect(text).toContain('九、全部问题清单');
    expect(text).toContain('水库除险加固项目验收滞后，3座小型水库完工一年未验收');
  });
});
