import {
  fieldOf,
  isFilledText,
  listOf,
  type DataSet,
  type ExtensionConfig,
  type RowKey,
} from '../../domain/index.ts';
import type { Source } from '../source/source.ts';

/** How data sets, data elements and targets are called. */
export interface Names {
  /** DHIS2's name, else the project's own, else the id. */
  dataSet(dataSet: DataSet): string;
  /** DHIS2's names of data element and option combos, else the titles of the targets behind a row. */
  row(key: RowKey): string;
  /** The project's title of a target, as the CHT's own screens have it. */
  target(id: string): string;
}

/** The names by DHIS2's metadata, where the installation had them, and by the project's translations. */
export function namesOf(
  { names, settings }: ExtensionConfig,
  source: Pick<Source, 'translate'>,
): Names {
  const items = listOf(fieldOf(fieldOf(fieldOf(settings, 'tasks'), 'targets'), 'items'));
  const translated = (key: unknown): string | undefined =>
    isFilledText(key) ? source.translate(key) : undefined;
  const target = (id: string): string => {
    const item = items.find((one) => fieldOf(one, 'id') === id);
    return translated(fieldOf(item, 'translation_key')) ?? id;
  };
  return {
    target,
    dataSet: ({ id, translationKey }) => names[id] ?? translated(translationKey) ?? id,
    row({ dataElement, categoryOptionCombo, attributeOptionCombo, targets }) {
      const element = names[dataElement];
      if (element === undefined) return oneOfEach(targets.map(({ id }) => target(id))).join(' + ');
      const combos = [categoryOptionCombo, attributeOptionCombo].flatMap((id) =>
        id === undefined || names[id] === 'default' ? [] : (names[id] ?? []),
      );
      return [element, ...combos].join(' · ');
    },
  };
}

/** Several targets of one data element are often called the same. */
const oneOfEach = (titles: readonly string[]): readonly string[] => [...new Set(titles)];
