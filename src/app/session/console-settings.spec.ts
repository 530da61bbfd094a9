import { consoleSettings } from './console-settings.ts';

describe('the settings of the console', () => {
  it('are the roles by permission, the enabled languages and the locale', () => {
    const settings = {
      locale: 'fr',
      languages: [
        { locale: 'en', enabled: true },
        { locale: 'fr' },
        { locale: 'ne', enabled: false },
        { locale: 'en' },
        { locale: 7 },
        null,
      ],
      permissions: { can_export_all: ['hrio', 7], can_edit: 'all' },
    };
    expect(consoleSettings(settings)).toEqual({
      rolesByPermission: { can_export_all: ['hrio'], can_edit: [] },
      languages: ['en', 'fr'],
      locale: 'fr',
    });
  });

  it('are empty, and English, where nothing is set', () => {
    for (const settings of [undefined, null, 'x', [], {}, { languages: {}, locale: '' }])
      expect(consoleSettings(settings)).toEqual({
        rolesByPermission: {},
        languages: [],
        locale: 'en',
      });
  });
});
