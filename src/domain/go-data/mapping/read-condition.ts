import { similar } from './similar.ts';
import { pointerTo } from '../../json-text/json-places.ts';
import { isRecord } from '../../unknown-json.ts';
import { fieldOfPath } from '../case-values.ts';
import type { Condition, Operand, Operator } from '../condition.ts';
import { CASE_FIELDS } from '../reference-data.ts';
import { type MappingReader } from './mapping-reader.ts';

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

/** Operators that take several values. */
const OF_LISTS: readonly Operator[] = ['inq', 'nin', 'between'];

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
  const conditions = Object.entries(json).map(([name, value]): Condition | undefined => {
    const at = pointerTo(pointer, name);
    switch (name) {
      case 'and':
      case 'or': {
        const list = reader
          .list(value, at)
          ?.map((one, index) => readCondition(reader, one, pointerTo(at, index)));
        return name === 'and' ? { and: whole(list) } : { or: whole(list) };
      }
      case 'not': {
        const condition = readCondition(reader, value, at);
        return condition && { not: condition };
      }
      default:
        return readField(reader, name, value, at);
    }
  });
  return { and: whole(conditions) };
}

function readField(
  reader: MappingReader,
  path: string,
  value: unknown,
  pointer: string,
): Condition | undefined {
  if (!checkField(reader, path, pointer)) return undefined;
  if (!isRecord(value)) {
    return { path, operator: 'eq', operands: whole([readOperand(reader, value, pointer)]) };
  }
  const comparisons = reader.object(value, pointer, OPERATORS) ?? {};
  const given = OPERATORS.filter((operator) => comparisons[operator] !== undefined);
  if (given.length === 0) {
    return reader.fault('missing', pointer, { expected: OPERATORS.join(', ') });
  }
  const conditions = given.map((operator) => {
    const at = pointerTo(pointer, operator);
    const operands = readOperands(reader, comparisons[operator], operator, at);
    return operands && { path, operator, operands };
  });
  return { and: whole(conditions) };
}

/** Whether a path begins with a field of a case. */
export function checkField(reader: MappingReader, path: string, pointer: string): boolean {
  const field = fieldOfPath(path);
  const isWhole = path !== 'questionnaireAnswers' && !/\.(\.|$)/.test(path);
  if (CASE_FIELDS.includes(field) && isWhole) return true;
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
  if (!OF_LISTS.includes(operator)) return whole([readOperand(reader, value, pointer)]);
  const list = reader.list(value, pointer);
  if (list === undefined) return undefined;
  if (operator === 'between' && list.length !== 2) {
    return reader.fault('other-kind', pointer, { expected: 'a list of two' });
  }
  return whole(list.map((one, index) => readOperand(reader, one, pointerTo(pointer, index))));
}

function readOperand(reader: MappingReader, value: unknown, pointer: string): Operand | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return reader.fault('other-kind', pointer, { expected: 'a text, a number, true or false' });
}

/** What could be read; what could not is told, and no case is asked. */
const whole = <T>(read: readonly (T | undefined)[] = []): readonly T[] =>
  read.filter((one) => one !== undefined);
