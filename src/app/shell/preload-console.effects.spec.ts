import { TestBed } from '@angular/core/testing';
import type { Action } from '@ngrx/store';
import { Subject } from 'rxjs';
import { ConsoleDatabase } from '../session/console-database.ts';
import { SignInPageActions } from '../session/state/session.actions.ts';
import { until } from '../session/testing/session-for-specs.ts';
import { preloadConsole } from './preload-console.effects.ts';
import { Actions } from '@ngrx/effects';

describe("the console's program", () => {
  let actions: Subject<Action>;
  let prepared: number;
  let becomeIdle: () => void;

  beforeEach(() => {
    actions = new Subject();
    prepared = 0;
    becomeIdle = () => undefined;
    spyOn(window, 'requestIdleCallback').and.callFake((callback) => {
      becomeIdle = () => {
        callback({ didTimeout: false, timeRemaining: () => 10 });
      };
      return 1;
    });
    TestBed.configureTestingModule({
      providers: [
        { provide: Actions, useValue: actions },
        {
          provide: ConsoleDatabase,
          useValue: {
            prepare: () => {
              prepared += 1;
              return prepared === 1 ? Promise.reject(new Error('cut')) : Promise.resolve();
            },
          },
        },
      ],
    });
    TestBed.runInInjectionContext(() => preloadConsole()).subscribe();
  });

  it('is fetched when the sign-in page has nothing to do, and again when it did not come', async () => {
    actions.next(SignInPageActions.opened());
    expect(prepared).toBe(0);
    becomeIdle();
    await until(() => prepared === 1);
    // While the rest of the program is on its way nothing is fetched twice, however long that takes.
    await until(() => {
      if (prepared === 2) return true;
      actions.next(SignInPageActions.opened());
      becomeIdle();
      return false;
    });
    expect(prepared).toBe(2);
  });

  it('is fetched when name and password are sent, however busy the page is', async () => {
    actions.next(SignInPageActions.opened());
    actions.next(SignInPageActions.submitted({ name: 'hrio', password: 'x' }));
    await until(() => prepared === 1);
    expect(prepared).toBe(1);
  });
});
