import { type Inline, text } from '../document/build.ts';
import type { StatusLine } from './LedgerStatus.ts';
import { wordsZh } from './wordsZh.ts';

/** What an entry says, and of what population it is where it is no problem: their numbers run apart. */
export function entryTitle({ population, title }: StatusLine): readonly Inline[] {
  return population === 'problem'
    ? [title]
    : [text(`${wordsZh.populations[population]}：`, { tone: 'muted' }), title];
}
