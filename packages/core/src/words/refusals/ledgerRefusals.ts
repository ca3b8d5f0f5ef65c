import type { Vocabulary } from '../Language.ts';

/** Refusals about the ledger as a whole: who acts, when, and on what. */
export const ledgerRefusals = {
  'ledger-not-open': { 'zh-CN': '台账还没有建立', en: 'the ledger has not been opened yet' },
  'ledger-already-open': { 'zh-CN': '台账{ledger}已经建立', en: 'ledger {ledger} is already open' },
  'ledger-changed-meanwhile': {
    'zh-CN': '台账在此期间已被他人更新，本次未记录任何内容，请重新操作',
    en: 'the ledger was changed by somebody else meanwhile; nothing was recorded, please repeat',
  },
  'finding-changed-meanwhile': {
    'zh-CN': '该问题在此期间已被他人更新，本次未记录任何内容，请查看后重新操作',
    en: 'the finding was changed by somebody else meanwhile; nothing was recorded: look at it and repeat',
  },
  'person-unknown': {
    'zh-CN': '{person}没有在台账中登记，不能操作',
    en: '{person} is not registered in this ledger and cannot act in it',
  },
  'person-already-registered': {
    'zh-CN': '{person}已登记为{department}的{role:roles}',
    en: '{person} is already registered as {role:roles} of {department}',
  },
  'token-not-found': {
    'zh-CN': '这本台账没有编号为{token}的令牌',
    en: 'this ledger has no token {token}',
  },
  'role-not-allowed': {
    'zh-CN': '{person}无权办理，须由{roles:roles}办理[[（{person}是{has:roles}）]]',
    en: '{person} may not do this, only: {roles:roles}[[ ({person} is: {has:roles})]]',
  },
  'outside-own-department': {
    'zh-CN': '该问题不属于{department}，{person}只能查看和办理本部门的问题',
    en: 'it is no finding of {department}: {person} sees and changes only findings of that department',
  },
  'date-in-future': { 'zh-CN': '{date}晚于{today}，还没有到', en: '{date} is later than {today}' },
  'before-registration': {
    'zh-CN': '该问题{registeredOn}才登记，{on}时还不存在',
    en: 'the finding was registered on {registeredOn}; it did not exist on {on}',
  },
  'later-event-rests-on-it': {
    'zh-CN': '不能补记：{happenedOn}的{type:events}（第{seq}号）与之矛盾',
    en: 'cannot be back-dated: event {seq} of {happenedOn} ({type:events}) rests on the opposite',
  },
  'corrects-nothing': {
    'zh-CN': '该问题没有可更正的第{seq}号同类记录',
    en: 'the finding has no event {seq} of this kind to correct',
  },
  'finding-unknown': { 'zh-CN': '台账中没有这个问题', en: 'the ledger has no such finding' },
  'code-taken': { 'zh-CN': '这个编码已属于另一个问题', en: 'another finding already has this code' },
  'measure-unknown': {
    'zh-CN': '该问题没有这项措施[[，只有{known}]]',
    en: 'the finding has no such measure[[; it has {known}]]',
  },
  'finding-closed': {
    'zh-CN': '该问题已于{closedOn}销号，不能再改',
    en: 'the finding was closed on {closedOn} and is not changed any more',
  },
  'finding-transferred': { 'zh-CN': '该问题已移交{to}', en: 'the finding was transferred to {to}' },
  'text-missing': { 'zh-CN': '没有填写内容', en: 'the text is missing' },
  'nothing-to-record': {
    'zh-CN': '与台账现有内容相同，没有可记录的变更',
    en: 'nothing differs from what the ledger holds',
  },
  'count-not-whole': {
    'zh-CN': '数量必须是不小于零的整数：{seen}',
    en: 'a count must be a whole number from 0: {seen}',
  },
  'classification-mark': {
    'zh-CN': '内容带有密级标志，不得在本系统处理，未记录任何内容',
    en: 'the text bears a classification mark and may not be processed here; nothing was recorded',
  },
  'lone-surrogate': {
    'zh-CN': '内容含有残缺的字符，请重新输入',
    en: 'the text holds half a character: please type it again',
  },
  'calendar-missing': {
    'zh-CN': '没有{year}年的工作日历，无法计算工作日',
    en: 'there is no working-day calendar for {year}; working days are never guessed',
  },
  'calendar-year-invalid': {
    'zh-CN': '[[{file}：]][[{year}年]]放假安排有误：[[{path}，]]{reason:calendarFaults}[[（现为{value}）]]',
    en: '[[{file}: ]]the calendar[[ of {year}]] is not valid: [[{path}: ]]{reason:calendarFaults}[[ (found {value})]]',
  },
  'calendar-unknown': {
    'zh-CN': '日历的内容与其摘要不符[[（另加年份：{years}）]]，未采用',
    en: 'the calendar’s content is not the one its digest names[[ (added years: {years})]]; it was not adopted',
  },
  'calendar-years-lost': {
    'zh-CN': '台账现用的日历有{years}年，新日历没有，未采用',
    en: 'the ledger’s calendar has {years}, the other one has not; it was not adopted',
  },
  'calendar-year-twice': { 'zh-CN': '{year}年的工作日历有两份', en: 'there are two calendars for {year}' },
  'answer-unfit': {
    'zh-CN': '“{said}”不能回答 {place} 的疑问，什么都没有导入',
    en: '“{said}” does not answer the question at {place}; nothing was imported',
  },
  'answer-unused': {
    'zh-CN': '{place} 没有待回答的疑问（答的是“{said}”），什么都没有导入',
    en: 'there is no open question at {place} (the answer was “{said}”); nothing was imported',
  },
} as const satisfies Vocabulary;

/** Why a year of a calendar is not one. */
export const calendarFaultWords = {
  'not-an-object': {
    'zh-CN': '应为一年的放假安排 {year, source, off, makeUp}',
    en: 'expected a year {year, source, off, makeUp}',
  },
  year: { 'zh-CN': '应为年份，如 2027', en: 'expected a year such as 2027' },
  source: { 'zh-CN': '应写明通知的标题', en: 'expected the title of the notice' },
  off: {
    'zh-CN': '放假应写明名称和起止日期（起不晚于止，不超过31天）',
    en: 'time off has a name, a first and a last day, in order and at most 31 days apart',
  },
  'make-up': {
    'zh-CN': '调休上班应写明名称和日期，且为周六或周日',
    en: 'a make-up day has a name and a date, which is a Saturday or Sunday',
  },
  empty: {
    'zh-CN': '没有任何放假日，该年的安排可能尚未公布',
    en: 'there is no day off: the year may not be announced yet',
  },
  'day-of-another-year': { 'zh-CN': '不是该年的日期', en: 'not a day of that year' },
  'off-and-worked': { 'zh-CN': '同一天既放假又上班', en: 'both off and worked' },
  'day-twice': { 'zh-CN': '同一天出现两次', en: 'the same day twice' },
  day: { 'zh-CN': '应为日期，如 2027-01-01', en: 'expected a day such as 2027-01-01' },
  'off-day': { 'zh-CN': '应为 true（放假）或 false（上班）', en: 'expected true (off) or false (worked)' },
} as const satisfies Vocabulary;
