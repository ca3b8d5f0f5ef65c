import { dayKind } from '../calendar/dayKind.ts';
import type { DeadlineNote } from '../deadline/Deadline.ts';
import type { Phrase } from '../deadline/grammar/Phrase.ts';
import type { ExplanationStep, StepCode } from './Explanation.ts';
import { yearWithoutHoliday } from './explainHoliday.ts';
import { holidayAt } from './holidayAt.ts';
import { ruleNamed } from './ruleNamed.ts';
import type { Told } from './Told.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The step that tells a note, and its rule; nothing for notes that the way itself tells. */
const noteSteps: Readonly<
  Record<
    DeadlineNote,
    { readonly step: StepCode; readonly rule?: string; readonly facts?: (told: Told) => Facts } | null
  >
> = {
  yearInferred: null,
  relativeToAsOf: null,
  alreadyPast: null,
  rolled: null,
  yearMissing: { step: 'year-missing', rule: 'missing-year' },
  asOfMissing: { step: 'as-of-missing' },
  confirm: { step: 'confirm' },
  extension: {
    step: 'extended',
    rule: 'written-extension',
    facts: ({ deadline }) => ({ original: deadline.original }),
  },
  pastEvent: { step: 'past-event' },
  needsHuman: { step: 'needs-human' },
  invalidDate: { step: 'invalid-date' },
  reversed: { step: 'reversed' },
  beforeStart: {
    step: 'before-start',
    facts: ({ context, deadline }) => ({ start: context.start, due: deadline.due }),
  },
  missingAnchor: {
    step: 'anchor-missing',
    facts: ({ deadline, context }) => ({ anchor: deadline.anchor ?? context.immediateAnchor }),
  },
  startMissing: { step: 'start-missing' },
  calendarMissing: {
    step: 'calendar-missing',
    rule: 'calendar-needed',
    facts: (told) => ({ year: yearWithoutHoliday(told) }),
  },
  statusInDeadline: { step: 'status', rule: 'claim-in-deadline' },
  unread: { step: 'not-read', rule: 'unread-text', facts: ({ deadline }) => ({ unread: deadline.unread }) },
  perMeasure: { step: 'per-measure' },
  restDay: {
    step: 'rest-day-stays',
    rule: 'fixed-day-rolls',
    facts: ({ deadline, context }) => restFacts(deadline.due, context.calendar),
  },
};

function restFacts(day: Told['deadline']['due'], calendar: Told['context']['calendar']): Facts {
  const kind = day && calendar && dayKind(day, calendar);
  return {
    day,
    kind: kind?.ok ? kind.value : undefined,
    name: day && holidayAt(day, calendar)?.name,
  };
}

/** The words that were read over because they change no day, as written. */
function ignoredWords(raw: string, phrases: readonly Phrase[]): readonly string[] {
  const isWord = /[\p{L}\p{N}]/u;
  const words = phrases
    .filter(({ is }) => is === 'ignored' || is === 'finish')
    .map(({ from, to }) => raw.slice(from, to))
    .filter((word) => isWord.test(word));
  return [...new Set(words)];
}

/** What a reader should know beside the way to the day; `told` are the steps that were told already. */
export function explainNotes(told: Told, before: readonly ExplanationStep[]): readonly ExplanationStep[] {
  const { deadline, phrases, raw, context } = told;
  const { rules } = context;
  const isTold = (code: StepCode) => before.some(({ step }) => step === code);
  const steps: ExplanationStep[] = [];
  for (const note of deadline.notes) {
    const known = noteSteps[note];
    if (!known || isTold(known.step) || (known.step === 'extended' && isTold('extension'))) continue;
    const place =
      known.step === 'rest-day-stays' && deadline.due ? { from: deadline.due, to: deadline.due } : {};
    steps.push({
      step: known.step,
      ...(known.rule !== undefined && ruleNamed(known.rule, rules)),
      facts: known.facts?.(told) ?? {},
      ...place,
    });
  }
  // A milestone's words are its own; of a text that was not understood nothing was read over.
  const keepsWords =
    deadline.kind === 'unknown' || deadline.kind === 'none' || deadline.kind === 'milestones';
  const ignored = keepsWords ? [] : ignoredWords(raw, phrases);
  if (ignored.length > 0) steps.push({ step: 'ignored-words', facts: { words: ignored } });
  if (deadline.sustain && deadline.kind !== 'long-term' && deadline.kind !== 'recurring')
    steps.push({ step: 'sustained', ...ruleNamed('sustained-work', rules), facts: {} });
  return steps;
}
