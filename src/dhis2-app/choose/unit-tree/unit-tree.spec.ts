import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideTranslateService } from '@ngx-translate/core';
import { DHIS2_FETCH } from '../../../app/import-export/dhis2-export/dhis2/connection/dhis2-fetch.ts';
import { provideIcons } from '../../../app/icons/provide-icons.ts';
import { UnitTree } from './unit-tree.ts';

const CHILDREN: Readonly<Record<string, readonly object[]>> = {
  country0001: [
    { id: 'county00001', displayName: 'Bomet', leaf: false },
    { id: 'county00002', displayName: 'Kericho', leaf: false },
  ],
  county00001: [{ id: 'village0001', displayName: 'Lela', leaf: true }],
};

describe('the tree of org units', () => {
  let asked: string[];
  let fixture: ComponentFixture<UnitTree>;

  beforeEach(() => {
    asked = [];
    const fetchFn = (url: string): Promise<Response> => {
      const [, id = ''] = /organisationUnits\/(\w+)/.exec(url) ?? [];
      asked.push(id);
      return Promise.resolve(Response.json({ children: CHILDREN[id] ?? [] }));
    };
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideTranslateService(),
        { provide: DHIS2_FETCH, useValue: fetchFn },
      ],
    });
    fixture = TestBed.createComponent(UnitTree);
    fixture.componentRef.setInput('roots', [
      { id: 'country0001', name: 'Country', hasChildren: true },
    ]);
  });

  const shown = async (): Promise<readonly string[]> => {
    // A level that was asked for has come, and is drawn, after some tasks.
    for (let task = 0; task < 4; task += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
    const element = fixture.nativeElement as HTMLElement;
    return [...element.querySelectorAll('bdi')].map(({ textContent }) => textContent);
  };
  const press = (index: number): void => {
    const element = fixture.nativeElement as HTMLElement;
    element.querySelectorAll('button')[index]?.click();
  };

  it('reads a level when it is opened, once, and nothing before', async () => {
    expect(await shown()).toEqual(['Country']);
    expect(asked).toEqual([]);
    press(0);
    expect(await shown()).toEqual(['Country', 'Bomet', 'Kericho']);
    expect(asked).toEqual(['country0001']);
    press(1);
    expect(await shown()).toEqual(['Country', 'Bomet', 'Lela', 'Kericho']);
    press(0);
    expect(await shown()).toEqual(['Country']);
    press(0);
    await shown();
    expect(asked).toEqual(['country0001', 'county00001']);
  });
});
