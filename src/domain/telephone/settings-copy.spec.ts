import * as fc from 'fast-check';
import { exportSettings } from '../settings/export-settings.ts';
import { settings } from '../testing/arbitraries.ts';
import { settingsCopy } from './settings-copy.ts';

describe('the copy of the settings that goes to phones', () => {
  it('reads like the settings themselves', () => {
    fc.assert(
      fc.property(settings, (of) => {
        expect(exportSettings(settingsCopy(of))).toEqual(exportSettings(of));
      }),
    );
  });

  const items = (value: unknown): object => ({ tasks: { targets: { items: value } } });
  for (const [what, of] of [
    ['nothing at all', undefined],
    ['the older spelling of data sets', { dhisDataSets: [{ id: 'a' }] }],
    ['a month that starts on the 26th', { uhc: { month_start_date: 26 } }],
    [
      'months of Bikram Sambat',
      { uhc: { visit_count: { month_start_date: '2', use_bikram_sambat_months: true } } },
    ],
    ['own types of contacts', { contact_types: [{ id: 'chw', person: true, icon: 'x' }] }],
    ['targets that are no list', items({ a: 1 })],
    ['targets that are null', items(null)],
    ['entries that are no targets', items([null, 7, { id: 'a' }, { id: 'a', dhis: 3 }])],
  ] as const) {
    it(`reads like the settings themselves: ${what}`, () => {
      expect(exportSettings(settingsCopy(of))).toEqual(exportSettings(of));
    });
  }

  it('holds nothing of how a phone computes, and no permissions', () => {
    const copy = settingsCopy({
      permissions: { can_edit: ['chw'] },
      tasks: { rules: 'x', targets: { items: [{ id: 'a', passesIf: 'x', goal: 3, icon: 'y' }] } },
    });
    expect(copy).toEqual({ contact_types: [], ...items([{ id: 'a', goal: 3 }]) });
    expect(settingsCopy({ locale: 'en' })).toEqual({ contact_types: [] });
  });
});
