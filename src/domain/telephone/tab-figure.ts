import { compareCodeUnits } from '../code-unit-order.ts';
import type { ContactId } from '../place/lineage.ts';
import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import { primaryContactOf } from './chws-of-area.ts';

/** What the CHT's own tab *CHW aggregate* shows for a target. */
export interface TabFigure {
  readonly target: string;
  /** A sum of `pass`, a percentage, or how many of the CHWs have met the goal. */
  readonly kind: 'sum' | 'percent' | 'met';
  readonly value: number;
  /** With `met`: of how many CHWs, and the goal of each. */
  readonly of?: number;
  readonly goal?: number;
}

/**
 * The figure of the CHT's own tab, by its rules, which are not the export's: only primary contacts of
 * the places right below the facility; of each the first document by its id; `pass`, not `total`;
 * where the target has a goal, how many have met it; nobody's document is a 0. Undefined for targets
 * that the tab does not show. Source: medic/cht-core 5.2, `target-aggregates.service.ts`.
 *
 * @param item the target as the settings define it
 * @param targetDocuments those of the month
 * @param supervised see `supervisedContacts`
 */
export function tabFigure(
  item: unknown,
  targetDocuments: readonly unknown[],
  supervised: readonly ContactId[],
): TabFigure | undefined {
  const target = fieldOf(item, 'id');
  if (!isFilledText(target) || fieldOf(item, 'aggregate') !== true) return undefined;
  const isPercent = fieldOf(item, 'type') === 'percent';
  // The tab compares whatever stands there with numbers.
  const goal = Number(fieldOf(item, 'goal'));
  const values = supervised.map((owner) => valueOf(target, firstOf(targetDocuments, owner)));
  const sum = (name: 'pass' | 'total'): number =>
    values.reduce<number>((total, value) => total + numberOf(value, name), 0);
  if (goal > 0) {
    const measure = (value: unknown): number => numberOf(value, isPercent ? 'percent' : 'pass');
    const met = values.filter((value) => measure(value) >= goal).length;
    return { target, kind: 'met', value: met, of: supervised.length, goal };
  }
  if (!isPercent) return { target, kind: 'sum', value: sum('pass') };
  const total = sum('total');
  // As the tab rounds; its numbers may be anything that a phone wrote.
  const value = total === 0 ? 0 : Math.round((100 * sum('pass')) / total);
  return { target, kind: 'percent', value };
}

/** The CHWs that the tab counts: primary contacts of the places whose parent is the facility. */
export const supervisedContacts = (
  documents: readonly unknown[],
  facility: ContactId,
): readonly ContactId[] => [
  ...new Set(
    documents
      .filter((place) => fieldOf(fieldOf(place, 'parent'), '_id') === facility)
      .flatMap((place) => primaryContactOf(place) ?? []),
  ),
];

const firstOf = (targetDocuments: readonly unknown[], owner: ContactId): unknown =>
  targetDocuments
    .filter((document) => fieldOf(document, 'owner') === owner)
    .toSorted((a, b) => compareCodeUnits(idOf(a), idOf(b)))[0];

const idOf = (document: unknown): string => String(fieldOf(document, '_id'));

const valueOf = (target: string, document: unknown): unknown =>
  fieldOf(
    listOf(fieldOf(document, 'targets')).find((entry) => fieldOf(entry, 'id') === target),
    'value',
  );

const numberOf = (value: unknown, name: 'pass' | 'total' | 'percent'): number => {
  const number = fieldOf(value, name);
  return typeof number === 'number' ? number : 0;
};
