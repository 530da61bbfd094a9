import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import { filter, map } from 'rxjs';
import { readMappingTable } from '../../../../../domain/index.ts';
import { MappingActions, MappingPageActions } from './mapping.actions.ts';
import { mappingFeature } from './mapping.feature.ts';
import { tableDecisions } from './table-decisions.ts';

/**
 * Takes over what a table decides; also once more where one of the two sides is read anew, since it may have
 * then what was not there before.
 */
export const readTable = createEffect(
  (actions = inject(Actions), store = inject(Store)) =>
    actions.pipe(
      ofType(MappingPageActions.tableChosen, MappingActions.basisRead, MappingActions.metadataRead),
      concatLatestFrom(() => store.select(mappingFeature.selectMappingState)),
      map(([action, state]) => {
        if (!('text' in action)) {
          const { table } = state;
          return table === null ? undefined : answerOf(state, table.fileName, table.rows, table);
        }
        const { fileName } = action;
        const rows = readMappingTable(action.text);
        return rows.ok
          ? answerOf(state, fileName, rows.value, { places: {}, targets: {} })
          : MappingActions.tableRefused({ fileName, fault: rows.error });
      }),
      filter((answer) => answer !== undefined),
    ),
  { functional: true },
);

function answerOf(...asked: Parameters<typeof tableDecisions>): Action | undefined {
  const read = tableDecisions(...asked);
  return read && MappingActions.tableRead(read);
}
