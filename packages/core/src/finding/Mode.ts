/** How a finding is to be put right: 立行立改, within a time limit 限期, or 长期坚持. */
export const modes = ['immediate', 'timed', 'long-term'] as const;
export type Mode = (typeof modes)[number];
