import { signOffReport, type Tag } from '../../src/domain/index.ts';
import { chtCoreClientViews } from '../../src/data-access/testing/cht-core-views.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { type ClosingSetup, startClosingSetup } from './testing/closing-setup.ts';
import { births, DATA_SET, TWO_UNITS, UNIT } from './testing/two-units.ts';

const SIGNED_AT = 1_772_517_600_000;
const DAY = 86_400_000;

/** What the CHT has where supervisors sign. */
const SIGNING = [
  chtCoreClientViews,
  ...TWO_UNITS.map((document) =>
    document._id === 'settings'
      ? {
          ...document,
          settings: {
            ...(document as unknown as { settings: object }).settings,
            permissions: { can_export_dhis: ['hrio'], can_validate_dhis2: ['supervisor'] },
          },
        }
      : document._id.startsWith('target~')
        ? { ...document, updated_date: SIGNED_AT - 5 * DAY }
        : document,
  ),
  {
    _id: 'org.couchdb.user:ann',
    type: 'user-settings',
    contact_id: 'ann',
    roles: ['supervisor'],
    facility_id: 'a',
  },
] as readonly StoredDocument[];

const signed = (reportedDate: number, verdict: 'validated' | 'withdrawn'): StoredDocument => ({
  _id: `signed-${String(reportedDate)}`,
  ...signOffReport({
    contact: 'ann',
    reportedDate,
    place: 'a',
    tag: '2026-02' as Tag,
    dataSet: DATA_SET,
    verdict,
    missing: [],
  }),
});

describe('Closing a month that supervisors sign', () => {
  let setup: ClosingSetup;
  beforeEach(async () => {
    setup = await startClosingSetup(DATA_SET, SIGNING);
  });
  afterEach(() => setup.end());

  const close = async (): Promise<readonly unknown[]> => {
    const { code, stderr } = await setup.close({ signOff: true });
    return [code, stderr[0]?.split(', ')[0]?.split(': ')[1], stderr[1]?.trim().split(':')[0]];
  };

  it('waits until they have, sends, and waits again where they take it back', async () => {
    expect(await close()).toEqual([0, 'waiting', 'not-signed-off']);
    expect(setup.imports()).toBe(0);

    await setup.put(signed(SIGNED_AT, 'validated'));
    expect((await close()).slice(0, 2)).toEqual([0, 'sent']);
    expect(setup.held()).toEqual([`${UNIT} 5`]);

    await setup.put({ ...births('amina', 7), updated_date: SIGNED_AT });
    expect(await close()).toEqual([0, 'waiting', 'not-signed-off']);
    await setup.put(signed(SIGNED_AT + 2 * DAY, 'withdrawn'));
    expect(await close()).toEqual([0, 'waiting', 'not-signed-off']);
    expect(setup.held()).toEqual([`${UNIT} 5`]);

    await setup.put(signed(SIGNED_AT + 3 * DAY, 'validated'));
    expect((await close()).slice(0, 2)).toEqual([0, 'sent']);
    expect(setup.held()).toEqual([`${UNIT} 9`]);
  });

  it('does not ask where nobody wants it', async () => {
    expect((await setup.close()).code).toBe(0);
    expect(setup.held()).toEqual([`${UNIT} 5`]);
  });
});
