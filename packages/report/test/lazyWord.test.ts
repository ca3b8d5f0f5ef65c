import { expect, it, vi } from 'vitest';
import { render } from '../src/index.ts';
import { sampleDocuments } from './documents.ts';

const loaded = vi.hoisted(() => ({ docx: false }));
vi.mock('docx', async (original) => {
  loaded.docx = true;
  return original();
});

it('loads the Word library only when a Word file is asked for', async () => {
  const { notice } = sampleDocuments();
  if (notice === undefined) throw new Error('no sample');
  for (const format of ['md', 'html', 'json'] as const) await render(notice, format);
  expect(loaded.docx).toBe(false);
  await render(notice, 'docx');
  expect(loaded.docx).toBe(true);
});
