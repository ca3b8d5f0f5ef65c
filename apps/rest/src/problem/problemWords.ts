import type { InEachLanguage, Vocabulary } from '@zhenggai/core/words';

/** Problems of requests themselves: what was asked for makes no sense over HTTP. */
export const problemWords = {
  'request-malformed': {
    'zh-CN': '请求内容不符合接口约定，详见 flaws',
    en: 'the request does not have the documented form: see flaws',
  },
  'request-unreadable': {
    'zh-CN': '请求残缺，或不符合 HTTP 的写法',
    en: 'the request is broken off, or is not HTTP as it is written',
  },
  'body-malformed': {
    'zh-CN': '请求体不是有效的 JSON（UTF-8 编码）',
    en: 'the body is not valid JSON in UTF-8',
  },
  'cursor-malformed': {
    'zh-CN': 'cursor 无效，请使用上一页给出的 next，或去掉 cursor 从头开始',
    en: 'the cursor is not one that was answered: use next of the page before, or begin without it',
  },
  'token-missing': {
    'zh-CN': '请求没有令牌，应带请求头 Authorization: Bearer 令牌',
    en: 'there is no token: send the header Authorization: Bearer TOKEN',
  },
  'token-mistyped': {
    'zh-CN': '令牌写法有误，多半是抄写时漏字',
    en: 'that is no token: it was mistyped or cut off',
  },
  'token-unknown': { 'zh-CN': '没有这个令牌', en: 'there is no such token' },
  'token-expired': {
    'zh-CN': '令牌已过期，请整改办重新签发：zhenggai token add',
    en: 'the token has expired: ask the office for a new one (zhenggai token add)',
  },
  'token-revoked': {
    'zh-CN': '令牌已被撤销，请整改办重新签发：zhenggai token add',
    en: 'the token was revoked: ask the office for a new one (zhenggai token add)',
  },
  'route-not-found': {
    'zh-CN': '没有这个地址，接口说明见 /docs',
    en: 'there is nothing at this address: /docs lists what there is',
  },
  'method-not-allowed': {
    'zh-CN': '这个地址不接受 {method}，只接受 {allow}',
    en: 'this address does not take {method}, only {allow}',
  },
  'media-type-unsupported': {
    'zh-CN': '不接受这种内容类型[[（{seen}）]]，请用 {expected}',
    en: 'this content type is not taken[[ ({seen})]]: send {expected}',
  },
  'body-too-large': {
    'zh-CN': '请求体太大[[，上限 {limit} 字节]]',
    en: 'the body is too large[[: the limit is {limit} bytes]]',
  },
  'form-overfull': {
    'zh-CN': '表单中的文件或字段太多，文件只能有一个',
    en: 'the form holds too many files or fields: send one file',
  },
  'form-field-unknown': {
    'zh-CN': '表单中有不能使用的字段名',
    en: 'the form has a field of a name that is not taken',
  },
  'upload-missing': {
    'zh-CN': '没有文件；用表单上传时，文件应放在 file 中',
    en: 'there is no file: in a form, send it as the part named file',
  },
  'import-not-found': {
    'zh-CN': '没有这次导入，可能已过期；请重新上传',
    en: 'there is no such import, or it has expired: upload the workbook again',
  },
  'import-applied': { 'zh-CN': '这次导入已经办理', en: 'this import was applied already' },
  'report-not-found': { 'zh-CN': '没有这份材料', en: 'there is no such report' },
  'too-many-requests': {
    'zh-CN': '请求太频繁，请在 {seconds} 秒后重试',
    en: 'too many requests: try again in {seconds} seconds',
  },
  'precondition-required': {
    'zh-CN': '修改须带 If-Match，值为读取时得到的 ETag',
    en: 'a change needs If-Match with the ETag that was read',
  },
  'precondition-stale': {
    'zh-CN': '读取之后内容已有变化（见 changes），未记录任何内容；请查看后重新操作',
    en: 'it has changed since it was read (see changes); nothing was recorded: look at it and repeat',
  },
  'precondition-unknown': {
    'zh-CN': 'If-Match 中的 ETag 不是当前状态的；请不带 asOf、knownAt 重新读取',
    en: 'the ETag of If-Match is none of the present: read again without asOf and knownAt',
  },
  'key-malformed': {
    'zh-CN': 'Idempotency-Key 应为 1 至 200 个可见的 ASCII 字符',
    en: 'an Idempotency-Key is 1 to 200 visible ASCII characters',
  },
  'key-reused': {
    'zh-CN': '这个 Idempotency-Key 已用于另一个请求，请换一个',
    en: 'this Idempotency-Key was used for another request: take a new one',
  },
  'request-in-progress': {
    'zh-CN': '同一个 Idempotency-Key 的请求还在处理，请稍后重试',
    en: 'a request with this Idempotency-Key is still being worked on: try again in a moment',
  },
  'store-unavailable': {
    'zh-CN': '台账暂时不能读写，未记录任何内容，请稍后重试',
    en: 'the ledger cannot be read or written at the moment; nothing was recorded: try again later',
  },
  'store-untrusted': {
    'zh-CN': '台账核验不通过，已停止办理，请管理员运行 zhenggai verify',
    en: 'the ledger does not verify and is not worked on: its keeper should run zhenggai verify',
  },
  'request-timeout': { 'zh-CN': '请求没有在规定时间内发完', en: 'the request was not sent in time' },
  'expectation-unknown': {
    'zh-CN': '不支持请求头 Expect 中的要求，只支持 100-continue',
    en: 'the header Expect asks for something else than 100-continue',
  },
  'headers-too-large': { 'zh-CN': '请求头太大', en: 'the headers of the request are too large' },
  'internal-error': {
    'zh-CN': '程序出错，未能完成；请把时间和操作告诉管理员',
    en: 'an internal error: tell whoever runs the server when it happened and what was asked',
  },
} as const satisfies Vocabulary;

export type ProblemCode = keyof typeof problemWords;

/** What each status means here, as the title of a problem. */
export const statusWords: Readonly<Record<number, InEachLanguage>> = {
  400: { 'zh-CN': '请求有误', en: 'Malformed request' },
  401: { 'zh-CN': '没有有效的令牌', en: 'No valid token' },
  403: { 'zh-CN': '无权办理', en: 'Not allowed' },
  404: { 'zh-CN': '没有找到', en: 'Not found' },
  405: { 'zh-CN': '不支持的方法', en: 'Method not allowed' },
  408: { 'zh-CN': '请求超时', en: 'Request timeout' },
  409: { 'zh-CN': '与现状冲突', en: 'Conflict with what stands' },
  412: { 'zh-CN': '内容已有变化', en: 'It has changed since' },
  413: { 'zh-CN': '内容太大', en: 'Too large' },
  415: { 'zh-CN': '不支持的内容类型', en: 'Unsupported content type' },
  417: { 'zh-CN': '不支持的要求', en: 'Expectation failed' },
  422: { 'zh-CN': '不符合规则', en: 'Refused by the rules' },
  428: { 'zh-CN': '缺少 If-Match', en: 'If-Match required' },
  429: { 'zh-CN': '请求太频繁', en: 'Too many requests' },
  431: { 'zh-CN': '请求头太大', en: 'Headers too large' },
  500: { 'zh-CN': '程序出错', en: 'Internal error' },
  503: { 'zh-CN': '暂时不可用', en: 'Unavailable at the moment' },
  507: { 'zh-CN': '磁盘已满', en: 'Disk full' },
};
