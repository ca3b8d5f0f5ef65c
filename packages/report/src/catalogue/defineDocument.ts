import { done, refuse } from '@zhenggai/core';
import type { ReportDocument } from '../document/nodes.ts';
import type { DocumentChoice, DocumentKind, DocumentView } from './DocumentKind.ts';

/** A kind of document from its template: it is made only where its check refuses nothing. */
export function defineDocument({
  check = () => [],
  warnings = () => [],
  compose,
  ...kind
}: Omit<DocumentKind, 'make' | 'check' | 'warnings'> &
  Partial<Pick<DocumentKind, 'check' | 'warnings'>> & {
    readonly compose: (view: DocumentView, choice: DocumentChoice) => ReportDocument;
  }): DocumentKind {
  return Object.freeze({
    ...kind,
    check,
    warnings,
    make: (view: DocumentView, choice: DocumentChoice = {}) => {
      const refusals = check(view, choice);
      return refusals.length > 0 ? refuse(...refusals) : done(compose(view, choice));
    },
  });
}
