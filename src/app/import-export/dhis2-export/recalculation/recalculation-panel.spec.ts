import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store, type Action } from '@ngrx/store';
import type { ComparedPhone, ComparedTarget } from '../../../../data-access/index.ts';
import { provideIcons } from '../../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../texts/dhis2-export-texts.ts';
import { ChooseDatabaseActions, ChoosePanelActions } from '../choose/state/choose.actions.ts';
import { NO_CHOICE } from '../choose/state/choice.ts';
import { chooseFeature } from '../choose/state/choose.feature.ts';
import { ExportNames } from '../export/export-names.ts';
import { exportFeature } from '../export/state/export.feature.ts';
import { metadataFeature } from '../dhis2/metadata/state/metadata.feature.ts';
import type { ExportBasis } from '../export/state/export-status.ts';
import { exclusionsFeature } from '../review/leave-out/state/exclusions.feature.ts';
import { RecalculationPanel } from './recalculation-panel.ts';
import { RecalculationReceipt } from './recalculation-receipt.ts';
import { RecalculationActions, RecalculationPanelActions } from './state/recalculation.actions.ts';
import { recalculationFeature } from './state/recalculation.feature.ts';
import type { Compared, SavedRecalculation } from './state/recalculation-state.ts';

const DATA_SET = 'VMuFODsyWaO';
const basis = {
  choice: { ...NO_CHOICE, dataSet: DATA_SET },
  dataSet: { id: DATA_SET },
  excluded: [],
} as object as ExportBasis;
const births: ComparedTarget = {
  target: 'births',
  phone: { pass: 12, total: 12 },
  recalculated: { pass: 14, total: 14 },
  difference: { pass: 2, total: 2 },
  differs: true,
  isExplained: true,
  isSurplus: false,
  late: Array.from({ length: 12 }, (_, index) => ({
    report: `late-${index}`,
    form: 'delivery',
    contact: 'mother',
    reportedDate: '2026-10-30T09:00:00.000Z',
    why: 'reported-later' as const,
  })),
};
const compared = (
  targets: readonly ComparedTarget[],
  more: Partial<Compared> = {},
  ofPhone: Partial<ComparedPhone> = {},
): Compared => ({
  id: 'one',
  noFile: undefined,
  people: {},
  comparison: {
    timeZone: 'Africa/Nairobi',
    reports: 'as-known-now',
    months: [
      {
        tag: '2026-10',
        now: '2026-10-31T20:59:59.999Z',
        phones: [
          {
            owner: 'achieng',
            user: 'org.couchdb.user:achieng',
            hasDocument: true,
            updatedDate: '2026-10-28',
            reports: 14,
            faults: 0,
            targets,
            ...ofPhone,
          },
        ],
        notRecalculated: ['gone~former'],
      },
    ],
  },
  ...more,
});

