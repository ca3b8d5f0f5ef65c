import { type BlockHandlers, handleBlock } from '../document/handlers.ts';
import type { Block, ReportDocument } from '../document/nodes.ts';

/**
 * The document as JSON: what it was drawn from, the figures and codes it was made of (`data`), and the nodes that other
 * formats print (`content`). Keys stand in the order of the model; texts are as they stand in the ledger, characters
 * that change how a terminal or editor shows the file escaped.
 */
export function renderJson(document: ReportDocument): string {
  const { template, lang, name, asOf, knownAt, ledger, draft, data, body } = document;
  const value = {
    format: 'zhenggai/report',
    version: 1,
    template,
    lang,
    name,
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    draft: draft !== undefined,
    ledger,
    data,
    content: body.map((block) => handleBlock(block, blockHandlers)),
  };
  return `${JSON.stringify(value, null, 2).replace(unsafe, escaped)}\n`;
}

/** A node stands in JSON as it is. Each kind is named all the same: a new one is part of the format, and not by accident. */
const asItIs = (block: Block): Block => block;
const blockHandlers: BlockHandlers<Block> = {
  title: asItIs,
  heading: asItIs,
  paragraph: asItIs,
  list: asItIs,
  table: asItIs,
  figures: asItIs,
  signature: asItIs,
  pageBreak: asItIs,
  source: asItIs,
};

const unsafe = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
