import type { Refusal } from './refusal.ts';

export const DHIS2_UNREACHABLE: Refusal = {
  status: 503,
  body: { code: 'unreachable', error: 'unreachable', reason: 'DHIS2 did not answer.' },
};

export const NOT_DHIS2: Refusal = {
  status: 502,
  body: {
    code: 'not-dhis2',
    error: 'bad_gateway',
    reason: 'What answered at DHIS2_URL is not the API of DHIS2.',
  },
};
