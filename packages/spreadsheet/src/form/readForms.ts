import type { CanonicalField, SheetReading } from '@zhenggai/core/reading';
import type { Cell } from '../grid/Grid.ts';
import type { SheetView } from '../grid/SheetView.ts';
import { readInfo, type SheetInfo } from '../header/infoLines.ts';
import { reasonInWords } from '../problem/reasons.ts';
import { findingOf } from '../rows/findingOf.ts';
import { reportCells } from '../rows/reportCells.ts';
import type { SheetContext } from '../rows/SheetContext.ts';
import { type Entry, entriesOf } from './entriesOf.ts';
import { formSource } from './formSource.ts';

const fewestFields = 3;

/** The forms that a sheet holds, found by their labels. */
export interface Forms {
  readonly info: SheetInfo;
  readonly forms: readonly (readonly Entry[])[];
  readonly rest: readonly Cell[];
}

/** Forms of label and value beside each other, one finding each; nothing where a sheet holds none. */
export function findForms(view: SheetView): Forms | undefined {
  const { entries, rest } = entriesOf(view);
  const fields = new Set(entries.filter(({ values }) => values.length > 0).map(({ match }) => match?.field));
  fields.delete(undefined);
  if (fields.size < fewestFields || !fields.has('title')) return undefined;
  return { info: readInfo(rest), forms: parted(entries), rest };
}

/** A form begins anew where the field that the first one began with comes again. */
function parted(entries: readonly Entry[]): Entry[][] {
  const first = entries.find(({ match }) => match?.field === 'number' || match?.field === 'title');
  const anchor: CanonicalField | undefined = first?.match?.field;
  const forms: Entry[][] = [[]];
  let begun = false;
  for (const entry of entries) {
    if (entry.match?.field === anchor && entry.match?.by === 'own') {
      if (begun && isAnchor(entry, forms.at(-1) ?? [])) forms.push([]);
      begun = true;
    }
    forms.at(-1)?.push(entry);
  }
  return forms;
}

/** The same label again, not another one that could name the same field. */
function isAnchor(entry: Entry, form: readonly Entry[]): boolean {
  return form.some(({ caption }) => caption.replace(/\s+/g, '') === entry.caption.replace(/\s+/g, ''));
}

/** Reads the forms of a sheet. */
export function readForms(context: SheetContext, { info, forms, rest }: Forms): SheetReading {
  const { view, account, lang } = context;
  const findings = forms.flatMap((entries) => {
    const source = formSource(entries, info.moneyUnit);
    if (!source) return [];
    for (const { label, values } of entries) for (const cell of [label, ...values]) account.take(cell);
    return [findingOf(context, source)];
  });
  for (const cell of rest)
    account.ignore([cell], reasonInWords(cell.row === view.filledRows[0] ? 'title' : 'form-rest', lang));
  reportCells(context, findings);
  return {
    name: view.sheet.name,
    role: 'form',
    headerRows: [],
    columns: {},
    otherColumns: {},
    ignored: account.ignored,
    findings,
  };
}
