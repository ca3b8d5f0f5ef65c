import { evidenceFiles } from './evidenceFiles.ts';
import { steps } from './steps.ts';

/** The instant at which somebody who opens the served sample comes in: some findings are overdue, some due soon. */
export const servedSince = '2024-07-03T09:00:00+08:00';

/** Who has made the ledger. */
export const servedClerk = '林若溪';

const site = { title: '水质抽检现场记录' };
const minutes = { title: '督办事项清单' };
const onFirst = ['--on', '2024-03-01'];
const returned = [
  '--reason',
  'evidence-insufficient',
  '--missing',
  '缺督办事项办结回执',
  '--due',
  '2024-07-10',
];

/** Files that the served sample records as evidence. */
export const servedEvidence = [
  ...evidenceFiles,
  ...[site, minutes].map(({ title }) => ({ name: `${title}.txt`, content: `${title}（示例）\n` })),
];

/**
 * The demo's own way as far as it records something, and what makes the ledger one that several people are at work on:
 * all five roles, a closing that waits for its second signature (F03), one that was returned (F10).
 */
export function servedSteps({ samples }: { readonly samples: string }): readonly (readonly string[])[] {
  const recorded = steps({ samples, out: '.' })
    .filter(({ line, exit }) => exit !== 1 && isPartOfIt(line, samples))
    .map(({ line }) => (line.includes('2024年6月30日') ? laterDeadline(line) : line));
  return [
    ...recorded,
    person('贺远亭', '水资源科', 'contact'),
    person('邓南乔', '安全监督科', 'contact'),
    person('顾怀瑾', '督查室', 'verifier'),
    person('宋听澜', '县委第二巡察组', 'inspector'),
    ['record', 'progress', 'F04', '--text', '已逐户告知41户，办理延续29户。', ...by('贺远亭', '2024-07-01')],
    [
      'record',
      'progress',
      'F10',
      '--text',
      '督办事项实行清单管理，逐项销账。',
      ...by('姜映雪', '2024-07-01'),
    ],
    ['record', 'evidence', 'F10', evidence(minutes), '--date', '2024-07-01', ...by('姜映雪', '2024-07-01')],
    ['record', 'done', 'F10', ...by('姜映雪', '2024-07-01')],
    ['close', 'F10', ...by('姜映雪', '2024-07-01')],
    ['record', 'evidence', 'F06', evidence(site), '--date', '2024-07-01', ...by('顾怀瑾', '2024-07-02')],
    ['return', 'F10', ...returned, ...by('顾怀瑾', '2024-07-02')],
    ['approve', '--text', 'progress', ...by('沈既白', '2024-07-02')],
  ];
}

const recording = ['init', 'person', 'plan', 'transfer', 'record', 'close'];

/** Says whether a line of the demo records something before the day on which the sample is served. */
function isPartOfIt([word = '', file = '', ...rest]: readonly string[], samples: string): boolean {
  if (word === 'import') return file.startsWith(`${samples}/`) && !rest.includes('--dry-run');
  return recording.includes(word);
}

function person(name: string, department: string, role: string): readonly string[] {
  return ['person', 'add', name, '--department', department, '--role', role, ...onFirst];
}

function by(name: string, on: string): readonly string[] {
  return ['--on', on, '--by', name];
}

function evidence({ title }: { readonly title: string }): string {
  return `evidence/${title}.txt`;
}

/** The one deadline that the demo sets by hand, so far away that it is still to come. */
function laterDeadline(line: readonly string[]): readonly string[] {
  return line.map((word) => (word === '2024年6月30日' ? '2024年7月12日' : word));
}
