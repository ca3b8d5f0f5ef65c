/**
 * The number that a finding is printed with, where it is one: digits, Chinese numerals and the marks around them. A
 * number cell can hold any text, and text is printed in public only once approved.
 *
 * @example printedNumber('（三）') // （三）
 * @example printedNumber('见附表 张三') // undefined
 */
export function printedNumber(number: string): string | undefined {
  const text = number.trim();
  const isNumber = /^[\d０-９①-⑳一二三四五六七八九十百零〇.．、()（）第条项号-]{1,12}$/.test(text);
  return isNumber ? text : undefined;
}
