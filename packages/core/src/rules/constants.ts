/**
 * Numbers from `rules/` as plain constants, for code that needs neither a day nor a source: each has one value that
 * always holds, which the generator makes sure of. Everything else about them says `ruleById`.
 */
export * from './generated/constants.ts';
