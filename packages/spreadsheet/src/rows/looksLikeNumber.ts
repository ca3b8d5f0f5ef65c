const chinese = '[一二三四五六七八九十百零〇]+';
const forms = [
  /^[(]?\d{1,6}([.\-—_]\d{1,6})*[)]?[、.,]?$/,
  new RegExp(`^[(]?${chinese}[)]?[、.,]?$`),
  new RegExp(`^第?(\\d+|${chinese})(项|条|号|个|类)$`),
  /^(问题|隐患|建议|意见|编号|No\.?|F|P)\s*[-—_]?\d+(\.\d+)*$/i,
  /^[A-Za-z\p{Script=Han}]{1,8}[-—_〔[(]?\d[\d\-—_〕\])A-Za-z]*号?$/u,
];

/** Whether a text is a number that findings are counted by: `1`, `1.1`, `（一）`, `①`, `一`, `1、`, `XC-2024-03`. */
export function looksLikeNumber(text: string): boolean {
  const trimmed = text.trim();
  if (/^[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]$/.test(trimmed)) return true;
  const plain = trimmed.normalize('NFKC').replace(/\s+/g, '');
  return plain !== '' && plain.length <= 20 && forms.some((form) => form.test(plain));
}
