import type { CommandSpec } from './CommandSpec.ts';

export const completionSpec: CommandSpec = {
  name: 'completion',
  args: '<shell>',
  summary: { 'zh-CN': '命令补全脚本：bash、zsh、fish', en: 'completion script: bash, zsh, fish' },
  examples: [
    {
      line: 'source <(zhenggai completion bash)',
      text: { 'zh-CN': '在 bash 中启用', en: 'enable it in bash' },
    },
    {
      line: 'zhenggai completion fish > ~/.config/fish/completions/zhenggai.fish',
      text: { 'zh-CN': '在 fish 中启用', en: 'enable it in fish' },
    },
  ],
};
