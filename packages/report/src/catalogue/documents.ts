import { done, type Outcome, refuse } from '@zhenggai/core';
import type { Format } from '../render.ts';
import type { DocumentKind } from './DocumentKind.ts';
import { departmentDocument } from './departmentDocument.ts';
import { ledgerDocument } from './ledgerDocument.ts';
import { monthlyDocument } from './monthlyDocument.ts';
import { noticeDocument } from './noticeDocument.ts';
import { statusDocument } from './statusDocument.ts';

/** Every document that can be made, in the order in which a month's set is read. */
export const documents: readonly DocumentKind[] = Object.freeze([
  noticeDocument,
  statusDocument,
  monthlyDocument,
  departmentDocument,
  ledgerDocument,
]);

/** The kind of document of an id. Refuses `document-unknown`. */
export function documentById(id: string): Outcome<DocumentKind> {
  const found = documents.find((document) => document.id === id);
  return found === undefined
    ? refuse({
        code: 'document-unknown',
        facts: { seen: id, known: documents.map((document) => document.id) },
      })
    : done(found);
}

/** The format as a document offers it; `htm` is `html`. Refuses `format-unknown`. */
export function formatOf({ formats }: DocumentKind, asked: string): Outcome<Format> {
  const found = formats.find((format) => format === asked || (asked === 'htm' && format === 'html'));
  return found === undefined
    ? refuse({ code: 'format-unknown', facts: { format: asked, known: formats } })
    : done(found);
}
