import type { CanonicalField, Deadline, FindingReading, WorkbookReading } from '@zhenggai/core/reading';

/** An answer key as the test ledgers carry it; only what is compared here. */
export interface Key {
  readonly readable?: boolean;
  readonly clean?: boolean;
  readonly unit?: string;
  readonly asOf?: string;
  readonly sheets: readonly KeySheet[];
  readonly expectedErrors?: readonly {
    sheet?: string;
    cell?: string;
    row?: number;
    kind: string;
    optional?: boolean;
  }[];
}

interface KeySheet {
  readonly name: string;
  readonly role: string;
  readonly roleAlso?: readonly string[];
  readonly headerRows?: readonly number[];
  readonly columns?: Readonly<Record<string, string | readonly string[]>>;
  readonly findings?: readonly KeyFinding[];
}

interface KeyDeadline {
  readonly raw?: string;
  readonly rawAlso?: readonly string[];
  readonly kind: string;
  readonly due?: string;
  readonly dueAlso?: readonly string[];
  readonly dueIfYearInferred?: string;
  readonly sustain?: boolean;
  readonly candidates?: readonly unknown[];
}

interface KeyStatus {
  readonly raw?: string;
  readonly rawAlso?: readonly string[];
  readonly value?: string | null;
  readonly valueAlso?: readonly (string | null)[];
  readonly derived?: boolean;
}

interface KeyFinding {
  readonly sourceRows?: readonly number[];
  readonly number?: string;
  readonly numberRaw?: string;
  readonly title: string;
  readonly measures?: readonly {
    marker?: string;
    text: string;
    departments?: readonly string[];
    person?: string;
  }[];
  readonly owners?: {
    leader?: string;
    departments?: readonly string[];
    person?: string;
    cooperating?: readonly string[];
  };
  readonly ownersAlso?: Readonly<Record<string, readonly unknown[]>>;
  readonly deadline?: KeyDeadline;
  readonly status?: KeyStatus;
  readonly [field: string]: unknown;
}

const plain = (value: unknown) =>
  String(value ?? '')
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '');

/** What differs between a reading and its key, a line each; texts count modulo white space and width. */
export function compareReading(reading: WorkbookReading, key: Key): string[] {
  const differences: string[] = [];
  const check = (where: string, expected: unknown, seen: unknown, also: readonly unknown[] = []) => {
    if (![expected, ...also].some((one) => plain(one) === plain(seen)))
      differences.push(`${where}: expected ${JSON.stringify(expected)}, saw ${JSON.stringify(seen)}`);
  };
  if (key.readable === false) {
    check('findings of a refused file', 0, reading.sheets.flatMap(({ findings }) => findings).length);
    check(
      'a reason',
      true,
      reading.problems.some(({ severity }) => severity === 'error'),
    );
    return differences;
  }
  if (key.clean)
    check(
      'errors',
      '',
      reading.problems
        .filter(({ severity }) => severity === 'error')
        .map(({ code, cell }) => `${code} ${cell}`),
    );
  if (key.unit) check('unit', key.unit, reading.unit);
  if (key.asOf) check('as of', key.asOf, reading.asOf);
  for (const { sheet, cell, row, kind, optional } of key.expectedErrors ?? []) {
    if (optional) continue;
    const at = cell?.split('!').pop();
    const told = reading.problems.some(
      (problem) =>
        (!problem.sheet || !sheet || problem.sheet === sheet) &&
        (row === undefined
          ? at === undefined || problem.cell === at
          : new RegExp(`^[A-Z]+${row}$`).test(problem.cell)),
    );
    check(`problem ${kind} at ${cell ?? row}`, 'reported', told ? 'reported' : 'silent');
  }
  for (const sheet of key.sheets) {
    const read = reading.sheets.find(({ name }) => plain(name) === plain(sheet.name));
    check(`${sheet.name} role`, sheet.role, read?.role, sheet.roleAlso);
    if (sheet.role === 'ignore' || !read) continue;
    const findings = sheet.findings ?? [];
    check(`${sheet.name} findings`, findings.length, read.findings.length);
    if (sheet.role === 'ledger' && sheet.headerRows && findings.length > 0)
      check(`${sheet.name} header`, sheet.headerRows.join(), read.headerRows.join());
    for (const [field, letters] of Object.entries(sheet.columns ?? {})) {
      const [first, ...also] = [letters].flat();
      check(`${sheet.name} column ${field}`, first, read.columns[field as CanonicalField] ?? '', also);
    }
    findings.forEach((finding, i) => {
      const seen = read.findings[i];
      if (seen)
        compareFinding(
          `${sheet.name} ${finding.number ?? ''} row ${finding.sourceRows?.[0] ?? ''}`,
          finding,
          seen,
          check,
          sheet,
        );
    });
  }
  return differences;
}

