import { toJson } from '../data-value-set/to-json.ts';
import {
  addressIn,
  caseOf,
  CASES_ELEMENT,
  casesPlanOf,
  exportOfCases,
  mappingOf,
  NORTH,
  NOT_A_CASE,
  notCountedIn,
  rowsIn,
  SOUTH,
  SUSPECT,
} from '../testing/go-data-outbreak.ts';
import { unitsOfOwners } from '../review/differences/units-of-owners.ts';
import { createCaseTally } from './case-tally.ts';
import { casesOutcome } from './cases-outcome.ts';
import { checkCasesRequest, planCases } from './cases-plan.ts';
import { exportRequest } from '../export/export-request.ts';

const DAY = (day: number): object => ({
  dateOfReporting: `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`,
});

/** What jobs that count cases with one hard-coded day get wrong: each of them is right here. */
describe('Cases of an outbreak as data values', () => {
  it('are those of the whole week, not of one day', () => {
    const cases = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => caseOf(`c${String(day)}`, DAY(day)));
    expect(rowsIn(exportOfCases({ cases }))).toEqual([`${NORTH} ${CASES_ELEMENT} = 7`]);
  });

  it('are of the day as it is written, whatever the form and the time zone', () => {
    const cases = [
      caseOf('midnight', { dateOfReporting: '2026-11-02T00:00:00.000Z' }),
      caseOf('without-ms', { dateOfReporting: '2026-11-02T00:00:00Z' }),
      caseOf('evening', { dateOfReporting: '2026-11-08T23:59:59.999Z' }),
      caseOf('with-offset', { dateOfReporting: '2026-11-08T23:30:00-05:00' }),
      caseOf('day', { dateOfReporting: '2026-11-08' }),
      caseOf('with-space', { dateOfReporting: '2026-11-08 10:00' }),
      caseOf('day-after', { dateOfReporting: '2026-11-09T00:00:00.000Z' }),
      caseOf('day-before', { dateOfReporting: '2026-11-01T23:59:59.999Z' }),
    ];
    const made = exportOfCases({ cases });
    expect(rowsIn(made)).toEqual([`${NORTH} ${CASES_ELEMENT} = 6`]);
    expect(made.report.casesOfOtherPeriods).toBe(2);
  });

  it('are 0 where a week was read whole and had none, and nothing where that is not wanted', () => {
    const cases = [caseOf('a', DAY(20))];
    expect(rowsIn(exportOfCases({ cases, request: { zeros: 'all' } }))).toEqual([
      `${NORTH} ${CASES_ELEMENT} = 0`,
      `${SOUTH} ${CASES_ELEMENT} = 0`,
    ]);
    const { result } = exportOfCases({ cases });
    expect(result.ok ? '' : result.error.code).toBe('no-rows');
  });

  it('are never 0 in a period that has not begun', () => {
    const request = { zeros: 'all', period: '2026W47' } as const;
    const { result, report } = exportOfCases({ cases: [], request });
    expect(result.ok ? '' : result.error.code).toBe('no-rows');
    expect(report.notices.map(({ kind }) => kind)).toEqual(['period-after-today']);
  });

  for (const [type, period, days] of [
    ['Daily', '20261104', 1],
    ['Weekly', '2026W45', 7],
    ['WeeklySunday', '2026SunW45', 7],
    ['BiWeekly', '2026BiW23', 14],
    ['Monthly', '202611', 30],
    ['Quarterly', '2026Q4', 30],
    ['Yearly', '2026', 30],
  ] as const) {
    it(`are of a period of the data set's own type: ${type}`, () => {
      const cases = Array.from({ length: 30 }, (_, index) =>
        caseOf(`c${String(index)}`, DAY(index + 1)),
      );
      const made = exportOfCases({
        cases,
        mapping: { periodType: type },
        request: { period },
        today: '2027-02-01',
      });
      expect(rowsIn(made)).toEqual([`${NORTH} ${CASES_ELEMENT} = ${String(days)}`]);
    });
  }

  it('count at the nearest mapped location upwards, and are listed where there is none', () => {
    const cases = [
      caseOf('of-village'),
      caseOf('of-district', { addresses: addressIn('south') }),
      caseOf('of-country', { addresses: addressIn('country') }),
      caseOf('of-nowhere', { addresses: addressIn('deleted-one') }),
      caseOf('homeless', { addresses: [] }),
    ];
    const made = exportOfCases({ cases });
    expect(rowsIn(made)).toEqual([
      `${NORTH} ${CASES_ELEMENT} = 1`,
      `${SOUTH} ${CASES_ELEMENT} = 1`,
    ]);
    expect(notCountedIn(made)).toEqual([
      'homeless no-location',
      'of-country no-org-unit',
      'of-nowhere unknown-location',
    ]);
    expect(made.report.notCounted.map(({ location }) => location)).toEqual([
      undefined,
      'country',
      'deleted-one',
    ]);
  });

  it('are only those that the mapping means at all', () => {
    const mapping = {
      where: { riskLevel: 'HIGH' },
      dataElements: [{ dataElement: CASES_ELEMENT }],
    };
    const cases = [
      caseOf('high', { riskLevel: 'HIGH' }),
      caseOf('low', { riskLevel: 'LOW' }),
      caseOf('deleted', { riskLevel: 'HIGH', deleted: true }),
    ];
    const made = exportOfCases({ cases, mapping });
    expect(rowsIn(made)).toEqual([`${NORTH} ${CASES_ELEMENT} = 1`]);
    expect(made.report.notCounted).toEqual([
      { case: 'deleted', reason: 'deleted', dataElements: [] },
    ]);
    expect(made.report.casesNotMeant).toBe(1);
    expect(made.report.notices).toEqual([]);
  });

  it('are counted as they are now: not what was deleted or reclassified', () => {
    const cases = [
      caseOf('confirmed', { classificationHistory: [{ classification: SUSPECT }] }),
      caseOf('discarded', { classification: NOT_A_CASE }),
      caseOf('deleted', { deleted: true }),
    ];
    const made = exportOfCases({ cases });
    expect(rowsIn(made)).toEqual([`${NORTH} ${CASES_ELEMENT} = 1`]);
    expect(notCountedIn(made)).toEqual(['deleted deleted']);
    expect(made.report.casesNotMeant).toBe(1);
  });

  it('are listed where the date is missing, or is none', () => {
    const cases = [
      caseOf('none', { dateOfReporting: null }),
      caseOf('bad', { dateOfReporting: '04/11/2026' }),
      caseOf('impossible', { dateOfReporting: '2026-02-31T00:00:00.000Z' }),
      caseOf('number', { dateOfReporting: 1_793_923_200_000 }),
      caseOf('more-digits', { dateOfReporting: '2026-11-041' }),
      caseOf('words', { dateOfReporting: 'about 2026-11-04' }),
    ];
    expect(notCountedIn(exportOfCases({ cases }))).toEqual([
      'bad bad-date',
      'impossible bad-date',
      'more-digits bad-date',
      'none no-date',
      'number bad-date',
      'words bad-date',
    ]);
  });

  it('are text in the file, never marked complete by itself, with the org unit once', () => {
    const { result } = exportOfCases({ cases: [caseOf('a')] });
    expect(result.ok ? toJson(result.value.dataValueSet) : '').toBe(
      `{"dataSet":"CasesDsUid1","period":"2026W45","orgUnit":"${NORTH}","dataValues":[{"dataElement":"${CASES_ELEMENT}","value":"1"}]}\n`,
    );
  });

  it('stand behind their rows by their ids', () => {
    const cases = [caseOf('b', { firstName: 'Amina' }), caseOf('a', { visualId: 'Amina K.' })];
    const made = exportOfCases({ cases });
    expect(made.later.rows.map(({ contributions }) => contributions)).toEqual([
      [
        { owner: 'a', sum: 1 },
        { owner: 'b', sum: 1 },
      ],
    ]);
    expect(JSON.stringify(made)).not.toContain('Amina');
  });

  it('are each in one figure', () => {
    const cases = [
      caseOf('counted'),
      caseOf('listed', { addresses: [] }),
      caseOf('elsewhere', { addresses: addressIn('south') }),
      caseOf('other-period', DAY(20)),
      caseOf('not-meant', { classification: SUSPECT }),
      {},
      null,
    ];
    const { report } = exportOfCases({ cases, request: { orgUnits: [NORTH] } });
    const {
      dataValues: _,
      orgUnits: __,
      notCounted: ___,
      leftOut: ____,
      notices,
      ...figures
    } = report;
    expect(figures).toEqual({
      cases: 5,
      casesCounted: 1,
      casesNotCounted: 1,
      casesElsewhere: 1,
      casesOfOtherPeriods: 1,
      casesNotMeant: 1,
    });
    expect(notices).toEqual([{ kind: 'unreadable-cases', count: 2 }]);
  });

  it('are not listed where they would have counted at an org unit that was not chosen', () => {
    const optionCombos = [{ sex: 'male', categoryOptionCombo: 'MaleOptionC' }];
    const mapping = { dataElements: [{ dataElement: CASES_ELEMENT, optionCombos }] };
    const cases = [caseOf('of-north'), caseOf('of-south', { addresses: addressIn('south') })];
    const made = exportOfCases({ cases, mapping, request: { orgUnits: [NORTH] } });
    expect(notCountedIn(made)).toEqual(['of-north unknown-age-or-sex']);
    expect(made.report.casesElsewhere).toBe(1);
  });

  it('tell which conditions no case ever meets', () => {
    const mapping = {
      dataElements: [{ dataElement: CASES_ELEMENT, where: { classification: 'CONFIRMED' } }],
    };
    expect(exportOfCases({ cases: [caseOf('a')], mapping }).report.notices).toEqual([
      { kind: 'no-case-matches', dataElement: CASES_ELEMENT },
    ]);
  });

  it('leave out a row whose org unit DHIS2 cannot know, and say what is behind it', () => {
    const locations = [
      { id: 'village-north', identifiers: [{ description: 'dhis2', code: 'OU_1' }] },
    ];
    const made = exportOfCases({ cases: [caseOf('a')], locations });
    expect(made.report.leftOut).toEqual([
      {
        orgUnit: 'OU_1',
        dataElement: CASES_ELEMENT,
        reason: 'invalid-identifier',
        number: '1',
        cases: ['a'],
        locations: ['village-north'],
      },
    ]);
    expect(made.later.leftOut).toEqual(made.report.leftOut);
  });

  it('leave out no 0 of an org unit that DHIS2 cannot know: no case is lost by it', () => {
    const locations = [
      { id: 'north', identifiers: [{ description: 'DHIS2', code: NORTH }] },
      { id: 'village', identifiers: [{ description: 'DHIS2', code: 'OU_1' }] },
    ];
    const made = exportOfCases({ cases: [], locations, request: { zeros: 'all' } });
    expect(rowsIn(made)).toEqual([`${NORTH} ${CASES_ELEMENT} = 0`]);
    expect(made.report.leftOut).toEqual([]);
  });

  it('are of an org unit that is known by its code where codes are asked for', () => {
    const locations = [
      { id: 'village-north', identifiers: [{ description: 'DHIS2', code: 'OU_1' }] },
    ];
    const made = exportOfCases({
      cases: [caseOf('a')],
      locations,
      request: { idScheme: 'code' },
    });
    expect(rowsIn(made)).toEqual([`OU_1 ${CASES_ELEMENT} = 1`]);
    expect(made.report.leftOut).toEqual([]);
  });

  it('tell what came or could not be placed while they were read', () => {
    const identifiers = [NORTH, SOUTH].map((code) => ({ description: 'DHIS2', code }));
    const locations = [
      { id: 'north', identifiers: identifiers.slice(0, 1) },
      { id: 'both', identifiers },
    ];
    const plan = casesPlanOf({ locations });
    const noticesOf = (addedWhileReading: number): unknown =>
      casesOutcome(plan, createCaseTally(plan).counted(), { addedWhileReading }).report.notices;
    const ofLocation = {
      kind: 'several-org-units-of-location',
      location: 'both',
      orgUnits: [NORTH, SOUTH],
    };
    expect(noticesOf(0)).toEqual([ofLocation]);
    expect(noticesOf(3)).toEqual([ofLocation, { kind: 'added-while-reading', count: 3 }]);
  });

  it('are held against a later export with what stands behind them, by where each was counted', () => {
    const cases = [caseOf('a'), caseOf('b', { addresses: addressIn('south') })];
    const { rows, ...later } = exportOfCases({ cases }).later;
    expect(rows.map(({ orgUnit }) => orgUnit)).toEqual([NORTH, SOUTH]);
    expect(later).toEqual({
      exclusions: [],
      notCounted: [],
      keys: [],
      countedAt: unitsOfOwners([
        ['a', [NORTH]],
        ['b', [SOUTH]],
      ]),
      isOfChosen: false,
      leftOut: [],
    });
    const chosen = exportOfCases({ cases, request: { orgUnits: [SOUTH] } }).later;
    expect(chosen.isOfChosen).toBeTrue();
  });

  it('are of the org units that were chosen, with those below where that is wanted', () => {
    const locations = [
      { id: 'top', identifiers: [{ description: 'DHIS2', code: 'TopOuUid001' }] },
      {
        id: 'below',
        parentLocationId: 'top',
        identifiers: [{ description: 'DHIS2', code: NORTH }],
      },
      { id: 'beside', identifiers: [{ description: 'DHIS2', code: SOUTH }] },
    ];
    const cases = ['top', 'below', 'beside'].map((id) => caseOf(id, { addresses: addressIn(id) }));
    const rowsOf = (orgUnits: string[], children: boolean): readonly string[] =>
      rowsIn(exportOfCases({ cases, locations, request: { orgUnits, children } }));
    expect(rowsOf(['TopOuUid001'], false)).toEqual([`TopOuUid001 ${CASES_ELEMENT} = 1`]);
    expect(rowsOf(['TopOuUid001'], true)).toEqual([
      `${NORTH} ${CASES_ELEMENT} = 1`,
      `TopOuUid001 ${CASES_ELEMENT} = 1`,
    ]);
  });
});

