export { renderMarkdown } from './renderMarkdown.ts';
