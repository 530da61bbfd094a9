import { checkRows } from '../check/check-rows.ts';
import { write } from '../data-value-set/format.ts';
import { defaultCombosOf } from '../dhis2-metadata/default-combos.ts';
import { decodeMetadata } from '../dhis2-metadata/decode-metadata.ts';
import { exportDocuments } from './export-documents.ts';
import { exportRequest } from './export-request.ts';

// NhSoXUMPK2K is the default option combo of Kenya's DHIS2, as many public scripts there have it.
const DEFAULT = {
  id: 'p0KPaWEg3cf',
  name: 'default',
  isDefault: true,
  categoryOptionCombos: [{ id: 'NhSoXUMPK2K', name: 'default' }],
};

const METADATA = {
  dataSets: [
    {
      id: 'VMuFODsyWaO',
      name: 'MoH 515',
      periodType: 'Monthly',
      openFuturePeriods: 0,
      expiryDays: 0,
      dataInputPeriods: [],
      categoryCombo: { id: DEFAULT.id },
      organisationUnits: [{ id: 'HJiPOcmziQA' }],
      dataSetElements: [{ dataElement: { id: 'kB0ZBFisE0e' } }],
    },
  ],
  dataElements: [
    {
      id: 'kB0ZBFisE0e',
      name: 'Births',
      valueType: 'INTEGER_ZERO_OR_POSITIVE',
      aggregationType: 'SUM',
      zeroIsSignificant: true,
      categoryCombo: { id: DEFAULT.id },
    },
  ],
  categoryCombos: [DEFAULT],
};

const target = (id: string, dhis: object) => ({
  id,
  type: 'count',
  goal: -1,
  dhis: { dataElement: 'kB0ZBFisE0e', ...dhis },
});

const SETTINGS = {
  dhis_data_sets: [{ id: 'VMuFODsyWaO', translation_key: 'monthly' }],
  tasks: {
    targets: {
      items: [
        target('births-at-home', {}),
        target('births-at-facility', {
          categoryOptionCombo: 'NhSoXUMPK2K',
          attributeOptionCombo: 'NhSoXUMPK2K',
        }),
      ],
    },
  },
};

const DOCUMENTS = [
  { _id: 'lama', type: 'health_center', name: 'Lama', dhis: { orgUnit: 'HJiPOcmziQA' } },
  { _id: 'afi', type: 'person', name: 'Afi', parent: { _id: 'lama' } },
  {
    _id: 'target~2026-10~afi~org.couchdb.user:afi',
    type: 'target',
    user: 'org.couchdb.user:afi',
    owner: 'afi',
    reporting_period: '2026-10',
    updated_date: 1793404800000,
    targets: [
      { id: 'births-at-home', value: { pass: 3, total: 3 } },
      { id: 'births-at-facility', value: { pass: 4, total: 4 } },
    ],
  },
];

describe('one target without an option combo, one with what this DHIS2 calls its default', () => {
  const metadata = decodeMetadata(METADATA, 'VMuFODsyWaO');
  if (!metadata.ok) throw new Error(metadata.error.code);
  const defaultCombos = defaultCombosOf(metadata.value);
  const exported = (more: object) => {
    const request = exportRequest({ dataSet: 'VMuFODsyWaO', period: '202610', ...more });
    const outcome = exportDocuments(SETTINGS, DOCUMENTS, request, '2026-11-06');
    if (!outcome.ok) throw new Error(outcome.error.code);
    return outcome.value.dataValueSet;
  };

  it('are one row with the metadata at hand, with the attribute option combo that DHIS2 means', () => {
    expect(exported({ defaultCombos }).dataValues).toEqual([
      { dataElement: 'kB0ZBFisE0e', attributeOptionCombo: 'NhSoXUMPK2K', value: '7' },
    ]);
  });

  it('carry its ids in ADX', () => {
    const context = { today: '2026-11-06', defaultOptionCombo: defaultCombos?.optionCombo };
    const adx = write(exported({ defaultCombos }), 'adx', context);
    expect(adx).toContain('attributeOptionCombo="NhSoXUMPK2K"');
    expect(adx).toContain('categoryOptionCombo="NhSoXUMPK2K"');
    expect(adx).not.toContain('HllvX50cXC0');
  });

  it('are two rows without the metadata, which the check finds once they are loaded', () => {
    const set = exported({});
    expect(set.dataValues.map(({ value }) => value)).toEqual(['3', '4']);
    const { findings } = checkRows(set, metadata.value, { today: '2026-11-06' });
    expect(findings.map(({ kind }) => kind)).toEqual(['duplicate-row']);
  });
});
