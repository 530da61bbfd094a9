import type { NoRules } from '../../src/domain/index.ts';

/** Why the rules of an instance are not run, in words. */
export const RULES_REFUSED: Readonly<Record<NoRules, string>> = {
  'no-rules':
    'The settings have no rules (tasks.rules): there is nothing to calculate targets with.',
  'older-language':
    'The rules of these settings are in the older rule language (tasks.isDeclarative is not true), which ' +
    'cannot be run here. They can after the app is compiled and uploaded anew with cht-conf for CHT 4 or later.',
};
