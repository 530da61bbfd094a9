import { isArea, kindAt } from './facility-kinds.ts';
import { foldedWords } from './folded-words.ts';

/** The kind that a name begins with, and how many words say it. */
function begins(name: string): readonly [string | undefined, number] {
  const found = kindAt(foldedWords(name), 0);
  return [found?.kind, found?.words.length ?? 0];
}

describe('the kind of place that words say', () => {
  for (const [kind, ...names] of [
    ['dispensary', 'Dispensary', 'Disp.', 'DSP', 'Dispensaire', 'Zahanati'],
    [
      'health-centre',
      ...[
        'Health Centre',
        'H/C',
        'HC',
        'Healthcentre',
        'Medical Centre',
        'Centre de Santé',
        'CSPS',
      ],
      ...['Centro de Saúde', 'Kituo cha Afya', 'PHC', 'Primary Health Care Centre', 'مركز صحي'],
      'प्राथमिक स्वास्थ्य केन्द्र',
    ],
    ['hospital', 'Hospital', 'Hosp.', 'Hôpital', 'Hospitali', 'مستشفى', 'अस्पताल'],
    ['clinic', 'Clinic', 'Clinique', 'Cliniki', 'عيادة'],
    ['health-post', 'Health Post', 'HP', 'H/P', 'Poste de santé', 'स्वास्थ्य चौकी'],
    ['community-unit', 'Community Health Unit', 'CHU', 'C.H.U.', 'CU', 'Comm. Unit', 'BHU'],
    ['maternity', 'Maternity Home', 'Maternity', 'Maternité', 'Nursing Home'],
    ['ward', 'Ward', 'Wd', 'वडा'],
    ['sub-county', 'Sub-County', 'Subcounty', 'S/County'],
    ['county', 'County', 'Cty'],
    ['district', 'District', 'Dist.', 'Wilaya', 'जिल्ला'],
    ['municipality', 'Rural Municipality', 'Town Council', 'TC', 'गाउँपालिका', 'नगरपालिका'],
    ['region', 'Region', 'Province', 'Mkoa', 'प्रदेश'],
  ] as const) {
    it(`is ${kind} of ${names.join(', ')}`, () => {
      for (const name of names) {
        expect([name, ...begins(name)]).toEqual([name, kind, foldedWords(name).length]);
      }
    });
  }

  it('is that of the longest phrase: a sub county is no county, a medical centre no centre', () => {
    expect(begins('Sub County Nyando')).toEqual(['sub-county', 2]);
    expect(begins('Maternity Home Nyando')).toEqual(['maternity', 2]);
    expect(begins('Nursing Home Nyando')).toEqual(['maternity', 2]);
    expect(begins('Primary Health Centre Nyando')).toEqual(['health-centre', 3]);
    expect(begins('Sub Metropolitan City Nyando')).toEqual(['municipality', 3]);
  });

  it('is none where the phrase is not whole', () => {
    expect(begins('Health')).toEqual([undefined, 0]);
    expect(begins('Medical Stores')).toEqual([undefined, 0]);
    expect(begins('Nyando')).toEqual([undefined, 0]);
  });

  it('is an area or a building', () => {
    for (const area of ['ward', 'sub-county', 'county', 'district', 'municipality', 'region']) {
      expect([area, isArea(area)]).toEqual([area, true]);
    }
    for (const building of ['dispensary', 'hospital', 'community-unit', 'health-post']) {
      expect([building, isArea(building)]).toEqual([building, false]);
    }
  });
});