describe('what the reports give', () => {
  const open = async (...actions: readonly Action[]) => {
    TestBed.configureTestingModule({
      providers: [
        provideTexts(dhis2ExportTexts),
        provideIcons(),
        provideStore(),
        provideState(chooseFeature),
        provideState(metadataFeature),
        provideState(exclusionsFeature),
        provideState(exportFeature),
        provideState(recalculationFeature),
        { provide: RecalculationReceipt, useValue: { save: () => undefined } },
        {
          provide: ExportNames,
          useValue: {
            ofRows: () => ({ orgUnit: () => 'Chamamul' }),
            ofReport: () => ({ target: (id: string) => (id === 'births' ? 'Births' : '') }),
          },
        },
      ],
    });
    const store = TestBed.inject<Store>(Store);
    store.dispatch(
      ChooseDatabaseActions.configurationRead({
        configuration: {
          targets: [{ id: 'births', dhis: [{ dataElement: 'kB0ZBFisE0e' }] }],
          dataSets: [{ id: DATA_SET }],
          contactTypes: [],
        } as object as Parameters<
          typeof ChooseDatabaseActions.configurationRead
        >[0]['configuration'],
      }),
    );
    for (const action of actions) store.dispatch(action);
    const dispatch = spyOn(store, 'dispatch').and.callThrough();
    const fixture = TestBed.createComponent(RecalculationPanel);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    return {
      store,
      dispatch,
      text: () => element.textContent.replace(/\s+/g, ' '),
      press: async (words: string) => {
        [...element.querySelectorAll('button')]
          .find(({ textContent }) => textContent.includes(words))
          ?.click();
        await fixture.whenStable();
      },
      settle: () => fixture.whenStable(),
    };
  };
  const offered = RecalculationActions.offered({ offer: { timeZone: 'UTC' } });
  const started = RecalculationActions.started({ of: { basis, isAsOfEnd: false } });
  const comparedWith = (...args: Parameters<typeof compared>) =>
    RecalculationActions.compared({ compared: compared(...args) });
  afterEach(clearLanguagePreference);

  it('is not spoken of where the host does not calculate it', async () => {
    expect((await open()).text()).toBe('');
    const none = RecalculationActions.offered({ offer: undefined });
    TestBed.resetTestingModule();
    expect((await open(none)).text()).toBe('');
  });

  it('can be asked for as soon as something is chosen', async () => {
    const { text, press, dispatch } = await open(offered);
    expect(text()).toContain('Compare with the reports');
    await press('Compare with the reports');
    // Nothing is chosen yet.
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('shows how far it is, and can be stopped', async () => {
    const { text, press, store, settle } = await open(offered, started);
    expect(text()).toContain('Waiting for the host');
    store.dispatch(RecalculationActions.progressed({ progress: { done: 3, total: 10 } }));
    await settle();
    expect(text()).toContain('Calculating from the reports: 3 of 10 accounts');
    await press('Stop');
    expect(text()).toContain('Stopped. Nothing was calculated.');
    expect(text()).toContain('Compare again');
  });

  it('says what differs, by how much, and which reports came late', async () => {
    const { text } = await open(offered, started, comparedWith([births]));
    expect(text()).toContain('1 of 1 phone differs from the reports');
    // Cells of a table: what stands between them is the browser's.
    expect(text()).toMatch(/Births ?12 ?14 ?\+2 Reports that came late: 12\./);
    expect(text()).toContain('delivery, reported on');
    expect(text()).toContain('and 2 more');
    expect(text()).toContain('Without them it is what the phone wrote.');
    expect(text()).toContain('in the time of Africa/Nairobi');
    expect(text()).toContain('Documents of phones without an account are not in it: 1');
  });

  it('says of what no late report explains that something was changed', async () => {
    const part = { pass: 1, total: 3 };
    const target = {
      ...births,
      late: [],
      recalculated: part,
      difference: { pass: -11, total: -9 },
    };
    const { text } = await open(offered, started, comparedWith([target]));
    expect(text()).toContain('12 1 of 3 -11 of -9');
    expect(text()).toContain('No report came late');
  });

  it('names who is not the CHW’s any more where the phone says more than the reports, and accuses nobody else', async () => {
    const target = {
      ...births,
      isSurplus: true,
      late: [],
      recalculated: { pass: 8, total: 8 },
      difference: { pass: -4, total: -4 },
    };
    const departed = [{ contact: 'family-7', why: 'moved', reports: 4 }] as const;
    const { text } = await open(offered, started, comparedWith([target], {}, { departed }));
    const named = text();
    expect(named).toContain('more than the reports on the server justify. That is no late work.');
    expect(named).toContain('family-7 belongs to another place now. Reports: 4');
    expect(named).not.toContain('archived');
  });

  it('says whether it was the late reports or an archive where nobody has left', async () => {
    const target = { ...births, isSurplus: true, late: [] };
    const { text } = await open(offered, started, comparedWith([target], {}, { departed: [] }));
    expect(text()).toContain('Reports may have been archived: this says nothing against the CHW.');
    expect(text()).not.toContain('No report came late');
  });

  it('says of each report whether it came or was changed later, and what cannot be told then', async () => {
    const [late] = births.late;
    if (late === undefined) throw new Error('no report');
    const target: ComparedTarget = {
      ...births,
      isExplained: false,
      late: [
        { ...late, report: 'a', why: 'arrived-later' },
        { ...late, report: 'b', why: 'changed-later' },
      ],
    };
    const { text } = await open(offered, started, comparedWith([target]));
    expect(text()).toMatch(/delivery, reported on .*2026, came to the server later/);
    expect(text()).toMatch(/delivery, reported on .*2026, changed later/);
    expect(text()).toContain('what the phone counted of it before is not kept');
    expect(text()).not.toContain('yet another number');
  });

  it('shows all phones to whoever wants them', async () => {
    const same = { ...births, differs: false, late: [] };
    const { text, store, settle } = await open(offered, started, comparedWith([same]));
    expect(text()).toContain('The reports give what the phones wrote.');
    expect(text()).not.toContain('achieng');
    store.dispatch(RecalculationPanelActions.filterChanged({ isDifferingOnly: false }));
    await settle();
    expect(text()).toContain('Births');
  });

  it('exports it, and says that the file is of the reports', async () => {
    const { text, press, store, settle, dispatch } = await open(
      offered,
      started,
      comparedWith([births]),
    );
    await press('Export recalculated');
    expect(dispatch).toHaveBeenCalledWith(RecalculationPanelActions.exportClicked());
    const saved = { file: { name: 'a_recalculated.json' } } as object as SavedRecalculation;
    store.dispatch(RecalculationActions.saved({ saved }));
    await settle();
    expect(text()).toContain('a_recalculated.json was written. Its numbers are of the reports');
    expect(text()).toContain('Save the receipt');
    store.dispatch(RecalculationActions.notSaved({ failure: { code: 'unreachable' } }));
    await settle();
    expect(text()).toContain('The host did not answer.');
  });

  it('says what the check finds in its file, which nothing is left out of', async () => {
    const { text } = await open(offered, started, comparedWith([births], { found: 3 }));
    expect(text()).toContain(
      'The check against DHIS2 finds something in the recalculated file: 3.',
    );
  });

  it('has no file to export where the host says why there is none', async () => {
    const noFile = 'There is nothing to write.';
    const { text } = await open(offered, started, comparedWith([births], { noFile }));
    expect(text()).toContain(`There is no file. ${noFile}`);
    expect(text()).not.toContain('Export recalculated');
  });

  it('has no file of a CHW alone, and says how there is one', async () => {
    const alone = { owner: 'achieng' };
    const ofPerson = RecalculationActions.started({ of: { basis, isAsOfEnd: false, alone } });
    const noFile = 'Only the people who were named were calculated.';
    const { text } = await open(offered, ofPerson, comparedWith([births], { noFile }));
    expect(text()).toContain('Of achieng alone.');
    expect(text()).toContain('A file is of whole organisation units');
    expect(text()).not.toContain(noFile);
    expect(text()).toContain('Compare again');
    expect(text()).toContain('Compare all that is chosen');
    expect(text()).not.toContain('Export recalculated');
  });

  it('tells a failure in the words of the host, with a way on', async () => {
    const failure = { code: 'refused', status: 400, words: 'The rules are too old.' } as const;
    const { text } = await open(offered, started, RecalculationActions.failed({ failure }));
    expect(text()).toContain('The host says: The rules are too old.');
    expect(text()).toContain('what the phones wrote can be exported as before');
    expect(text()).toContain('Compare again');
  });

  it('is marked where something else was chosen since', async () => {
    const { text, store, settle } = await open(offered, started, comparedWith([births]));
    expect(text()).not.toContain('You have chosen something else');
    store.dispatch(ChoosePanelActions.attributionChosen({ attribution: 'ancestors' }));
    await settle();
    expect(text()).toContain('You have chosen something else');
  });
});
