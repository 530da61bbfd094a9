import { emptyStore, formKey } from '../stored-data.ts';
import { imported, jsonOf, valueOf, type Imported } from '../testing/imported.ts';
import {
  CLOSED,
  DATA_SET,
  DEFAULT,
  ELEMENTS,
  ELSEWHERE,
  FEMALE,
  NOT_ASSIGNED,
  PROJECT,
  smallMetadata,
  TOWN,
  VILLAGE,
} from '../testing/small-metadata.ts';
import type { ImportRequest } from '../import-request.ts';

type Request = Partial<ImportRequest>;

const older = (body: string, more: Request = {}): Imported =>
  imported('upTo242', { body, ...more });

const { number, positive, integer, yesNo, yesOnly, percentage, bySex, coded } = ELEMENTS;
const value = (element: { readonly id: string }, text: string): object =>
  valueOf({ dataElement: element.id, value: text });

describe("the model of DHIS2 2.36 to 2.42's import", () => {
  it('stores a good file', () => {
    const { http, status, count, stored, conflicts } = older(jsonOf([valueOf()]));
    expect({ http, status, count, stored, conflicts }).toEqual({
      http: 200,
      status: 'SUCCESS',
      count: [1, 0, 0, 0],
      stored: [`${number.id} 202610 ${VILLAGE} 3`],
      conflicts: [],
    });
  });

  describe('keeps out a single value, and answers 409 with a warning,', () => {
    const approved = emptyStore();
    approved.approved.add(formKey(DATA_SET, '202610', TOWN));
    const expiring = { metadata: smallMetadata({ expiryDays: 15 }) };
    const listed = {
      metadata: smallMetadata({ dataInputPeriods: [{ period: { id: '202609' } }] }),
    };
    const bad: readonly (readonly [code: string, value: object, request?: Request])[] = [
      ['E7610', { dataElement: 'unknown0001' }],
      ['E7610', { dataElement: undefined }],
      ['E7611', { period: '202613' }],
      ['E7612', { orgUnit: 'unknown0001' }],
      ['E7613', { categoryOptionCombo: 'unknown0001' }],
      ['E7615', { attributeOptionCombo: 'unknown0001' }],
      [
        'E7617',
        { orgUnit: TOWN },
        { user: { authorities: ['ALL'], organisationUnits: [VILLAGE] } },
      ],
      ['E7618', { value: undefined }],
      ['E7619', value(positive, '0')],
      ['E7620', { comment: 'x'.repeat(50_001) }],
      ['E7621', value(coded, 'BAD')],
      ['E7630', {}, { params: { requireCategoryOptionCombo: 'true' } }],
      [
        'E7631',
        { categoryOptionCombo: DEFAULT },
        { params: { requireAttributeOptionCombo: 'true' } },
      ],
      ['E7632', { period: '2026Q3' }, { params: { strictPeriods: 'true' } }],
      ['E7633', { dataElement: ELSEWHERE.id }, { params: { strictDataElements: 'true' } }],
      ['E7634', { dataElement: bySex.id }, { params: { strictCategoryOptionCombos: 'true' } }],
      [
        'E7635',
        { attributeOptionCombo: FEMALE },
        { params: { strictAttributeOptionCombos: 'true' } },
      ],
      ['E7636', { orgUnit: NOT_ASSIGNED }, { params: { strictOrganisationUnits: 'true' } }],
      ['E7638', { attributeOptionCombo: PROJECT, period: '202512' }],
      ['E7639', { attributeOptionCombo: PROJECT, orgUnit: TOWN }],
      // Administrators write after it.
      ['E7640', {}, { ...expiring, user: { authorities: ['F_DATAVALUE_ADD'] } }],
      ['E7641', { period: '202611' }],
      ['E7642', { orgUnit: TOWN }, { stored: approved }],
      ['E7643', {}, listed],
    ];
    for (const [code, changes, request] of bad) {
      it(`with ${code} for ${JSON.stringify(changes).slice(0, 60)}`, () => {
        const values = [valueOf({ period: '202609' }), valueOf({ period: '202610', ...changes })];
        // The first value is good unless the address or the data set itself is what is strict.
        const { http, status, conflicts } = older(jsonOf(values, { period: undefined }), request);
        expect(conflicts.some((conflict) => /^E\d+: (0 )?1$/.test(conflict))).toBe(true);
        expect(conflicts.at(-1)).toContain(code);
        expect({ http, status }).toEqual({ http: 409, status: 'WARNING' });
      });
    }

    it('with E7644 where the file names no data set and all of the element are closed', () => {
      const { conflicts } = older(jsonOf([valueOf()], { dataSet: undefined }), expiring);
      expect(conflicts).toEqual(['E7644: 0']);
    });

    for (const [element, text] of [
      [number, '01'],
      [number, '+1'],
      [number, '1e21'],
      [number, 'NaN'],
      [number, '1,000'],
      [integer, '5.0'],
      [integer, '2147483648'],
      [percentage, '101'],
      [yesNo, '2'],
      [yesNo, 'yes'],
      [yesOnly, '0'],
    ] as const) {
      it(`with E7619 for ${text} of ${element.valueType}`, () => {
        expect(older(jsonOf([value(element, text)])).conflicts).toEqual(['E7619: 0']);
      });
    }
  });

  it('groups conflicts by code and what they are about, and counts the others in', () => {
    const { conflicts, count } = older(
      jsonOf([
        value(positive, '0'),
        valueOf(),
        valueOf({ ...value(positive, '0'), orgUnit: TOWN }),
      ]),
    );
    expect(conflicts).toEqual(['E7619: 0 2']);
    expect(count).toEqual([1, 0, 2, 0]);
  });

  it('refuses a whole file for what stands at its top, with 409 and no counts', () => {
    const refusals: readonly (readonly [string, object, Request?])[] = [
      ['E7600: ', { dataSet: 'unknown0001' }],
      ['E7601: ', {}, { user: { authorities: ['ALL'], closedDataSets: [DATA_SET] } }],
      ['E7603: ', { orgUnit: 'unknown0001' }],
      ['E7604: ', { attributeOptionCombo: 'unknown0001' }],
    ];
    for (const [code, changes, request] of refusals) {
      const { http, status, conflicts, count, stored } = older(
        jsonOf([valueOf()], changes),
        request,
      );
      expect({ http, status, conflicts, count, stored }).toEqual({
        http: 409,
        status: 'ERROR',
        conflicts: [code],
        count: [0, 0, 0, 0],
        stored: [],
      });
    }
  });

  it('takes what no form will show: not of the data set, not assigned, closed, another type, no option', () => {
    const values = [
      valueOf({ dataElement: ELSEWHERE.id }),
      valueOf({ orgUnit: NOT_ASSIGNED }),
      valueOf({ orgUnit: CLOSED }),
      valueOf({ period: '2026Q3' }),
      valueOf({ dataElement: bySex.id }),
    ];
    const { status, count } = older(
      jsonOf(
        values.map((own) => ({ period: '202610', ...own })),
        { period: undefined },
      ),
    );
    expect({ status, count }).toEqual({ status: 'SUCCESS', count: [5, 0, 0, 0] });
  });

  it('believes the top of the file where a value says something else', () => {
    const { stored } = older(
      jsonOf([valueOf({ orgUnit: TOWN, period: '202601' })], { orgUnit: VILLAGE }),
    );
    expect(stored).toEqual([`${number.id} 202610 ${VILLAGE} 3`]);
  });

  it('makes text of numbers', () => {
    expect(older(jsonOf([valueOf({ value: 3 })], { period: 202610 })).stored).toEqual([
      `${number.id} 202610 ${VILLAGE} 3`,
    ]);
  });

  describe('does with a 0', () => {
    it('nothing that shows in any count', () => {
      const { count, stored, status } = older(jsonOf([value(number, '0')]));
      expect({ count, stored, status }).toEqual({
        count: [0, 0, 0, 0],
        stored: [],
        status: 'SUCCESS',
      });
    });

    it('delete the value that is stored', () => {
      const stored = emptyStore();
      older(jsonOf([valueOf()]), { stored });
      const again = older(jsonOf([value(number, '0')]), { stored });
      expect(again.count).toEqual([0, 0, 0, 1]);
      expect(again.stored).toEqual([]);
    });

    it('as with any number where zero is significant, or an average', () => {
      const { average, significant } = ELEMENTS;
      expect(older(jsonOf([value(average, '0'), value(significant, '0')])).count).toEqual([
        2, 0, 0, 0,
      ]);
    });
  });

  it('lets the last of two with one key win', () => {
    const { stored, count } = older(jsonOf([value(number, '3'), value(number, '4')]));
    expect({ stored, count }).toEqual({
      stored: [`${number.id} 202610 ${VILLAGE} 4`],
      count: [1, 1, 0, 0],
    });
  });

  it('ignores, without a conflict, what is stored already', () => {
    const stored = emptyStore();
    older(jsonOf([valueOf()]), { stored });
    const { count, status } = older(jsonOf([valueOf()]), { stored });
    expect({ count, status }).toEqual({ count: [0, 0, 1, 0], status: 'SUCCESS' });
  });

  describe('marks complete', () => {
    const top = { orgUnit: VILLAGE, completeDate: '2026-11-05' };

    it('a data set whose org unit and period stand at the top', () => {
      const { completed, status } = older(jsonOf([valueOf()], top));
      expect(completed).toEqual([`${DATA_SET} 202610 ${VILLAGE} 2026-11-05`]);
      expect(status).toBe('SUCCESS');
    });

    it('also in a dry run, which stores no value', () => {
      const { completed, stored } = older(jsonOf([valueOf()], top), {
        params: { dryRun: 'true' },
      });
      expect(stored).toEqual([]);
      expect(completed.length).toBe(1);
    });

    it('nothing without an org unit, and says so in a conflict', () => {
      const { completed, conflicts, status, count } = older(
        jsonOf([valueOf()], { completeDate: '2026-11-05' }),
      );
      expect({ completed, conflicts, status, count }).toEqual({
        completed: [],
        conflicts: ['OrganisationUnit: '],
        status: 'WARNING',
        count: [1, 0, 0, 0],
      });
    });

    it('on today at the latest', () => {
      const later = { ...top, completeDate: '2027-01-01' };
      expect(older(jsonOf([valueOf()], later)).completed[0]).toContain('2026-11-21');
      const asked = { ...top, completeDate: 'true' };
      expect(older(jsonOf([valueOf()], asked)).completed[0]).toContain('2026-11-21');
    });

    it('and fails as a whole where the day has a time, except on 2.36 and 2.37', () => {
      const body = jsonOf([valueOf()], { ...top, completeDate: '2026-11-05T00:00:00' });
      const { http, status, stored } = older(body);
      expect({ http, status, stored }).toEqual({ http: 409, status: 'ERROR', stored: [] });
      expect(older(body, { isBare: true }).completed.length).toBe(1);
    });
  });

  it('answers on 2.36 and 2.37 with the bare summary', () => {
    const { body, http } = older(jsonOf([value(positive, '0')]), { isBare: true });
    expect(http).toBe(409);
    expect(body['responseType']).toBe('ImportSummary');
    expect(body['conflicts']).toEqual([
      { object: positive.id, value: jasmine.stringContaining(positive.id) },
    ]);
  });

  it('answers since 2.38 in an envelope', () => {
    const { body } = older(jsonOf([value(positive, '0')]));
    expect(body).toEqual(
      jasmine.objectContaining({ httpStatus: 'Conflict', httpStatusCode: 409, status: 'WARNING' }),
    );
  });

  it('refuses users without the authority', () => {
    expect(older(jsonOf([valueOf()]), { user: { authorities: [] } }).http).toBe(403);
  });

  for (const [strategy, first, second] of [
    ['NEW', [1, 0, 0, 0], [0, 0, 1, 0]],
    ['UPDATES', [0, 0, 1, 0], [0, 0, 1, 0]],
    ['DELETE', [0, 0, 1, 0], [0, 0, 1, 0]],
  ] as const) {
    it(`does what ${strategy} says`, () => {
      const stored = emptyStore();
      const params = { importStrategy: strategy };
      expect(older(jsonOf([valueOf()]), { stored, params }).count).toEqual([...first]);
      expect(older(jsonOf([value(number, '4')]), { stored, params }).count).toEqual([...second]);
    });
  }
});
