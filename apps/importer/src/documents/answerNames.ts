/** What the answer to a unit and the report of a round are called, so that the next round knows them again. */
export const receiptPrefix = '回执-';
export const roundPrefix = '报送情况-';
export const answerPrefixes = [receiptPrefix, roundPrefix] as const;
