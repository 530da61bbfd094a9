import { fieldOf } from '../unknown-json.ts';

/** The newest entry of a list by its `date`; without dates, or of one date, the last of them. */
export function newestByDate(entries: readonly unknown[]): unknown {
  let newest: unknown;
  let newestDate = '';
  for (const entry of entries) {
    const date = fieldOf(entry, 'date');
    const text = typeof date === 'string' ? date : '';
    if (text < newestDate) continue;
    newest = entry;
    newestDate = text;
  }
  return newest;
}
