import {
  exportRequest,
  fieldOf,
  listOf,
  reportOfOutcome,
  reviewDocuments,
  reviewNotices,
} from '../../src/domain/index.ts';
import { demoCounty, type DemoCounty } from './demo-county.ts';
import type { PlantedFault } from './planted-fault.ts';

const TODAY = '2026-11-21';
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]{10}$/;
const county = demoCounty({ today: TODAY, seed: 'a' });

const byId = new Map(county.documents.map((document) => [document._id, document]));
const ofKind = (type: string) =>
  county.documents.filter((document) => document['contact_type'] === type);
const reports = ({ documents }: DemoCounty) =>
  documents.filter(({ _id }) => _id.startsWith('target~'));
const tagOf = (id: string): string => id.split('~')[1] ?? '';
const reportsOf = (tag: string) => reports(county).filter(({ _id }) => tagOf(_id) === tag);
const idsOf = (kind: PlantedFault['kind']): readonly string[] =>
  county.faults.find((fault) => fault.kind === kind)?.ids ?? [];

/** Every value of a field of this name, however deep. */
function valuesOf(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === name ? [inner] : valuesOf(inner, name),
  );
}

describe('The demo county', () => {
  it('is the same for the same day and seed, and another for another seed', () => {
    const again = demoCounty({ today: TODAY, seed: 'a' });
    expect(JSON.stringify(again)).toBe(JSON.stringify(county));
    const other = demoCounty({ today: TODAY, seed: 'b' });
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(county));
  });

  it('has the places and people of a county, in under 2,000 documents of ids of their own', () => {
    expect(county.documents.length).toBeLessThan(2_000);
    expect(byId.size).toBe(county.documents.length);
    expect(ofKind('county').length).toBe(1);
    expect(ofKind('sub_county').length).toBe(3);
    expect(ofKind('supervisor').length).toBe(3);
    expect(ofKind('chw').length).toBe(60);
    expect(ofKind('community_unit').filter((unit) => 'dhis' in unit).length).toBe(12);
    expect(ofKind('sub_county').filter((place) => 'dhis' in place).length).toBe(1);
  });

  it('gives every contact a parent that is there, and every CHW an account', () => {
    const contacts = county.documents.filter(({ type }) => type === 'contact');
    for (const { _id, parent } of contacts) {
      const above = fieldOf(parent, '_id');
      if (above !== undefined)
        expect(byId.has(above as string))
          .withContext(_id)
          .toBeTrue();
    }
    const owners = new Set(county.documents.map((document) => document['contact_id']));
    expect(ofKind('chw').every(({ _id }) => owners.has(_id))).toBeTrue();
  });

  it('has thirteen finished months and the running one, whatever the day', () => {
    for (const [today, first, last] of [
      [TODAY, '2025-10', '2026-11'],
      ['2027-01-01', '2025-12', '2027-01'],
      ['2028-02-29', '2027-01', '2028-02'],
    ] as const) {
      const tags = reports(demoCounty({ today, seed: 'a' }))
        .map(({ _id }) => tagOf(_id))
        .filter((tag) => /^[0-9]{4}-[0-9]{2}$/.test(tag));
      const periods = [...new Set(tags)].sort();
      expect(periods.length).withContext(today).toBe(14);
      expect([periods[0], periods.at(-1)])
        .withContext(today)
        .toEqual([first, last]);
    }
  });

  it('has as many months where they start on another day, the last of which has just ended', () => {
    for (const [today, monthStart, running] of [
      [TODAY, 21, '2026-12'],
      [TODAY, 22, '2026-11'],
      ['2028-02-29', 31, '2028-02'],
      ['2027-01-31', 31, '2027-02'],
    ] as const) {
      const { documents } = demoCounty({ today, seed: 'a', monthStart });
      const tags = documents.map(({ _id }) => tagOf(_id));
      const periods = [...new Set(tags.filter((tag) => /^[0-9]{4}-[0-9]{2}$/.test(tag)))].sort();
      expect([periods.length, periods.at(-1)])
        .withContext(`${today} ${monthStart}`)
        .toEqual([14, running]);
      const latest = Math.max(...documents.map((one) => Number(one['updated_date'] ?? 0)));
      expect(latest)
        .withContext(`${today} ${monthStart}`)
        .toBeLessThan(Date.parse(today) + 4 * 86_400_000);
    }
  });

  it('uses only well-formed identifiers', () => {
    for (const name of ['orgUnit', 'dataElement', 'dataSet', 'categoryOptionCombo']) {
      const values = valuesOf(county.documents, name);
      expect(values.length).withContext(name).toBeGreaterThan(0);
      for (const value of values) expect(value).withContext(name).toMatch(IDENTIFIER);
    }
    const orgUnits = valuesOf(county.documents, 'orgUnit');
    expect(new Set(orgUnits).size).toBe(orgUnits.length);
  });

  it('maps targets in every way that settings do', () => {
    const settings = byId.get('settings')?.['settings'];
    expect(listOf(fieldOf(settings, 'dhis_data_sets')).length).toBe(2);
    const items = listOf(fieldOf(fieldOf(fieldOf(settings, 'tasks'), 'targets'), 'items'));
    expect(items.length).toBeGreaterThanOrEqual(16);
    expect(items.filter((item) => fieldOf(item, 'dhis') === undefined).length).toBe(1);
    expect(items.some((item) => Array.isArray(fieldOf(item, 'dhis')))).toBeTrue();
    expect(new Set(valuesOf(items, 'value'))).toEqual(new Set(['percent', 'pass']));
    expect(new Set(valuesOf(items, 'categoryOptionCombo')).size).toBe(4);
  });

  it('names everything in English and French, and can be seen in Arabic', () => {
    const keys = valuesOf(byId.get('settings'), 'translation_key') as string[];
    const names = valuesOf(byId.get('settings'), 'name_key') as string[];
    for (const language of ['en', 'fr']) {
      const texts = fieldOf(byId.get(`messages-${language}`), 'generic');
      for (const key of [...keys, ...names]) {
        expect(fieldOf(texts, key)).withContext(`${language} ${key}`).toBeTruthy();
      }
    }
    expect(byId.get('messages-ar')?.['rtl']).toBeTrue();
  });

  it('counts small whole numbers, of which no more pass than there are', () => {
    const values = valuesOf(reports(county), 'value');
    expect(values.length).toBeGreaterThan(10_000);
    const wrong = values.filter((value) => {
      const pass = Number(fieldOf(value, 'pass'));
      const total = Number(fieldOf(value, 'total'));
      return !Number.isInteger(pass) || !Number.isInteger(total) || pass > total || total > 150;
    });
    expect(wrong).toEqual([]);
  });
});

