import type { Claim, Finding, Measure } from '../finding/Finding.ts';
import type { FindingReading, MeasureReading, StatedStatus } from '../reading/WorkbookReading.ts';
import { plainText } from '../text/plainText.ts';
import { claimWords } from '../words/findingWords.ts';

/**
 * What a ledger that goes back out says of a finding, in the form in which a workbook is read: the original wording,
 * the deadline that holds, the last word on progress, the claim as it was written. Read again, the workbook says this.
 */
export function ledgerReading(finding: Finding): FindingReading {
  const { code, number, title, aspect, source, goal, measures, owners, deadline, claim } = finding;
  const { statedEvidence, statedClosedOn, amount, remark, extra } = finding;
  const progress = finding.progress.at(-1)?.text;
  return {
    sourceRows: [],
    code,
    number,
    title,
    ...(aspect !== undefined && { category: aspect }),
    ...(source !== undefined && { source }),
    ...(goal !== undefined && { goal }),
    measures: measures.map(measureReading),
    owners,
    deadline,
    ...(claim && { status: statusReading(claim) }),
    ...(progress !== undefined && { progress }),
    ...(statedEvidence !== undefined && { evidence: statedEvidence }),
    ...(statedClosedOn !== undefined && { closedOn: statedClosedOn }),
    ...(amount !== undefined && { amount }),
    ...(remark !== undefined && { remark }),
    ...(Object.keys(extra).length > 0 && { extra }),
    cells: {},
  };
}

function measureReading(measure: Measure): MeasureReading {
  const { marker, text, departments, person, deadline, statedDeadline, claim } = measure;
  const progress = measure.progress.at(-1)?.text;
  const limit = deadline ?? statedDeadline;
  return {
    ...(marker !== undefined && { marker }),
    text,
    ...(departments && { departments }),
    ...(person !== undefined && { person }),
    ...(limit && { deadline: limit }),
    ...(claim && { status: statusReading(claim) }),
    ...(progress !== undefined && { progress }),
  };
}

/** A claim without words of its own is written in the usual ones. */
function statusReading({ raw, value }: Claim): StatedStatus {
  if (value === null || plainText(raw) !== '') return { raw, value };
  return { raw: value === 'closed' ? '已销号' : claimWords[value]['zh-CN'], value };
}
