import type { Owners } from '@zhenggai/core/reading';
import { Remembered } from '../cells/Remembered.ts';
import { type OwnerField, type OwnersOfCell, readOwners } from '../cells/readOwners.ts';
import type { CaptionedColumn } from '../header/Header.ts';
import type { FieldCell } from './cellsOfField.ts';
import { report, type SheetContext } from './SheetContext.ts';

const ownerFields = ['leader', 'department', 'person', 'cooperating'] as const;
/** Field by field: a form may state several under one label. */
const owners = {
  leader: new Remembered<CaptionedColumn, OwnersOfCell>(),
  department: new Remembered<CaptionedColumn, OwnersOfCell>(),
  person: new Remembered<CaptionedColumn, OwnersOfCell>(),
  cooperating: new Remembered<CaptionedColumn, OwnersOfCell>(),
};

/** An owner cell with those it names. */
export interface OwnerCell extends FieldCell {
  readonly field: OwnerField;
  readonly names: OwnersOfCell;
}

/** Reads the owner cells of a finding; a caption that names several sorts of owners lets each part decide. */
export function readOwnerCells(
  context: SheetContext,
  cells: Readonly<Record<OwnerField, readonly FieldCell[]>>,
): OwnerCell[] {
  return ownerFields.flatMap((field) =>
    cells[field].map((cell): OwnerCell => {
      const { text, column } = cell;
      const names = owners[field].of(column, text, () => readOwners(text, field, mixesOwners(column.own)));
      for (const group of names.groups) report(context, 'owner-group', cell.cell, { group }, group);
      if (names.beyond !== '') report(context, 'owner-remark', cell.cell, { rest: names.beyond }, cell.text);
      return { ...cell, field, names };
    }),
  );
}

function mixesOwners(caption: string): boolean {
  const sorts = [/领导/, /部门|单位|科室|处室/, /责任人|联系人|承办人|经办人|负责人/];
  return sorts.filter((sort) => sort.test(caption)).length > 1;
}

/** The union of those that cells name, in order. */
export function unionOf(cells: readonly OwnerCell[]): Owners {
  const union = (field: OwnerField): readonly string[] => {
    const lists = cells.map(({ names }) => names[field]).filter((names) => names.length > 0);
    // A cell names nobody twice.
    return lists.length < 2 ? (lists[0] ?? []) : [...new Set(lists.flat())];
  };
  return {
    leader: union('leader').join('、'),
    departments: union('department'),
    person: union('person').join('、'),
    cooperating: union('cooperating'),
  };
}
