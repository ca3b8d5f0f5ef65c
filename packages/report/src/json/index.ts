export { renderJson } from './renderJson.ts';
