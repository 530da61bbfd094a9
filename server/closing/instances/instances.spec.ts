import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredDocument } from '../../embedded-couchdb/index.ts';
import { type ClosingSetup, startClosingSetup } from '../testing/closing-setup.ts';
import { births, DATA_SET, DISTRICT, TWO_UNITS, UNIT } from '../testing/two-units.ts';

/** The same people elsewhere: their unit and district are others. */
const SOUTH = JSON.parse(
  JSON.stringify(TWO_UNITS).replaceAll(UNIT, 'unit0000002').replaceAll(DISTRICT, 'district002'),
) as readonly StoredDocument[];

const [southUnit = { _id: 'none' }] = SOUTH.filter(({ _id }) => _id === 'a');

describe('Closing the months of several instances', () => {
  let north: ClosingSetup;
  let south: ClosingSetup;
  beforeEach(async () => {
    north = await startClosingSetup(DATA_SET, TWO_UNITS, {
      others: SOUTH.filter(({ _id }) => ['a', 'b'].includes(_id)).map((place) => ({
        ...place,
        _id: `south-${place._id}`,
      })),
    });
    south = await startClosingSetup(DATA_SET, SOUTH);
  });
  afterEach(async () => {
    await north.end();
    await south.end();
  });

  const instance = (name: string, chtUrl: string): object => ({
    name,
    cht: { url: chtUrl, credential: { environment: 'CHT' } },
    dhis2: {
      url: `${north.model.url}/api`,
      credential: { file: join(north.folder, 'dhis2-token') },
    },
  });
  const run = (more: object = {}) =>
    north.closeAll(
      [
        instance('down', 'http://127.0.0.1:9/medic'),
        instance('north', `${north.couchdb.url}/medic`),
        instance('south', `${south.couchdb.url}/medic`),
      ],
      more,
    );

  it('says of each what became of it, and goes on where one is down', async () => {
    const { code, stderr } = await run({ atOnce: 1 });
    expect(code).toBe(3);
    expect(stderr.filter((line) => !line.startsWith(' '))).toEqual([
      'down: failed, rows: 0, sent: 0, there already: 0, open: 0',
      `north ${DATA_SET} 202602: sent, rows: 1, sent: 1, there already: 0, open: 0, reported: 2 of 3`,
      `south ${DATA_SET} 202602: sent, rows: 1, sent: 1, there already: 0, open: 0, reported: 2 of 3`,
    ]);
    expect(north.held()).toEqual([`${UNIT} 5`, 'unit0000002 5']);
    expect((await run()).stderr.join('\n')).toContain('south dataSet0001 202602: unchanged');
  });

  it('refuses by name an org unit that two of them write, before either does', async () => {
    await south.put({ ...southUnit, dhis: { orgUnit: UNIT } });
    await south.put(births('wanjiru', 1));
    const { stderr } = await run();
    expect(stderr[0]).toBe(
      `the organisation unit ${UNIT} of the data set ${DATA_SET} is mapped in north and in south: ` +
        'no instance writes it. Take it out of the mapping of all but one.',
    );
    expect(stderr.filter((line) => line.startsWith(`  open: ${UNIT} `)).length).toBe(2);
    expect(north.held()).toEqual(['district002 1']);
    // Neither takes for its own what is there by chance.
    expect(await north.state()).not.toContain(UNIT);
  });

  it('remembers what an instance writes that is down', async () => {
    await run();
    await south.put({ ...southUnit, dhis: { orgUnit: UNIT } });
    const both = [
      instance('north', 'http://127.0.0.1:9/medic'),
      instance('south', `${south.couchdb.url}/medic`),
    ];
    const { stderr } = await north.closeAll(both);
    expect(stderr[0]).toContain(
      `the organisation unit ${UNIT} of the data set ${DATA_SET} is mapped`,
    );
  });

  it('goes on where what is remembered of one cannot be read, and sends nothing of that one', async () => {
    const file = `run_south_${'2'.repeat(17)}_${'a'.repeat(8)}.json`;
    await writeFile(join(north.folder, 'state', file), '{"at":');
    const { code, stderr } = await run();
    expect(code).toBe(3);
    expect(stderr.join('\n')).toContain(`${file} is not what a run wrote`);
    expect(north.held()).toEqual([`${UNIT} 5`]);
  });
});
