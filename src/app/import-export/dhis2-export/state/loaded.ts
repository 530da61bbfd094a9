import type { ExportError } from '../../../../domain/index.ts';

/** Something read from the database: not asked for, on its way, there, or refused. */
export type Loaded<T> =
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: ExportError };

/** What is there, or `otherwise` until then. */
export const valueOr = <T>(loaded: Loaded<T>, otherwise: T): T =>
  loaded.status === 'ready' ? loaded.value : otherwise;
