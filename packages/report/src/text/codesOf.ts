/** How many codes a sentence names before it only says how many there are. */
const most = 12;

/**
 * Codes in a sentence; of many the first ones and how many there are in all.
 *
 * @example codesOf(['F01', 'F02']) // F01、F02
 */
export function codesOf(codes: readonly string[]): string {
  if (codes.length <= most) return codes.join('、');
  return `${codes.slice(0, most).join('、')}等${codes.length}个`;
}
