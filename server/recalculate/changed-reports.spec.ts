import { fieldOf, listOf } from '../../src/domain/index.ts';
import { basicAuthorization, type StoredDocument } from '../embedded-couchdb/index.ts';
import { runInProcess } from '../command-line/testing/run-in-process.ts';
import type { ApiHost } from '../testing/api-host.ts';
import { ACCOUNTS } from '../testing/running-host.ts';
import { type RecalculateContext, recalculateCommand } from './recalculate-command.ts';
import { countyWithReports, noon } from './testing/county-with-reports.ts';
import { withCounty } from './testing/with-county.ts';

const { hrio, admin } = ACCOUNTS;
const iso = (day: number, month = 10): string => new Date(noon(day, month)).toISOString();

/** A report of October about the first family of Achieng, who last wrote on the 28th. */
const birth = (_id: string, author: string): StoredDocument => ({
  _id,
  type: 'data_record',
  form: 'delivery',
  reported_date: noon(9),
  contact: { _id: author },
  fields: { patient_id: 'achieng0mother', place_id: 'achieng-family-0' },
});

const COUNTY = [...countyWithReports, birth('of-a-nurse', 'nurse'), birth('edited', 'achieng')];

/** What the CHT notes about the arrival and the last change of a report. */
const NOTES = [
  {
    _id: 'of-a-nurse-info',
    initial_replication_date: iso(2, 11),
    latest_replication_date: iso(2, 11),
  },
  { _id: 'edited-info', initial_replication_date: iso(9), latest_replication_date: iso(3, 11) },
];

/** As an administrator writes it. */
async function put(host: ApiHost, path: string, body?: object): Promise<void> {
  const answer = await fetch(`${host.couchdb.url}/${path}`, {
    method: 'PUT',
    headers: { authorization: basicAuthorization(admin), 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
}

/** The CHT's own notes, which an administrator alone may read. */
async function fillNotes(host: ApiHost, notes: readonly StoredDocument[] = NOTES): Promise<void> {
  await put(host, 'medic-sentinel');
  await put(host, 'medic-sentinel/_security', {
    admins: { names: [], roles: ['_admin'] },
    members: { names: [], roles: ['_admin'] },
  });
  for (const note of notes) await put(host, `medic-sentinel/${note._id}`, note);
}

/** The edit itself, which makes a second revision. */
async function edit(host: ApiHost): Promise<void> {
  const headers = { authorization: basicAuthorization(admin) };
  const now: unknown = await (await fetch(`${host.couchdb.url}/medic/edited`, { headers })).json();
  await put(host, 'medic/edited', { ...(now as object), edited: true });
}

async function birthsOf(host: ApiHost, { name, password } = admin): Promise<unknown> {
  const { stdout } = await runInProcess<RecalculateContext>(
    recalculateCommand,
    ['--url', `${host.couchdb.url}/medic`, '--period', '202610', '--compare', '--owner', 'achieng'],
    { env: { COUCHDB_USER: name, COUCHDB_PASSWORD: password }, delays: [] },
  );
  const [october] = listOf(fieldOf(JSON.parse(stdout), 'intervals'));
  const [phone] = listOf(fieldOf(october, 'phones'));
  const births = listOf(fieldOf(phone, 'targets')).find(
    (target) => fieldOf(target, 'target') === 'births',
  );
  return {
    areArrivalsKnown: fieldOf(phone, 'areArrivalsKnown'),
    recalculated: fieldOf(fieldOf(births, 'recalculated'), 'total'),
    withoutLate: fieldOf(fieldOf(births, 'withoutLate'), 'total'),
    late: listOf(fieldOf(births, 'late')).map(
      (one) => `${String(fieldOf(one, 'report'))}: ${String(fieldOf(one, 'why'))}`,
    ),
  };
}

const REPORTED_LATER = ['late-1: reported-later', 'late-2: reported-later'];

describe('Reports that came later than they were written, or were changed', () => {
  it('are told where the CHT’s own notes can be read', () =>
    withCounty(COUNTY, async (host) => {
      await fillNotes(host);
      await edit(host);
      expect(await birthsOf(host)).toEqual({
        areArrivalsKnown: true,
        recalculated: 16,
        // The phone had counted the edited one, in other words.
        withoutLate: 13,
        late: jasmine.arrayWithExactContents([
          ...REPORTED_LATER,
          'of-a-nurse: arrived-later',
          'edited: changed-later',
        ]),
      });
    }));

  it('are told by their dates alone where they cannot, or where there are none', () =>
    withCounty(COUNTY, async (host) => {
      const byDate = {
        areArrivalsKnown: false,
        recalculated: 16,
        withoutLate: 14,
        late: jasmine.arrayWithExactContents(REPORTED_LATER),
      };
      expect(await birthsOf(host)).toEqual(byDate);
      await fillNotes(host);
      await edit(host);
      expect(await birthsOf(host, hrio)).toEqual(byDate);
    }));

  it('are not told of what is noted as unknown', () =>
    withCounty(COUNTY, async (host) => {
      await fillNotes(host, [
        {
          _id: 'of-a-nurse-info',
          initial_replication_date: 'unknown',
          latest_replication_date: 'unknown',
        },
      ]);
      expect(await birthsOf(host)).toEqual(
        jasmine.objectContaining({ areArrivalsKnown: true, withoutLate: 14 }),
      );
    }));
});
