import type { DataValue, DataValueSet } from './data-value-set.ts';
import { XML_DECLARATION, xmlTag } from './xml-text.ts';

const NAMESPACE = 'http://dhis2.org/schema/dxf/2.0';

/**
 * Writes a dataValueSet as DHIS2's own XML (DXF2): attributes only, each value on a line of its own,
 * ASCII by character references. Of a comment, control characters are left away: XML cannot hold them.
 *
 * @example
 * toXml(set)
 * // => '<?xml …?>\n<dataValueSet xmlns="…" dataSet="…" period="202610" orgUnit="…">\n<dataValue …/>\n</dataValueSet>\n'
 */
export function toXml({
  dataValues,
  dataSet,
  orgUnitIdScheme,
  completeDate,
  period,
  orgUnit,
}: DataValueSet): string {
  const top = { xmlns: NAMESPACE, dataSet, orgUnitIdScheme, completeDate, period, orgUnit };
  return [
    XML_DECLARATION,
    `${xmlTag('dataValueSet', top)}>`,
    ...dataValues.map((value) => `${xmlTag('dataValue', attributesOf(value))}/>`),
    '</dataValueSet>',
    '',
  ].join('\n');
}

const attributesOf = ({
  dataElement,
  categoryOptionCombo,
  attributeOptionCombo,
  orgUnit,
  value,
  comment,
}: DataValue): Record<string, string | undefined> => ({
  dataElement,
  categoryOptionCombo,
  attributeOptionCombo,
  orgUnit,
  value,
  comment,
});
