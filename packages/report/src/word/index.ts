export { renderWord } from './renderWord.ts';
