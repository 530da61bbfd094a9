import { fileURLToPath } from 'node:url';
import { type RunningModel, startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import {
  DATA_SET,
  ELEMENTS,
  smallMetadata,
  VILLAGE,
} from '../../instruments/dhis2-import-model/testing/small-metadata.ts';
import { serveGoData, type ServedGoData } from '../../server/go-data/testing/serve-go-data.ts';
import { type ApiHost, startApiHost } from '../../server/testing/api-host.ts';
import { ACCOUNTS } from '../../server/testing/running-host.ts';
import { GO_DATA_USER, OUTBREAK } from '../../src/data-access/testing/go-data-stand-in.ts';
import { decodeMapping, fieldOf } from '../../src/domain/index.ts';
import { addressIn, caseOf, CONFIRMED } from '../../src/domain/testing/go-data-outbreak.ts';
import { runWorkflow } from './testing/run-workflow.ts';
import type { WorkflowRun } from './testing/workflow-process.ts';

const FOLDER = fileURLToPath(new URL('weekly-cases-to-dhis2/', import.meta.url));

/** A Monday, at 23:00: 2026W46 has ended. */
const MONDAY = '2026-11-16T23:00:00.000Z';
const NEXT_MONDAY = '2026-11-23T23:00:00.000Z';

const confirmedOn = (id: string, day: string): object =>
  caseOf(id, { dateOfReporting: `${day}T00:00:00.000Z`, addresses: addressIn('village') });

describe('The weekly workflow of OpenFn', () => {
  let goData: ServedGoData;
  let host: ApiHost;
  let dhis2: RunningModel;
  beforeEach(async () => {
    goData = await serveGoData({
      cases: ['a', 'b'].map((id) => confirmedOn(id, '2026-11-11')),
      locations: [{ id: 'village' }],
    });
    const mapping = decodeMapping(
      JSON.stringify({
        dataSet: DATA_SET,
        periodType: 'Weekly',
        places: { by: 'table', table: { village: VILLAGE } },
        dataElements: [{ dataElement: ELEMENTS.number.id, where: { classification: CONFIRMED } }],
      }),
    );
    if (!mapping.ok) throw new Error(JSON.stringify(mapping.error));
    host = await startApiHost({
      goData: {
        ...{ baseUrl: goData.url, ...GO_DATA_USER },
        ...{ outbreak: OUTBREAK, mapping: mapping.value },
      },
      today: () => '2026-11-23',
    });
    const metadata = smallMetadata({ periodType: 'Weekly' });
    dhis2 = await startDhis2Model({ generation: 'since243', metadata, today: '2026-11-23' });
  });
  afterEach(async () => {
    await host.close();
    await goData.close();
    await dhis2.close();
  });

  const run = (state: object, now = MONDAY): Promise<WorkflowRun> =>
    runWorkflow({
      folder: FOLDER,
      credentials: {
        export: {
          baseUrl: host.url,
          username: ACCOUNTS.hrio.name,
          password: ACCOUNTS.hrio.password,
        },
        send: { baseUrl: dhis2.url, username: dhis2.user, password: dhis2.password },
      },
      state: { choice: { dataSet: DATA_SET }, ...state, now },
    });
  const held = (): readonly string[] =>
    [...dhis2.stored.values].map(
      ([key, { value }]) => `${/2026W\d+/.exec(key)?.[0] ?? key}: ${value}`,
    );

  it('sends the week that has ended, zeros too, and nothing the second time', async () => {
    const first = await run({});
    expect(first.state['sent']).toEqual(['2026W46']);
    const week = fieldOf(first.state['periods'], '2026W46');
    expect([fieldOf(week, 'status'), fieldOf(fieldOf(week, 'figures'), 'casesCounted')]).toEqual([
      'accepted',
      2,
    ]);
    expect(held()).toEqual(['2026W46: 2']);
    const second = await run(first.state);
    expect(second.state['sent']).toEqual([]);
    expect(second.log.join('\n')).toContain('Nothing to send');
    expect(second.state['periods']).toEqual(first.state['periods']);
  });

  it('sends a former week again where a case of it was classified late, and no other', async () => {
    const first = await run({});
    goData.standIn.cases.push(confirmedOn('late', '2026-11-12'));
    const next = await run(first.state, NEXT_MONDAY);
    expect(next.state['sent']).toEqual(['2026W47', '2026W46']);
    expect([...held()].sort()).toEqual(['2026W46: 3', '2026W47: 0']);
    const last = await run(next.state, NEXT_MONDAY);
    expect(last.state['sent']).toEqual([]);
  });

  it('knows DHIS2’s weeks around the turn of a year', async () => {
    for (const [now, week] of [
      ['2027-01-04T23:00:00.000Z', '2026W53'],
      ['2027-01-11T23:00:00.000Z', '2027W1'],
      ['2026-01-05T23:00:00.000Z', '2026W1'],
    ] as const) {
      const { log } = await run({ since: now.startsWith('2026') ? '2025-12-29' : undefined }, now);
      expect(log.join('\n')).withContext(now).toContain(`${week}: `);
    }
  });

  it('fails with the reason where Go.Data cannot be read', async () => {
    await goData.close();
    const { state } = await run({});
    expect(JSON.stringify(fieldOf(state, 'errors'))).toContain('go-data-unreachable');
    expect(dhis2.stored.values.size).toBe(0);
    goData = await serveGoData({ cases: [], locations: [] });
  });
});
