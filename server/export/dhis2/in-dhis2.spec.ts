import { fieldOf } from '../../../src/domain/index.ts';
import {
  BIRTHS,
  DATA_SET,
  DISTRICT,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../../../src/domain/testing/builders.ts';
import { metadataOfDocuments } from '../../demo-dhis2/index.ts';
import {
  keyOf,
  type RunningModel,
  startDhis2Model,
  type StoredValue,
} from '../../../instruments/dhis2-import-model/index.ts';
import {
  documentsFolder,
  type DocumentsFolder,
  type Run,
  runCommand,
} from '../testing/run-command.ts';

const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });
const documents = [
  placeOf('a', { orgUnit: UNIT }),
  placeOf('b', { orgUnit: DISTRICT }),
  personOf('one', 'a'),
  targetsOf('one', { births: 40 }),
];

/** What somebody typed into DHIS2's form. */
const typed = (orgUnit: string, value: string): StoredValue => ({
  dataElement: BIRTHS,
  period: '202602',
  orgUnit,
  categoryOptionCombo: 'HllvX50cXC0',
  attributeOptionCombo: 'HllvX50cXC0',
  value,
  comment: undefined,
  followUp: false,
  storedBy: 'nurse',
  lastUpdated: '2026-03-02T09:00:00.000',
});

describe('What DHIS2 holds of an export', () => {
  let folder: DocumentsFolder;
  let model: RunningModel;
  /** What happens in DHIS2 after an import. */
  let tamper: () => void;
  beforeAll(async () => {
    folder = await documentsFolder(settings, documents);
  });
  afterAll(() => folder.remove());
  beforeEach(async () => {
    tamper = () => undefined;
    model = await startDhis2Model({
      generation: 'since243',
      metadata: metadataOfDocuments([{ _id: 'settings', settings }, ...documents] as never),
      today: '2026-03-05',
    });
  });
  afterEach(() => model.close());

  const hold = (...values: readonly StoredValue[]): void => {
    for (const value of values) model.stored.values.set(keyOf(value), value);
  };
  const run = async (...args: readonly string[]): Promise<Run & { readonly inDhis2: unknown }> => {
    const review = folder.at('review.json');
    const choice = ['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'];
    const ended = await runCommand([...choice, '--review', review, ...args], {
      today: '2026-03-05',
      env: { DHIS2_TOKEN: model.token },
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        if (init.method === 'POST') tamper();
        return response;
      },
    });
    return { ...ended, inDhis2: fieldOf(JSON.parse(await folder.read('review.json')), 'inDhis2') };
  };

  it('is compared without sending anything, with who stored it and when', async () => {
    hold(typed(UNIT, '41'), typed(DISTRICT, '7'));
    const { code, stderr, inDhis2 } = await run('--compare', model.url);
    expect(code).toBe(0);
    expect(stderr.slice(-3)).toEqual([
      'in DHIS2: same: 0, different: 1, only in the file: 0, only in DHIS2: 1',
      `${UNIT} ${BIRTHS}: in DHIS2: 41 (nurse, 2026-03-02), now: 40`,
      jasmine.stringMatching(
        `^${DISTRICT} ${BIRTHS} .*: only in DHIS2: 7 \\(nurse, 2026-03-02\\)$`,
      ),
    ]);
    expect(fieldOf(fieldOf(inDhis2, 'before'), 'areOthersNotRead')).toBeUndefined();
    expect(fieldOf(fieldOf(inDhis2, 'before'), 'different')).toEqual([
      jasmine.objectContaining({ orgUnit: UNIT, inDhis2: '41', now: '40', storedBy: 'nurse' }),
    ]);
    expect([...model.stored.values.values()].map(({ value }) => value)).toEqual(['41', '7']);
  });

  it('is compared by a dry run too, which reads nothing back', async () => {
    const { code, inDhis2 } = await run('--send', model.url, '--dry-run');
    expect(code).toBe(0);
    expect(Object.keys(inDhis2 as object)).toEqual(['before']);
  });

  it('is read back after an import, and said', async () => {
    const { code, stderr, inDhis2 } = await run('--send', model.url);
    expect([code, stderr.at(-1)]).toEqual([0, 'read back: DHIS2 holds these 1 values']);
    expect(fieldOf(inDhis2, 'after')).toEqual({
      isHeld: true,
      held: 1,
      different: [],
      missing: [],
      zerosNotKept: [],
    });
  });

  it('is another than was sent where DHIS2 says success and stores something else: 6', async () => {
    tamper = () =>
      hold(...[...model.stored.values.values()].map((one) => ({ ...one, value: '4' })));
    const { code, stderr, inDhis2 } = await run('--send', model.url);
    expect(code).toBe(6);
    expect(stderr.join('\n')).toContain('DHIS2 SUCCESS');
    expect(stderr.slice(-2)).toEqual([
      'read back: DHIS2 holds 0 of 1 values as they were sent; different: 1, missing: 0',
      `${UNIT} ${BIRTHS}: in DHIS2: 4 (admin, 2026-03-05), now: 40`,
    ]);
    expect(fieldOf(fieldOf(inDhis2, 'after'), 'isHeld')).toBe(false);
  });

  it('is read for the rows of the file where this user may see no other org units', async () => {
    await model.close();
    model = await startDhis2Model({
      generation: 'since243',
      metadata: metadataOfDocuments([{ _id: 'settings', settings }, ...documents] as never),
      today: '2026-03-05',
      organisationUnits: [UNIT],
    });
    // The file's own unit can be seen, the one beside it not.
    const { code, stderr, inDhis2 } = await run('--send', model.url);
    expect(code).toBe(0);
    expect(stderr.join('\n')).toContain(
      'not read: organisation units that have no row in the file (no-access: ',
    );
    expect(stderr.at(-1)).toBe('read back: DHIS2 holds these 1 values');
    expect(Object.keys(inDhis2 as object)).toEqual(['before', 'after']);
    expect(fieldOf(fieldOf(inDhis2, 'before'), 'areOthersNotRead')).toBe(true);
  });

  it('cannot be compared where it cannot be read: 4', async () => {
    const { code, stderr } = await run('--compare', 'http://127.0.0.1:9');
    expect([code, stderr.at(-1)]).toEqual([4, 'not read: what DHIS2 holds (unreachable)']);
  });

  it('is compared by one of two options', async () => {
    const both = await runCommand(
      ['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'].concat([
        '--send',
        model.url,
        '--compare',
        model.url,
      ]),
    );
    expect([both.code, both.stderr[0]]).toEqual([2, jasmine.stringContaining('--compare')]);
  });
});
