import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import { readPhrases } from '../deadline/grammar/readPhrases.ts';
import { tokenise } from '../deadline/grammar/tokenise.ts';
import { isTimed } from '../deadline/meaning/Timed.ts';
import { dayOfPicture } from './dayOfPicture.ts';
import type { ExplainedDay, Explanation, ExplanationContext, ExplanationStep } from './Explanation.ts';
import { explainNotes } from './explainNotes.ts';
import { explainWritten } from './explainWritten.ts';
import { ruleNamed } from './ruleNamed.ts';
import type { Told } from './Told.ts';

/** The steps that every explanation ends with: which of several readings holds, and the day. */
export function endSteps(
  { due, readings }: Deadline,
  { rules }: ExplanationContext,
): readonly ExplanationStep[] {
  if (!due) return [{ step: 'no-day', facts: {} }];
  const end: ExplanationStep = {
    step: 'due',
    facts: { due, ...(readings && { latest: readings.at(-1) }) },
    to: due,
  };
  if (!readings) return [end];
  const facts = { readings, earliest: readings[0], latest: readings.at(-1) };
  return [{ step: 'readings', ...ruleNamed('several-readings', rules), facts, to: due }, end];
}

/** The days of a picture with the deadline's own days among them; what a day was before keeps its number. */
export function pictureOf(
  days: readonly ExplainedDay[],
  { due, readings = [] }: Deadline,
  context: ExplanationContext,
): { readonly days?: readonly ExplainedDay[] } {
  if (!due) return {};
  const all = new Map<LocalDate, ExplainedDay>(days.map((day) => [day.day, day]));
  for (const day of readings) all.set(day, dayOfPicture(day, 'reading', context));
  all.set(due, dayOfPicture(due, 'due', { calendar: context.calendar, n: all.get(due)?.n }));
  return { days: [...all.values()].sort((a, b) => (a.day < b.day ? -1 : 1)) };
}

/** The days that a deadline names beside the one it is due on. */
export function ownDays(
  { start, original, milestones = [] }: Deadline,
  context: ExplanationContext,
): readonly ExplainedDay[] {
  return [
    ...(start ? [dayOfPicture(start, 'start', context)] : []),
    ...(original ? [dayOfPicture(original, 'original', context)] : []),
    ...milestones.map(({ due }) => dayOfPicture(due, 'milestone', context)),
  ];
}

/** The explanation of a text that was read as `deadline` in `context`. */
export function explainRead(deadline: Deadline, context: ExplanationContext): Explanation {
  const { raw } = deadline;
  const phrases = readPhrases(tokenise(raw));
  const told: Told = { raw, phrases, timed: phrases.filter(isTimed), deadline, context };
  const written = explainWritten(told);
  const notes = explainNotes(told, written.steps);
  return {
    raw,
    deadline,
    steps: [...written.steps, ...notes, ...endSteps(deadline, context)],
    ...pictureOf(written.days ?? [], deadline, context),
  };
}
