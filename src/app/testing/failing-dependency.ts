import { Injector, isSignal, type InjectOptions, type ProviderToken } from '@angular/core';
import { isObservable, throwError } from 'rxjs';

/** How a dependency fails: before it answers anything, or by what it answers. */
export type Failure = 'throws' | 'rejects';

/** A dependency that never does what it is asked for. */
export interface FailingDependency {
  readonly value: unknown;
  /** How often it was asked in vain. */
  readonly asked: () => number;
}

type Anything = (...args: unknown[]) => unknown;

const isFunction = (value: unknown): value is Anything =>
  typeof value === 'function' && !isSignal(value);

/**
 * Makes a dependency of one that works: each of its functions fails. What is answered later, as a
 * promise or an observable, can also be answered by a rejection; everything else can only throw.
 */
export function failingDependency(working: object, failure: Failure): FailingDependency {
  let asked = 0;
  const failing =
    (work: Anything, self: unknown): Anything =>
    (...args: unknown[]) => {
      asked += 1;
      const fault = new Error('It fails.');
      if (failure === 'throws') throw fault;
      const answer = work.apply(self, args);
      if (isObservable(answer)) return throwError(() => fault);
      if (answer instanceof Promise) return Promise.reject(fault);
      throw fault;
    };
  const value = isFunction(working)
    ? failing(working, undefined)
    : new Proxy(working, {
        get: (target, name) => {
          const member: unknown = Reflect.get(target, name);
          return isFunction(member) ? failing(member, target) : member;
        },
      });
  return { value, asked: () => asked };
}

/** Notes what is injected, and gives what is there. */
export class NotingInjector extends Injector {
  readonly tokens = new Set<unknown>();
  readonly #injector: Injector;

  constructor(injector: Injector) {
    super();
    this.#injector = injector;
  }

  override get<T>(token: ProviderToken<T>, notFoundValue?: T, options?: InjectOptions): T {
    this.tokens.add(token);
    return this.#injector.get(token, notFoundValue as T, options);
  }
}
