import type { AgendaEntry } from '@zhenggai/core/agenda';
import { agendaMatter, populationWords } from '@zhenggai/core/words';
import { oneLine } from '../text/visibleText.ts';

/** So many characters of a title stand in the line that a phone shows; the description has all of it. */
const longest = 60;

/** An entry in one line. Of a clue only its code: calendars are seen by others, and a clue may be about one of them. */
export function entrySummary(entry: AgendaEntry): string {
  const matter = agendaMatter(entry, 'zh-CN');
  if (entry.what === 'campaign-end' || entry.finding === undefined) return matter;
  const { code, population, title } = entry.finding;
  if (population === 'clue') return `${matter} ${code}（${populationWords.clue['zh-CN']}）`;
  const measure = entry.what === 'policy' ? undefined : entry.measure;
  return `${matter} ${measure?.code ?? code} ${cut(oneLine(measure?.text ?? title))}`;
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
