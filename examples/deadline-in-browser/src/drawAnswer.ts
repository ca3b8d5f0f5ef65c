import type { Deadline } from '@zhenggai/core/deadline';
import { deadlineKindWords, deadlineNoteWords } from '@zhenggai/core/words';
import { dayText, weekdayText } from './dayText.ts';
import { element } from './element.ts';
import { answerWords } from './pageWords.ts';
import type { PageLanguage } from './State.ts';

/** What a deadline says: its day or days, what to know of it, and what was not understood. */
export function drawAnswer(deadline: Deadline, language: PageLanguage): readonly HTMLElement[] {
  return [
    head(deadline, language),
    readings(deadline, language),
    milestones(deadline, language),
    unread(deadline, language),
    notes(deadline, language),
  ].filter((part) => part !== undefined);
}

/** The same in one sentence, to be read out. */
export function answerSentence({ due, ambiguous, notes }: Deadline, language: PageLanguage): string {
  const day =
    due === undefined
      ? answerWords.noDay[language]
      : `${answerWords.due[language]}${language === 'en' ? ' ' : ''}${dayText(due, language)}`;
  const said = [
    day,
    ambiguous ? answerWords.ambiguous[language] : undefined,
    ...notes.map((note) => deadlineNoteWords[note][language]),
  ];
  return said.filter((part) => part !== undefined).join(language === 'en' ? '. ' : '。');
}

function head({ due, kind, sustain }: Deadline, language: PageLanguage): HTMLElement {
  const chips = element(
    'p',
    { class: 'chips' },
    element('span', { class: 'chip' }, deadlineKindWords[kind][language]),
    sustain && kind !== 'long-term'
      ? element('span', { class: 'chip sustain' }, answerWords.sustained[language])
      : undefined,
  );
  const day =
    due === undefined
      ? element('p', { class: 'day-text none' }, answerWords.noDay[language])
      : element(
          'p',
          { class: 'day-text' },
          element('time', { datetime: due }, dayText(due, language)),
          element('span', { class: 'weekday' }, weekdayText(due, language)),
        );
  return element('div', { class: 'head' }, day, chips);
}

function readings(
  { ambiguous, readings: days = [] }: Deadline,
  language: PageLanguage,
): HTMLElement | undefined {
  if (!ambiguous) return undefined;
  const meaning = (index: number) =>
    index === 0 ? answerWords.earliest : index === days.length - 1 ? answerWords.latest : answerWords.between;
  const items = days.map((day, index) =>
    element(
      'li',
      {},
      element('time', { datetime: day }, dayText(day, language)),
      ` ${meaning(index)[language]}`,
    ),
  );
  return element(
    'div',
    { class: 'readings' },
    element('p', {}, answerWords.ambiguous[language]),
    element('ul', {}, ...items),
  );
}

function milestones({ milestones: days = [] }: Deadline, language: PageLanguage): HTMLElement | undefined {
  if (days.length === 0) return undefined;
  const items = days.map(({ due, text }) =>
    element('li', {}, element('time', { datetime: due }, dayText(due, language)), ` ${text}`),
  );
  return element(
    'div',
    { class: 'milestones' },
    element('p', {}, answerWords.milestones[language]),
    element('ul', {}, ...items),
  );
}

/** The text with the parts that were not understood marked in it. */
function unread({ raw, unread: parts }: Deadline, language: PageLanguage): HTMLElement | undefined {
  if (parts === undefined || parts === '') return undefined;
  return element(
    'p',
    { class: 'unread' },
    answerWords.unread[language],
    element('q', {}, ...marked(raw, parts.split(' … '))),
  );
}

/** A part that does not stand in the text as it is (full-width letters were read as plain ones) stands by itself. */
function marked(raw: string, [part, ...rest]: readonly string[]): readonly (Node | string)[] {
  if (part === undefined) return [raw];
  const at = raw.indexOf(part);
  if (at < 0) return [element('mark', {}, part), ...(rest.length > 0 ? [' ', ...marked(raw, rest)] : [])];
  return [raw.slice(0, at), element('mark', {}, part), ...marked(raw.slice(at + part.length), rest)];
}

function notes({ notes: codes }: Deadline, language: PageLanguage): HTMLElement | undefined {
  if (codes.length === 0) return undefined;
  const items = codes.map((note) => element('li', { 'data-note': note }, deadlineNoteWords[note][language]));
  return element('ul', { class: 'notes' }, ...items);
}
