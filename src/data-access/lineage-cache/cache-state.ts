import { fieldOf, listOf, type ContactId, type Tag } from '../../domain/index.ts';
import type { UpdateSequence } from '../connection/read-changes.ts';
import type { ExportCache } from './export-cache.ts';

/** All that is remembered but the lineages, which are kept apart. */
export type CacheState = Omit<ExportCache, 'lineages'>;

/** A state as JSON can hold it. */
export const jsonOfState = ({ withoutDocuments, changed: _, ...state }: CacheState): object => ({
  ...state,
  ownsNothing: [...withoutDocuments].map(([tag, contacts]) => [tag, [...contacts]]),
});

/** The state that was kept. */
export const stateOfJson = (state: unknown): CacheState => ({
  identity: fieldOf(state, 'identity') as string,
  sequence: fieldOf(state, 'sequence') as UpdateSequence,
  arePlacesChecked: fieldOf(state, 'arePlacesChecked') === true,
  lostMappings: listOf(fieldOf(state, 'lostMappings')) as readonly ContactId[],
  changed: [],
  withoutDocuments: new Map(
    listOf(fieldOf(state, 'ownsNothing')).map((entry) => {
      const [tag, contacts] = entry as [Tag, readonly ContactId[]];
      return [tag, new Set(contacts)];
    }),
  ),
});