describe('A request for cases', () => {
  const codeOf = (request: object, mapping: object = {}): unknown => {
    const asked = exportRequest({ dataSet: 'CasesDsUid1', period: '2026W45', ...request });
    const checked = checkCasesRequest(asked, mappingOf(mapping));
    return checked.ok ? checked.value : checked.error;
  };

  it('is refused where the period or the data set is another', () => {
    expect(codeOf({})).toBe('2026W45');
    expect(codeOf({ dataSet: 'x' })).toEqual({ code: 'invalid-data-set', dataSet: 'x' });
    expect(codeOf({}, { dataSet: 'OtherDsUid1' })).toEqual({
      code: 'other-data-set',
      dataSet: 'CasesDsUid1',
      ofMapping: 'OtherDsUid1',
    });
    expect(codeOf({}, { dataSet: 'CasesDsUid1' })).toBe('2026W45');
    expect(codeOf({ period: '2026W54' })).toEqual({ code: 'bad-period', period: '2026W54' });
    expect(codeOf({ periodType: 'Daily' })).toEqual({
      code: 'bad-period',
      period: '2026W45',
      periodType: 'Daily',
    });
    expect(codeOf({ periodType: 'Daily' }, { periodType: 'Weekly' })).toBe('2026W45');
    expect(codeOf({ period: '202611', calendar: 'ethiopian' })).toEqual({
      code: 'other-calendar',
      period: '202611',
      calendar: 'ethiopian',
    });
  });

  it('is refused before anything of Go.Data is asked', () => {
    const locations = [{ id: 'a', identifiers: [{ description: 'DHIS2', code: NORTH }] }];
    const asked = exportRequest({ dataSet: 'CasesDsUid1', period: '2026W54' });
    const plan = planCases(asked, { mapping: mappingOf(), locations, today: '2026-11-11' });
    expect(plan).toEqual({ ok: false, error: { code: 'bad-period', period: '2026W54' } });
  });

  it('is refused where no location stands for an org unit, or not for the one that is asked', () => {
    const planOf = (locations: readonly unknown[], orgUnits: string[]): unknown => {
      const asked = exportRequest({ dataSet: 'CasesDsUid1', period: '2026W45', orgUnits });
      const plan = planCases(asked, { mapping: mappingOf(), locations, today: '2026-11-11' });
      return plan.ok ? undefined : plan.error;
    };
    expect(planOf([{ id: 'a' }], [])).toEqual({ code: 'no-org-units' });
    expect(planOf([{ identifiers: [{ description: 'DHIS2', code: NORTH }] }], [])).toEqual({
      code: 'no-org-units',
    });
    expect(
      planOf([{ id: 'a', identifiers: [{ description: 'DHIS2', code: NORTH }] }], ['x']),
    ).toEqual({
      code: 'unknown-org-unit',
      orgUnit: 'x',
    });
    expect(casesPlanOf({}).chosenOrgUnits).toEqual(new Set([NORTH, SOUTH]));
  });
});
