import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import { decodeOperands } from './decode-entry-rules.ts';
import type { FormMetadata, FormSection } from './form-metadata.ts';
import { nameOf, type MetadataObject, type MetadataObjects } from './metadata-objects.ts';

/**
 * Decodes how the form of a data set is laid out; undefined where that is not told. In a file the
 * sections and the custom form may stand in lists of their own.
 */
export function decodeForm(dataSet: unknown, objects: MetadataObjects): FormMetadata | undefined {
  const references = fieldOf(dataSet, 'sections');
  if (!Array.isArray(references)) return undefined;
  const sections = listOf(references)
    .flatMap((reference) => objects.resolve('sections', reference) ?? [])
    .sort((one, other) => orderOf(one) - orderOf(other))
    .map(decodeSection);
  const form = objects.resolve('dataEntryForms', fieldOf(dataSet, 'dataEntryForm'));
  const html = fieldOf(form ?? fieldOf(dataSet, 'dataEntryForm'), 'htmlCode');
  return { sections, ...(isFilledText(html) ? { customForm: html } : {}) };
}

/** Sorting is stable: sections without an order stay where they are, after the others. */
function orderOf(section: MetadataObject): number {
  const order = fieldOf(section, 'sortOrder');
  return typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER;
}

const decodeSection = (section: MetadataObject): FormSection => ({
  id: section.id,
  name: nameOf(section),
  dataElements: listOf(fieldOf(section, 'dataElements'))
    .map((reference) => fieldOf(reference, 'id') ?? reference)
    .filter(isFilledText),
  greyedFields: decodeOperands(fieldOf(section, 'greyedFields')),
});
