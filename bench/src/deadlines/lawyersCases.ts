import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chinaCalendar } from '@zhenggai/core/calendar';
import type { Deadline, DeadlineContext } from '@zhenggai/core/deadline';
import { parse } from 'yaml';

/** One text of a case: what it is read against and what is expected of it. */
export interface CaseText {
  readonly text: string;
  /** The row of the table of deadline texts that it belongs to. */
  readonly row: number | undefined;
  readonly context: DeadlineContext;
  readonly expected: Partial<Deadline>;
}

interface Case {
  readonly row?: number;
  readonly texts: readonly string[];
  readonly given?: Record<string, unknown>;
  readonly expect: Partial<Deadline>;
}

const file = path.resolve(import.meta.dirname, '../../../packages/core/rules/deadlines/cases.yaml');

/** Every text of the cases that deadlines are tested with. */
export function lawyersCases(): readonly CaseText[] {
  const { situation, cases } = parse(readFileSync(file, 'utf8')) as {
    situation: Record<string, unknown>;
    cases: readonly Case[];
  };
  return cases.flatMap(({ row, texts, given = {}, expect }) => {
    const facts = Object.entries({ ...situation, ...given }).filter(([, value]) => value !== null);
    const context = {
      ...Object.fromEntries(facts),
      ...('calendar' in situation && { calendar: chinaCalendar }),
    };
    return texts.map((text) => ({ text, row, context, expected: expect }));
  });
}
