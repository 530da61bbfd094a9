import { type Fault, send } from '../fault-proxy/fault.ts';
import { FAULTS } from '../fault-proxy/faults.ts';

const answer = (name: string, status: number, body: object): Fault => ({
  name,
  answer: (right, response) => send(response, right, { status, body: JSON.stringify(body) }),
});

/** An answer of DHIS2's form that says less than a summary does. */
const OF_SUMMARIES: readonly Fault[] = [
  answer('a message without a summary', 200, { httpStatusCode: 200, status: 'OK' }),
  answer('a summary without counts', 200, {
    response: { responseType: 'ImportSummary', status: 'SUCCESS' },
  }),
  {
    ...answer('409 without a summary', 409, { httpStatusCode: 409, message: 'Conflict' }),
    isRefusal: true,
  },
];

/** Everything that is known to go wrong between this product and DHIS2. */
export const SEND_FAULTS: readonly Fault[] = [
  // DHIS2 has no rows of a view to lose.
  ...FAULTS.filter(({ name }) => !name.includes('rows')),
  ...OF_SUMMARIES,
];
