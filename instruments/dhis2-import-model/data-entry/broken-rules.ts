// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { rulesOfDataSet } from '../server/rules-of-data-set.ts';
import { type FormRequest, valuesBesideForm } from './form-request.ts';

const ELEMENT = /^#\{(\w{11})\}$/;

/**
 * The rules that a form breaks, as far as they are modelled: those of which each side is one data
 * element, that are never skipped, and ask for at most.
 */
export function violationsOfForm(request: FormRequest): readonly string[] {
  const values = valuesBesideForm(request);
  const sumOf = (expression: string): number | undefined => {
    const [, element] = ELEMENT.exec(expression) ?? [];
    if (element === undefined) return undefined;
    return values
      .filter(({ dataElement }) => dataElement === element)
      .reduce((sum, { value }) => sum + Number(value), 0);
  };
  return rulesOfDataSet(request.metadata, request.dataSet).flatMap(
    ({ id, operator, leftSide, rightSide }) => {
      const left = sumOf(leftSide.expression);
      const right = sumOf(rightSide.expression);
      const isModelled = operator === 'less_than_or_equal_to' && left !== undefined;
      return isModelled && right !== undefined && left > right ? [id] : [];
    },
  );
}
