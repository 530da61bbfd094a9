import { configOnTelephone, telephoneViewOf, typesOnTelephone } from './config-on-telephone.ts';
import { decodeExtensionConfig } from './extension-config.ts';

const settings = {
  locale: 'en',
  dhis_data_sets: [{ id: 'VMuFODsyWaO' }],
  roles: { chw: { offline: true }, boss: { offline: true } },
  permissions: { can_aggregate_targets: ['boss'], can_validate_dhis2: ['head', 'boss'] },
  contact_types: [
    { id: 'unit' },
    { id: 'outpost', parents: ['unit', 'area'] },
    { id: 'area', parents: ['unit'] },
    { id: 'someone', parents: ['unit'], person: true },
    { parents: ['unit'] },
  ],
};
const facility = { _id: 'unit', type: 'contact', contact_type: 'unit' };
const none = { facility, owners: [], placesOfOwners: [] };

describe('the screen for somebody on a telephone', () => {
  it('is by the roles: of a supervisor My area, of all others My month', () => {
    expect(telephoneViewOf(settings, ['chw', 'boss'])).toBe('my-area');
    expect(telephoneViewOf(settings, ['chw'])).toBe('my-month');
    expect(telephoneViewOf(undefined, ['boss'])).toBe('my-month');
  });
});

describe('the types of CHWs and their places, where a phone knows no accounts', () => {
  it('are those of who has written target documents, and of where they stand', () => {
    const types = typesOnTelephone(settings, {
      facility,
      owners: [
        { _id: 'a', type: 'contact', contact_type: 'someone' },
        { _id: 'b', type: 'person' },
        // It is held without a type.
        { _id: 'd' },
        { _id: 'c', type: 'person' },
      ],
      // The supervisor's own place is no place of a CHW.
      placesOfOwners: [facility, { _id: 'east', type: 'contact', contact_type: 'area' }],
    });
    expect(types).toEqual({ areaTypes: ['area'], personTypes: ['person', 'someone'] });
  });

  it("are places right below the account's, where nobody has written any", () => {
    expect(typesOnTelephone(settings, none)).toEqual({
      areaTypes: ['area', 'outpost'],
      personTypes: [],
    });
    expect(typesOnTelephone(settings, { ...none, facility: undefined }).areaTypes).toEqual([]);
  });
});

describe("what a screen works by, of a phone's own documents", () => {
  const types = { areaTypes: ['area'], personTypes: ['someone'] };
  const document = { _id: 'settings', _rev: '3-a', settings };

  it('are the settings themselves, and who may sign', () => {
    const config = configOnTelephone(document, 'my-area', types, undefined);
    expect(config).toEqual(
      jasmine.objectContaining({
        view: 'my-area',
        version: '3-a',
        ...types,
        signOffRoles: ['boss', 'head'],
        names: {},
      }),
    );
    expect(config.settings['dhis_data_sets']).toEqual([{ id: 'VMuFODsyWaO' }]);
    expect(config.settings['locale']).toBeUndefined();
    expect('places' in config).toBe(false);
  });

  it('are of an installed extension its places, names and types, and not its copy of the settings', () => {
    const extension = decodeExtensionConfig({
      view: 'my-month',
      version: '1',
      settings: { dhis_data_sets: [] },
      places: [{ _id: 'county' }],
      areaTypes: ['outpost'],
      personTypes: [],
      names: { VMuFODsyWaO: 'MoH 515' },
    });
    const config = configOnTelephone(document, 'my-area', types, extension);
    expect(config).toEqual(
      jasmine.objectContaining({
        view: 'my-area',
        version: '3-a',
        places: [{ _id: 'county' }],
        areaTypes: ['outpost'],
        personTypes: ['someone'],
        names: { VMuFODsyWaO: 'MoH 515' },
      }),
    );
    expect(config.settings['dhis_data_sets']).toEqual([{ id: 'VMuFODsyWaO' }]);
    const people = decodeExtensionConfig({
      view: 'my-month',
      version: '1',
      settings: {},
      personTypes: ['chw'],
    });
    expect(configOnTelephone(document, 'my-area', types, people)).toEqual(
      jasmine.objectContaining({ areaTypes: ['area'], personTypes: ['chw'] }),
    );
  });

  it('are nothing where there are no settings', () => {
    expect(configOnTelephone(undefined, 'my-month', types, undefined).version).toBe('');
  });
});
