/** A data value as a reader of a file sees it; the default option combo and none are alike. */
export interface ReadValue {
  readonly dataSet: string | undefined;
  readonly completeDate: string | undefined;
  /** `YYYYMM`. */
  readonly period: string;
  readonly orgUnit: string;
  readonly dataElement: string;
  readonly categoryOptionCombo: string;
  readonly attributeOptionCombo: string;
  readonly value: string;
  readonly comment: string | undefined;
}

/** Fields as they stand in a file. */
export type Fields = Readonly<Record<string, string | undefined>>;

const DEFAULT = 'HllvX50cXC0';

/** Puts together what stands at the top and on the value; one of the two must have each. */
export function readValue(top: Fields, own: Fields): ReadValue {
  const needed = (name: string): string => {
    const found = [top[name], own[name]].filter((text) => text !== undefined && text !== '');
    if (found.length !== 1) throw new Error(`${name} stands ${found.length} times`);
    return found[0] ?? '';
  };
  const optional = (name: string): string | undefined => {
    const text = own[name] ?? top[name];
    return text === '' ? undefined : text;
  };
  return {
    dataSet: optional('dataSet'),
    completeDate: optional('completeDate'),
    period: needed('period'),
    orgUnit: needed('orgUnit'),
    dataElement: needed('dataElement'),
    categoryOptionCombo: optional('categoryOptionCombo') ?? DEFAULT,
    attributeOptionCombo: optional('attributeOptionCombo') ?? DEFAULT,
    value: needed('value'),
    comment: optional('comment'),
  };
}
