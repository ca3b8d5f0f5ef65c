import { addDays, currentCalendar, findingCode, localDate } from '@zhenggai/core';
import { type Agenda, type AgendaEntry, agendaOf, type FindingMatter } from '@zhenggai/core/agenda';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/arbitraryLedger.ts';
import { monthEvents, monthView } from '../../test/monthLedger.ts';
import { visibleText } from '../text/visibleText.ts';
import { agendaCalendar } from './agendaCalendar.ts';
import { calendarOrigin } from './calendarOrigin.ts';
import { entryDescription } from './entryDescription.ts';
import { entrySummary } from './entrySummary.ts';

const { ledger, asOf } = monthView;
const origin = calendarOrigin(monthEvents, ledger.head);
const agenda = agendaOf(ledger, { asOf });

const entriesOf = ({ past, coming }: Agenda): readonly AgendaEntry[] =>
  [...past, ...coming].flatMap(({ entries }) => entries);

/** The events of a calendar as somebody else's program reads them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      isWholeDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description ?? '',
      sequence: event.sequence,
      alarms: component
        .getAllSubcomponents('valarm')
        .map((one) => String(one.getFirstPropertyValue('trigger'))),
    };
  });
}

const asRead = (entry: AgendaEntry) => ({
  uid: `${origin.opening.replace(/^.*:/, '').slice(0, 24)}.${entry.key}@zhenggai`,
  day: entry.day,
  end: addDays(entry.day, 1),
  isWholeDay: true,
  summary: visibleText(entrySummary(entry)),
  description: visibleText(entryDescription(entry)),
  alarms: entry.reminds && entry.state === 'coming' ? ['-P14DT15H'] : [],
});

/** An entry as any ledger may bring about, its texts anything. */
const anEntry: fc.Arbitrary<AgendaEntry> = fc
  .record({
    texts: fc.tuple(
      anyText,
      anyText,
      anyText,
      fc.constantFrom('修订制度；印发,公开', '👩‍👩‍👧‍👦'.repeat(40), '长'.repeat(300)),
    ),
    days: fc.integer({ min: -400, max: 400 }),
    what: fc.constantFrom<FindingMatter[]>('deadline', 'milestone', 'apply-anew'),
    population: fc.constantFrom('problem', 'clue'),
  })
  .map(({ texts: [title, raw, person, text], days, what, population }) => ({
    what,
    key: 'F01.deadline',
    day: addDays(asOf, days),
    daysLeft: days,
    state: days < 0 ? 'overdue' : 'coming',
    reminds: true,
    finding: {
      code: findingCode(1),
      number: '1',
      population,
      title,
      leader: person,
      departments: [person],
      person,
      version: 3,
      recordedAt: '2024-05-01T02:03:04.000Z',
    },
    raw,
    text,
    notes: [],
  }));

describe('a calendar', () => {
  it('reads back, by another program, as the agenda that it was written from', () => {
    const entries = entriesOf(agenda);
    expect(entries.length).toBeGreaterThan(5);
    expect(eventsIn(agendaCalendar(agenda, origin))).toEqual(
      entries.map((entry) => expect.objectContaining(asRead(entry))),
    );
  });

  it('reads back whatever the texts are, in lines of 75 octets at most that cut no character', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 3 }), anyText, (entries, issuer) => {
        const days = entries.map((entry) => ({ day: entry.day, daysLeft: entry.daysLeft, entries: [entry] }));
        const text = agendaCalendar({ ...agenda, issuer, past: days, coming: [] }, origin);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of text.slice(0, -2).split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          // Half a character would come back as another one.
          expect(Buffer.from(line).toString()).toBe(line);
        }
        expect(eventsIn(text)).toEqual(entries.map((entry) => expect.objectContaining(asRead(entry))));
        expect(text.match(/^BEGIN:/gm)?.length).toBe(text.match(/^END:/gm)?.length);
      }),
      { numRuns: process.env.ZHENGGAI_NIGHTLY === '1' ? 10_000 : 1000 },
    );
  });

  it('is the same for the same ledger and date; a changed day moves the event that was there', () => {
    expect(agendaCalendar(agendaOf(ledger, { asOf }), origin)).toBe(agendaCalendar(agenda, origin));
    const [code, finding] =
      [...ledger.findings].find(([, one]) => one.stage !== 'closed' && one.deadline.due) ?? [];
    if (code === undefined || finding === undefined) throw new Error('no finding with a day');
    const due = localDate('2024-08-30');
    const moved = {
      ...finding,
      version: finding.version + 1,
      deadline: { raw: due, kind: 'date', due, sustain: false, ambiguous: false, notes: [] } as const,
    };
    const later = agendaOf({ ...ledger, findings: new Map(ledger.findings).set(code, moved) }, { asOf });
    const of = (one: Agenda) =>
      eventsIn(agendaCalendar(one, origin)).find(({ uid }) => uid.endsWith(`.${code}.deadline@zhenggai`));
    expect(of(later)).toMatchObject({
      uid: of(agenda)?.uid,
      day: due,
      sequence: (of(agenda)?.sequence ?? 0) + 1,
    });
  });

  it('tells of a clue nothing but its code', () => {
    const clue = entriesOf(agenda).flatMap((entry) =>
      entry.what === 'deadline'
        ? [{ ...entry, finding: { ...entry.finding, population: 'clue' as const } }]
        : [],
    )[0];
    if (clue === undefined) throw new Error('no deadline');
    expect(entrySummary(clue)).toBe(`整改时限 ${clue.finding.code}（线索）`);
    expect(entryDescription(clue)).toBe('');
  });

  it('tells of a policy its rule, its source and how its day was counted', () => {
    const { adopted } = ledger;
    const more = { ...ledger, calendar: currentCalendar, adopted: { ...adopted, enabled: ['xuncha-eval'] } };
    const text = agendaCalendar(agendaOf(more, { asOf, until: localDate('2024-12-31') }), origin);
    const event = eventsIn(text).find(({ uid }) => uid.includes('.policy.xuncha-eval'));
    expect(event).toMatchObject({ summary: '成效评估' });
    expect(event?.description).toMatch(
      /^依据：[^\n]*xuncha-eval[^\n]*\n出处：[^\n]*可信度：一地\n计算：自期限届满（2024-07-22）起1个月/,
    );
  });
});
