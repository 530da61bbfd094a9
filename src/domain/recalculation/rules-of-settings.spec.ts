import { rulesOfSettings } from './rules-of-settings.ts';

describe('The rules of an instance', () => {
  it('are those of its settings, where they are JavaScript', () => {
    const tasks = { rules: 'emit();', isDeclarative: true };
    expect(rulesOfSettings({ tasks })).toEqual({ ok: true, value: 'emit();' });
  });

  it('are refused in the older language, and where there are none', () => {
    for (const isDeclarative of [undefined, false, 'true']) {
      const tasks = { rules: 'define Target { _id: null }', isDeclarative };
      expect(rulesOfSettings({ tasks })).toEqual({ ok: false, error: 'older-language' });
    }
    for (const rules of [undefined, '', {}]) {
      const tasks = { rules, isDeclarative: true };
      expect(rulesOfSettings({ tasks })).toEqual({ ok: false, error: 'no-rules' });
    }
  });
});
