import type { FindingRegistered, RegisteredMeasure } from '../event/EventBody.ts';
import { type FindingCode, measureCode } from '../finding/codes.ts';
import type { Mode, Origin, Population } from '../finding/Finding.ts';
import type { FindingReading, MeasureReading } from '../reading/WorkbookReading.ts';
import type { IntakeRow } from './rowsOf.ts';

/** A finding as it enters the ledger from a row. What the row says of its state is a claim. */
export function registeredFrom(
  row: IntakeRow,
  code: FindingCode,
  file: string,
  unit?: string,
): FindingRegistered {
  const { reading } = row;
  const { status, progress, evidence, closedOn } = reading;
  return {
    number: reading.number,
    population: populationOf(row.sheet),
    title: reading.title,
    ...(reading.category !== undefined && { aspect: reading.category }),
    ...(reading.source !== undefined && { source: reading.source }),
    ...(unit !== undefined && { unit }),
    ...(reading.goal !== undefined && { goal: reading.goal }),
    mode: modeOf(reading),
    owners: reading.owners,
    deadline: reading.deadline,
    measures: reading.measures.map((m, i) => registeredMeasure(m, code, i + 1)),
    stated: {
      ...(status && { status }),
      ...(progress !== undefined && { progress }),
      ...(evidence !== undefined && { evidence }),
      ...(closedOn !== undefined && { closedOn }),
    },
    ...(reading.amount !== undefined && { amount: reading.amount }),
    ...(reading.remark !== undefined && { remark: reading.remark }),
    ...(reading.extra && { extra: reading.extra }),
    origin: originOf(row, file),
  };
}

export function originOf({ sheet, reading }: IntakeRow, file: string): Origin {
  return { file, sheet, rows: reading.sourceRows, cells: reading.cells };
}

function registeredMeasure(
  reading: MeasureReading,
  finding: FindingCode,
  ordinal: number,
): RegisteredMeasure {
  const { marker, text, departments, person, deadline, status, progress } = reading;
  const hasWord = status !== undefined || (progress !== undefined && progress !== '');
  return {
    code: measureCode(finding, ordinal),
    ...(marker !== undefined && { marker }),
    text,
    ...(departments && { departments }),
    ...(person !== undefined && { person }),
    ...(deadline && { deadline }),
    ...(hasWord && { stated: { ...(status && { status }), ...(progress && { progress }) } }),
  };
}

function modeOf({ deadline }: FindingReading): Mode {
  if (deadline.kind === 'immediate') return 'immediate';
  return deadline.kind === 'long-term' ? 'long-term' : 'timed';
}

const populations = [
  ['suggestion', /意见建议|意见和建议/],
  ['clue', /线索/],
  ['assigned', /交办/],
] as const;

/** A sheet is named after what it lists; where it names several, or nothing, it lists problems. */
function populationOf(sheet: string): Population {
  const [named, other] = populations.filter(([, words]) => words.test(sheet));
  return named !== undefined && other === undefined && !/问题清单|反馈问题/.test(sheet)
    ? named[0]
    : 'problem';
}
