import type { Vocabulary } from './Language.ts';

/** Problems of a workbook in a round of several units: why it was not taken, and what its unit does about it. */
export const roundProblemTemplates = {
  'unit-from-file-name': {
    'zh-CN': '按文件名认作“{seen}”的表；请在表头写明“填报单位：”',
    en: 'by its file name it is taken for that of {seen}: write 填报单位： above the table',
  },
  'unit-first': {
    'zh-CN': '{seen}首次报送',
    en: 'the first workbook of {seen}',
  },
  'unit-not-listed': {
    'zh-CN':
      '台账的部门名单中没有“{seen}”，没有记录；请核对是否报错了台账；确属本台账的，请整改办先补入部门名单',
    en: '{seen} is not among the departments of the ledger, nothing was recorded: make sure that it is the right ledger; if it is, the office adds it to its departments first',
  },
  'unit-delivered-twice': {
    'zh-CN': '本单位这次还有 {seen}，按截至日期先后记录',
    en: 'its unit also delivered {seen}: recorded one after the other, the older day first',
  },
  'delivered-before': {
    'zh-CN': '与已记录的文件完全相同（{seen}），不重复记录',
    en: 'the same file was recorded already ({seen})',
  },
  'no-findings': {
    'zh-CN': '表中一个问题也没有读到，没有记录；请检查是否发错了文件或漏填，补全后重新报送',
    en: 'not one finding was read in it, nothing was recorded: check that it is the right file and filled in, then send it again',
  },
  'older-than-delivered': {
    'zh-CN': '这是旧表（截至 {seen}），会把较新一次报送的内容改回去，没有记录；请报送最新的一份',
    en: 'it is an older table (as of {seen}) and would take back what the newer one said, nothing was recorded: send the newest',
  },
  'workbook-in-future': {
    'zh-CN': '截至日期 {seen} 还没有到，没有记录；请更正截至日期后重新报送',
    en: 'it speaks of {seen}, which has not come, nothing was recorded: correct its 截至 day and send it again',
  },
  'still-growing': {
    'zh-CN': '文件还在复制，留到下一轮',
    en: 'it is still being copied and left for the next round',
  },
  'changed-meanwhile': {
    'zh-CN': '读取期间文件被替换，留到下一轮',
    en: 'it was replaced while it was read and is left for the next round',
  },
  'not-as-shown': {
    'zh-CN': '预览之后台账或文件又有变化，没有记录，留到下一轮',
    en: 'ledger or file changed after it was shown, nothing was recorded: left for the next round',
  },
  'round-stopped': {
    'zh-CN': '这一轮中途停下（{seen}），没有轮到这份文件，留到下一轮',
    en: 'the round stopped ({seen}) before its turn came: left for the next round',
  },
} as const satisfies Vocabulary;

/** What only a person can decide about the workbooks of a round. */
export const roundQuestionTemplates = {
  'same-day-twice': {
    'zh-CN':
      '同一单位、同一截至日期[[（{asOf}）]]的表有 {files}，内容不同，以哪一份为准？请只留一份；是分册的请合并为一份',
    en: 'of one unit and one day[[ ({asOf})]] there are {files}, and they differ: which one counts? Leave one in the folder; parts of one table are put together first',
  },
} as const satisfies Vocabulary;
