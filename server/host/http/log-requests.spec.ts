import { startApiHost } from '../../testing/api-host.ts';
import { ACCOUNTS, sending } from '../../testing/running-host.ts';
import { kindOfAddress } from './log-requests.ts';

describe('The log of requests', () => {
  it('has a line for each, without anything about a person', async () => {
    const lines: string[] = [];
    const host = await startApiHost({ log: (line) => lines.push(line) });
    const { hrio } = ACCOUNTS;
    await host.get('/medic/_all_docs?startkey="achieng"&endkey="b"', hrio);
    await host.get('/medic/target~2026-10~achieng~org.couchdb.user:achieng', hrio);
    await host.get('/api/dataValueSets?orgUnit=achieng', hrio);
    await host.get('/somewhere/achieng');
    await host.get(
      '/_session',
      undefined,
      sending('POST', { name: 'achieng', password: 'secret' }),
    );
    await host.close();
    expect(lines.length).toBe(5);
    for (const line of lines) {
      expect(Object.keys(JSON.parse(line) as object)).toEqual([
        'time',
        'method',
        'address',
        'status',
        'ms',
      ]);
      for (const secret of ['achieng', hrio.name, 'secret', '127.0.0.1']) {
        expect(line).not.toContain(secret);
      }
    }
    expect(JSON.parse(lines[0] ?? '')).toEqual(
      jasmine.objectContaining({ method: 'GET', address: '/medic/_all_docs', status: 200 }),
    );
  });

  it('names kinds of addresses', () => {
    expect(kindOfAddress('/medic/_design/cht-dhis2-export/_view/mapped_contacts?key="a"')).toBe(
      '/medic/_design/cht-dhis2-export/_view/mapped_contacts',
    );
    expect(kindOfAddress('/dhis2/api/dataSets/abc')).toBe('/dhis2/…');
    expect(kindOfAddress('/api/dataValueSets/review?a')).toBe('/api/dataValueSets/review');
    expect(kindOfAddress('/import-export/dhis2?orgUnit=a')).toBe('/…');
  });
});
