import { deepFreeze } from '@zhenggai/notice';
import type { DocumentChoice, DocumentId, DocumentKind, DocumentView } from '../catalogue/DocumentKind.ts';
import { documents } from '../catalogue/documents.ts';
import { fileName } from '../catalogue/fileName.ts';
import { departmentsOf } from '../department/departmentsOf.ts';
import type { Format } from '../render.ts';
import { departmentLine } from './departmentLine.ts';
import { owedOf } from './owedOf.ts';
import type { ReportSet, SetFile } from './ReportSet.ts';
import { uniquePath } from './uniquePath.ts';

/** What each document of a set is for decides its formats: to be edited or signed, to be read, to be filled in. */
const usual: Readonly<Record<DocumentId, readonly Format[]>> = {
  notice: ['docx', 'html'],
  status: ['docx', 'html'],
  monthly: ['docx', 'html'],
  ledger: ['xlsx', 'html'],
  department: ['docx', 'xlsx'],
};

/** The folder of what is handed to each department. */
const departmentFolder = '责任部门';

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
  const files = documents.flatMap((kind) => {
    const choices =
      kind.per === 'ledger' ? [choice] : departments.map((department) => ({ ...choice, department }));
    const wanted =
      formats === undefined ? usual[kind.id] : kind.formats.filter((one) => formats.includes(one));
    return choices.flatMap((one) => filesOf(kind, { view, choice: one, formats: wanted, path }));
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
  return documents
    .filter(({ per }) => per === 'department')
    .flatMap((kind) =>
      departmentsOf(view.ledger).flatMap((department) =>
        filesOf(kind, { view, choice: { department }, formats, path: (wanted) => path(baseOf(wanted)) }),
      ),
    );
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function filesOf(
  kind: DocumentKind,
  given: {
    readonly view: DocumentView;
    readonly choice: DocumentChoice;
    readonly formats: readonly Format[];
    readonly path: (wanted: string) => string;
  },
): readonly SetFile[] {
  const { view, choice, formats, path } = given;
  if (formats.length === 0) return [];
  const made = kind.make(view, choice);
  // What may be made was asked before: a refusal here is our own mistake.
  if (!made.ok) throw new RangeError(`${kind.id}: ${made.refusals.map(({ code }) => code).join(', ')}`);
  const document = made.value;
  const { department } = choice;
  const folder = department === undefined ? '' : `${departmentFolder}/`;
  return formats.map((format) =>
    Object.freeze({
      path: path(`${folder}${fileName(document, format)}`),
      id: kind.id,
      ...(department !== undefined && { department }),
      format,
      draft: document.draft !== undefined,
      document,
    }),
  );
}
