import { expect, it } from 'vitest';
import { paragraph } from './build.ts';
import { type BlockHandlers, handleBlock } from './handlers.ts';

const kinds: BlockHandlers<string> = {
  title: () => 'title',
  heading: () => 'heading',
  paragraph: () => 'paragraph',
  list: () => 'list',
  table: () => 'table',
  figures: () => 'figures',
  signature: () => 'signature',
  pageBreak: () => 'pageBreak',
  source: () => 'source',
};

it('hands a node to the handler of its kind', () => {
  expect(handleBlock(paragraph('一句话'), kinds)).toBe('paragraph');
});

it('does not compile where a kind has no handler', () => {
  const { table: _, ...others } = kinds;
  // @ts-expect-error a renderer without tables
  const incomplete: BlockHandlers<string> = others;
  expect(incomplete).not.toHaveProperty('table');
});

it('makes frozen nodes', () => {
  const node = paragraph('一句话', { value: 2, findings: [] });
  expect([node, node.runs, ...node.runs].every(Object.isFrozen)).toBe(true);
});
