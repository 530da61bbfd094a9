import type { ExportError } from '../../../../../domain/index.ts';

/** A fault that no answer of the database explains, in its own words. */
export const unexpected = (request: string, fault: unknown): ExportError => ({
  code: 'refused',
  request,
  status: 0,
  words: String(fault),
});
