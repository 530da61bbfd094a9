import {
  type ExportSettings,
  exportSettings,
  fieldOf,
  isFilledText,
  isRecord,
} from '../../src/domain/index.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';

/** Where a target goes. */
export interface Mapping {
  /** The id of the target, and what the CHT calls it. */
  readonly target: string;
  readonly title: string;
  /** Undefined where the target goes to every data set. */
  readonly dataSet: string | undefined;
  readonly element: string;
  /** Undefined where the target names none: DHIS2's default one. */
  readonly optionCombo: string | undefined;
  readonly isPercentage: boolean;
}

/** The data sets of the settings by their names, and where each target goes. */
export interface MappingsOfDocuments {
  readonly dataSets: readonly { readonly id: string; readonly name: string }[];
  readonly mappings: readonly Mapping[];
}

/** Reads the settings, and the English names of what they configure. */
export function mappingsOfDocuments(documents: readonly StoredDocument[]): MappingsOfDocuments {
  const settings = documents.find(({ _id }) => _id === 'settings');
  const { dataSets, targets } = exportSettings(fieldOf(settings, 'settings'));
  const nameOf = namesOf(documents);
  return {
    dataSets: dataSets.map((dataSet) => ({ id: dataSet.id, name: nameOf(dataSet) })),
    mappings: targets.flatMap((target) => mappingsOf(target, nameOf(target))),
  };
}

interface Translatable {
  readonly id: string;
  readonly translationKey?: string;
}

function namesOf(documents: readonly StoredDocument[]): (named: Translatable) => string {
  const english = documents.find(({ _id }) => _id === 'messages-en');
  return ({ id, translationKey = '' }) => {
    const texts = [fieldOf(english, 'custom'), fieldOf(english, 'generic')];
    const text = texts.filter(isRecord).map((words) => words[translationKey]);
    return text.find(isFilledText) ?? id;
  };
}

const textOf = (value: unknown): string | undefined => (isFilledText(value) ? value : undefined);

function mappingsOf(
  { id, dhis }: ExportSettings['targets'][number],
  title: string,
): readonly Mapping[] {
  return dhis.flatMap((entry) => {
    const element = textOf(fieldOf(entry, 'dataElement'));
    if (element === undefined) return [];
    return [
      {
        target: id,
        title,
        dataSet: textOf(fieldOf(entry, 'dataSet')),
        element,
        optionCombo: textOf(fieldOf(entry, 'categoryOptionCombo')),
        isPercentage: fieldOf(entry, 'value') === 'percent',
      },
    ];
  });
}
