import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE } from '../reasons.ts';

export const dataAccessGoData: readonly Equivalent[] = [
  ...inFile('src/data-access/go-data/read-pages.ts', [
    [
      "const before = index === 0 ? '' : (ids[index - 1] ?? '');",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/data-access/go-data/go-data-session.ts', [
    [
      "if (status >= 200 && status < 300 && json.ok) return { kind: 'answer', json: json.value };",
      'true',
      'an answer of a lower status has no body',
    ],
  ]),
];
