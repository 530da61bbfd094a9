import { pointerTo } from '../../json-text/json-places.ts';
import { isRecord } from '../../unknown-json.ts';
import { fieldOfPath } from '../case-values.ts';
import type { Condition, Operand, Operator } from '../condition.ts';
import { CASE_FIELDS } from '../reference-data.ts';
import { similar, type MappingReader } from './mapping-reader.ts';

const OPERATORS: readonly Operator[] = [
  'eq',
  'neq',
  'inq',
  'nin',
  'gt',
  'gte',
  'lt',
  'lte',
  'between',
  'exists',
];

/** How many values an operator takes; of the others it is one. */
const NUMBER_OF_OPERANDS: Partial<Record<Operator, 'some' | 2>> = {
  inq: 'some',
  nin: 'some',
  between: 2,
};

/**
 * Reads a condition as Go.Data's own filters are written:
 * `{"classification": {"inq": ["…"]}, "or": [{"age.years": {"lt": 5}}, …]}`. All members have to hold.
 */
export function readCondition(
  reader: MappingReader,
  json: unknown,
  pointer: string,
): Condition | undefined {
  if (!isRecord(json) || Object.keys(json).length === 0) {
    return reader.fault('other-kind', pointer, { expected: 'an object that is not empty' });
  }
  return together(
    Object.entries(json).map(([name, value]) => {
      const at = pointerTo(pointer, name);
      switch (name) {
        case 'and':
        case 'or': {
          const conditions = reader
            .list(value, at)
            ?.map((one, index) => readCondition(reader, one, pointerTo(at, index)));
          const whole = conditions?.filter((one) => one !== undefined) ?? [];
          return name === 'and' ? { and: whole } : { or: whole };
        }
        case 'not': {
          const condition = readCondition(reader, value, at);
          return condition && { not: condition };
        }
        default:
          return readField(reader, name, value, at);
      }
    }),
  );
}

function readField(
  reader: MappingReader,
  path: string,
  value: unknown,
  pointer: string,
): Condition | undefined {
  if (!checkField(reader, path, pointer)) return undefined;
  if (!isRecord(value)) {
    const operand = readOperand(reader, value, pointer);
    return operand === undefined ? undefined : { path, operator: 'eq', operands: [operand] };
  }
  const comparisons = reader.object(value, pointer, OPERATORS) ?? {};
  const given = OPERATORS.filter((operator) => comparisons[operator] !== undefined);
  if (given.length === 0) {
    return reader.fault('missing', pointer, { expected: OPERATORS.join(', ') });
  }
  return together(
    given.map((operator) => {
      const at = pointerTo(pointer, operator);
      const operands = readOperands(reader, comparisons[operator], operator, at);
      return operands && { path, operator, operands };
    }),
  );
}

/** Whether a path begins with a field of a case. */
export function checkField(reader: MappingReader, path: string, pointer: string): boolean {
  const field = fieldOfPath(path);
  const isQuestion = field !== 'questionnaireAnswers' || /^\w+\../.test(path);
  if (CASE_FIELDS.includes(field) && isQuestion && !/\.(\.|$)/.test(path)) return true;
  const like = similar(field, CASE_FIELDS);
  const meant = like === 'questionnaireAnswers' ? `${like}.VARIABLE` : like;
  reader.fault('unknown-field', pointer, { like: meant });
  return false;
}

function readOperands(
  reader: MappingReader,
  value: unknown,
  operator: Operator,
  pointer: string,
): readonly Operand[] | undefined {
  if (operator === 'exists') {
    if (typeof value === 'boolean') return [value];
    return reader.fault('other-kind', pointer, { expected: 'true or false' });
  }
  const number = NUMBER_OF_OPERANDS[operator];
  if (number === undefined) {
    const operand = readOperand(reader, value, pointer);
    return operand === undefined ? undefined : [operand];
  }
  const list = reader.list(value, pointer);
  if (list === undefined) return undefined;
  if (number === 2 && list.length !== 2) {
    return reader.fault('other-kind', pointer, { expected: 'a list of two' });
  }
  const operands = list.map((one, index) => readOperand(reader, one, pointerTo(pointer, index)));
  return operands.every((one) => one !== undefined) ? operands : undefined;
}

function readOperand(reader: MappingReader, value: unknown, pointer: string): Operand | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return reader.fault('other-kind', pointer, { expected: 'a text, a number, true or false' });
}

function together(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const whole = conditions.filter((one) => one !== undefined);
  if (whole.length < conditions.length) return undefined;
  const [only, ...others] = whole;
  return others.length === 0 ? only : { and: whole };
}
