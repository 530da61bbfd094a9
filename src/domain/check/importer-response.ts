import type { ImportBehaviour, ImporterResponse } from './finding.ts';

/** What an importer does, and the codes with which it says so. */
export const response = (behaviour: ImportBehaviour, ...codes: string[]): ImporterResponse => ({
  behaviour,
  codes,
});

/** Stored hidden with the factory settings; told with these codes where settings are strict. */
export const unlessStrict = (...codes: string[]): ImporterResponse => ({
  behaviour: 'stores-hidden',
  codes,
  whenStrict: 'rejects-value',
});

/** The value is stored as it should be. */
export const STORES = response('stores');
