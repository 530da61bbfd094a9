import { exportDocuments, exportRequest, fieldOf, toJson } from '../../../src/domain/index.ts';
import { designDocument } from '../../../src/data-access/index.ts';
import { demoCounty } from '../../demo-county/index.ts';
import { type ApiHost, startApiHost, TODAY } from '../../testing/api-host.ts';
import { ACCOUNTS, jsonOf } from '../../testing/running-host.ts';

const { admin } = ACCOUNTS;
const county = demoCounty({ today: TODAY, seed: 'many at once' }).documents;
const settings = fieldOf(
  county.find(({ _id }) => _id === 'settings'),
  'settings',
);
const [first] = fieldOf(settings, 'dhis_data_sets') as readonly { readonly id: string }[];
const dataSet = first?.id ?? '';
const request = exportRequest({ dataSet, period: '202610' });
const EXPORT = `/api/dataValueSets?dataSet=${dataSet}&period=202610`;

describe('The API under load', () => {
  let host: ApiHost;
  beforeAll(async () => {
    host = await startApiHost({
      documents: [...county, designDocument],
      limits: { atOnce: 2, waiting: 8 },
    });
  });
  afterAll(() => host.close());

  const viewsAskedFor = (): number =>
    host.heldRequests.paths.filter((path) => path.includes('/mapped_contacts')).length;

  it('makes ten exports of a county, two at a time, and refuses an eleventh', async () => {
    const result = exportDocuments(settings, county, request, TODAY);
    const file = result.ok ? toJson(result.value.dataValueSet) : '';
    expect(file.length).toBeGreaterThan(1_000);

    host.heldRequests.hold('/mapped_contacts');
    const before = viewsAskedFor();
    const answers = Array.from({ length: 11 }, () => host.get(EXPORT, admin));
    // Two read and eight wait: as long as nobody goes on, only the eleventh is answered.
    const refused = await Promise.race(answers);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await jsonOf(refused)).toEqual(jasmine.objectContaining({ code: 'busy' }));
    await host.heldRequests.untilHeld(2);
    expect(viewsAskedFor() - before).toBe(2);

    host.heldRequests.release();
    const made = (await Promise.all(answers)).filter((answer) => answer !== refused);
    for (const answer of made) {
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(file);
    }
    expect(made.length).toBe(10);
  });

  it('stops reading when its caller goes away, and makes room for the next', async () => {
    host.heldRequests.hold('/mapped_contacts');
    const leaving = new AbortController();
    const gone = [1, 2, 3].map(() =>
      host.get(EXPORT, admin, { signal: leaving.signal }).catch((error: unknown) => error),
    );
    await host.heldRequests.untilHeld(2);
    leaving.abort();
    await Promise.all(gone);
    // The requests to the database end with those of the callers.
    await host.heldRequests.untilHeld(0);
    const before = host.heldRequests.paths.length;
    const next = host.get(EXPORT, admin);
    await host.heldRequests.untilHeld(1);
    host.heldRequests.release();
    expect((await next).status).toBe(200);
    const later = host.heldRequests.paths.slice(before);
    const isPage = (path: string): boolean => /\/mapped_contacts\?.*reduce=false/.test(path);
    expect(later.filter(isPage).length).toBe(1);
  });
});
