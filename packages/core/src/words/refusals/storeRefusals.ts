import type { Vocabulary } from '../Language.ts';

/** What can be wrong with the file that a ledger is kept in. */
export const storeRefusals = {
  'store-not-found': { 'zh-CN': '没有台账文件 {path}', en: 'there is no ledger file {path}' },
  'not-a-ledger-file': {
    'zh-CN': '{path} 不是台账文件（{reason:notALedger}），未作任何改动',
    en: '{path} is not a ledger file ({reason:notALedger}); nothing was changed in it',
  },
  'ledger-file-too-new': {
    'zh-CN': '[[{path}]]由更新版本的程序写成（格式 {found}，本程序只认识到 {known}），请升级本程序',
    en: '[[{path} ]]was written by a newer version (form {found}, this one knows {known}): update this program',
  },
  'store-locked': {
    'zh-CN':
      '{path} 正被[[进程 {process}]][[（{program}）]]写入，等了 {waitedMs} 毫秒仍未结束；请稍后重试，或先结束那个程序',
    en: '{path} is being written by another program[[, process {process}]][[ ({program})]], not done after {waitedMs} ms: wait for it or close it, then repeat',
  },
  'store-read-only': {
    'zh-CN': '{path} 不能写入（{reason:readOnly}），未记录任何内容',
    en: '{path} cannot be written ({reason:readOnly}); nothing was recorded',
  },
  'store-full': {
    'zh-CN': '{path} 所在磁盘已满，未记录任何内容',
    en: '{path}: the disk is full; nothing was recorded',
  },
  'store-damaged': {
    'zh-CN': '{path} 已损坏（{message}），请用备份恢复',
    en: '{path} is damaged ({message}): restore it from a copy',
  },
  'store-unreadable': { 'zh-CN': '{path} 打不开（{message}）', en: '{path} cannot be opened ({message})' },
  'network-file-system': {
    'zh-CN': '{path} 在网络共享盘上（{fileSystem}），多机同写会损坏台账；请放到本机磁盘',
    en: '{path} stands on a network share ({fileSystem}), where two machines can damage it: move it to a local disk',
  },
  'ledger-not-found': {
    'zh-CN': '文件中没有台账[[{ledger}]]',
    en: 'the file holds no ledger[[ {ledger}]]',
  },
  'several-ledgers': {
    'zh-CN': '文件中有多本台账：{ledgers}，请用 --ledger 文件#编号 指定',
    en: 'the file holds several ledgers ({ledgers}): name one with --ledger FILE#ID',
  },
  'broken-chain': {
    'zh-CN': '台账 {ledger} 的第 {seq} 号记录[[（{type:events}）]]与记录时不符：{what:defects}',
    en: 'event {seq} of ledger {ledger}[[ ({type:events})]] is not as it was recorded: {what:defects}',
  },
  'node-too-old': {
    'zh-CN': '台账文件需要 Node {needed} 或更新，现在是 {found}',
    en: 'ledger files need Node {needed} or newer; this is {found}',
  },
} as const satisfies Vocabulary;

/** What differs from what was recorded. */
export const defectWords: Vocabulary = {
  'seq-gap': { 'zh-CN': '中间缺记录', en: 'an event is missing' },
  'hash-mismatch': { 'zh-CN': '记录被改动', en: 'the envelope was changed' },
  'place-mismatch': { 'zh-CN': '记录不在原来的位置', en: 'the event stands in another place' },
  'previous-hash-mismatch': { 'zh-CN': '前一条记录被替换', en: 'the event before it was replaced' },
  'data-digest-mismatch': { 'zh-CN': '内容被改动', en: 'its data were changed' },
  'not-canonical': { 'zh-CN': '写法被改动', en: 'its text is not in the form it was written in' },
  'version-gap': { 'zh-CN': '问题的版本不连续', en: 'the version of the finding does not count on' },
  truncated: { 'zh-CN': '末尾的记录缺失', en: 'events at the end are missing' },
  'head-mismatch': { 'zh-CN': '台账末端与记录不符', en: 'the head names another end of the chain' },
  'kept-state-differs': {
    'zh-CN': '保存的状态与记录推算的不同',
    en: 'the state kept is not the one that replay gives',
  },
  'schema-differs': { 'zh-CN': '文件的表结构被改动', en: 'a table or trigger of the file was changed' },
  'store-damaged': { 'zh-CN': '文件损坏', en: 'the file is damaged' },
};

export const notALedgerWords: Vocabulary = {
  empty: { 'zh-CN': '空文件', en: 'it is empty' },
  folder: { 'zh-CN': '是文件夹', en: 'it is a folder' },
  'not-a-database': { 'zh-CN': '不是数据库', en: 'it is no database' },
  'other-application': { 'zh-CN': '是其他程序的数据库', en: 'it is the database of another program' },
};

export const readOnlyWords: Vocabulary = {
  'opened-for-reading': { 'zh-CN': '以只读方式打开', en: 'it was opened for reading' },
  'no-permission': { 'zh-CN': '没有写入权限', en: 'no permission to write' },
  'unmerged-wal': {
    'zh-CN': '最近的记录在旁边的 -wal 文件中，只读介质上无法合并，请把两个文件一起复制到可写的文件夹',
    en: 'its last events stand in the -wal file beside it and cannot be merged on read-only media: copy both to a writable folder',
  },
};
