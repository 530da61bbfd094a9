import { LEFT_OUT_REASONS, NOT_COUNTED_REASONS } from '../../../src/domain/index.ts';

const text = { type: 'string' };
const identifier = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]{10}$' };
const count = { type: 'integer', minimum: 0 };
const listOf = (items: object): object => ({ type: 'array', items });

const object = (required: Readonly<Record<string, object>>, optional = {}): object => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
});

const optionCombos = { categoryOptionCombo: identifier, attributeOptionCombo: identifier };

const error = object({
  code: { type: 'string', description: 'What stands in the table of errors; stays the same.' },
  message: { type: 'string', description: 'What it means and what to do, in English.' },
});

/** The shapes of what the API answers. */
export const schemas = {
  DataValueSet: object(
    {
      dataSet: identifier,
      period: text,
      dataValues: listOf(
        object(
          { dataElement: identifier, value: text },
          { ...optionCombos, orgUnit: identifier, comment: text },
        ),
      ),
    },
    { completeDate: { type: 'string', format: 'date' }, orgUnit: identifier },
  ),
  Review: object(
    {
      dataSet: text,
      period: text,
      dataValues: count,
      orgUnits: count,
      owners: count,
      documents: count,
      notCounted: listOf(
        object(
          { document: text, reason: { type: 'string', enum: NOT_COUNTED_REASONS } },
          { target: text },
        ),
      ),
      leftOut: listOf(
        object(
          {
            orgUnit: text,
            dataElement: text,
            reason: { type: 'string', enum: LEFT_OUT_REASONS },
          },
          { categoryOptionCombo: text, attributeOptionCombo: text },
        ),
      ),
      notices: listOf(object({ kind: text })),
    },
    { refused: error },
  ),
  Error: error,
};
