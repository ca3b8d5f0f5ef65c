/** √, ✔, ☑ and ■ are ticks; □, × and a blank are none. */
export function isTick(text: string): boolean {
  return /^[√✓✔☑■●▲Vv]$|^\(?[√✓✔]\)?$/u.test(text.trim().normalize('NFKC'));
}

export function isNoTick(text: string): boolean {
  return /^[□☐×✗✘✕xX○/\\—-]?$/u.test(text.trim().normalize('NFKC'));
}

/** What is ticked of the choices in one cell: `□未启动 ☑已完成` → 已完成. Nothing where the cell offers no choice. */
export function tickedIn(text: string): string[] | undefined {
  if (!/[□☐☑■√✓✔]/.test(text)) return undefined;
  const choices = [...text.matchAll(/([□☐☑■√✓✔])\s*([^□☐☑■√✓✔]*)/g)];
  if (choices.every(([, , words = '']) => words.trim() === '')) return undefined;
  return choices
    .filter(([, box = '']) => !/[□☐]/.test(box))
    .map(([, , words = '']) => words.replace(/[\s、，,;；/]+$/g, '').trim())
    .filter((words) => words !== '');
}
