import { decodeSendings, fieldOf } from '../../domain/index.ts';
import { askDhis2 } from '../dhis2/ask-dhis2.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Fetch } from '../session/session.ts';
import { postOf } from './post-of.ts';
import type { SendingsBeside } from './sendings-beside.ts';

/**
 * The sendings that the page's own host keeps, where its administrator has given it a folder for them. The host asks
 * DHIS2 itself whose credentials these are.
 *
 * @param access DHIS2 as the host passes it on: `/dhis2`
 * @example
 * await sendingsOfHost(fetch, access).read({ dataSet: 'dataSet0001', period: '202610' }) // => [{ by: 'ann', … }]
 */
export const sendingsOfHost = (fetchFn: Fetch, access: Dhis2Access): SendingsBeside => ({
  async read({ dataSet, period }) {
    const query = new URLSearchParams({ dataSet, period });
    const answer = await askDhis2(fetchFn, access, `/sendings?${query.toString()}`);
    const kept = answer.ok ? fieldOf(answer.value, 'sendings') : undefined;
    return Array.isArray(kept) ? decodeSendings(kept, { dataSet, period }) : undefined;
  },
  async add(sending) {
    return (await askDhis2(fetchFn, access, '/sendings', postOf(sending))).ok;
  },
});
