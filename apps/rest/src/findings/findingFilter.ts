import {
  type Finding,
  type LocalDate,
  populations,
  stages,
  standingOf,
  statusValues,
  verdictOf,
} from '@zhenggai/core';
import { plainText } from '@zhenggai/core/text';
import * as z from 'zod';
import { name } from '../schema/fields.ts';
import { standingSchema } from './findingSchemas.ts';

/** What a list of findings may be narrowed to; all that is given must hold. */
export const filterSchema = z.object({
  department: name.optional().meta({ description: 'Responsible or cooperating.', examples: ['河道管理科'] }),
  stage: z.enum(stages).optional(),
  standing: standingSchema.shape.kind.optional(),
  claim: z
    .enum([...statusValues, 'none'])
    .optional()
    .meta({ description: 'none: nothing was claimed.' }),
  verdict: z.enum(['closed', 'none']).optional(),
  population: z.enum(populations).optional(),
  aspect: name.optional(),
  overdue: z.enum(['true', 'false']).optional(),
  q: name.optional().meta({ description: 'Words in code, number, title, goal, owners or measures.' }),
});

export type FindingFilter = z.output<typeof filterSchema>;

/** Says whether a finding is among those asked for; width and blanks of texts do not count. */
export function passes(finding: Finding, filter: FindingFilter, asOf: LocalDate): boolean {
  const { owners, stage, claim, population, aspect } = finding;
  const standing = (filter.standing ?? filter.overdue) ? standingOf(finding, asOf).kind : undefined;
  return (
    (filter.department === undefined ||
      [...owners.departments, ...owners.cooperating].some((one) => same(one, filter.department ?? ''))) &&
    (filter.stage === undefined || filter.stage === stage) &&
    (filter.claim === undefined || filter.claim === (claim?.value ?? 'none')) &&
    (filter.verdict === undefined || filter.verdict === verdictOf(finding)) &&
    (filter.population === undefined || filter.population === population) &&
    (filter.aspect === undefined || same(aspect ?? '', filter.aspect)) &&
    (filter.standing === undefined || filter.standing === standing) &&
    (filter.overdue === undefined || (filter.overdue === 'true') === (standing === 'overdue')) &&
    (filter.q === undefined || textOf(finding).includes(plainText(filter.q)))
  );
}

function same(a: string, b: string): boolean {
  return plainText(a) === plainText(b);
}

function textOf({ code, number, title, goal = '', owners, measures }: Finding): string {
  const { leader, person, departments, cooperating } = owners;
  return plainText(
    [
      code,
      number,
      title,
      goal,
      leader,
      person,
      ...departments,
      ...cooperating,
      ...measures.map(({ text }) => text),
    ].join('\n'),
  );
}
