import type { Document } from '../independent-sum/json.ts';
import type { ChtAccount } from './ask-cht.ts';

const contact = (
  id: string,
  contact_type: string,
  above: readonly string[],
  more = {},
): Document => ({
  _id: id,
  type: 'contact',
  contact_type,
  name: id,
  reported_date: 1_790_000_000_000,
  parent: above.reduceRight<object | undefined>(
    (parent, _id) => ({ _id, ...(parent === undefined ? {} : { parent }) }),
    undefined,
  ),
  ...more,
});

const target = (tag: string, owner: string, user: string, more = {}): Document => ({
  _id: `target~${tag}~${owner}~org.couchdb.user:${user}`,
  type: 'target',
  user: `org.couchdb.user:${user}`,
  owner,
  reporting_period: tag,
  updated_date: 1_790_000_000_000,
  targets: [{ id: 'births', value: { pass: 2, total: 3 } }],
  ...more,
});

const ABOVE_AREA = ['recorded-unit', 'recorded-sub-county', 'recorded-county'];

/**
 * A district beside the demo county, small enough to be kept with what a CHT answers about it. Its ids are
 * its names; months are long past, so that no app writes them anew.
 */
export const RECORDED_DISTRICT: readonly Document[] = [
  contact('recorded-county', 'county', []),
  contact('recorded-sub-county', 'sub_county', ['recorded-county'], {
    contact: { _id: 'recorded-supervisor' },
  }),
  contact('recorded-supervisor', 'supervisor', ['recorded-sub-county', 'recorded-county']),
  contact('recorded-unit', 'community_unit', ['recorded-sub-county', 'recorded-county']),
  contact('recorded-area', 'area', ABOVE_AREA, { contact: { _id: 'recorded-chw' } }),
  contact('recorded-chw', 'chw', ['recorded-area', ...ABOVE_AREA]),
  contact('recorded-other-area', 'area', ABOVE_AREA, { contact: { _id: 'recorded-other-chw' } }),
  contact('recorded-other-chw', 'chw', ['recorded-other-area', ...ABOVE_AREA]),
  contact('recorded-far-unit', 'community_unit', ['recorded-county']),
  // Written with the type itself, as the CHT's own API does.
  { ...contact('recorded-old-chw', 'chw', ['recorded-area', ...ABOVE_AREA]), type: 'chw' },
  target('2026-08', 'recorded-chw', 'recorded-chw'),
  target('2026-08', 'recorded-chw', 'recorded-second'),
  target('2026-08', 'recorded-other-chw', 'recorded-other-chw'),
  target('2026-07', 'recorded-chw', 'recorded-chw', { targets: 'none' }),
  target('2026-06', 'recorded-chw', 'recorded-chw', { reporting_period: undefined }),
  target('2026-05', 'recorded-chw', 'recorded-chw', { owner: 'recorded-other-chw' }),
  target('२०२६-०८', 'recorded-chw', 'recorded-chw'),
  {
    _id: 'recorded-report',
    type: 'data_record',
    form: 'dhis2_validation',
    fields: { place_id: 'recorded-area' },
    reported_date: 1_790_000_000_000,
    contact: { _id: 'recorded-chw', parent: { _id: 'recorded-area' } },
  },
];

/** Whose phone is asked: a supervisor of the district. */
export const RECORDED_SUPERVISOR: ChtAccount = {
  name: 'recorded-supervisor',
  password: 'Trying-a-county-1',
};
