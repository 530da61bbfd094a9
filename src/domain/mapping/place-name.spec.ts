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

  for (const [one, other, kinds, marks] of [
    ['Kagan Disp', 'Kagan Dispensary', 'same', true],
    ['Kagan', 'Kagan Dispensary', 'left-out', true],
    ['Kagan CU', 'Kagan Dispensary', 'other', true],
    ['Nyando', 'Nyando Sub County', 'same', true],
    ['Kasangati HC III', 'Kasangati HC IV', 'same', false],
    ['Kagan A', 'Kagan', 'same', false],
  ] as const) {
    it(`tells ${one} from ${other}: kind ${kinds}, marks ${marks ? 'the same' : 'other'}`, () => {
      expect(compareKinds(placeName(one), placeName(other))).toBe(kinds);
      expect(compareKinds(placeName(other), placeName(one))).toBe(kinds);
      expect(sameMarks(placeName(one), placeName(other))).toBe(marks);
    });
  }
});
