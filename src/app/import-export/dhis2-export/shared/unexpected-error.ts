import type { ExportError } from '../../../../domain/index.ts';

/** A fault that no answer of the database explains, in its own words. */
export const unexpectedError = (request: string, fault: unknown): ExportError => ({
  code: 'refused',
  request,
  status: 0,
  words: String(fault),
});
