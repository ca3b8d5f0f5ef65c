import { dayOfPicture } from './dayOfPicture.ts';
import type { ExplanationStep } from './Explanation.ts';
import { explainCounted, explainImmediate } from './explainCounted.ts';
import { explainDay, explainYear } from './explainDay.ts';
import { explainHoliday } from './explainHoliday.ts';
import { ruleNamed } from './ruleNamed.ts';
import type { Part, Told } from './Told.ts';

function explainMilestones({ deadline, context }: Told): Part {
  const { milestones = [], due, readings } = deadline;
  const steps: ExplanationStep[] = milestones.map(({ due: day, text }) => ({
    step: 'milestone',
    facts: { day, text },
    to: day,
  }));
  if (due)
    steps.push({
      step: 'last-milestone',
      ...ruleNamed('milestones-last', context.rules),
      facts: { due, count: milestones.length },
      ...(!readings && { to: due }),
    });
  return { steps, days: milestones.map(({ due: day }) => dayOfPicture(day, 'milestone', context)) };
}

/** 2024年6月30日（延期至2024年9月30日） */
function explainExtension({ deadline, context }: Told): Part {
  const { original, due } = deadline;
  if (!original) return { steps: [] };
  return {
    steps: [
      {
        step: 'extension',
        ...ruleNamed('written-extension', context.rules),
        facts: { original, due },
        from: original,
        ...(due && !deadline.readings && { to: due }),
      },
    ],
    days: [dayOfPicture(original, 'original', context)],
  };
}

/** The steps from the words of time to the day, by the kind of time. */
function explainTime(told: Told): Part {
  const { raw, timed, deadline, context } = told;
  const [phrase] = timed;
  if (!phrase) return { steps: [] };
  if (deadline.kind === 'milestones') return explainMilestones(told);
  if (deadline.original) return explainExtension(told);
  const text = raw.slice(phrase.from, phrase.to);
  const { due, start } = deadline;
  switch (phrase.is) {
    case 'day':
      return explainDay(phrase.day, { deadline, context, text });
    case 'range':
      return {
        steps:
          start && due
            ? [
                { step: 'range', facts: { start }, to: start },
                ...explainDay(phrase.last, { deadline, context, text }).steps,
              ]
            : [],
        days: start ? [dayOfPicture(start, 'start', context)] : [],
      };
    case 'period':
      return explainCounted(phrase, told);
    case 'recurring':
      return {
        steps: due
          ? [
              {
                step: 'recurring',
                ...ruleNamed('recurring-next', context.rules),
                facts: { text, asOf: context.asOf },
                to: due,
              },
            ]
          : [],
      };
    case 'holiday':
      return explainHoliday(told);
    case 'campaign':
      return { steps: due ? [{ step: 'campaign-end', facts: { text }, to: due }] : [] };
    case 'visit':
      return { steps: [] };
  }
}

/** What the words of a time limit say, from the text to the day. */
export function explainWritten(told: Told): Part {
  const { deadline, raw, context } = told;
  if (deadline.kind === 'none') return { steps: [{ step: 'blank', facts: { text: raw } }] };
  const written: ExplanationStep = { step: 'written', facts: { text: raw } };
  if (deadline.kind === 'unknown' || deadline.kind === 'done') return { steps: [written] };
  if (deadline.kind === 'long-term')
    return {
      steps: [written, { step: 'long-term', ...ruleNamed('sustained-work', context.rules), facts: {} }],
    };
  const immediate: Part = deadline.kind === 'immediate' ? explainImmediate(told) : { steps: [] };
  const time = explainTime(told);
  return {
    steps: [written, ...immediate.steps, ...explainYear(told), ...time.steps],
    days: [...(immediate.days ?? []), ...(time.days ?? [])],
  };
}
