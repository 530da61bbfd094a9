import { placeName, compareKinds, sameMarks } from './place-name.ts';

describe('a name of a place taken apart', () => {
  for (const [name, own, kinds, marks] of [
    ['Kaptarakwa Dispensary', 'kaptarakwa', 'dispensary', ''],
    ['Kasangati H/C IV', 'kasangati', 'health-centre', '4'],
    ['Kasangati HC 04', 'kasangati', 'health-centre', '4'],
    ['Kagan A Community Health Unit', 'kagan', 'community-unit', 'a'],
    ['Kisumu East Sub-County', 'kisumu', 'sub-county', 'e'],
    ['Nyando Sub County Hospital', 'nyando', 'hospital sub-county', ''],
    ['Saint Mary’s Medical Center', 'st marys', 'health-centre', ''],
    ['Centre de Santé de Thiès', 'thies', 'health-centre', ''],
    ['مركز صحي الأمل', 'الامل', 'health-centre', ''],
    ['सालिजा स्वास्थ्य चौकी', 'सालिजा', 'health-post', ''],
    ['County Hospital', 'county hospital', '', ''],
    ['Clinic Road', 'road', 'clinic', ''],
    ['The Palms', 'palms', '', ''],
    ['Lake of the Woods', 'lake woods', '', ''],
    ['Dispensaire de la Vallée du Lac', 'vallee lac', 'dispensary', ''],
    ['Clinique des Oliviers', 'oliviers', 'clinic', ''],
    ['Le Bosquet', 'bosquet', '', ''],
    ['Sainte Anne Health Ctr', 'st anne', 'health-centre', ''],
    ['Mount Elgon Hospital', 'mt elgon', 'hospital', ''],
    ['North Kolwa', 'kolwa', '', 'n'],
    ['South Kolwa', 'kolwa', '', 's'],
    ['West Kolwa', 'kolwa', '', 'w'],
    ['Kolwa Trade Center', 'kolwa trade centre', '', ''],
    ['Kolwa Ward 007', 'kolwa', 'ward', '7'],
    ['Kolwa 0', 'kolwa', '', '0'],
    ['Kolwa 1001', 'kolwa', '', '1001'],
    ['Kolwa 2 B', 'kolwa', '', '2 b'],
    ['B 2 Kolwa', 'kolwa', '', '2 b'],
    ['Kolwa 2b', 'kolwa 2b', '', ''],
    ['Kolwa b2', 'kolwa b2', '', ''],
    ['Ward 7', '', 'ward', '7'],
    ['Hospital and Dispensary of Kolwa', 'and kolwa', 'dispensary hospital', ''],
    ['', '', '', ''],
  ] as const) {
    it(`is of ${name}: ${own}`, () => {
      const taken = placeName(name);
      expect([taken.own, taken.kinds, taken.marks].map((words) => words.join(' '))).toEqual([
        own,
        kinds,
        marks,
      ]);
    });
  }

  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'].forEach((roman, index) => {
    it(`has the same mark where its number is Roman: ${roman}`, () => {
      expect(placeName(`Kasangati ${roman}`).marks).toEqual([String(index + 1)]);
    });
  });

  for (const [one, other, kinds, marks] of [
    ['Kagan Disp', 'Kagan Dispensary', 'same', true],
    ['Kagan', 'Kagan Dispensary', 'left-out', true],
    ['Kagan CU', 'Kagan Dispensary', 'other', true],
    ['Nyando', 'Nyando Sub County', 'same', true],
    ['Kasangati HC III', 'Kasangati HC IV', 'same', false],
    ['Kagan A', 'Kagan', 'same', false],
    ['Kagan 1 2', 'Kagan 12', 'same', false],
    ['Kagan 12', 'Kagan 1 2', 'same', false],
    ['Nyando Sub County Hospital', 'Nyando Hosp., Sub-County', 'same', true],
    ['Kagan Ward', 'Kagan Dispensary', 'other', true],
    ['Kagan', 'Kagan Ward Dispensary', 'left-out', true],
  ] as const) {
    it(`tells ${one} from ${other}: kind ${kinds}, marks ${marks ? 'the same' : 'other'}`, () => {
      expect(compareKinds(placeName(one), placeName(other))).toBe(kinds);
      expect(compareKinds(placeName(other), placeName(one))).toBe(kinds);
      expect(sameMarks(placeName(one), placeName(other))).toBe(marks);
    });
  }
});
