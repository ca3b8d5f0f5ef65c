import { visibleText } from '@zhenggai/core/text';

/** What a cell can hold, in UTF-16 units: Excel's limit. */
export const mostInCell = 32_767;

/**
 * A text as a cell holds it: what cannot be printed is left out, and what workbooks would take for an escaped character
 * (`_x0041_`) is escaped itself, so that it comes back as it was.
 */
export function cellText(text: string): string {
  return visibleText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
