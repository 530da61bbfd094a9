import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { createScratchDatabase } from '#scratch-database';
import { OPEN_DATABASE } from '../../../database/open-database.ts';
import { provideTexts } from '../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../texts/dhis2-export-texts.ts';
import { Dhis2ExportDatabaseActions, Dhis2ExportPageActions } from './dhis2-export.actions.ts';
import { dhis2ExportFeature } from './dhis2-export.feature.ts';
import { DATA_SET, NORTH } from '../testing/small-county.ts';
import { ProjectNames } from '../shared/names/project-names.ts';
import { NamedView } from './named-view.ts';

describe('what the page names', () => {
  const scratch = createScratchDatabase();
  afterAll(() => scratch.destroy());

  it('is not made anew by the progress of an export: of a nation it takes too long', () => {
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(dhis2ExportFeature),
        provideTexts(dhis2ExportTexts),
        NamedView,
        ProjectNames,
        { provide: OPEN_DATABASE, useValue: () => scratch },
      ],
    });
    const store = TestBed.inject(Store);
    const named = TestBed.inject(NamedView);
    const places = [{ name: 'North', contact: 'north', lineage: ['north'], above: [] }];
    store.dispatch(
      Dhis2ExportDatabaseActions.configurationRead({
        configuration: {
          dataSets: [{ id: DATA_SET }],
          targets: [],
          monthStartDate: 1,
          locale: 'en',
          user: 'hrio',
        },
      }),
    );
    store.dispatch(
      Dhis2ExportDatabaseActions.orgUnitsRead({
        orgUnits: [{ id: NORTH, isWellFormed: true, places }],
      }),
    );
    store.dispatch(Dhis2ExportPageActions.exportRequested({ fileName: 'a.json' }));
    const made = () => [
      named.dataSets(),
      named.orgUnits(),
      named.names(),
      named.rowNames(),
      named.comparedNames(),
      named.view().faults,
    ];
    const before = made();
    expect(named.orgUnits().map(({ name }) => name)).toEqual(['North']);
    store.dispatch(
      Dhis2ExportDatabaseActions.exportProgressed({
        progress: { step: 'target-documents', done: 1 },
      }),
    );
    expect(named.view().outcome).toEqual(
      jasmine.objectContaining({ progress: { step: 'target-documents', done: 1 } }),
    );
    expect(made().map((now, index) => now === before[index])).toEqual(before.map(() => true));
  });
});
