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

/**
 * Says whether a text is a finding's code in its one form.
 *
 * @example isFindingCode('F07') // true
 * @example isFindingCode('F7') // false
 */
export function isFindingCode(text: unknown): text is FindingCode {
  return typeof text === 'string' && ofFinding.test(text);
}

/**
 * Says whether a text is a measure's code in its one form.
 *
 * @example isMeasureCode('F07.2') // true
 */
export function isMeasureCode(text: unknown): text is MeasureCode {
  return typeof text === 'string' && ofMeasure.test(text);
}

/**
 * Says whether a text is a piece of evidence's code in its one form.
 *
 * @example isEvidenceCode('F07.E1') // true
 */
export function isEvidenceCode(text: unknown): text is EvidenceCode {
  return typeof text === 'string' && ofEvidence.test(text);
}

/**
 * The code of the `ordinal`th finding registered in a ledger: 7 → `F07`, 1234 → `F1234`.
 *
 * @example findingCode(7) // 'F07'
 */
export function findingCode(ordinal: number): FindingCode {
  return checked(`F${String(ordinal).padStart(2, '0')}`, isFindingCode);
}

/**
 * The code of a finding's `ordinal`th measure. Throws a `RangeError` where there is no such code.
 *
 * @example measureCode(findingCode(7), 2) // 'F07.2'
 */
export function measureCode(finding: FindingCode, ordinal: number): MeasureCode {
  return checked(`${finding}.${ordinal}`, isMeasureCode);
}

/**
 * The code of a finding's `ordinal`th piece of evidence. Throws a `RangeError` where there is no such code.
 *
 * @example evidenceCode(findingCode(7), 1) // 'F07.E1'
 */
export function evidenceCode(finding: FindingCode, ordinal: number): EvidenceCode {
  return checked(`${finding}.E${ordinal}`, isEvidenceCode);
}

/**
 * The finding that a measure or piece of evidence belongs to.
 *
 * @example findingOf('F07.2') // 'F07'
 */
export function findingOf(code: MeasureCode | EvidenceCode): FindingCode {
  return checked(code.slice(0, code.indexOf('.')), isFindingCode);
}

/**
 * The number within a code, by which codes sort: `F07` → 7, `F07.2` → 2.
 *
 * @example ordinalOf('F07.2') // 2
 */
export function ordinalOf(code: FindingCode | MeasureCode | EvidenceCode): number {
  return Number(/\d+$/.exec(code)?.[0]);
}

function checked<T extends string>(text: string, is: (text: unknown) => text is T): T {
  if (!is(text)) throw new RangeError(`not a code: ${text}`);
  return text;
}
