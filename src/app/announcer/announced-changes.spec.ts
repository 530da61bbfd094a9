import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { AnnouncedChanges } from './announced-changes.ts';
import { Announcer } from './announcer.ts';

@Component({
  selector: 'cht-figures',
  imports: [AnnouncedChanges],
  template: `<ul [chtAnnouncedChanges]="figure()">
      <li>
        <b>{{ figure() }}</b> values
      </li>
    </ul>
    <p>{{ other() }}</p>`,
})
class Figures {
  readonly figure = signal(3);
  readonly other = signal(1);
}

describe('figures that change', () => {
  it('are read out with each change, and neither at first nor when something else changes', async () => {
    const spoken: string[] = [];
    const announcer = { announce: (text: string) => spoken.push(text) };
    TestBed.configureTestingModule({ providers: [{ provide: Announcer, useValue: announcer }] });
    const fixture = TestBed.createComponent(Figures);
    await fixture.whenStable();
    fixture.componentInstance.other.set(2);
    await fixture.whenStable();
    expect(spoken).toEqual([]);
    fixture.componentInstance.figure.set(4);
    await fixture.whenStable();
    expect(spoken).toEqual(['4 values']);
  });
});
