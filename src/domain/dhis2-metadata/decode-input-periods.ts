import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import type { DataInputPeriod } from './data-set-metadata.ts';
import { textField } from './metadata-objects.ts';

/** Decodes the `dataInputPeriods` of a data set; undefined where it has no such list. */
export function decodeInputPeriods(dataSet: unknown): readonly DataInputPeriod[] | undefined {
  const entries = fieldOf(dataSet, 'dataInputPeriods');
  if (!Array.isArray(entries)) return undefined;
  return listOf(entries).flatMap((entry) => {
    const reference = fieldOf(entry, 'period');
    const period = fieldOf(reference, 'id') ?? reference;
    if (!isFilledText(period)) return [];
    return { period, ...textField(entry, 'openingDate'), ...textField(entry, 'closingDate') };
  });
}
