import type { ImportRequest, User } from '../import-request.ts';
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
  SHARED,
  smallMetadata,
  TOWN,
  VILLAGE,
} from '../testing/small-metadata.ts';

type Request = Partial<ImportRequest>;

const { number, positive, integer, yesNo, percentage, bySex, coded } = ELEMENTS;
const value = (element: { readonly id: string }, text: string): object =>
  valueOf({ dataElement: element.id, value: text });
const clerk: User = { authorities: ['F_DATAVALUE_ADD'] };

/** Imports as somebody who is no superuser, to whom no limit of time is waived. */
const posted = (body: string, more: Request = {}): Imported =>
  imported('since243', { body, user: clerk, ...more });

describe("the model of DHIS2 2.43's import", () => {
  it('stores a good file and counts every value as updated', () => {
    const { http, status, count, stored } = posted(jsonOf([valueOf()]));
    expect({ http, status, count, stored }).toEqual({
      http: 200,
      status: 'SUCCESS',
      count: [0, 1, 0, 0],
      stored: [`${number.id} 202610 ${VILLAGE} 3`],
    });
  });

  describe('refuses the whole group, 409 and nothing counted,', () => {
    const approved = emptyStore();
    approved.approved.add(formKey(DATA_SET, '202610', TOWN));
    const projects = { metadata: smallMetadata({ categoryCombo: { id: 'comboProj01' } }) };
    const bad: readonly (readonly [code: string, value: object, request?: Request])[] = [
      ['E8010', {}, { user: { ...clerk, closedDataSets: [DATA_SET] } }],
      ['E8011', { orgUnit: TOWN }, { user: { ...clerk, organisationUnits: [VILLAGE] } }],
      ['E8020', { dataElement: ELSEWHERE.id }],
      ['E8020', { dataElement: 'unknown0001' }],
      ['E8021', { period: '2026Q3' }],
      ['E8022', { orgUnit: NOT_ASSIGNED }],
      ['E8022', { orgUnit: 'unknown0001' }],
      ['E8023', { attributeOptionCombo: FEMALE }],
      ['E8024', { categoryOptionCombo: FEMALE }],
      ['E8024', { dataElement: bySex.id, categoryOptionCombo: DEFAULT }],
      ['E8025', { attributeOptionCombo: PROJECT, orgUnit: TOWN }, projects],
      ['E8030', { period: '202611' }],
      ['E8030', { period: '202608' }, { metadata: smallMetadata({ expiryDays: 15 }) }],
      [
        'E8030',
        { period: '202607' },
        { metadata: smallMetadata({ dataInputPeriods: [{ period: { id: '202609' } }] }) },
      ],
      ['E8031', { orgUnit: CLOSED }],
      ['E8032', { attributeOptionCombo: PROJECT, period: '202512' }, projects],
      ['E8033', { orgUnit: TOWN, attributeOptionCombo: DEFAULT }, { stored: approved }],
      ['E8023', {}, projects],
      ['E8000', value(positive, '0'), { params: { atomic: 'true' } }],
    ];
    for (const [code, changes, request] of bad) {
      it(`with ${code} for ${JSON.stringify(changes)}`, () => {
        const { attributeOptionCombo } = changes as { readonly attributeOptionCombo?: string };
        const first = request === projects ? { attributeOptionCombo } : {};
        const values = [
          valueOf({ period: '202609', ...first }),
          valueOf({ period: '202610', ...changes }),
        ];
        const { http, status, conflicts, count, stored } = posted(
          jsonOf(values, { period: undefined }),
          request,
        );
        expect({ http, status, conflicts, count, stored }).toEqual({
          http: 409,
          status: 'ERROR',
          conflicts: [`${code}: 0 1`],
          count: [0, 0, 0, 0],
          stored: [],
        });
      });
    }

    it('with E8004 for a data set that is no id, and E8020 of every element for one that it does not have', () => {
      expect(posted(jsonOf([valueOf()], { dataSet: 'moh-515' })).conflicts).toEqual(['E8004: -1']);
      expect(posted(jsonOf([valueOf()], { dataSet: 'unknown0001' })).conflicts).toEqual([
        'E8020: 0',
      ]);
    });

    it('with E8002 and E8003 where it names no data set and not just one has its elements', () => {
      const of = (dataElement: string): string =>
        jsonOf([valueOf({ dataElement })], { dataSet: undefined });
      expect(posted(of(SHARED.id)).conflicts).toEqual(['E8002: 0']);
      expect(posted(of(ELSEWHERE.id)).conflicts).toEqual(['E8003: 0']);
      expect(posted(of(number.id)).status).toBe('SUCCESS');
    });

    it('with E8128 for two values of one key, by the places of those two', () => {
      const { conflicts, status } = posted(
        jsonOf([valueOf({ orgUnit: TOWN }), valueOf(), valueOf()]),
      );
      expect({ conflicts, status }).toEqual({ conflicts: ['E8128: 1 2'], status: 'ERROR' });
    });

    it('but says success, where none and the default combo meet in one row', () => {
      const values = [
        valueOf(),
        valueOf({ categoryOptionCombo: DEFAULT }),
        valueOf({ orgUnit: TOWN }),
      ];
      const { http, status, count, stored } = posted(jsonOf(values));
      expect({ http, status, count, stored }).toEqual({
        http: 200,
        status: 'SUCCESS',
        count: [0, 0, 3, 0],
        stored: [],
      });
    });
  });

  describe('ends the import', () => {
    for (const [code, changes] of [
      ['E8100', { period: undefined }],
      ['E8102', { dataElement: undefined }],
      ['E8104', { dataElement: 'births' }],
      ['E8105', { orgUnit: undefined }],
      ['E8106', { orgUnit: 'ou-chu1' }],
      ['E8108', { categoryOptionCombo: { sex: 'female' } }],
      ['E8109', { categoryOptionCombo: 'female' }],
      ['E8110', { attributeOptionCombo: { project: 'x' } }],
      ['E8111', { attributeOptionCombo: 'project' }],
    ] as const) {
      it(`with ${code} for ${JSON.stringify(changes)}`, () => {
        const values = [valueOf({ period: '202610' }), valueOf({ period: '202610', ...changes })];
        const { http, status, conflicts, stored } = posted(jsonOf(values, { period: undefined }));
        expect({ http, status, conflicts, stored }).toEqual({
          http: 409,
          status: 'ERROR',
          conflicts: [`${code}: -1`],
          stored: [],
        });
      });
    }

    it('with E8101 for categories where no data set is named', () => {
      const body = jsonOf([valueOf({ categoryOptionCombo: { sex: 'f' } })], { dataSet: undefined });
      expect(posted(body).conflicts).toEqual(['E8101: -1']);
    });

    it('with E8103 and E8107 for codes that nothing has', () => {
      const params = { dataElementIdScheme: 'CODE' };
      expect(posted(jsonOf([valueOf()]), { params }).conflicts).toEqual(['E8103: -1']);
      expect(posted(jsonOf([valueOf()], { orgUnitIdScheme: 'CODE' })).conflicts).toEqual([
        'E8107: -1',
      ]);
    });

    it('for a number where text has to be, without a code', () => {
      expect(posted(jsonOf([valueOf({ value: 3 })])).body['message']).toContain('NUMBER');
      expect(posted(jsonOf([valueOf()], { period: 202610 })).http).toBe(500);
    });

    it('for a period that is none, without a code', () => {
      expect(posted(jsonOf([valueOf()], { period: '202613' })).http).toBe(500);
    });

    it('with E8008 and E8009 for completion that is no day, or of no one form', () => {
      const top = (completeDate: string): string =>
        jsonOf([valueOf()], { orgUnit: VILLAGE, completeDate });
      expect(posted(top('true')).conflicts).toEqual(['E8008: -1']);
      expect(posted(jsonOf([valueOf()], { completeDate: '2026-11-05' })).conflicts).toEqual([
        'E8009: -1',
      ]);
      expect(posted(top('2026-11-05T00:00:00')).completed.length).toBe(1);
    });
  });

  describe('keeps out a single value, takes the others and answers 200 with a warning,', () => {
    for (const [code, changes] of [
      ['E8120', { value: undefined }],
      ['E8122', value(positive, '0')],
      ['E8122', value(yesNo, '2')],
      ['E8122', value(percentage, '101')],
      ['E8122', value(integer, '2147483648')],
      ['E8123', value(coded, 'BAD')],
      ['E8125', { comment: 'x'.repeat(5001) }],
    ] as const) {
      it(`with ${code} for ${JSON.stringify(changes).slice(0, 60)}`, () => {
        const { http, status, conflicts, count } = posted(
          jsonOf([valueOf({ orgUnit: TOWN }), valueOf(changes)]),
        );
        expect({ http, status, conflicts, count }).toEqual({
          http: 200,
          status: 'WARNING',
          conflicts: [`${code}: 1`],
          count: [0, 1, 1, 0],
        });
      });
    }
  });

  it('believes a value where the top of the file says something else', () => {
    const { stored } = posted(jsonOf([valueOf({ orgUnit: TOWN })], { orgUnit: VILLAGE }));
    expect(stored).toEqual([`${number.id} 202610 ${TOWN} 3`]);
  });

  it('stores a 0, and 5.0 as the integer it is', () => {
    const { stored } = posted(jsonOf([value(number, '0'), value(integer, '5.0')]));
    expect(stored).toEqual([
      `${number.id} 202610 ${VILLAGE} 0`,
      `${integer.id} 202610 ${VILLAGE} 5`,
    ]);
  });

  it('takes a disaggregated element without an option combo, which no form then shows', () => {
    expect(posted(jsonOf([valueOf({ dataElement: bySex.id })])).status).toBe('SUCCESS');
  });

  it('stores and completes nothing in a dry run', () => {
    const body = jsonOf([valueOf()], { orgUnit: VILLAGE, completeDate: '2026-11-05' });
    const dry = posted(body, { params: { dryRun: 'true' } });
    expect([dry.count, dry.stored, dry.completed]).toEqual([[0, 1, 0, 0], [], []]);
    expect(posted(body).completed).toEqual([`${DATA_SET} 202610 ${VILLAGE} 2026-11-05`]);
  });

  it('lets those who may edit expired data, and superusers who force it, past the limits of time', () => {
    const body = jsonOf([valueOf()], { period: '202611' });
    const editor = { authorities: ['F_DATAVALUE_ADD', 'F_EDIT_EXPIRED'] };
    expect(posted(body, { user: editor }).status).toBe('SUCCESS');
    const forced = { user: { authorities: ['ALL'] }, params: { force: 'true' } };
    expect(posted(body, forced).status).toBe('SUCCESS');
  });

  it('updates again what is stored already, and deletes by strategy', () => {
    const stored = emptyStore();
    posted(jsonOf([valueOf()]), { stored });
    expect(posted(jsonOf([valueOf()]), { stored }).count).toEqual([0, 1, 0, 0]);
    const gone = posted(jsonOf([valueOf()]), { stored, params: { importStrategy: 'DELETE' } });
    expect([gone.count, gone.stored]).toEqual([[0, 0, 0, 1], []]);
  });
});
