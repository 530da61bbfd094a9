import { exportRequest } from '../export/export-request.ts';
import { reviewDocuments } from '../review/review-documents.ts';
import { DATA_SET, personOf, placeOf, settingsOf, targetsOf, UNIT } from '../testing/builders.ts';

const SETTINGS = {
  ...settingsOf({ id: 'births', dhis: { dataElement: 'births00001' } }),
  permissions: { can_validate_dhis2: ['supervisor'] },
};
const TARGET = targetsOf('achieng', { births: 12 }, { _rev: '1-a' });
const DOCUMENTS = [
  placeOf('unit', { orgUnit: UNIT }),
  personOf('achieng', 'unit'),
  personOf('ann', 'unit'),
  TARGET,
  {
    _id: 'org.couchdb.user:ann',
    type: 'user-settings',
    contact_id: 'ann',
    roles: ['supervisor'],
    facility_id: 'unit',
  },
];
const report = (_id: string, fields: object): object => ({
  _id,
  type: 'data_record',
  form: 'dhis2_validation',
  reported_date: 1_772_517_600_000,
  contact: { _id: 'ann' },
  fields,
});
const SIGNED = report('signed', {
  place_id: 'unit',
  reporting_period: '2026-02',
  data_set: DATA_SET,
  verdict: 'validated',
  documents: 'target~2026-02~achieng~org.couchdb.user:achieng@1-a',
  missing: 'ann: on leave',
});

const said = (documents: readonly object[]): unknown => {
  const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
  const reviewed = reviewDocuments(SETTINGS, documents, request, '2026-03-05');
  if (!reviewed.ok) throw new Error(reviewed.error.code);
  const { signOffs } = reviewed.value.review;
  return signOffs?.status !== 'read'
    ? signOffs
    : {
        units: signOffs.units.map(({ orgUnit, status, changes }) =>
          [orgUnit, status, ...changes.map(({ kind }) => kind)].join(' '),
        ),
        malformed: signOffs.malformed,
        names: Object.fromEntries(signOffs.names),
      };
};

describe('signOffsOfDocuments', () => {
  const names = { ann: 'name of ann', unit: 'name of unit' };
  for (const [what, documents, expected] of [
    ['nothing without form and report', [], undefined],
    [
      'that nobody signed where there is the form',
      [{ _id: 'form:dhis2_validation' }],
      {
        units: [`${UNIT} not-validated`],
        malformed: [],
        names: {},
      },
    ],
    ['who signed', [SIGNED], { units: [`${UNIT} validated`], malformed: [], names }],
    [
      'which report cannot be read',
      [report('odd', {})],
      {
        units: [`${UNIT} not-validated`],
        malformed: ['odd'],
        names: {},
      },
    ],
  ] as readonly (readonly [string, readonly object[], unknown])[]) {
    it(`say ${what}`, () => {
      expect(said([...DOCUMENTS, ...documents])).toEqual(expected);
    });
  }

  it('say that a document has changed that is without revision, or deleted', () => {
    const others = DOCUMENTS.filter((one) => one !== TARGET);
    const { _rev: _, ...without } = TARGET as { _rev: string };
    const gone = { ...TARGET, _deleted: true };
    for (const [today, kind] of [
      [without, 'changed'],
      [gone, 'deleted'],
    ] as const) {
      expect(said([...others, SIGNED, today])).toEqual(
        jasmine.objectContaining({ units: [`${UNIT} changed ${kind}`] }),
      );
    }
  });

  it('name everybody whom they speak of, and nobody who is not known', () => {
    const people = ['late', 'ill', 'otieno'].map((id) => personOf(id, 'unit'));
    const late = targetsOf('late', { births: 1 }, { _rev: '1-l' });
    const fields = (SIGNED as { readonly fields: object }).fields;
    const signed = { ...SIGNED, fields: { ...fields, missing: 'ill: flu\ngone: moved' } };
    // A CHW without the role, later.
    const reported = {
      ...report('reported', { ...fields, missing: '' }),
      reported_date: 1_772_517_600_001,
      contact: { _id: 'otieno' },
    };
    expect(said([...DOCUMENTS, ...people, late, signed, reported])).toEqual({
      units: [`${UNIT} changed new`],
      malformed: [],
      names: Object.fromEntries(
        ['ann', 'unit', 'ill', 'otieno', 'late'].map((id) => [id, `name of ${id}`]),
      ),
    });
  });
});
