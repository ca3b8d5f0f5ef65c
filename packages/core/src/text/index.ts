export { type ChineseNumeral, chineseNumeral, isChineseNumeralChar } from './chineseNumeral.ts';
export { dropInvisible } from './dropInvisible.ts';
export { type ControlCharacter, findControlCharacters } from './findControlCharacters.ts';
export { hasLoneSurrogate } from './hasLoneSurrogate.ts';
export { normaliseText } from './normaliseText.ts';
export { plainText } from './plainText.ts';
export { visibleText } from './visibleText.ts';
