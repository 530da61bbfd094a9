// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { Refusal } from '../refusal.ts';
import { SCHEME_NAMES, type Payload } from './payload.ts';
import type { XmlElement } from './xml-elements.ts';

/** Reads DHIS2's own XML, in which everything is an attribute; the namespace does not matter. */
export function readDxf2({ name, attributes: top, children }: XmlElement): Payload {
  if (name !== 'dataValueSet') throw new Refusal(`The root is ${name}`, 'E8007');
  return {
    dataSet: top['dataSet'],
    completeDate: top['completeDate'],
    period: top['period'],
    orgUnit: top['orgUnit'],
    attributeOptionCombo: top['attributeOptionCombo'],
    idSchemes: Object.fromEntries(
      Object.entries(top).filter(([attribute]) => SCHEME_NAMES.includes(attribute)),
    ),
    dryRun: top['dryRun'] === undefined ? undefined : top['dryRun'] === 'true',
    strategy: top['importStrategy'],
    values: children
      .filter((child) => child.name === 'dataValue')
      .map(({ attributes: own }) => ({
        dataElement: own['dataElement'],
        period: own['period'],
        orgUnit: own['orgUnit'],
        categoryOptionCombo: own['categoryOptionCombo'],
        attributeOptionCombo: own['attributeOptionCombo'],
        value: own['value'],
        comment: own['comment'],
        deleted: own['deleted'] === undefined ? undefined : own['deleted'] === 'true',
      })),
  };
}
