import { decodeExtensionConfig } from './extension-config.ts';

const least = { view: 'my-area', version: 'a1', settings: {} };

describe('the config of an extension', () => {
  it('is read as it was written', () => {
    const config = {
      ...least,
      places: [{ _id: 'a', dhis: { orgUnit: 'b' } }],
      areaTypes: ['area'],
      personTypes: ['chw'],
      signOffRoles: ['boss'],
      needsSignOff: true,
      names: { kB0ZBFisE0e: 'Births' },
    };
    expect(decodeExtensionConfig(config)).toEqual(config as never);
  });

  it('has no places where there were too many, and nothing that is no text', () => {
    const odd = [7, ''];
    expect(
      decodeExtensionConfig({
        ...least,
        areaTypes: odd,
        personTypes: odd,
        signOffRoles: odd,
        needsSignOff: 'no',
        names: { a: 7 },
      }),
    ).toEqual({
      ...least,
      view: 'my-area',
      areaTypes: [],
      personTypes: [],
      signOffRoles: [],
      names: {},
    });
  });

  for (const config of [
    undefined,
    { ...least, view: 'else' },
    { ...least, version: '' },
    { ...least, settings: [] },
  ]) {
    it(`is none: ${JSON.stringify(config)}`, () => {
      expect(decodeExtensionConfig(config)).toBeUndefined();
    });
  }
});
