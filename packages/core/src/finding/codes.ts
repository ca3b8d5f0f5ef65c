/** A finding's stable code, `F07`: given once, never changed, never reused; the printed number may change. */
export type FindingCode = string & { readonly __findingCode: unique symbol };
/** A measure's code, `F07.2`. */
export type MeasureCode = string & { readonly __measureCode: unique symbol };
/** A piece of evidence's code, `F07.E1`. */
export type EvidenceCode = string & { readonly __evidenceCode: unique symbol };

/** One code for one ordinal: `F07`, never `F7` or `F007`. */
const finding = 'F(?:0[1-9]|[1-9]\\d{1,8})';
const ofFinding = new RegExp(`^${finding}$`);
const ofMeasure = new RegExp(`^${finding}\\.[1-9]\\d*$`);
const ofEvidence = new RegExp(`^${finding}\\.E[1-9]\\d*$`);

export function isFindingCode(text: unknown): text is FindingCode {
  return typeof text === 'string' && ofFinding.test(text);
}

export function isMeasureCode(text: unknown): text is MeasureCode {
  return typeof text === 'string' && ofMeasure.test(text);
}

export function isEvidenceCode(text: unknown): text is EvidenceCode {
  return typeof text === 'string' && ofEvidence.test(text);
}

/** The code of the `ordinal`th finding registered in a ledger: 7 → `F07`, 1234 → `F1234`. */
export function findingCode(ordinal: number): FindingCode {
  return checked(`F${String(ordinal).padStart(2, '0')}`, isFindingCode);
}

export function measureCode(finding: FindingCode, ordinal: number): MeasureCode {
  return checked(`${finding}.${ordinal}`, isMeasureCode);
}

export function evidenceCode(finding: FindingCode, ordinal: number): EvidenceCode {
  return checked(`${finding}.E${ordinal}`, isEvidenceCode);
}

/** The finding that a measure or piece of evidence belongs to. */
export function findingOf(code: MeasureCode | EvidenceCode): FindingCode {
  return checked(code.slice(0, code.indexOf('.')), isFindingCode);
}

/** The number within a code, by which codes sort: `F07` → 7, `F07.2` → 2. */
export function ordinalOf(code: FindingCode | MeasureCode | EvidenceCode): number {
  return Number(/\d+$/.exec(code)?.[0]);
}

function checked<T extends string>(text: string, is: (text: unknown) => text is T): T {
  if (!is(text)) throw new RangeError(`not a code: ${text}`);
  return text;
}
