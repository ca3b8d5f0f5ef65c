import type { AgendaEntry, EntryFinding, FindingEntry, PolicyEntry } from '@zhenggai/core/agenda';
import { confidenceWords, countedDayWords, deadlineNoteWords } from '@zhenggai/core/words';
import { oneLine } from '../text/visibleText.ts';

/** What an entry rests on and whose it is, a line each; of a clue nothing but what a rule asks. */
export function entryDescription(entry: AgendaEntry): string {
  if (entry.what === 'campaign-end') return '台账所填集中整改截止日';
  const { finding } = entry;
  const of = finding === undefined || finding.population === 'clue' ? [] : ownerLines(finding);
  return [...(entry.what === 'policy' ? ruleLines(entry) : deadlineLines(entry)), ...of]
    .map(oneLine)
    .join('\n');
}

function ruleLines({ rule, counted, day }: PolicyEntry): readonly string[] {
  const { title, documentNumber, article } = rule.source;
  const source = [title, documentNumber, article].filter((part) => part !== undefined).join('，');
  return [
    `依据：${rule.title}（${rule.id}）`,
    `出处：${source}；可信度：${confidenceWords[rule.confidence]['zh-CN']}`,
    `计算：${countedDayWords(counted, day, 'zh-CN')}`,
  ];
}

function deadlineLines({ finding, raw, text, readings, notes, what }: FindingEntry): readonly string[] {
  if (finding.population === 'clue') return [];
  return [
    ...(raw === undefined ? [] : [`时限原文：${raw}`]),
    ...(text === undefined ? [] : [`${what === 'apply-anew' ? '尚缺' : '内容'}：${text}`]),
    ...(readings === undefined ? [] : [`有不同理解：${readings.join(' 或 ')}，请确认`]),
    ...(notes.length === 0
      ? []
      : [`说明：${notes.map((note) => deadlineNoteWords[note]['zh-CN']).join('；')}`]),
  ];
}

function ownerLines({ number, title, leader, departments, person }: EntryFinding): readonly string[] {
  return [
    `问题${number}：${title}`,
    ...(leader === '' ? [] : [`责任领导：${leader}`]),
    ...(departments.length === 0 ? [] : [`责任部门：${departments.join('、')}`]),
    ...(person === '' ? [] : [`责任人：${person}`]),
  ];
}
