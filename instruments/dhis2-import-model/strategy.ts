// A model of DHIS2 for tests and the demo, not DHIS2 itself.
const ALIASES: Readonly<Record<string, string>> = {
  NEW: 'CREATE',
  UPDATES: 'UPDATE',
  NEW_AND_UPDATES: 'CREATE_AND_UPDATE',
};

/** Every strategy by its own name. */
export const STRATEGIES: readonly string[] = ['CREATE', 'UPDATE', 'CREATE_AND_UPDATE', 'DELETE'];

/** An import strategy by DHIS2's own name of it. `strategyOf('NEW') // => 'CREATE'` */
export const strategyOf = (text = 'CREATE_AND_UPDATE'): string => ALIASES[text] ?? text;
