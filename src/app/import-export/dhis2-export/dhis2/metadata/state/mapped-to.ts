import type { Store } from '@ngrx/store';
import { filter, firstValueFrom } from 'rxjs';
import {
  mappedDataElements,
  rowKeysOfDataSet,
  type MinMaxQuestion,
} from '../../../../../../domain/index.ts';
import {
  selectAreOrgUnitsRead,
  selectKnownOrgUnits,
  selectTargets,
} from '../../../choose/state/choose.selectors.ts';

/** What is mapped, as soon as all of it is read: no file has a row of anything else. */
export async function mappedTo(
  store: Pick<Store, 'select'>,
  dataSet: string,
): Promise<MinMaxQuestion> {
  await firstValueFrom(store.select(selectAreOrgUnitsRead).pipe(filter(Boolean)));
  const orgUnits = await firstValueFrom(store.select(selectKnownOrgUnits));
  const targets = await firstValueFrom(store.select(selectTargets));
  return {
    orgUnits: orgUnits.map(({ id }) => id),
    dataElements: [...mappedDataElements(rowKeysOfDataSet(targets, dataSet)).keys()],
  };
}
