export { renderHtml } from './renderHtml.ts';
