/** Sets that are counted apart: findings 问题, advice 意见建议, discipline leads 线索 (never public), assigned matters 交办. */
export const populations = ['problem', 'suggestion', 'clue', 'assigned'] as const;
export type Population = (typeof populations)[number];
