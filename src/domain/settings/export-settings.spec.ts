import { exportSettings } from './export-settings.ts';

describe('what an export reads of the settings', () => {
  it('is everything that it needs, and all that there is to say of it', () => {
    const settings = {
      dhisDataSets: [{ id: 'a' }],
      tasks: { targets: { items: [{ id: 'births' }, {}] } },
      uhc: { month_start_date: 26 },
      contact_types: [{ id: 'chw' }],
    };
    const { contactTypes, ...others } = exportSettings(settings);
    expect(contactTypes.has('chw')).toBeTrue();
    expect(others).toEqual({
      dataSets: [{ id: 'a' }],
      targets: [{ id: 'births', dhis: [] }],
      monthStartDate: 26,
      notices: [
        { kind: 'older-data-sets-key' },
        { kind: 'unreadable-setting', path: 'tasks.targets.items[1]' },
      ],
    });
  });
});
