export { renderWorkbook } from './renderWorkbook.ts';
