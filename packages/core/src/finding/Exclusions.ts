/** Facts of the plan on which the closing scheme depends; `null` is unknown, and unknown closes nothing. */
export const exclusionFacts = ['money', 'safety', 'discipline', 'repeated'] as const;
export type ExclusionFact = (typeof exclusionFacts)[number];
export type Exclusions = Readonly<Record<ExclusionFact, boolean | null>>;
