import type { SheetReading } from '@zhenggai/core/reading';
import type { SheetContext } from '../rows/SheetContext.ts';

export function readForms(_context: SheetContext): SheetReading | undefined {
  return undefined;
}
