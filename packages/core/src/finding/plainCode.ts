/**
 * A code in its one form, however it was typed; what is none comes back as it is.
 *
 * @example plainCode('f007．２') // 'F07.2'
 */
export function plainCode(typed: string): string {
  const code = typed.normalize('NFKC').replace(/[。·]/g, '.').trim().toUpperCase();
  const [, finding, measure] = /^F0*([1-9]\d*)(?:\.0*([1-9]\d*))?$/.exec(code) ?? [];
  if (finding === undefined) return code;
  return `F${finding.padStart(2, '0')}${measure === undefined ? '' : `.${measure}`}`;
}
