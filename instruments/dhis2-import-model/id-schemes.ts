// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Params } from './import-request.ts';
import type { IdScheme } from './metadata/metadata-index.ts';
import type { Payload } from './read/payload.ts';

/** By what a file names objects of each kind. */
export interface IdSchemes {
  readonly dataSet: IdScheme;
  readonly dataElement: IdScheme;
  readonly orgUnit: IdScheme;
  readonly optionCombo: IdScheme;
}

const schemeOf = (text: string | undefined): IdScheme | undefined => {
  const upper = text?.toUpperCase();
  return upper === 'UID' || upper === 'CODE' || upper === 'NAME' ? upper : undefined;
};

/**
 * The schemes of a file: its own word, else the address's, else `UID`; of ADX up to 2.42 `CODE`,
 * and there the general scheme says nothing about data elements and org units.
 */
export function idSchemes(payload: Payload, params: Params, isOldAdx: boolean): IdSchemes {
  const said = (name: string): IdScheme | undefined =>
    schemeOf(payload.idSchemes[name] ?? params[name]);
  const otherwise = isOldAdx ? 'CODE' : 'UID';
  const general = said('idScheme') ?? otherwise;
  return {
    dataSet: said('dataSetIdScheme') ?? general,
    dataElement: said('dataElementIdScheme') ?? (isOldAdx ? otherwise : general),
    orgUnit: said('orgUnitIdScheme') ?? (isOldAdx ? otherwise : general),
    optionCombo: said('categoryOptionComboIdScheme') ?? general,
  };
}
