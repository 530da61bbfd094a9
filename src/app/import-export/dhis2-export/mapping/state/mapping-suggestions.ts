import { Injectable } from '@angular/core';
import { distance } from 'fastest-levenshtein';
import type { MappingBasis } from '../../../../../data-access/index.ts';
import {
  dataElementSuggestions,
  elementChoices,
  orgUnitSuggestions,
  type DataElementSuggestions,
  type OrgUnitSuggestions,
  type Steps,
} from '../../../../../domain/index.ts';
import { inSlices, type Sliced } from './in-slices.ts';
import type { Decisions, LoadedSide, SuggestedMapping } from './mapping-state.ts';

/** What suggestions are looked for of. */
export interface SuggestedOf {
  readonly basis: MappingBasis;
  readonly loaded: LoadedSide;
  readonly places: Decisions;
  readonly targets: Decisions;
}

interface Search {
  readonly basis: MappingBasis;
  readonly loaded: LoadedSide;
  readonly begun: Steps<void>;
  orgUnits?: OrgUnitSuggestions;
  elements?: DataElementSuggestions;
}

/** Looks for suggestions, and keeps what was found: a decision looks only for what it changes. */
@Injectable()
export class MappingSuggestions {
  #search: Search | undefined;

  async suggest(
    { basis, loaded, places, targets }: SuggestedOf,
    sliced: Sliced,
  ): Promise<SuggestedMapping> {
    const search =
      this.#search?.basis === basis && this.#search.loaded === loaded
        ? this.#search
        : begin(basis, loaded);
    this.#search = search;
    await inSlices(search.begun, sliced);
    const { orgUnits, elements } = search;
    if (orgUnits === undefined || elements === undefined) throw new Error('Not prepared.');
    return {
      places: await inSlices(orgUnits(new Map(Object.entries(places))), sliced),
      targets: elements(new Map(Object.entries(targets))),
    };
  }

  forget(): void {
    this.#search = undefined;
  }
}

function begin(basis: MappingBasis, loaded: LoadedSide): Search {
  const dataSet = loaded.metadata.id;
  const units = new Map(loaded.units.map((unit) => [unit.id, unit]));
  const types = new Set(basis.types);
  const choices = elementChoices(loaded.metadata);
  const search: Search = { basis, loaded, begun: prepare() };
  return search;

  function* prepare(): Steps<void> {
    const { places, targets } = basis;
    search.elements = yield* dataElementSuggestions({ targets, choices, dataSet }, distance);
    search.orgUnits = yield* orgUnitSuggestions({ places, types, units, dataSet }, distance);
  }
}
