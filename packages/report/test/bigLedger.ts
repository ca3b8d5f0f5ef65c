import { findingCode, type RecordedEvent } from '@zhenggai/core';
import { claimedDone, closed, due, planned, registered } from './happenings.ts';
import { type Happening, recorded } from './recorded.ts';

const departments = ['办公室', '河湖管理科', '水资源科', '建设管理科', '农村水利科', '财务科'];

/** The events of a ledger of so many findings: of ten one closed and one claimed done, one of four past its day. */
export function bigEvents(count: number): readonly RecordedEvent[] {
  const happenings = Array.from({ length: count }, (_, index): readonly Happening[] => {
    const code = findingCode(index + 1);
    const first = registered(index + 1, {
      title: `第${index + 1}项工作落实不到位`,
      department: departments[index % departments.length] ?? '',
      deadline: due(index % 4 === 0 ? '2024-05-31' : '2024-09-30'),
    });
    if (index % 10 === 0) return [first, planned(code), ...closed(code, '2024-06-25')];
    return index % 10 === 1 ? [first, planned(code), claimedDone(code, '2024-06-30')] : [first];
  }).flat();
  return recorded('gross', happenings);
}
