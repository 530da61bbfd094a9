import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import {
  DATA_SET,
  ELEMENTS,
  smallMetadata,
  VILLAGE,
} from '../../instruments/dhis2-import-model/testing/small-metadata.ts';
import {
  GO_DATA_USER,
  OUTBREAK,
  type StandInOptions,
} from '../../src/data-access/testing/go-data-stand-in.ts';
import { addressIn, caseOf, CONFIRMED } from '../../src/domain/testing/go-data-outbreak.ts';
import { type Run, runInProcess } from '../command-line/testing/run-in-process.ts';
import type { CommandContext } from '../export/index.ts';
import { serveGoData } from '../go-data/testing/serve-go-data.ts';
import { createScratchFolder } from '../testing/scratch-folder.ts';
import { exportCasesCommand } from './export-cases-command.ts';

const MAPPING = {
  dataSet: DATA_SET,
  places: { by: 'identifier', identifier: 'DHIS2' },
  dataElements: [{ dataElement: ELEMENTS.number.id, where: { classification: CONFIRMED } }],
};
const LOCATIONS = [
  { id: 'village', name: 'Sunrise', identifiers: [{ description: 'DHIS2', code: VILLAGE }] },
  { id: 'hamlet', parentLocationId: 'village' },
];
const CASES = Array.from({ length: 2500 }, (_, index) =>
  caseOf(`case-${String(index).padStart(5, '0')}`, {
    dateOfReporting: `2026-${index % 2 === 0 ? '10' : '11'}-15T00:00:00.000Z`,
    addresses: addressIn('hamlet'),
    firstName: 'Amina',
  }),
);
const { user: GODATA_USER, password: GODATA_PASSWORD } = GO_DATA_USER;

/** Exports October from a Go.Data that is as unkind as told. */
async function exported(
  options: StandInOptions,
  args: (folder: string) => readonly string[] = () => [],
  env: NodeJS.ProcessEnv = {},
): Promise<Run & { readonly review: unknown; readonly signIns: number }> {
  const server = await serveGoData({ locations: LOCATIONS, ...options });
  const { folder, remove } = await createScratchFolder({
    'mapping.json': JSON.stringify(MAPPING),
    'review.json': '{}',
  });
  const made = await runInProcess<CommandContext>(
    exportCasesCommand,
    [
      ...['--godata', `${server.url}/`, '--outbreak', OUTBREAK, '--period', '202610'],
      ...['--mapping', join(folder, 'mapping.json'), '--review', join(folder, 'review.json')],
      ...args(folder),
    ],
    { delays: [0, 0, 0], env: { GODATA_USER, GODATA_PASSWORD, ...env } },
  );
  const review: unknown = JSON.parse(await readFile(join(folder, 'review.json'), 'utf8'));
  await remove();
  await server.close();
  return { ...made, review, signIns: server.standIn.signIns };
}

const valueOf = ({ stdout }: Run): unknown =>
  (JSON.parse(stdout) as { dataValues: { value: string }[] }).dataValues[0]?.value;

describe('The export of cases from Go.Data', () => {
  it('reaches DHIS2 whole, however unkind both are', async () => {
    const model = await startDhis2Model({
      generation: 'since243',
      metadata: smallMetadata(),
      today: '2026-11-21',
    });
    const made = await exported(
      { cases: CASES, tokenUses: 4, faults: [undefined, 'gateway', undefined, 'drop', 'cut'] },
      () => ['--send', model.url],
      { DHIS2_TOKEN: model.token },
    );
    expect(made.code).withContext(made.stderr.join('\n')).toBe(0);
    expect(valueOf(made)).toBe('1250');
    expect(made.signIns).toBeGreaterThan(1);
    expect([...model.stored.values.values()].map(({ value }) => value)).toEqual(['1250']);
    expect(JSON.stringify(made.review)).not.toMatch(/Amina|Sunrise/);
    await model.close();
  });

  it('says how many cases came while it read, which the next export has', async () => {
    const made = await exported({
      cases: CASES,
      onPage: (page, cases) => {
        if (page === 2) cases.push(caseOf('a-first-one'));
      },
    });
    expect(made.code).toBe(0);
    expect(made.stderr[0]).toContain('1 cases were added in Go.Data while this was read');
  });

  for (const [what, options, env, words] of [
    ['a part', { cases: CASES, miscounts: 1 }, {}, 'No file was made of a part'],
    [
      'a stranger',
      {},
      { GODATA_PASSWORD: 'hidden' },
      'does not take these credentials: login failed',
    ],
    ['a second factor', { hasSecondFactor: true }, {}, 'second factor'],
    ['a role without cases', { tokenUses: 0 }, {}, 'may not read the locations'],
    ['no locations', { locations: [] }, {}, 'No location stands for an organisation unit'],
  ] as const) {
    it(`writes no file for ${what}`, async () => {
      const made = await exported(options, undefined, env);
      expect(made.code).toBe(what === 'no locations' ? 1 : 3);
      expect(made.stdout).toBe('');
      expect(made.stderr[0]).toContain(words);
      expect(made.stderr.join()).not.toContain('hidden');
    });
  }

  it('says of another outbreak that there is none', async () => {
    const made = await exported({}, () => ['--outbreak', 'other']);
    expect([made.code, made.stderr[0]]).toEqual([
      3,
      jasmine.stringContaining('Go.Data has no outbreak of the id other'),
    ]);
  });
});
