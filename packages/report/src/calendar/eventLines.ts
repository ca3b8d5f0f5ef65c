import { addDays } from '@zhenggai/core';
import type { AgendaEntry } from '@zhenggai/core/agenda';
import { agendaMatterWords, policyTaskWords } from '@zhenggai/core/words';
import type { CalendarOrigin } from './calendarOrigin.ts';
import { contentLine } from './contentLine.ts';
import { entryDescription } from './entryDescription.ts';
import { entrySummary } from './entrySummary.ts';
import { escapeText } from './escapeText.ts';

/** What every event of a calendar shares. */
export interface EventSurroundings extends CalendarOrigin {
  /** Number of the last event that the agenda knows. */
  readonly seq: number;
  readonly remindDays: number;
}

/**
 * An entry as a whole-day event that leaves the day free. Its UID is that of the matter: a changed day moves the event
 * that a phone has already.
 * @source RFC 5545, 3.6.1
 */
export function eventLines(entry: AgendaEntry, around: EventSurroundings): string {
  const { opening, recordedAt, seq, remindDays } = around;
  const { version = seq, recordedAt: changedAt = recordedAt } = findingOf(entry) ?? {};
  const summary = escapeText(entrySummary(entry));
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${ledgerPart(opening)}.${entry.key}@zhenggai`),
    contentLine('DTSTAMP', instant(recordedAt)),
    contentLine('LAST-MODIFIED', instant(changedAt)),
    contentLine('SEQUENCE', String(version)),
    contentLine('DTSTART;VALUE=DATE', dayPart(entry.day)),
    contentLine('DTEND;VALUE=DATE', dayPart(addDays(entry.day, 1))),
    contentLine('SUMMARY', summary),
    contentLine('DESCRIPTION', escapeText(entryDescription(entry))),
    contentLine('CATEGORIES', ['整改', categoryOf(entry)].map(escapeText).join(',')),
    contentLine('CLASS', 'PRIVATE'),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(entry.reminds && entry.state === 'coming' ? alarmLines(summary, remindDays) : []),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** What a policy asks for of a finding depends on more than that: only what is the finding's own bears its version. */
function findingOf(entry: AgendaEntry) {
  return entry.what === 'policy' || entry.what === 'campaign-end' ? undefined : entry.finding;
}

/** At nine in the morning, so many days before. A whole-day event begins at midnight. */
function alarmLines(summary: string, days: number): readonly string[] {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', summary),
    contentLine('TRIGGER', `-P${days - 1}DT15H`),
    contentLine('END', 'VALARM'),
  ];
}

function categoryOf(entry: AgendaEntry): string {
  return entry.what === 'policy'
    ? policyTaskWords[entry.task]['zh-CN']
    : agendaMatterWords[entry.what]['zh-CN'];
}

/** Of a digest what stands behind its algorithm, as much as tells ledgers apart. */
function ledgerPart(hash: string): string {
  return hash.slice(hash.indexOf(':') + 1).slice(0, 24);
}

function dayPart(day: string): string {
  return day.replaceAll('-', '');
}

/** In UTC, to the second: `20240630T010000Z`. */
function instant(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
