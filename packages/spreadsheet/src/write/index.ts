export type * from './Workbook.ts';
