import { tagBefore } from './county/county.ts';
import { expect, test } from './fixtures.ts';
import { fetchLikeCurl } from './host/programs.ts';
import type { Document } from './independent-sum/json.ts';
import { DATA_SET, placesNamed, settingsWith, UNIT } from './county/small-county.ts';

/** Thousands of documents are stored and read ten times. */
test.describe.configure({ timeout: 180_000 });

/** CHWs of a district, each with a target document of which most goes to no data set. */
const CHWS = 1_500;
const OTHER_TARGETS = 60;

/** Of the heap of the host: the months that are read at once fit in, ten of them do not. */
const HEAP_IN_MB = 96;

function month(): readonly Document[] {
  const tag = tagBefore(1);
  const place = { _id: `place-of-${UNIT}`, parent: { _id: `district-of-${UNIT}` } };
  return Array.from({ length: CHWS }, (_, index) => {
    const chw = `chw-${String(index)}`;
    const user = `org.couchdb.user:${chw}`;
    const others = Array.from({ length: OTHER_TARGETS }, (_other, other) => ({
      id: `another-target-${String(other)}`,
      value: { pass: index, total: index + other },
    }));
    return [
      { _id: chw, type: 'contact', contact_type: 'chw', name: chw, parent: place },
      {
        _id: `target~${tag}~${chw}~${user}`,
        type: 'target',
        owner: chw,
        user,
        updated_date: 1,
        targets: [...others, { id: 'births', value: { pass: 1, total: 1 } }],
      },
    ];
  }).flat();
}

test('ten exports of a large month at once stay within memory', async ({
  startHost,
  startHostWith,
}) => {
  const database = await startHostWith([settingsWith(), ...placesNamed({}), ...month()]);
  const host = await startHost({
    env: {
      COUCHDB_URL: database.url,
      NODE_OPTIONS: `--max-old-space-size=${String(HEAP_IN_MB)}`,
    },
  });
  const choice = { dataSet: DATA_SET, period: tagBefore(1).replace('-', '') };
  const files = await Promise.all(
    Array.from({ length: 10 }, () => fetchLikeCurl(`${host.url}/api/dataValueSets`, choice)),
  );
  const [first] = files;
  expect(JSON.parse(String(first))).toMatchObject({
    dataValues: [{ dataElement: 'births00001', value: String(CHWS + 3) }],
  });
  for (const file of files) expect(file).toEqual(first);
  // The host is the same one still: it did not fall and rise again.
  expect((await fetch(`${host.url}/health`)).status).toBe(200);
});
