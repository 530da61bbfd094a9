import type { ExportError } from '../../../../../domain/index.ts';

/** Something read from the database: not asked for, on its way, there, or refused. */
export type ReadStatus<T> =
  | { readonly status: 'waiting' }
  | {
      readonly status: 'loading';
      /** What is there already of something that comes in parts. */
      readonly partial?: T;
    }
  | { readonly status: 'ready'; readonly value: T }
  | {
      readonly status: 'failed';
      readonly error: ExportError;
      /** What was there already when the rest could not be read. */
      readonly partial?: T;
    };

/** What is there, a part of it included, or `otherwise` until then. */
export const valueOrElse = <T>(read: ReadStatus<T>, otherwise: T): T => {
  if (read.status === 'ready') return read.value;
  return read.status === 'waiting' ? otherwise : (read.partial ?? otherwise);
};

/** What is there of something that comes in parts. */
export const partial = <T>(read: ReadStatus<T>): { readonly partial?: T } =>
  'partial' in read && read.partial !== undefined ? { partial: read.partial } : {};

/** What could not be read is read again, beside what is there. */
export const retry = <T>(read: ReadStatus<T>): ReadStatus<T> =>
  read.status === 'failed' ? { status: 'loading', ...partial(read) } : read;
