import type { Tag } from '../period/period.ts';
import {
  BIRTHS,
  DATA_SET,
  DISTRICT,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../testing/builders.ts';
import { chwsAtOrgUnit } from './chws-at-org-unit.ts';
import { chwsOfArea } from './chws-of-area.ts';
import { countOnTelephone } from './count-on-telephone.ts';
import { settingsCopy } from './settings-copy.ts';

const settings = settingsCopy(settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } }));
const areaOf = (id: string, orgUnit: string, chw: string): object => ({
  ...placeOf(id, { orgUnit }, 'unit'),
  contact: { _id: chw },
});

describe('chwsAtOrgUnit', () => {
  it('are those of one org unit of several, also who gave nothing or may not be seen', () => {
    const documents = [
      areaOf('a', UNIT, 'amina'),
      areaOf('b', UNIT, 'hidden'),
      areaOf('c', DISTRICT, 'moved'),
      areaOf('d', DISTRICT, 'otieno'),
      areaOf('e', DISTRICT, 'hidden too'),
      personOf('amina', 'a', 'unit'),
      personOf('missing', 'b', 'unit'),
      personOf('moved', 'a', 'unit'),
      personOf('otieno', 'd', 'unit'),
      targetsOf('amina', { births: 3 }),
      targetsOf('otieno', { births: 4 }),
    ];
    const month = countOnTelephone({ settings, places: [] }, documents, {
      dataSet: DATA_SET,
      tag: '2026-02' as Tag,
      today: '2026-03-05',
    });
    if (!month.ok) throw new Error(month.error.code);
    const before = new Set(['missing', 'of whom nothing is here']);
    const types = { settings, areaTypes: ['contact'] };
    const chws = chwsOfArea(types, documents, month.value.reported, before);
    const at = (orgUnit: string): readonly string[] =>
      month.value.rows
        .filter((row) => row.orgUnit === orgUnit)
        .flatMap((row) => chwsAtOrgUnit(chws, month.value, row))
        .map(({ id }) => id);
    expect(at(UNIT)).toEqual(['amina', 'hidden', 'missing', 'moved']);
    expect(at(DISTRICT)).toEqual(['hidden too', 'otieno']);
  });

  it('are who gave something, wherever they stand', () => {
    const chw = { id: 'amina', name: '', phone: '', place: '', standing: 'reported' } as const;
    const row = { orgUnit: UNIT, contributions: [{ owner: 'amina', sum: 3 }] };
    expect(chwsAtOrgUnit([chw], { orgUnits: new Map() }, row)).toEqual([chw]);
    expect(chwsAtOrgUnit([chw], { orgUnits: new Map() }, { ...row, contributions: [] })).toEqual(
      [],
    );
  });
});
