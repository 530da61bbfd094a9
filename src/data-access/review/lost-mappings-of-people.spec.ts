import { contactTypes, decodePerson, exportRequest, type Person } from '../../domain/index.ts';
import { DATA_SET, placeOf, UNIT } from '../../domain/testing/builders.ts';
import { countDataValueSet } from '../export/count-data-value-set.ts';
import { filledDatabase } from '../testing/filled-database.ts';
import { withLostMappingsOf } from './lost-mappings-of-people.ts';

const TODAY = '2026-03-05';
const SETTINGS = {
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: { targets: { items: [{ id: 'births', dhis: { dataElement: 'births00001' } }] } },
};

const contactOf = (id: string, dhis: unknown): readonly [string, Person] => {
  const contact = decodePerson(placeOf(id, dhis), contactTypes(SETTINGS));
  if (contact === undefined) throw new Error('no contact');
  return [id, contact];
};

/** What is known of mappings with these people, of whom the index gives one. */
async function known(people: readonly (readonly [string, Person])[], hasViews = false) {
  const database = await filledDatabase(
    [placeOf('unit', { orgUnit: UNIT })] as { readonly _id: string }[],
    SETTINGS,
    'untouched CHT',
  );
  const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
  const counted = await countDataValueSet(database, request, { today: TODAY });
  await database.destroy();
  if (!counted.ok) throw new Error(counted.error.code);
  const source = { ...counted.value, hasViews };
  const { plan, lostMappings } = withLostMappingsOf(source, { people: new Map(people) }, TODAY);
  return {
    mapped: [...plan.counting.mapping.keys()].sort(),
    lost: lostMappings.map(({ id }) => id),
  };
}

describe('Mappings of people that the index lost', () => {
  it('count for who is expected, and are told', async () => {
    expect(await known([contactOf('far', { orgUnit: 'unit0000002' })])).toEqual({
      mapped: ['far', 'unit'],
      lost: ['far'],
    });
  });

  it('are none of another data set, and none that the index gave', async () => {
    const others = [
      contactOf('unit', { orgUnit: UNIT }),
      contactOf('other', { orgUnit: 'unit0000002', dataSet: 'other000001' }),
      contactOf('none', undefined),
    ];
    expect(await known(others)).toEqual({ mapped: ['unit'], lost: [] });
    const both = [...others, contactOf('far', { orgUnit: 'unit0000002' })];
    expect(await known(both)).toEqual({ mapped: ['far', 'unit'], lost: ['far'] });
  });

  it('are not looked for where the product has its own index', async () => {
    expect(await known([contactOf('far', { orgUnit: 'unit0000002' })], true)).toEqual({
      mapped: ['unit'],
      lost: [],
    });
  });
});
