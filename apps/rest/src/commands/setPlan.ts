import { type ExclusionFact, modes, populations } from '@zhenggai/core';
import { planChanges } from '@zhenggai/core/intake';
import * as z from 'zod';
import { day, measureCode, name, on, text } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { findingCommand } from './findingCommand.ts';

const yesNo = z.boolean().exactOptional();
const exclusions: Readonly<Record<ExclusionFact, typeof yesNo>> = {
  money: yesNo,
  safety: yesNo,
  discipline: yesNo,
  repeated: yesNo,
};

const body = z
  .strictObject({
    goal: text.exactOptional(),
    leader: name.exactOptional(),
    departments: z.array(name).max(100).exactOptional(),
    person: name.exactOptional(),
    cooperating: z.array(name).max(100).exactOptional(),
    deadline: name
      .exactOptional()
      .meta({ description: 'As a person writes it.', examples: ['2024年6月底前'] }),
    mode: z.enum(modes).exactOptional(),
    population: z.enum(populations).exactOptional(),
    stageGoal: text.exactOptional(),
    nextReview: day.exactOptional(),
    expectedFinish: day.exactOptional(),
    ...exclusions,
    measures: z
      .array(z.strictObject({ code: measureCode.exactOptional(), text: text.nullable() }))
      .max(200)
      .exactOptional()
      .meta({
        description:
          'Without code: a new measure, under the next code. With code: worded anew; taken out where text is null.',
      }),
    on,
  })
  .meta({
    id: 'Plan',
    examples: [{ goal: '河道管理制度健全', deadline: '2024年6月底前', measures: [{ text: '修订巡查制度' }] }],
  });

export function setPlan(app: App, service: Service): void {
  findingCommand(app, service, {
    path: 'plan',
    operationId: 'setPlan',
    summary: 'Set fields of the plan',
    description:
      'What is left out stays as it is. Once the plan is approved, deadline, goal and measures are fixed.',
    body,
    command: ({ on: _, departments, ...terms }, { finding, ledger, on: happened }) => ({
      type: 'SetPlan',
      finding: finding.code,
      fields: planChanges(
        finding.code,
        { ...terms, ...(departments !== undefined && { department: departments }) },
        { ledger, on: happened },
      ),
    }),
  });
}
