import { TestBed } from '@angular/core/testing';
import { OPEN_DATABASE, provideOpenDatabase } from './open-database.ts';
import { InFlightRequests } from './in-flight-requests.ts';

describe('running requests', () => {
  it('are stopped, and nothing is read until that is allowed again', async () => {
    spyOn(window, 'stop');
    TestBed.configureTestingModule({ providers: [provideOpenDatabase(() => '/medic')] });
    const requests = TestBed.inject(InFlightRequests);
    const open = TestBed.inject(OPEN_DATABASE);
    const { signal } = new AbortController();
    const read = () =>
      open(signal)
        .get('settings')
        .catch((failure: unknown) => (failure as { readonly status?: number }).status ?? 'stopped');
    // Karma's server knows no database.
    expect(await read()).toBe(404);
    const underWay = read();
    const goOn = requests.stop();
    expect(await underWay).toBe('stopped');
    expect(await read()).toBe('stopped');
    goOn();
    expect(await read()).toBe(404);
  });
});
