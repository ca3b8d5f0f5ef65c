import type { Words } from './Words.ts';

/** What makes a file as a whole unreadable, or refused. */
export const fileWords = {
  'file-empty': {
    severity: 'error',
    zh: () => '文件是空的。请检查是否保存成功，重新发送原文件。',
    en: () => 'The file is empty. Check that it was saved, and send it again.',
  },
  'file-too-large': {
    severity: 'error',
    zh: ({ size, limit }) =>
      `文件有 ${size} 字节，超过上限 ${limit} 字节。请删去图片等附件后另存，或调高上限。`,
    en: ({ size, limit }) =>
      `The file has ${size} bytes, the limit is ${limit}. Remove pictures and attachments, or raise the limit.`,
  },
  'not-a-workbook': {
    severity: 'error',
    zh: () => '这不是工作簿文件。请用 Excel 或 WPS 打开台账，另存为“Excel 工作簿（.xlsx）”。',
    en: () =>
      'This is not a workbook. Open the ledger in Excel or WPS and save it as an Excel workbook (.xlsx).',
  },
  'html-not-a-workbook': {
    severity: 'error',
    zh: () =>
      '这是网页（HTML），只是扩展名改成了工作簿。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”。',
    en: () =>
      'This is a web page (HTML) under the name of a workbook. Open it in Excel or WPS and save it as .xlsx.',
  },
  'text-not-a-workbook': {
    severity: 'error',
    zh: () => '这是纯文本，不是工作簿。请用 Excel 或 WPS 导入后另存为“Excel 工作簿（.xlsx）”。',
    en: () => 'This is plain text, not a workbook. Import it into Excel or WPS and save it as .xlsx.',
  },
  'format-unsupported': {
    severity: 'error',
    zh: ({ format }) => `还不能读取 ${format} 格式。请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”。`,
    en: ({ format }) => `The ${format} format is not read yet. Save the workbook as .xlsx in Excel or WPS.`,
  },
  'file-encrypted': {
    severity: 'error',
    zh: () => '文件加了打开密码，无法读取。请在 Excel 或 WPS 中取消密码后另存。',
    en: () => 'The file is encrypted with a password. Remove the password in Excel or WPS and save it again.',
  },
  'file-truncated': {
    severity: 'error',
    zh: () => '文件不完整，可能没有传完或没有存完。请重新取得完整的文件。',
    en: () => 'The file is cut off: it was not saved or sent completely. Get the whole file again.',
  },
  'file-damaged': {
    severity: 'error',
    zh: ({ part }) => `文件已损坏${part ? `（${part}）` : ''}，无法读取。请用 Excel 或 WPS 打开修复后另存。`,
    en: ({ part }) =>
      `The file is damaged${part ? ` (${part})` : ''}. Let Excel or WPS repair it and save it again.`,
  },
  'zip-bomb': {
    severity: 'error',
    zh: () => '文件解压后异常庞大，可能是恶意文件，已拒绝读取。请向报送单位核实；确属正常台账的，调高上限。',
    en: () =>
      'Unpacked the file is abnormally large, it may be hostile. Ask its sender; if it is a ledger, raise the limit.',
  },
  'too-many-cells': {
    severity: 'error',
    zh: ({ limit }) => `单元格超过上限 ${limit} 个。请删去无关的工作表，或调高上限。`,
    en: ({ limit }) =>
      `The workbook has more than ${limit} cells. Remove sheets that are no ledgers, or raise the limit.`,
  },
  'classification-mark': {
    severity: 'error',
    zh: ({ mark }) =>
      `此处有密级标志“${mark}”。标密材料不得在非涉密计算机上处理：没有读取任何内容，请立即按保密规定处置。`,
    en: ({ mark }) =>
      `A classification mark (${mark}) stands here. Such material may not be processed on an ordinary computer: nothing was read.`,
  },
  'classification-mark-lifted': {
    severity: 'warning',
    zh: ({ mark }) => `此处的密级标志“${mark}”已划去或注明解密。请核对解密手续后再继续。`,
    en: ({ mark }) =>
      `The classification mark (${mark}) here is struck out or declared lifted. Check that it was.`,
  },
  'internal-material': {
    severity: 'warning',
    zh: () => '标有“内部资料”：属工作材料，不对外公开。',
    en: () => 'Marked as internal material: for work only, not for the public.',
  },
} as const satisfies Record<string, Words>;