type Check = (where: string, expected: unknown, seen: unknown, also?: readonly unknown[]) => void;

function compareFinding(
  where: string,
  key: KeyFinding,
  seen: FindingReading,
  check: Check,
  sheet: KeySheet,
): void {
  if (sheet.role === 'ledger') check(`${where} rows`, key.sourceRows?.join(), seen.sourceRows.join());
  check(`${where} number`, key.number, seen.number, [key.numberRaw ?? key.number]);
  check(`${where} title`, key.title, seen.title);
  for (const field of ['category', 'source', 'goal', 'progress', 'evidence', 'remark', 'closedOn'] as const) {
    const mayLack = [sheet.columns?.[field]].flat().includes('') && seen[field] === undefined;
    if (key[field] != null && !mayLack) check(`${where} ${field}`, key[field], seen[field]);
  }
  check(`${where} measures`, key.measures?.length ?? 0, seen.measures.length);
  key.measures?.forEach((measure, i) => {
    const read = seen.measures[i];
    check(`${where} measure ${i + 1}`, measure.text, read?.text);
    if (measure.marker) check(`${where} marker ${i + 1}`, measure.marker, read?.marker);
    if (measure.departments)
      check(
        `${where} measure ${i + 1} departments`,
        measure.departments.join('、'),
        (read?.departments ?? seen.owners.departments).join('、'),
      );
    if (measure.person)
      check(`${where} measure ${i + 1} person`, measure.person, read?.person ?? seen.owners.person);
  });
  const sorted = (names: unknown) =>
    [names ?? []]
      .flat()
      .flatMap((name) => String(name).split('、'))
      .sort()
      .join('、');
  for (const field of ['leader', 'departments', 'person', 'cooperating'] as const)
    check(
      `${where} ${field}`,
      sorted(key.owners?.[field]),
      sorted(seen.owners[field]),
      (key.ownersAlso?.[field] ?? []).map(sorted),
    );
  if (key.deadline && key.deadline.kind !== 'per-measure')
    compareDeadline(where, key.deadline, seen.deadline, check);
  if (key.status) {
    if (!key.status.derived) check(`${where} status`, key.status.raw, seen.status?.raw, key.status.rawAlso);
    check(`${where} status value`, key.status.value, seen.status?.value, key.status.valueAlso);
  }
}

function compareDeadline(where: string, key: KeyDeadline, seen: Deadline, check: Check): void {
  check(`${where} deadline`, key.raw, seen.raw, key.rawAlso);
  check(`${where} sustain`, Boolean(key.sustain), seen.sustain);
  const due = key.due ?? key.dueIfYearInferred;
  if (key.kind === 'ambiguous') check(`${where} ambiguous`, true, seen.ambiguous);
  else if (due) check(`${where} due`, due, seen.due, key.dueAlso);
  else if (['none', 'unknown', 'long-term'].includes(key.kind) && !seen.ambiguous)
    check(`${where} due`, '', seen.due);
}
