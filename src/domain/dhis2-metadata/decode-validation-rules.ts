import { fieldOf, isFilledText, isRecord, listOf } from '../unknown-json.ts';
import { nameOf, textField, type MetadataObject } from './metadata-objects.ts';
import type {
  MissingValueStrategy,
  ValidationOperator,
  ValidationRule,
  ValidationSide,
} from './validation-rule.ts';

const OPERATORS: ReadonlySet<unknown> = new Set<ValidationOperator>([
  'equal_to',
  'not_equal_to',
  'greater_than',
  'greater_than_or_equal_to',
  'less_than',
  'less_than_or_equal_to',
  'compulsory_pair',
  'exclusive_pair',
]);

const STRATEGIES: ReadonlySet<unknown> = new Set<MissingValueStrategy>([
  'NEVER_SKIP',
  'SKIP_IF_ANY_VALUE_MISSING',
  'SKIP_IF_ALL_VALUES_MISSING',
]);

/** What an expression calls data elements by: `#{id}`, `#{id.optionCombo}`. */
const ELEMENT = /#\{([a-zA-Z][a-zA-Z0-9]{10})\b/g;

/**
 * Decodes the `validationRules` of a metadata file or an answer: those of the data set, as
 * `GET /api/validationRules?dataSet=…` gives them and Data Entry runs them, are the ones of whose data
 * elements any is the data set's (dhis2-core, `DefaultValidationRuleService.getValidationRulesForDataSet`).
 * One that DHIS2 does not run on forms (`skipFormValidation`) is none of them.
 *
 * @param elements the data elements of the data set
 * @returns undefined where there is no such list
 */
export function decodeValidationRules(
  json: unknown,
  elements: readonly { readonly id: string }[] | undefined,
): readonly ValidationRule[] | undefined {
  const rules = fieldOf(json, 'validationRules');
  if (!Array.isArray(rules) || elements === undefined) return undefined;
  const own = new Set(elements.map(({ id }) => id));
  return listOf(rules).flatMap((rule) => {
    if (fieldOf(rule, 'skipFormValidation') === true) return [];
    const decoded = ruleOf(rule);
    if (decoded === undefined) return [];
    const used = [decoded.leftSide, decoded.rightSide].flatMap(elementsOf);
    return used.some((id) => own.has(id)) ? [decoded] : [];
  });
}

/** The data elements that a side names, each as often as it is named. */
const elementsOf = ({ expression }: ValidationSide): readonly string[] =>
  [...expression.matchAll(ELEMENT)].map(([, id = '']) => id);

function ruleOf(json: unknown): ValidationRule | undefined {
  const id = fieldOf(json, 'id');
  const operator = fieldOf(json, 'operator');
  const leftSide = sideOf(fieldOf(json, 'leftSide'));
  const rightSide = sideOf(fieldOf(json, 'rightSide'));
  if (!isRecord(json) || !isFilledText(id) || !isOperator(operator)) return undefined;
  if (leftSide === undefined || rightSide === undefined) return undefined;
  return {
    id,
    name: nameOf(json as MetadataObject),
    ...textField(json, 'instruction'),
    ...textField(json, 'importance'),
    ...textField(json, 'periodType'),
    operator,
    leftSide,
    rightSide,
    organisationUnitLevels: listOf(fieldOf(json, 'organisationUnitLevels')).filter(isNumber),
  };
}

function sideOf(json: unknown): ValidationSide | undefined {
  const expression = fieldOf(json, 'expression');
  const strategy = fieldOf(json, 'missingValueStrategy');
  if (!isFilledText(expression)) return undefined;
  return {
    expression,
    ...textField(json, 'description'),
    // What DHIS2 takes where none is stored: the default of its `Expression`.
    missingValueStrategy: isStrategy(strategy) ? strategy : 'SKIP_IF_ALL_VALUES_MISSING',
    hasSlidingWindow: fieldOf(json, 'slidingWindow') === true,
  };
}

const isOperator = (value: unknown): value is ValidationOperator => OPERATORS.has(value);

const isStrategy = (value: unknown): value is MissingValueStrategy => STRATEGIES.has(value);

const isNumber = (value: unknown): value is number => typeof value === 'number';
