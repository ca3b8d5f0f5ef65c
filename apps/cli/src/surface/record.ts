import type { CommandSpec, OptionSpec } from './CommandSpec.ts';

const corrects: OptionSpec = {
  flags: '--corrects <seq>',
  kind: 'whole',
  text: {
    'zh-CN': '更正第几号记录（见 show 或 log）',
    en: 'the event that this one corrects (see show or log)',
  },
};

export const recordSpec: CommandSpec = {
  name: 'record',
  summary: { 'zh-CN': '记录进展、佐证和完成', en: 'record progress, evidence and what is done' },
  subcommands: [
    {
      name: 'progress',
      args: '<code>',
      summary: { 'zh-CN': '记录问题或措施的进展', en: 'record progress of a finding or measure' },
      options: [
        {
          flags: '--text <text>',
          required: true,
          text: { 'zh-CN': '进展；- 表示从标准输入读取', en: 'the progress; - reads standard input' },
        },
        { flags: '--percent <number>', kind: 'whole', text: { 'zh-CN': '进度百分比', en: 'in percent' } },
        { flags: '--reason <text>', text: { 'zh-CN': '进度降低的原因', en: 'why the percentage goes down' } },
        corrects,
      ],
      examples: [
        {
          line: 'zhenggai record progress F07 --text 已修订制度并印发 --on 2024-05-20',
          text: { 'zh-CN': '记录问题的进展', en: 'progress of a finding' },
        },
        {
          line: 'zhenggai record progress F07.2 --text 已培训两期 --percent 60',
          text: { 'zh-CN': '记录一项措施的进展', en: 'progress of a measure' },
        },
      ],
    },
    {
      name: 'evidence',
      args: '<code> <file>',
      summary: {
        'zh-CN': '记录佐证文件（只存摘要和大小，不存内容）',
        en: 'record an evidence file (its digest and size, not its content)',
      },
      options: [
        { flags: '--doc-number <no>', text: { 'zh-CN': '文号', en: 'document number' } },
        {
          flags: '--date <date>',
          kind: 'day',
          text: { 'zh-CN': '文件自身的日期', en: 'the document’s own date' },
        },
        {
          flags: '--valid-until <date>',
          kind: 'day',
          text: { 'zh-CN': '有效期至', en: 'until when it is valid' },
        },
        { flags: '--measure <code>', text: { 'zh-CN': '针对哪项措施', en: 'the measure that it proves' } },
        {
          flags: '--explanation <text>',
          text: {
            'zh-CN': '早于反馈仍可作依据的说明',
            en: 'why it counts although it is older than the feedback',
          },
        },
        corrects,
      ],
      examples: [
        {
          line: 'zhenggai record evidence F07 制度.pdf --doc-number 青水〔2024〕12号 --date 2024-05-18',
          text: { 'zh-CN': '记录一份佐证', en: 'record a piece of evidence' },
        },
      ],
    },
    {
      name: 'done',
      args: '<code>',
      summary: {
        'zh-CN': '自报完成（是自报，不是销号）',
        en: 'claim that it is done (a claim, not a closing)',
      },
      options: [{ flags: '--text <text>', text: { 'zh-CN': '怎样说的', en: 'in which words' } }],
      examples: [
        { line: 'zhenggai record done F07', text: { 'zh-CN': '整个问题完成', en: 'the whole finding' } },
        { line: 'zhenggai record done F07.2', text: { 'zh-CN': '一项措施完成', en: 'one measure' } },
      ],
    },
  ],
};
