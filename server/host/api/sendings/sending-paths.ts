import { sendingChoice, triggerParameters } from '../open-api-parameters.ts';

const answer = (description: string): object => ({
  description,
  content: {
    'application/json+openhim': { schema: { $ref: '#/components/schemas/MediatorResponse' } },
  },
});

const RESPONSES = {
  200: answer('DHIS2 took all of it, and holds it.'),
  400: answer('The rules refuse, or bad-parameter: nothing was sent.'),
  401: answer('signed-out'),
  403: answer('no-permission, not-a-sender or not-a-trigger.'),
  404: { description: 'This host does not send by itself.' },
  409: answer(
    'DHIS2 did not take all of it; or incomplete, not-signed-off, would-be-refused, already-sending: nothing was sent.',
  ),
  502: answer('DHIS2 refuses this host, or what answers is no DHIS2; the database refused.'),
  503: answer('DHIS2 or the database did not answer; or busy: see the header Retry-After.'),
};

/** The addresses of a host that sends to DHIS2 by itself, as an OpenAPI document has them. */
export const sendingPaths = {
  '/api/sendings': {
    post: {
      summary:
        'Makes an export, checks it and sends it to the DHIS2 of this host, with the host’s account.',
      requestBody: {
        required: true,
        content: { 'application/json': { schema: sendingChoice } },
      },
      responses: RESPONSES,
    },
  },
  '/api/sendings/trigger': {
    get: {
      summary: 'The same for polling channels of OpenHIM alone, which know no other method.',
      parameters: [
        {
          name: 'X-OpenHIM-TransactionID',
          in: 'header',
          required: true,
          schema: { type: 'string' },
        },
        ...triggerParameters,
      ],
      security: [{ basic: [] }],
      responses: RESPONSES,
    },
  },
};
