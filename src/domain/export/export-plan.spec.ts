import {
  BIRTHS,
  DATA_SET,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../testing/builders.ts';
import { decodeContact } from '../place/contact.ts';
import { exportSettings } from '../settings/export-settings.ts';
import { countPeriod, targetDocumentsOf } from './count-period.ts';
import { exportDocuments } from './export-documents.ts';
import { exportOutcome } from './export-outcome.ts';
import { planDataSet, planOrgUnits, type ExportPlan } from './export-plan.ts';
import { exportRequest, type ExportRequest } from './export-request.ts';

const TODAY = '2026-03-05';
const OTHER = 'other000001';
const births = { id: 'births', dhis: { dataElement: BIRTHS } };
const settings = settingsOf(births);
const docs = [
  placeOf('unit', { orgUnit: UNIT }),
  personOf('chw', 'unit'),
  targetsOf('chw', { births: 3 }),
];

const resultOf = (
  request: Partial<ExportRequest> = {},
  documents: readonly object[] = docs,
  withSettings: object = settings,
) =>
  exportDocuments(
    withSettings,
    documents,
    exportRequest({ dataSet: DATA_SET, period: '202602', ...request }),
    TODAY,
  );
const errorOf = (...given: Parameters<typeof resultOf>): unknown => {
  const result = resultOf(...given);
  return result.ok ? undefined : result.error;
};

function wholePlanOf(request: Partial<ExportRequest>): ExportPlan {
  const asked = exportRequest({ dataSet: DATA_SET, period: '202602', ...request });
  const plan = planDataSet(exportSettings(settings), asked);
  const contacts = docs.flatMap((document) => decodeContact(document) ?? []);
  const whole = plan.ok ? planOrgUnits(plan.value, contacts, TODAY) : plan;
  if (!whole.ok) throw new Error(whole.error.code);
  return whole.value;
}

describe('a refused export', () => {
  it('names the data set that is probably meant', () => {
    const dataSet = DATA_SET.toLowerCase();
    const code = 'unknown-data-set';
    expect(errorOf({ dataSet })).toEqual({ code, dataSet, like: DATA_SET });
    expect(errorOf({ dataSet: 'nope' })).toEqual({ code, dataSet: 'nope' });
  });

  for (const [period_type, like] of [
    ['quarterly', 'Quarterly'],
    ['Weekly', undefined],
  ] as const) {
    it(`names the period type that is probably meant by ${period_type}`, () => {
      const typed = { ...settings, dhis_data_sets: [{ id: DATA_SET, period_type }] };
      const code = 'unsupported-period-type';
      const error = { code, dataSet: DATA_SET, periodType: period_type, ...(like && { like }) };
      expect(errorOf({}, docs, typed)).toEqual(error);
    });
  }

  it('names the period type that a period has to be of, unless that is a month', () => {
    const quarterly = { ...settings, dhis_data_sets: [{ id: DATA_SET, period_type: 'Quarterly' }] };
    const code = 'bad-period';
    const [period, periodType] = ['202602', 'Quarterly'];
    expect(errorOf({}, docs, quarterly)).toEqual({ code, period, periodType });
    expect(errorOf({ period: '2026Q1' })).toEqual({ code, period: '2026Q1' });
  });

  it('says what there is to say of the settings, and nothing where there is nothing', () => {
    const twice = settingsOf(births, births);
    const notices = [{ kind: 'repeated-target-definition', target: 'births' }];
    const code = 'unknown-data-set';
    expect(errorOf({ dataSet: 'nope' }, docs, twice)).toEqual({ code, dataSet: 'nope', notices });
    expect(errorOf({ dataSet: 'nope' })).toEqual({ code, dataSet: 'nope' });
  });

  it('for an unknown org unit says who maps it for a data set that is not configured', () => {
    const here = placeOf('here', [
      { orgUnit: OTHER, dataSet: 'gone' },
      { orgUnit: 'else0000001', dataSet: 'gone' },
    ]);
    const elsewhere = placeOf('elsewhere', { orgUnit: 'else0000001', dataSet: 'gone' });
    expect(errorOf({ orgUnits: [OTHER] }, [...docs, here, elsewhere])).toEqual({
      code: 'unknown-org-unit',
      orgUnit: OTHER,
      notices: [
        {
          kind: 'not-configured-data-set',
          contact: 'here',
          name: 'name of here',
          dataSet: 'gone',
        },
      ],
    });
  });

  it('names the org units of which no code is known', () => {
    const error = errorOf({ idScheme: 'code' });
    expect(error).toEqual(jasmine.objectContaining({ code: 'no-codes', orgUnits: [UNIT] }));
  });
});

describe('what is planned', () => {
  const planOf = (request: Partial<ExportRequest>) => wholePlanOf(request).counting;

  it('leaves nobody out, and names org units by their ids, where nothing else is asked for', () => {
    const counting = planOf({});
    expect(counting.excluded).toEqual(new Set());
    expect('idScheme' in counting).toBeFalse();
  });

  it('leaves out who is excluded, and names org units by codes where that is asked for', () => {
    const excluded = [{ owner: 'chw', reason: 'double' }];
    const counting = planOf({ excluded, idScheme: 'code' });
    expect(counting.excluded).toEqual(new Set(['chw']));
    expect(counting.idScheme).toBe('code');
  });
});

describe('what an export gives', () => {
  it('has codes where they are asked for', () => {
    const result = resultOf({ idScheme: 'code', idsOfCodes: new Map([['605412', UNIT]]) });
    expect(result.ok && result.value.orgUnitCodes).toEqual(new Map([[UNIT, '605412']]));
    const byIds = resultOf();
    expect(byIds.ok && 'orgUnitCodes' in byIds.value).toBeFalse();
  });

  it('has the chosen org units in their order, as far as they are ids', () => {
    const places = ['b', 'a', 'not an id'].map((id) =>
      placeOf(id, { orgUnit: id.length === 1 ? `${id}0000000001` : id }),
    );
    const orgUnits = ['b0000000001', 'not an id', 'a0000000001', UNIT];
    const result = resultOf({ orgUnits }, [...docs, ...places]);
    expect(result.ok && result.value.chosenOrgUnits).toEqual(['a0000000001', 'b0000000001', UNIT]);
  });

  it('counts older accounts only where there are accounts to tell apart', () => {
    const counted = resultOf();
    expect(counted.ok && counted.value.report.documentsSuperseded).toBe(undefined);
    expect(counted.ok && 'documentsSuperseded' in counted.value.report).toBeFalse();
  });

  const emptied = docs.slice(0, 2);
  const earlier = { ...targetsOf('chw', { births: 3 }), _id: 'target~2026-01~chw~user' };
  for (const [what, accounts, documents, isRefused] of [
    ['no phone has ever written, as CHT Core does', 'all', emptied, false],
    ['no phone has ever written', 'newest', emptied, true],
    ['phones wrote of another month', 'all', [...emptied, earlier], true],
  ] as const) {
    it(`${isRefused ? 'is nothing' : 'is zeros'} where ${what}`, () => {
      const error = errorOf({ accounts, zeros: 'all' }, documents);
      expect(error).toEqual(isRefused ? jasmine.objectContaining({ code: 'no-rows' }) : undefined);
    });
  }

  it('is nothing where nobody says that the database is empty', () => {
    const plan = wholePlanOf({ accounts: 'all', zeros: 'all' });
    const counted = countPeriod(plan, [], new Map());
    const outcome = exportOutcome(plan, counted, { today: TODAY, monthStartDate: 1 });
    expect(outcome.ok).toBeFalse();
  });

  it('takes no other revision for a target document that is none', () => {
    const others = [{ document: { _id: 'a' }, revision: '1-a' }];
    expect(targetDocumentsOf({ winners: [], others })).toEqual([]);
  });
});
