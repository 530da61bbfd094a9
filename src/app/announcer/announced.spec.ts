import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Announced } from './announced.ts';
import { Announcer } from './announcer.ts';

@Component({
  selector: 'cht-outcome',
  imports: [Announced],
  template: `<p>Before</p>
    @if (outcome()) {
      <p chtAnnounced>
        <b>{{ outcome() }}</b> values
      </p>
    }`,
})
class Outcome {
  readonly outcome = signal(0);
}

describe('what is announced', () => {
  it('is read out when it appears, and not again while it is there', async () => {
    const spoken: string[] = [];
    const announcer = { announce: (text: string) => spoken.push(text) };
    TestBed.configureTestingModule({ providers: [{ provide: Announcer, useValue: announcer }] });
    const fixture = TestBed.createComponent(Outcome);
    const show = async (outcome: number): Promise<void> => {
      fixture.componentInstance.outcome.set(outcome);
      await fixture.whenStable();
    };
    await show(0);
    expect(spoken).toEqual([]);
    await show(3);
    await show(4);
    expect(spoken).toEqual(['3 values']);
    await show(0);
    await show(4);
    expect(spoken).toEqual(['3 values', '4 values']);
  });
});
