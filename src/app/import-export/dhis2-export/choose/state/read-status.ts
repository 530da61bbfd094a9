import type { ExportError } from '../../../../../domain/index.ts';

/** Something read from the database: not asked for, on its way, there, or refused. */
export type ReadStatus<T> =
  | { readonly status: 'waiting' }
  | {
      readonly status: 'loading';
      /** What is there already of something that comes in parts. */
      readonly soFar?: T;
    }
  | { readonly status: 'ready'; readonly value: T }
  | {
      readonly status: 'failed';
      readonly error: ExportError;
      /** What was there already when the rest could not be read. */
      readonly soFar?: T;
    };

/** What is there, a part of it included, or `otherwise` until then. */
export const valueOrElse = <T>(loaded: ReadStatus<T>, otherwise: T): T => {
  if (loaded.status === 'ready') return loaded.value;
  return loaded.status === 'waiting' ? otherwise : (loaded.soFar ?? otherwise);
};

/** What is there of something that comes in parts. */
export const soFar = <T>(loaded: ReadStatus<T>): { readonly soFar?: T } =>
  'soFar' in loaded && loaded.soFar !== undefined ? { soFar: loaded.soFar } : {};

/** What could not be read is read again, beside what is there. */
export const retry = <T>(loaded: ReadStatus<T>): ReadStatus<T> =>
  loaded.status === 'failed' ? { status: 'loading', ...soFar(loaded) } : loaded;
