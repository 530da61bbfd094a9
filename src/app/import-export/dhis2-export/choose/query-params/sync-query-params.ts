import { DestroyRef, effect, inject, signal, type Signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { toQueryParams, fromQueryParams, type ChoiceQueryParams } from './choice-query-params.ts';
import { isSameChoice, NO_CHOICE, type Choice } from '../state/choice.ts';
import { ChoosePanelActions } from '../state/choose.actions.ts';

/** What the page fills in by itself; an address that gains only these is the same place. */
const FILLED_IN: readonly string[] = ['dataSet', 'period'];

/**
 * Keeps the choice in the address, so that a reload, a link and the browser's Back return to it.
 * Call it where a component is made.
 */
export function syncChoiceWithUrl(choice: Signal<Choice>): void {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const store = inject(Store);

  const address = signal(route.snapshot.queryParamMap);
  /** What was last written into the address and has not come back from it. */
  let written: Choice | undefined;

  route.queryParamMap.pipe(takeUntilDestroyed(inject(DestroyRef))).subscribe((parameters) => {
    const { choice: read, invalidParameters } = fromQueryParams(parameters);
    // An echo says nothing new, and may come after something else was chosen.
    const isEcho = read !== undefined && written !== undefined && isSameChoice(read, written);
    if (isEcho) written = undefined;
    store.dispatch(
      ChoosePanelActions.queryParamsRead({ choice: isEcho ? undefined : read, invalidParameters }),
    );
    address.set(parameters);
  });

  effect(() => {
    const wanted = choice();
    const shown = fromQueryParams(address()).choice ?? NO_CHOICE;
    const queryParams = differences(toQueryParams(shown), toQueryParams(wanted));
    const names = Object.keys(queryParams);
    if (names.length === 0) return;
    const isFilledIn = names.every((name) => FILLED_IN.includes(name) && !address().has(name));
    written = wanted;
    // What could not be read in the address stays in it until it is chosen anew.
    void router.navigate([], {
      relativeTo: route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: isFilledIn,
    });
  });
}

/** The parameters of `to` that `from` has otherwise. */
function differences(from: ChoiceQueryParams, to: ChoiceQueryParams): Partial<ChoiceQueryParams> {
  const before = new Map(Object.entries<ChoiceQueryParams[keyof ChoiceQueryParams]>({ ...from }));
  return Object.fromEntries(
    Object.entries<ChoiceQueryParams[keyof ChoiceQueryParams]>({ ...to }).filter(
      ([name, value]) => JSON.stringify(before.get(name)) !== JSON.stringify(value),
    ),
  );
}
