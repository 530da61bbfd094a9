import {
  ErrorHandler,
  Injector,
  runInInjectionContext,
  type EnvironmentProviders,
  type Provider,
  type ProviderToken,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { Store, type Action, type ActionCreator } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { failingDependency, NotingInjector, type Failure } from './failing-dependency.ts';

/** A functional effect, as `provideEffects` takes it. */
type FunctionalEffect = () => Observable<unknown>;

/** How an effect is asked for what it does. */
export interface EffectCase {
  /** Brings the state to where it is asked, and asks. */
  readonly ask: (store: Store, time: number) => void;
  /** Whether an action answers; absent where the effect dispatches none of its own. */
  readonly isAnswer?: (action: Action) => boolean;
}

/** Whether an action is of one of these creators. */
export const oneOf =
  (...creators: readonly ActionCreator[]) =>
  ({ type }: Action): boolean =>
    creators.some((creator) => creator.type === type);

/** A case for every effect of a file: one that has none does not compile. */
export type CasesOf<Effects> = Readonly<Record<keyof Effects, EffectCase>>;

/** Dependencies that work, by the token under which effects inject them. */
type WorkingDependencies = ReadonlyMap<ProviderToken<unknown>, object>;

/** What the page around effects is made of. */
export interface EffectPage {
  /** The slices of its state. */
  readonly state: readonly (Provider | EnvironmentProviders)[];
  readonly working: () => WorkingDependencies;
  /** What effects inject that asks nothing and nobody: it cannot fail. */
  readonly fixed: readonly unknown[];
}

/** So often each effect is asked: it has to answer more than the first time. */
const TIMES = 2;
/** Whoever has not answered by then never will. */
const WITHIN_MS = 10_000;
const ASK_AGAIN_MS = 5;

/** Subscribes to an effect whose dependency fails, asks it twice, and names what went wrong. */
async function faultsOf(
  page: EffectPage,
  effect: FunctionalEffect,
  { ask, isAnswer }: EffectCase,
  failing?: { readonly token: ProviderToken<unknown>; readonly failure: Failure },
): Promise<{ readonly faults: readonly string[]; readonly tokens: ReadonlySet<unknown> }> {
  const working = page.working();
  const broken = failing && failingDependency(working.get(failing.token) ?? {}, failing.failure);
  TestBed.resetTestingModule().configureTestingModule({
    providers: [
      ...page.state,
      provideEffects(),
      // It is told of every fault; a spec's own would print them.
      { provide: ErrorHandler, useValue: { handleError: () => undefined } },
      ...[...working].map(([provide, useValue]) => ({
        provide,
        useValue: provide === failing?.token ? broken?.value : useValue,
      })),
    ],
  });
  const store = TestBed.inject<Store>(Store);
  const injector = new NotingInjector(TestBed.inject(Injector));
  let answers = 0;
  let end: string | undefined;
  const running = runInInjectionContext(injector, effect).subscribe({
    next: (action) => {
      if (isAnswer === undefined) return;
      if (isAnswer(action as Action)) answers += 1;
      store.dispatch(action as Action);
    },
    error: (fault: unknown) => (end = `died of: ${String(fault)}`),
    complete: () => (end = 'came to an end'),
  });
  const done = (): number => (isAnswer === undefined ? (broken?.asked() ?? TIMES) : answers);
  const began = performance.now();
  const late = (): boolean => performance.now() - began > WITHIN_MS;
  for (let time = 1; time <= TIMES; time += 1) {
    ask(store, time);
    TestBed.tick();
    while (done() < time && end === undefined && !late()) {
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
      // Without an answer nobody knows whether it is still busy with the last time.
      if (isAnswer === undefined && done() < time) ask(store, time);
    }
  }
  running.unsubscribe();
  const faults = [
    ...(end === undefined ? [] : [end]),
    ...(done() < TIMES ? [`answered ${String(done())} of ${String(TIMES)} times`] : []),
    ...(broken?.asked() === 0 ? ['never asked it'] : []),
  ];
  return { faults, tokens: injector.tokens };
}

/**
 * Lets each dependency that an effect injects fail, one after the other and in each way, and tells
 * where the effect did not live on: it answers the second time as well, and no fault leaves it.
 */
export async function whereItDies(
  page: EffectPage,
  effects: object,
  name: string,
  how: EffectCase,
): Promise<readonly string[]> {
  const effect = (effects as Readonly<Record<string, FunctionalEffect>>)[name];
  if (effect === undefined) return ['there is no such effect'];
  const sound = await faultsOf(page, effect, how);
  const found = sound.faults.map((fault) => `nothing fails: ${fault}`);
  const working = page.working();
  for (const token of sound.tokens as ReadonlySet<ProviderToken<unknown>>) {
    if (page.fixed.includes(token)) continue;
    if (!working.has(token)) found.push(`nobody knows how it fails: ${nameOf(token)}`);
    for (const failure of ['throws', 'rejects'] as const) {
      const { faults } = await faultsOf(page, effect, how, { token, failure });
      found.push(...faults.map((fault) => `${nameOf(token)} ${failure}: ${fault}`));
    }
  }
  return found;
}

const nameOf = (token: ProviderToken<unknown>): string =>
  'name' in token ? token.name : String(token);
