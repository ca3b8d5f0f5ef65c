import type { Vocabulary } from '../Language.ts';

/** What is wrong in a file of rules, place by place. */
export const ruleRefusals = {
  'rule-unknown': {
    'zh-CN': '没有规则{id}[[，是否指{near}]]',
    en: 'there is no rule {id}[[; did you mean {near}]]',
  },
  'policy-unknown': {
    'zh-CN': '没有名为{id}的期限规则',
    en: 'there is no policy {id}',
  },
  'policy-both-ways': {
    'zh-CN': '{id}不能既启用又停用',
    en: '{id} cannot be switched on and off at once',
  },
  'pack-invalid': {
    'zh-CN': '规则包[[{pack}]]有{faults}处错误，未采用',
    en: 'the pack[[ {pack}]] has {faults} faults and was not adopted',
  },
  'pack-changed': {
    'zh-CN': '台账已采用规则包{pack}的{version}版，内容与此不同；改动过的规则包须用新的版本号',
    en: 'the ledger has adopted version {version} of pack {pack} with other content: a changed pack needs a new version',
  },
  'pack-repeated': { 'zh-CN': '规则包{pack}重复', en: 'pack {pack} is there twice' },
  'rules-unreadable': {
    'zh-CN': '{path}不是可读的YAML或JSON[[，第{line}行]][[：{message}]]',
    en: '{path} is no YAML or JSON that can be read[[, line {line}]][[: {message}]]',
  },
  'rule-field-missing': { 'zh-CN': '[[{path}：]]缺少此项', en: '[[{path}: ]]is missing' },
  'rule-field-empty': { 'zh-CN': '[[{path}：]]此项为空', en: '[[{path}: ]]is empty' },
  'rule-field-unknown': { 'zh-CN': '[[{path}：]]没有这一项', en: '[[{path}: ]]there is no such field' },
  'rule-wrong-type': {
    'zh-CN': '[[{path}：]]写法不对[[，应为{expected:types}]]（现为{seen}）',
    en: '[[{path}: ]]is of the wrong kind[[, expected {expected:types}]] (found {seen})',
  },
  'rule-quotes-missing': {
    'zh-CN': '[[{path}：]]这里须是文字，请加引号："{seen}"',
    en: '[[{path}: ]]has to be text, put it in quotes: "{seen}"',
  },
  'rule-not-one-of': {
    'zh-CN': '[[{path}：]]没有“{seen}”，只能是：{known}',
    en: '[[{path}: ]]“{seen}” is not known, only: {known}',
  },
  'rule-not-a-day': {
    'zh-CN': '[[{path}：]]“{seen}”不是日期，须写作2024-06-30',
    en: '[[{path}: ]]“{seen}” is no day, write 2024-06-30',
  },
  'rule-out-of-range': {
    'zh-CN': '[[{path}：]]{seen}超出可用范围',
    en: '[[{path}: ]]{seen} is out of range',
  },
  'rule-id-invalid': {
    'zh-CN': '[[{path}：]]“{seen}”不能作编号，只能用小写字母、数字和连字符',
    en: '[[{path}: ]]“{seen}” is no id: lower-case letters, digits and hyphens only',
  },
  'rule-id-repeated': {
    'zh-CN': '[[{path}：]]编号{id}与{other}重复',
    en: '[[{path}: ]]the id {id} is that of {other}',
  },
  'rule-id-taken': {
    'zh-CN': '[[{path}：]]编号{id}已用于规则包{pack}，请另取（如加上地名）',
    en: '[[{path}: ]]the id {id} belongs to the pack {pack}: choose another, such as one with your place’s name',
  },
  'rule-values-overlap': {
    'zh-CN': '[[{path}：]]施行日期与{other}重叠；前一个值应写明最后适用日（until）',
    en: '[[{path}: ]]its days overlap those of {other}: say the earlier value’s last day (until)',
  },
  'rule-until-before-from': {
    'zh-CN': '[[{path}：]]最后适用日{until}早于起始日{from}',
    en: '[[{path}: ]]the last day {until} is before the first, {from}',
  },
  'rule-verified-against-confidence': {
    'zh-CN': '[[{path}：]]可信度为{confidence}的，不应有核对日期：核对过的，可信度应为high、medium或local',
    en: '[[{path}: ]]what is of confidence {confidence} was not verified: once it was, say high, medium or local',
  },
  'rule-verified-missing': {
    'zh-CN': '[[{path}：]]可信度为{confidence}的，须写明最后核对日期；没有核对过的，可信度为low',
    en: '[[{path}: ]]confidence {confidence} needs the day it was last verified; what was not is low',
  },
  'rule-negative-not-due': {
    'zh-CN': '[[{path}：]]只有effect为due的规则可以倒数（现为{effect}）',
    en: '[[{path}: ]]only a rule with effect due counts back (this one: {effect})',
  },
  'rule-case-differs': {
    'zh-CN': '[[{path}：]]案例“{name}”应为{expected}，算得{got}',
    en: '[[{path}: ]]the case “{name}” expects {expected}, got {got}',
  },
} satisfies Vocabulary;

/** What stands in a file of data, by the schema's word for it. */
export const dataTypeWords = {
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  int: { 'zh-CN': '整数', en: 'a whole number' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '若干栏目', en: 'fields' },
  record: { 'zh-CN': '若干栏目', en: 'fields' },
} satisfies Vocabulary;