describe('The faults of the demo county', () => {
  const last = reportsOf('2026-10');

  it('has CHWs who did not sync the last finished month', () => {
    const missing = idsOf('did-not-sync');
    expect(missing.length).toBe(8);
    for (const owner of missing) {
      expect(last.some((report) => report['owner'] === owner)).toBeFalse();
      expect(byId.has(owner)).toBeTrue();
    }
  });

  it('has documents that were last updated before the month’s end', () => {
    const early = idsOf('updated-before-month-end');
    expect(early.length).toBeGreaterThan(2);
    const lastDay = Date.UTC(2026, 9, 31) - 3 * 3_600_000;
    for (const id of early) expect(byId.get(id)?.['updated_date']).toBeLessThan(lastDay);
    const others = last.filter(({ updated_date }) => updated_date === lastDay);
    expect(others.length).toBeGreaterThan(40);
  });

  it('has a contact with two accounts, and a document of each', () => {
    const [one = '', two = ''] = idsOf('two-accounts');
    const owner = byId.get(one)?.['contact_id'];
    expect(byId.get(two)?.['contact_id']).toBe(owner);
    expect(last.filter((report) => report['owner'] === owner).length).toBe(2);
  });

  it('has a CHW without a mapped place', () => {
    const [chw = ''] = idsOf('no-org-unit');
    expect(byId.has(chw)).toBeTrue();
    let place: unknown = byId.get(chw);
    while (place !== undefined) {
      expect(fieldOf(place, 'dhis')).toBeUndefined();
      place = byId.get(String(fieldOf(fieldOf(place, 'parent'), '_id')));
    }
    expect(last.some((report) => report['owner'] === chw)).toBeTrue();
  });

  it('has a contact that two people edited', () => {
    const [id = ''] = idsOf('conflict');
    const [conflict] = county.conflicts;
    expect(conflict?._id).toBe(id);
    expect(conflict?.['name']).not.toBe(byId.get(id)?.['name']);
    expect(last.some((report) => report['owner'] === id)).toBeTrue();
  });

  it('has a malformed document', () => {
    const [id = ''] = idsOf('malformed');
    expect(last.map(({ _id }) => _id)).toContain(id);
    expect(Array.isArray(byId.get(id)?.['targets'])).toBeFalse();
  });

  it('has a phone that wrote the month in Nepali digits', () => {
    const [id = ''] = idsOf('foreign-digits');
    expect(tagOf(id)).toBe('२०२६-१०');
    expect(byId.get(id)?.['reporting_period']).toBe('२०२६-१०');
  });

  it('has two places with one name', () => {
    const [one, two] = idsOf('equal-names').map((id) => byId.get(id));
    expect(one?.['name']).toBe(two?.['name']);
    expect(fieldOf(one?.['parent'], '_id')).not.toBe(fieldOf(two?.['parent'], '_id'));
  });

  it('has a list of mappings with a null in it, beside a mapping that holds', () => {
    const [id = ''] = idsOf('lost-mapping');
    const [mapping, nothing] = byId.get(id)?.['dhis'] as readonly unknown[];
    expect(fieldOf(mapping, 'orgUnit')).toMatch(IDENTIFIER);
    expect(nothing).toBeNull();
  });

  it('shows everything that a review suspects, but for what an index loses and conflicts', () => {
    const settings = byId.get('settings')?.['settings'];
    const dataSet = String(fieldOf(listOf(fieldOf(settings, 'dhis_data_sets'))[0], 'id'));
    const request = exportRequest({ dataSet, period: '202610' });
    const reviewed = reviewDocuments(settings, county.documents, request, TODAY);
    if (!reviewed.ok) throw new Error(reviewed.error.code);
    const { outcome, review } = reviewed.value;
    const kinds = new Set(reviewNotices(reportOfOutcome(outcome), review).map(({ kind }) => kind));
    for (const kind of [
      'supervisor-document',
      'replaced-owner',
      'registered-twice',
      'several-places',
      'stale-lineage',
      'parent-as-text',
      'zeros-after-the-period',
      'no-number',
      'unknown-target',
      'unread-mapping',
      'not-configured-data-set',
      'percent-total',
    ] as const) {
      expect(kinds.has(kind)).withContext(kind).toBeTrue();
    }
    expect(review.completeness.basis).toBe('accounts');
    expect(review.farOut.length).toBeGreaterThan(0);
  });
});
