/** The files that the demo records as evidence. */
export const evidenceFiles = ['中心组学习制度', '清理前后对照', '抽查记录', '巡查日志核对表'].map(
  (title) => ({
    name: `${title}.txt`,
    content: `${title}（示例）\n`,
  }),
);
