import type { MetadataDataElement } from './data-set-metadata.ts';
import { storesZeros } from './stored-zeros.ts';
import { isNumeric } from './value-fault.ts';

/** Whether a value is a zero that DHIS2 up to 2.42 does not store. */
export function isLostZero(value: string, element: MetadataDataElement | undefined): boolean {
  if (element?.valueType === undefined || storesZeros(element) !== false) return false;
  return isNumeric(element.valueType) && Number(value) === 0;
}
