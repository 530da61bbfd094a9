import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { clearLanguagePreference, provideTexts } from '../../../i18n/testing/texts-for-specs.ts';
import { offeredPeriods, type Tag } from '../../../../domain/index.ts';
import { dhis2ExportTexts } from '../../texts/dhis2-export-texts.ts';
import { chooseFeature } from '../choose/state/choose.feature.ts';
import { NO_CHOICE } from '../choose/state/choice.ts';
import { ExportNames } from './export-names.ts';
import { ExportWorkerActions } from './state/export.actions.ts';
import { exportFeature } from './state/export.feature.ts';

describe('the names of what was counted', () => {
  const [october, november] = ['2026-10', '2026-11'].flatMap((tag) =>
    offeredPeriods([tag as Tag], '2026-12-02', 1),
  );
  const started = (period = october) => {
    if (period === undefined) throw new Error('no period');
    const choice = { ...NO_CHOICE, dataSet: 'd', period: period.period };
    const basis = { choice, dataSet: { id: 'd' }, period, orgUnits: [], excluded: [] };
    return ExportWorkerActions.started({ basis, isReview: true });
  };
  afterEach(clearLanguagePreference);

  it('are those of before until something else is counted', () => {
    TestBed.configureTestingModule({
      providers: [
        ExportNames,
        provideTexts(dhis2ExportTexts),
        provideStore(),
        provideState(chooseFeature),
        provideState(exportFeature),
      ],
    });
    const store = TestBed.inject(Store);
    const names = TestBed.inject(ExportNames);
    const period = () => names.chosen()?.period.period as string | undefined;
    expect(period()).toBeUndefined();
    store.dispatch(started());
    expect(period()).toBe('202610');
    const report = { dataValues: 1, notCounted: [], leftOut: [], notices: [] } as object as never;
    store.dispatch(ExportWorkerActions.counted({ report }));
    store.dispatch(started(november));
    expect(period()).toBe('202610');
    store.dispatch(ExportWorkerActions.counted({ report }));
    expect(period()).toBe('202611');
  });
});
