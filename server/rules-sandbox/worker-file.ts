/** The module of the thread in which the rules run, in a folder of the source. */
export const RULES_WORKER = new URL('./rules-worker.ts', import.meta.url);
