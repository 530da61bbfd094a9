/** The only entry through which other rooms run the rules of a database. */
export type { RulesLimits } from './messages.ts';
export { RulesError, RulesSandbox } from './rules-sandbox.ts';
