import { digestOfText } from '@zhenggai/core';
import type { DocumentView } from '../src/catalogue/DocumentKind.ts';
import { documents } from '../src/catalogue/documents.ts';
import { departmentsOf } from '../src/department/departmentsOf.ts';
import type { ReportDocument } from '../src/document/nodes.ts';
import { composeSet } from '../src/set/composeSet.ts';
import { setIndex } from '../src/set/setIndex.ts';
import { statusReport } from '../src/status/statusReport.ts';

/**
 * Every document that can be made of a ledger, by name: each kind of the catalogue, for each department where it is
 * one's, as a draft where drafts differ; and those that stand beside it. A new kind joins by joining the catalogue,
 * anything else by a line here.
 */
export function everyDocument(view: DocumentView): readonly (readonly [string, ReportDocument])[] {
  const made = documents.flatMap((kind) => {
    const choices =
      kind.per === 'department'
        ? departmentsOf(view.ledger).map((department) => ({ department }))
        : [{ draft: true }];
    return choices.flatMap((choice) => {
      const outcome = kind.make(view, choice);
      if (!outcome.ok) throw new Error(`${kind.id}: ${JSON.stringify(outcome.refusals)}`);
      return [[kind.id, outcome.value] as const];
    });
  });
  const set = composeSet(view);
  const written = set.files.map(({ path }) => ({ path, digest: digestOfText(path), size: path.length }));
  return [
    ...made,
    ['status-en', statusReport(view.ledger, { asOf: view.asOf, lang: 'en' })],
    ['set', setIndex(set, written)],
  ];
}
