import { deepFreeze } from '@zhenggai/notice';
import type { DocumentChoice, DocumentId, DocumentKind, DocumentView } from '../catalogue/DocumentKind.ts';
import { documents } from '../catalogue/documents.ts';
import { fileName } from '../catalogue/fileName.ts';
import { uniquePath } from '../catalogue/uniquePath.ts';
import { departmentsOf } from '../department/departmentsOf.ts';
import type { ReportDocument } from '../document/nodes.ts';
import type { Format } from '../render.ts';
import { departmentLine } from './departmentLine.ts';
import { owedOf } from './owedOf.ts';
import type { ReportSet, SetFile } from './ReportSet.ts';

/** What each document of a set is for decides its formats: to be edited or signed, to be read, to be filled in. */
const usual: Readonly<Record<DocumentId, readonly Format[]>> = {
  notice: ['docx', 'html'],
  status: ['docx', 'html'],
  monthly: ['docx', 'html'],
  ledger: ['xlsx', 'html'],
  department: ['docx', 'xlsx'],
};

/** The folder of what is handed to each department. */
const departmentFolder = '责任部门/';

/**
 * The documents of a month: notice, status, monthly paper, ledger, and a sheet for each department. The notice is final
 * where every text is approved, else a draft; what is missing for a final one is said. `formats` narrows or widens the
 * usual ones.
 */
export function composeSet(view: DocumentView, formats?: readonly Format[]): ReportSet {
  const { ledger, asOf, knownAt } = view;
  const notFinal = documents.flatMap((kind) => (kind.audience === 'public' ? kind.check(view) : []));
  const choice = { draft: notFinal.length > 0 };
  const departments = departmentsOf(ledger);
  const path = uniquePath();
  const make = oneAtATime(view);
  const files = documents.flatMap((kind) => {
    const choices =
      kind.per === 'ledger' ? [choice] : departments.map((department) => ({ ...choice, department }));
    const folder = kind.per === 'ledger' ? '' : departmentFolder;
    const wanted =
      formats === undefined ? usual[kind.id] : kind.formats.filter((one) => formats.includes(one));
    return choices.flatMap((one) => filesOf(kind, { make, choice: one, formats: wanted, path, folder }));
  });
  return Object.freeze({
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ledger: deepFreeze({ id: ledger.id, head: { ...ledger.head } }),
    facts: deepFreeze(structuredClone(ledger.facts)),
    files: Object.freeze(files),
    departments: deepFreeze(departments.map((department) => departmentLine(ledger, department, asOf))),
    notFinal: deepFreeze([...notFinal]),
    owed: deepFreeze([...owedOf(ledger, { asOf, notFinal })]),
  });
}

/** A sheet for each department in each format, as files of one folder. */
export function departmentFiles(view: DocumentView, formats: readonly Format[]): readonly SetFile[] {
  const path = uniquePath();
  const make = oneAtATime(view);
  return documents
    .filter(({ per }) => per === 'department')
    .flatMap((kind) =>
      departmentsOf(view.ledger).flatMap((department) =>
        filesOf(kind, { make, choice: { department }, formats, path, folder: '' }),
      ),
    );
}

type Make = (kind: DocumentKind, choice: DocumentChoice) => ReportDocument;

/**
 * Makes documents without keeping them: those of 10,000 findings fill a small machine when all are held at once. Only
 * the last one stays at hand, for its next format.
 */
function oneAtATime(view: DocumentView): Make {
  let last: { readonly key: string; readonly document: ReportDocument } | undefined;
  return (kind, choice) => {
    const key = JSON.stringify([kind.id, choice.department]);
    if (last?.key === key) return last.document;
    last = undefined;
    const made = kind.make(view, choice);
    // What may be made was asked before: a refusal here is our own mistake.
    if (!made.ok) throw new RangeError(`${kind.id}: ${made.refusals.map(({ code }) => code).join(', ')}`);
    last = { key, document: made.value };
    return made.value;
  };
}

interface Wanted {
  readonly make: Make;
  readonly choice: DocumentChoice;
  readonly formats: readonly Format[];
  readonly path: ReturnType<typeof uniquePath>;
  /** Empty, or ending in `/`. */
  readonly folder: string;
}

function filesOf(kind: DocumentKind, { make, choice, formats, path, folder }: Wanted): readonly SetFile[] {
  if (formats.length === 0) return [];
  const { department } = choice;
  const named = namedBy(make(kind, choice));
  return formats.map((format) => {
    const ending = `.${format}`;
    const stem = `${folder}${fileName(named, format).slice(0, -ending.length)}`;
    return Object.freeze({
      path: path({ stem, ending }),
      id: kind.id,
      ...(department !== undefined && { department }),
      format,
      draft: named.draft !== undefined,
      document: () => make(kind, choice),
    });
  });
}

/** What files are named by, without the document itself. */
function namedBy({ name, lang, asOf, draft }: ReportDocument): Parameters<typeof fileName>[0] {
  return { name, lang, asOf, ...(draft !== undefined && { draft }) };
}
