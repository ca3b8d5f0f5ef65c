import type { WorkbookReading } from './WorkbookReading.ts';

/** Says whether a file as a whole could not be read as a ledger: no finding in it, and an error that is the file's. */
export function isRefusedReading({ sheets, problems }: WorkbookReading): boolean {
  const isEmpty = sheets.every(({ findings }) => findings.length === 0);
  return (
    isEmpty &&
    problems.some(({ severity, cell }) => severity === 'error' && (cell === '' || sheets.length === 0))
  );
}
