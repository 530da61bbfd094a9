// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { DataSet, Metadata, ValidationRule } from '../metadata/metadata.ts';

/** The rules that DHIS2 gives of a data set: any of their data elements is the data set's. */
export function rulesOfDataSet(
  { validationRules = [] }: Metadata,
  { dataSetElements }: DataSet,
): readonly ValidationRule[] {
  const own = new Set(dataSetElements.map(({ dataElement }) => dataElement.id));
  return validationRules.filter(({ leftSide, rightSide, skipFormValidation }) => {
    const words = `${leftSide.expression} ${rightSide.expression}`;
    const used = [...words.matchAll(/#\{(\w{11})/g)].map(([, id = '']) => id);
    return skipFormValidation !== true && used.some((id) => own.has(id));
  });
}
