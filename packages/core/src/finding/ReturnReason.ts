/** Why a closing application is sent back (退回): one of these, beside words on what is missing. */
export const returnReasons = [
  'evidence-insufficient',
  'not-done',
  'goal-not-met',
  'false-closing',
  'other',
] as const;
export type ReturnReason = (typeof returnReasons)[number];
