import type { RowIds } from '../../../../../domain/index.ts';

/** How a receipt is put into words. */
export interface ReceiptWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of a key. */
  readonly say: (key: string, values?: Readonly<Record<string, unknown>>) => string;
  readonly number: (value: number) => string;
  /** A whole number in decimal digits, however large. */
  readonly total: (digits: string) => string;
  readonly moment: (at: string) => string;
  readonly dateRange: (first: string, last: string) => string;
  readonly list: (names: readonly string[]) => string;
  /** What an element and its option combo are called. */
  readonly element: (ids: RowIds) => string;
}

/** The text of a key of receipts. */
export type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;
