import type { CommandSpec } from './CommandSpec.ts';

export const verifySpec: CommandSpec = {
  name: 'verify',
  summary: {
    'zh-CN': '核验台账：逐条重算，指出第一处不符',
    en: 'verify the ledger: recompute the chain, name the first wrong event',
  },
  examples: [
    { line: 'zhenggai verify --ledger 备份.db', text: { 'zh-CN': '核验一份备份', en: 'verify a copy' } },
  ],
};
