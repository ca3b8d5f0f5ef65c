import type { Finding } from '@zhenggai/core';
import { stageWords } from '@zhenggai/core/words';
import { chineseDate } from '@zhenggai/notice';
import type { FilledIn } from '@zhenggai/spreadsheet/write';

/** What the ledger itself says beside a finding's claim: how it stands, what is on file, which deadline is asked for. */
export function filledIn(finding: Finding): Readonly<Partial<Record<FilledIn, string>>> {
  const standing = standingText(finding);
  const { evidence, statedDeadline } = finding;
  return {
    ...(standing !== undefined && { standing }),
    ...(evidence.length > 0 && { archived: evidence.map(({ code, name }) => `${code} ${name}`).join('\n') }),
    ...(statedDeadline !== undefined && { claimedDeadline: statedDeadline.raw }),
  };
}

/** Only what others recognised or decided; how far the work is, its owner says. */
function standingText(finding: Finding): string | undefined {
  switch (finding.stage) {
    case 'closed':
      return `${stageWords.closed['zh-CN']}\n${chineseDate(finding.closing.closedOn)}`;
    case 'transferred':
      return `移交${finding.transfer.to}\n${chineseDate(finding.transfer.on)}`;
    case 'pending-review':
    case 'supplement':
      return stageWords[finding.stage]['zh-CN'];
    default:
      return undefined;
  }
}
