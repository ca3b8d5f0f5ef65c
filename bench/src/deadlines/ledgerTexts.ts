import type { CaseText } from './lawyersCases.ts';

/** What most cells of a ledger's column of deadlines hold. */
const usual = [
  (year: number, month: number) => `${year}年${month}月底前`,
  (year: number, month: number, day: number) => `${year}年${month}月${day}日前`,
  (year: number, month: number, day: number) => `${year}.${month}.${day}`,
  (year: number, month: number) => `${year}年${month}月`,
  (year: number) => `${year}年底前，并长期坚持`,
  () => '立行立改',
  () => '长期坚持',
  (_: number, month: number) => `${month}个月内`,
  (_: number, __: number, day: number) => `${day}个工作日`,
  (year: number, month: number, day: number) =>
    `${year}年${month}月${day}日前完成制度修订，${year}年底前完成验收`,
];

/** So many texts as ledgers hold them, the same each time: two of the usual forms with ever other days, then one of the cases. */
export function ledgerTexts(count: number, cases: readonly CaseText[]): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    if (i % 3 === 2) return cases[Math.floor(i / 3) % cases.length]?.text ?? '';
    const write = usual[(i * 7) % usual.length];
    return write?.(2023 + (i % 4), 1 + ((i * 5) % 12), 1 + ((i * 11) % 28)) ?? '';
  });
}
