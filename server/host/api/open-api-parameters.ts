import { EXPORT_FORMATS, FINDING_KINDS } from '../../../src/domain/index.ts';
import { CHOICES } from '../../export-interface/index.ts';
import { CHT_CORE_PARAMETERS } from './cht-core-query.ts';
import type { PARAMETERS } from './data-value-sets-query.ts';

/** A parameter as an OpenAPI document describes it, without its name. */
interface Description {
  readonly description: string;
  readonly schema: object;
  readonly required?: boolean;
  readonly example?: string;
}

const text = { type: 'string' };
const flag = { type: 'boolean', default: false };

const DESCRIPTIONS: Readonly<Record<(typeof PARAMETERS)[number], Description>> = {
  dataSet: {
    description: 'The DHIS2 id of a data set that the CHT settings configure.',
    required: true,
    schema: text,
    example: 'VMuFODsyWaO',
  },
  period: {
    description: "A period of the data set's period type, as DHIS2 writes it.",
    required: true,
    schema: {
      type: 'string',
      pattern:
        '^[0-9]{4}((0[1-9]|1[0-2])|0[1-6]B|(Nov)?Q[1-4]|(April|Nov)?S[1-2]|Feb|April|July|Aug|Sep|Oct|Nov)?$',
    },
    example: '202601',
  },
  orgUnit: {
    description: 'The DHIS2 id of an organisation unit; may be repeated. Without it: all.',
    schema: { type: 'array', items: text },
  },
  children: {
    description: 'Whether the mapped organisation units below the chosen ones are wanted too.',
    schema: flag,
  },
  attribution: {
    description:
      'Where a target document counts: at the nearest mapped place above its owner, or at all of them.',
    schema: { type: 'string', enum: CHOICES.attribution, default: 'nearest' },
  },
  zeros: {
    description: 'Whether rows exist only for what was reported, or 0 stands where nothing was.',
    schema: { type: 'string', enum: CHOICES.zeros, default: 'reported' },
  },
  preset: {
    description: 'The rows and numbers of CHT Core’s own export.',
    schema: { type: 'string', enum: CHOICES.preset },
  },
  idScheme: {
    description:
      'How organisation units are written: by their ids, or by their codes where the mappings hold codes. JSON and XML say so themselves; with ADX and CSV give DHIS2 orgUnitIdScheme=CODE.',
    schema: { type: 'string', enum: CHOICES.idScheme, default: 'uid' },
  },
  format: {
    description: 'The format of the file.',
    schema: { type: 'string', enum: EXPORT_FORMATS, default: 'json' },
  },
  completeDate: {
    description:
      'Marks the data set complete in DHIS2; for one organisation unit and a finished period.',
    schema: { type: 'string', format: 'date' },
  },
  humanReadable: {
    description: 'Names beside the ids, for reading and not for import; as JSON only.',
    schema: flag,
  },
  exclude: {
    description:
      'An owner to leave out of the period, as OWNER=REASON with a reason of 1 to 500 characters. Several: the parameter several times.',
    schema: { type: 'array', items: text },
  },
  minReported: {
    description:
      'The least per cent of the expected owners that must have reported; with fewer there is no file, but the error `incomplete`.',
    schema: { type: 'number', minimum: 0, maximum: 100 },
  },
  requireSignOff: {
    description:
      'Whether each organisation unit of the file has to be validated as it is; else there is no file, but the error `not-signed-off`, or `sign-offs-unread`. Of what phones wrote only.',
    schema: flag,
  },
};

const inQuery = (name: string, description: Description): object => ({
  name,
  in: 'query',
  ...description,
});

/** The parameters of `GET /api/dataValueSets` and its review. */
export const dataValueSetsParameters = Object.entries(DESCRIPTIONS).map(([name, description]) =>
  inQuery(name, description),
);

/** The parameters of CHT Core's own export. */
export const chtCoreParameters = [
  inQuery(CHT_CORE_PARAMETERS.dataSet, DESCRIPTIONS.dataSet),
  inQuery(CHT_CORE_PARAMETERS.from, {
    description: 'Milliseconds since 1970: any instant in the wanted month, in UTC.',
    required: true,
    schema: { type: 'integer', format: 'int64' },
    example: '1767225600000',
  }),
  inQuery(CHT_CORE_PARAMETERS.orgUnit, {
    description: 'The DHIS2 id of an organisation unit. Without it: all.',
    schema: text,
  }),
  inQuery(CHT_CORE_PARAMETERS.humanReadable, DESCRIPTIONS.humanReadable),
];

/** The `{id}` of an export. */
export const exportId = { name: 'id', in: 'path', required: true, schema: text };

const { format: _, humanReadable: __, ...OF_SENDINGS } = DESCRIPTIONS;

const sendingDescriptions: Readonly<Record<string, Description>> = {
  ...OF_SENDINGS,
  period: {
    description: 'The period as DHIS2 writes it, or LAST_MONTH: the one before the present month.',
    required: true,
    schema: text,
  },
  dryRun: { description: 'Whether DHIS2 only says what it would do.', schema: flag },
  once: {
    description:
      'Sends nothing where DHIS2 has a value for each row already, this one or another: for schedules that ask every day.',
    schema: flag,
  },
  leaveOut: {
    description: 'Kinds of findings whose rows are not sent.',
    schema: { type: 'array', items: { type: 'string', enum: FINDING_KINDS } },
  },
};

/** The parameters of `GET /api/sendings/trigger`. */
export const triggerParameters = Object.entries(sendingDescriptions).map(([name, description]) =>
  inQuery(name, description),
);

/** The body of `POST /api/sendings`. */
export const sendingChoice = {
  type: 'object',
  required: ['dataSet', 'period'],
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(sendingDescriptions).map(([name, { description, schema }]) => [
      name,
      { ...schema, description },
    ]),
  ),
};

/** The body of `POST /api/exports`. */
export const exportChoice = {
  type: 'object',
  required: ['dataSet', 'period'],
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(
      Object.entries(DESCRIPTIONS).map(([name, { description, schema }]) => [
        name,
        { ...schema, description },
      ]),
    ),
    period: {
      ...text,
      description:
        "A period of the data set's period type, as DHIS2 writes it; weeks of reports and cases only, days of cases.",
    },
    dhis2: {
      type: 'object',
      additionalProperties: false,
      description:
        'What the metadata of the DHIS2 say, as far as it decides numbers and rows: the value type of each data element, the default option combos, the calendar of its periods, the period type of the data set, and with idScheme code the id of each organisation unit’s code. Each holds where the settings say nothing else.',
      properties: {
        valueTypes: { type: 'object', additionalProperties: text },
        defaultCombos: {
          type: 'object',
          required: ['optionCombo'],
          properties: { optionCombo: text, attributeOptionCombo: text },
        },
        calendar: text,
        periodType: text,
        orgUnitCodes: { type: 'object', additionalProperties: text },
      },
    },
    source: {
      type: 'string',
      enum: ['phones', 'recalculated', 'godata'],
      default: 'phones',
      description:
        'What phones wrote, what the reports in the database give, or, where the host knows one, the cases of an outbreak of Go.Data.',
    },
    asOfEnd: {
      ...flag,
      description: 'With recalculated: without what was reported after the period.',
    },
    owner: {
      type: 'array',
      items: text,
      description:
        'With recalculated: ids of the people who alone are compared; nothing is exported then.',
    },
    timeZone: {
      ...text,
      description: 'With recalculated: in which days begin; the host’s own without it.',
    },
  },
};
