import { targetsOf } from '../testing/builders.ts';
import { supervisedContacts, tabFigure } from './tab-figure.ts';

const births = { id: 'births', type: 'count', goal: -1, aggregate: true };
const CHWS = ['amina', 'otieno', 'zainab'];
const documents = [
  targetsOf('amina', { births: { pass: 2, total: 5, percent: 40 } }),
  targetsOf('otieno', { births: { pass: 3, total: 3, percent: 100 } }),
  targetsOf('elsewhere', { births: 90 }),
];

describe("the figure of the CHT's own tab", () => {
  for (const [what, item, figure] of [
    ['adds pass', births, { kind: 'sum', value: 5 }],
    [
      'divides the sums of a percentage',
      { ...births, type: 'percent' },
      { kind: 'percent', value: 63 },
    ],
    ['adds pass where the goal is 0', { ...births, goal: 0 }, { kind: 'sum', value: 5 }],
    [
      'takes a goal in digits for a goal, as the tab does',
      { ...births, goal: '3' },
      { kind: 'met', value: 1, of: 3, goal: 3 },
    ],
    ['counts who met the goal', { ...births, goal: 3 }, { kind: 'met', value: 1, of: 3, goal: 3 }],
    [
      'counts who met the goal of a percentage',
      { ...births, type: 'percent', goal: 40 },
      { kind: 'met', value: 2, of: 3, goal: 40 },
    ],
    [
      'is 0 of a target that nobody has',
      { ...births, id: 'else', type: 'percent' },
      { kind: 'percent', value: 0 },
    ],
  ] as const) {
    it(what, () => {
      expect(tabFigure(item, documents, CHWS)).toEqual({ target: item.id, ...figure });
    });
  }

  it('is none of what the tab does not show', () => {
    expect(tabFigure({ ...births, aggregate: false }, documents, CHWS)).toBeUndefined();
    expect(tabFigure({ aggregate: true }, documents, CHWS)).toBeUndefined();
  });

  it('is of the first account of a CHW, by its id', () => {
    const second = targetsOf('amina', { births: 9 }, { _id: 'target~2026-02~amina~a' });
    expect(tabFigure(births, [...documents, second], ['amina'])?.value).toBe(9);
  });

  it('is 0 of what is no number', () => {
    const text = [targetsOf('amina', { births: { pass: '3', total: 1 } })];
    expect(tabFigure(births, text, ['amina'])?.value).toBe(0);
  });
});

describe("whom the CHT's own tab counts", () => {
  it('are primary contacts of the places right below the facility, each once', () => {
    const place = (_id: string, parent: string, contact?: unknown): object => ({
      _id,
      type: 'clinic',
      parent: { _id: parent },
      contact,
    });
    expect(
      supervisedContacts(
        [
          place('a1', 'unit', { _id: 'amina' }),
          place('a2', 'unit', 'amina'),
          place('a3', 'a1', { _id: 'below' }),
          place('a4', 'unit'),
        ],
        'unit',
      ),
    ).toEqual(['amina']);
  });
});
