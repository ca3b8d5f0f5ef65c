import { isLocalDate, type LocalDate } from '@zhenggai/core/deadline';

export const pageLanguages = ['zh-CN', 'en'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** Which last days of a period move, and to which side. */
export const rollChoices = ['after', 'before', 'holidayOnly', 'none'] as const;
export type RollChoice = (typeof rollChoices)[number];

/** Everything that somebody can set on the page. */
export interface State {
  readonly text: string;
  readonly asOf?: LocalDate | undefined;
  readonly start?: LocalDate | undefined;
  readonly campaignEnd?: LocalDate | undefined;
  readonly roll: RollChoice;
  readonly language: PageLanguage;
}

/** What the page opens with, so that there is something to see: an office that got its feedback on a Monday. */
const first = {
  text: '15个工作日内',
  asOf: '2024-03-01',
  start: '2024-01-22',
  campaignEnd: '2024-07-22',
  roll: 'after',
} as const;

export const dayFields = ['asOf', 'start', 'campaignEnd'] as const;

/** What an address says after its `#`: what it leaves out is as on a fresh page, what it gives and nobody knows is not set. */
export function stateOf(hash: string, languages: readonly string[]): State {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const read = (name: keyof typeof first) => given.get(name) ?? first[name];
  const day = (name: (typeof dayFields)[number]) => {
    const text = read(name);
    return isLocalDate(text) ? text : undefined;
  };
  const asked = [given.get('lang'), ...languages].find((tag) => tag !== null && /^(zh|en)\b/i.test(tag));
  return {
    text: read('text'),
    asOf: day('asOf'),
    start: day('start'),
    campaignEnd: day('campaignEnd'),
    roll: rollChoices.find((choice) => choice === read('roll')) ?? first.roll,
    language: asked?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN',
  };
}

/** The address of a state, to be sent to a colleague. */
export function hashOf({ language, ...state }: State): string {
  const entries = Object.keys(first).map((name) => [name, state[name as keyof typeof first] ?? '']);
  return `#${new URLSearchParams([...entries, ['lang', language]])}`;
}
