import type { Vocabulary } from '../Language.ts';

/** Why a file as a whole is not read, and what to do about it. */
export const fileRefusals = {
  'file-not-found': {
    'zh-CN': '没有文件 {path}，请检查文件名和文件夹',
    en: 'there is no file {path}: check its name and folder',
  },
  'file-is-folder': { 'zh-CN': '{path} 是文件夹，请给出文件', en: '{path} is a folder: name a file' },
  'file-unreadable': { 'zh-CN': '{path} 读不出来（{message}）', en: '{path} cannot be read ({message})' },
  'file-not-written': {
    'zh-CN': '{path} 写不进去（{message}），没有留下不完整的文件',
    en: '{path} cannot be written ({message}); no half file was left',
  },
  'disk-full': {
    'zh-CN': '磁盘已满，{path} 没有写成，也没有留下不完整的文件；请腾出空间后重试',
    en: 'the disk is full: {path} was not written and no half file was left; free some space and repeat',
  },
  'file-empty': { 'zh-CN': '文件是空的', en: 'the file is empty' },
  'file-too-large': {
    'zh-CN': '文件太大[[（超过 {limit} 字节）]]',
    en: 'the file is too large[[ (limit {limit} bytes)]]',
  },
  'not-a-workbook': {
    'zh-CN': '不是 Excel 工作簿，请给出 .xlsx 文件',
    en: 'it is no workbook: give an .xlsx file',
  },
  'html-not-a-workbook': {
    'zh-CN': '文件内容是网页，只是扩展名像工作簿；请在 Excel 或 WPS 中打开并另存为 .xlsx',
    en: 'it is a web page under a workbook’s name: open it in Excel or WPS and save it as .xlsx',
  },
  'text-not-a-workbook': {
    'zh-CN': '文件内容是纯文本，只是扩展名像工作簿；请在 Excel 或 WPS 中打开并另存为 .xlsx',
    en: 'it is plain text under a workbook’s name: open it in Excel or WPS and save it as .xlsx',
  },
  'format-unsupported': {
    'zh-CN': '暂不支持[[{format}]]格式，请在 Excel 或 WPS 中另存为 .xlsx',
    en: 'the format[[ {format}]] is not read: save it as .xlsx in Excel or WPS',
  },
  'file-encrypted': {
    'zh-CN': '文件设有密码，请去掉密码后另存',
    en: 'it is protected by a password: save it without one',
  },
  'file-truncated': {
    'zh-CN': '文件不完整（下载或复制中断），请重新取得',
    en: 'it is cut off (an interrupted copy or download): get it again',
  },
  'file-damaged': {
    'zh-CN': '文件已损坏，请重新取得或在 Excel 中修复后另存',
    en: 'it is damaged: get it again, or repair and save it in Excel',
  },
  'zip-bomb': {
    'zh-CN': '文件解压后异常巨大，已拒绝读取',
    en: 'it would unpack to an unreasonable size and was not read',
  },
  'too-many-cells': { 'zh-CN': '单元格太多，已拒绝读取', en: 'it has too many cells and was not read' },
} as const satisfies Vocabulary;
