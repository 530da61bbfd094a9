import {
  fieldOf,
  listOf,
  type PeriodNotice,
  type SettingsNotice,
  type SuspectKind,
} from '../../src/domain/index.ts';
import { basicAuthorization } from '../embedded-couchdb/index.ts';
import { readStartOptions } from './start-options.ts';
import { startServer } from './start-server.ts';

const TODAY = '2026-11-21';

/** What may count twice, or short: the suspects, and those notices that the rules name beside them. */
type Kind =
  | Exclude<SuspectKind, 'running-total'>
  | Extract<SettingsNotice['kind'], 'percent-total' | 'not-configured-data-set' | 'unread-mapping'>
  | Extract<PeriodNotice['kind'], 'open-in-dhis2'>;

/** The starts of the demo, and the period in which each shows what it shows. */
const PLAIN = { args: [], period: '202610' } as const;
const UNTOUCHED = { args: ['--without-views'], period: '202610' } as const;
const OTHER_MONTHS = { args: ['--month-start', '21'], period: '202611' } as const;

/** Where each kind can be seen. */
const SHOWN_BY: Readonly<Record<Kind, typeof PLAIN | typeof UNTOUCHED | typeof OTHER_MONTHS>> = {
  'supervisor-document': PLAIN,
  'replaced-owner': PLAIN,
  'several-places': PLAIN,
  'unknown-target': PLAIN,
  'no-number': PLAIN,
  'percent-total': PLAIN,
  'not-configured-data-set': PLAIN,
  'parent-as-text': PLAIN,
  'zeros-after-the-period': PLAIN,
  'registered-twice': PLAIN,
  'stale-lineage': PLAIN,
  'unread-mapping': PLAIN,
  conflict: PLAIN,
  // The product's own view loses no mapping; CHT Core's does.
  'lost-mapping': UNTOUCHED,
  // A month that is over for the CHT and not for DHIS2 does not start on the first.
  'open-in-dhis2': OTHER_MONTHS,
};

describe('A start of the demo county', () => {
  for (const start of [PLAIN, UNTOUCHED, OTHER_MONTHS]) {
    it(`shows what may count twice, or short: npm start ${start.args.join(' ')}`, async () => {
      const options = readStartOptions(start.args, { PORT: '0', DEMO_PASSWORD: 'demo' });
      const server = await startServer(options, {
        today: TODAY,
        todayOfHost: () => TODAY,
      });
      try {
        const authorization = basicAuthorization({ name: 'hrio', password: 'demo', roles: [] });
        const read = async (path: string): Promise<unknown> =>
          (await fetch(`${server.url}${path}`, { headers: { authorization } })).json();
        const settings = fieldOf(await read('medic/settings'), 'settings');
        const [dataSet] = listOf(fieldOf(settings, 'dhis_data_sets'));
        const choice = `dataSet=${String(fieldOf(dataSet, 'id'))}&period=${start.period}`;
        const review = await read(`api/dataValueSets/review?${choice}`);
        const kinds = listOf(fieldOf(review, 'notices')).map((notice) => fieldOf(notice, 'kind'));
        const expected = Object.entries(SHOWN_BY).filter(([, by]) => by === start || by === PLAIN);
        for (const [kind] of expected) expect(kinds).withContext(kind).toContain(kind);
        // What another start is for is not seen here.
        const others = Object.entries(SHOWN_BY).filter(([, by]) => by !== start && by !== PLAIN);
        for (const [kind] of others) expect(kinds).withContext(kind).not.toContain(kind);
      } finally {
        await server.close();
      }
    });
  }
});
