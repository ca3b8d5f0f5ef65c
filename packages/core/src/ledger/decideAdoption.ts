import { readCalendarYear } from '../calendar/readCalendarYear.ts';
import type { CalendarYear } from '../calendar/WorkCalendar.ts';
import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import { sameJson } from '../digest/sameJson.ts';
import type { EventData } from '../event/EventBody.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import { entitledRoles } from '../person/entitledRoles.ts';
import { done, type Outcome, type Refusal, refuse } from '../refusal/Refusal.ts';
import { withPacks } from './applyRulesAdopted.ts';
import { calendarOf, calendarOfPin } from './calendarOf.ts';
import type { Ledger } from './Ledger.ts';
import { packsOf } from './policiesOf.ts';
import { readOwnPacks } from './readOwnPacks.ts';

type AdoptRules = Extract<Command, { type: 'AdoptRules' }>;
type Adopted = EventData['RulesAdopted'];

/**
 * Puts a ledger on newer rules or another calendar, gives it years and packs of its own, switches policies on and off by
 * name. No deadline that was set moves. Refuses `nothing-to-record`; of a calendar `calendar-year-invalid`,
 * `calendar-unknown` (its digest is not that of its years), `calendar-years-lost` (the ledger has years that it has not);
 * of a pack `pack-invalid` and `pack-changed`; of a policy `policy-unknown` and `policy-both-ways`.
 */
export function decideAdoption(
  ledger: Ledger,
  command: AdoptRules,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  const actor = actorOf(ledger, context, entitledRoles.AdoptRules);
  if (!actor.ok) return actor;
  const adopted = adoptionOf(ledger, command);
  if (!adopted.ok) return adopted;
  return done(drafts(ledger, context, actor.value, [{ type: 'RulesAdopted', data: adopted.value }]));
}

/**
 * What a command would have a ledger adopt, whoever gives it; refusals as {@link decideAdoption}.
 *
 * @example adoptionOf(ledger, { type: 'AdoptRules', enable: ['xuncha-focus-3m'] }) // { ok: true, value: { enabled: ['xuncha-focus-3m'], … } }
 */
export function adoptionOf(ledger: Ledger, command: AdoptRules): Outcome<Adopted> {
  const calendar = calendarIn(ledger, command);
  const packs = readOwnPacks(ledger, command.packs ?? []);
  const policies = packs.ok ? policiesIn(ledger, command, packs.value) : done({});
  const refusals = [calendar, packs, policies].flatMap((part) => (part.ok ? [] : part.refusals));
  if (!calendar.ok || !packs.ok || !policies.ok) return refuse(...refusals);
  const { rules } = command;
  const data: Adopted = {
    ...(rules && !sameJson(rules, ledger.rules) && { rules }),
    ...calendar.value,
    ...(packs.value.length > 0 && { packs: packs.value }),
    ...policies.value,
  };
  if (Object.keys(data).length === 0) return refuse({ code: 'nothing-to-record' });
  return done(data);
}

function calendarIn(
  ledger: Ledger,
  { calendar: pin, years: given = [] }: AdoptRules,
): Outcome<Pick<Adopted, 'calendar' | 'years'>> {
  if (pin === undefined) return done({});
  const read = given.map(readCalendarYear);
  const wrong = read.flatMap((one) => (one.ok ? [] : one.refusals));
  if (wrong.length > 0) return refuse(...wrong);
  const years = read.flatMap((one) => (one.ok ? [one.value] : []));
  if (sameJson([pin, years], [ledger.calendar, ledger.adopted.years])) return done({});
  const refusals = objectToCalendar(ledger, years, calendarOfPin(pin, years)?.years);
  if (refusals.length > 0) return refuse(...refusals);
  return done({ calendar: pin, ...(years.length > 0 && { years }) });
}

function objectToCalendar(
  ledger: Ledger,
  added: readonly CalendarYear[],
  years: readonly CalendarYear[] | undefined,
): readonly Refusal[] {
  if (years === undefined)
    return [{ code: 'calendar-unknown', facts: { years: added.map(({ year }) => year) } }];
  const lost = (calendarOf(ledger)?.years ?? []).flatMap(({ year }) =>
    years.some((other) => other.year === year) ? [] : [year],
  );
  return lost.length > 0 ? [{ code: 'calendar-years-lost', facts: { years: lost } }] : [];
}

/** What is switched that was not so before. */
function policiesIn(
  ledger: Ledger,
  { enable = [], disable = [] }: AdoptRules,
  newer: Adopted['packs'] = [],
): Outcome<Pick<Adopted, 'enabled' | 'disabled'>> {
  const { adopted } = ledger;
  const packs = packsOf({ adopted: { ...adopted, packs: withPacks(adopted.packs, newer) } });
  const known = new Set(
    packs.flatMap(({ rules }) => rules.flatMap(({ kind, id }) => (kind === 'policy' ? [id] : []))),
  );
  const refusals: readonly Refusal[] = [
    ...[...new Set([...enable, ...disable])]
      .filter((id) => !known.has(id))
      .map((id) => ({ code: 'policy-unknown', facts: { id } })),
    ...enable.filter((id) => disable.includes(id)).map((id) => ({ code: 'policy-both-ways', facts: { id } })),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const enabled = [...new Set(enable)].filter((id) => !adopted.enabled.includes(id));
  const disabled = [...new Set(disable)].filter((id) => !adopted.disabled.includes(id));
  return done({ ...(enabled.length > 0 && { enabled }), ...(disabled.length > 0 && { disabled }) });
}
