import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { Announcer } from './announcer.ts';

describe('the announcer', () => {
  let announcer: Announcer;
  let spoken: string[];
  let now = 0;

  beforeEach(() => {
    jasmine.clock().install();
    now = 50_000;
    spyOn(performance, 'now').and.callFake(() => now);
    spoken = [];
    const live = {
      announce: (text: string) => {
        spoken.push(text);
        return Promise.resolve();
      },
    };
    TestBed.configureTestingModule({ providers: [{ provide: LiveAnnouncer, useValue: live }] });
    announcer = TestBed.inject(Announcer);
  });

  afterEach(() => {
    jasmine.clock().uninstall();
  });

  const pass = (milliseconds: number): void => {
    now += milliseconds;
    jasmine.clock().tick(milliseconds);
  };

  it('reads texts of one moment out together, each once', () => {
    announcer.announce('Reading the months.');
    announcer.announce('13 units.');
    announcer.announce('Reading the months.');
    announcer.announce(' ');
    expect(spoken).toEqual([]);
    pass(300);
    expect(spoken).toEqual(['Reading the months. 13 units.']);
    announcer.announce('Reading the months.');
    pass(300);
    expect(spoken.length).toBe(2);
  });

  it('reads progress out at once, then every ten seconds', () => {
    for (let done = 1; done <= 300; done += 1) {
      announcer.announceProgress(`${done} of 300`);
      pass(100);
    }
    pass(300);
    expect(spoken).toEqual(['1 of 300', '101 of 300', '201 of 300']);
  });

  it('reads the first progress of the next job out at once', () => {
    announcer.announceProgress('1 of 2');
    pass(300);
    announcer.announce('Done.');
    pass(300);
    announcer.announceProgress('1 of 9');
    pass(300);
    expect(spoken).toEqual(['1 of 2', 'Done.', '1 of 9']);
  });

  it('reads nothing out after the app has gone', () => {
    announcer.announce('Late');
    TestBed.resetTestingModule();
    pass(300);
    expect(spoken).toEqual([]);
  });
});
