import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE, ONLY_TYPES } from '../reasons.ts';

export const dataAccessGoData: readonly Equivalent[] = [
  ...inFile('src/data-access/go-data/read-pages.ts', [
    [
      "const before = index === 0 ? '' : (ids[index - 1] ?? '');",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
    [
      "const before = index === 0 ? '' : (ids[index - 1] ?? '');",
      'false',
      'before the first one there is none',
    ],
    [
      '...(fields === undefined ? {} : { fields }),',
      'false',
      'what is undefined does not stand in JSON',
    ],
    [
      'if (this.#seen !== undefined || this.#lastId === undefined || this.#skip === 0) return false;',
      'false',
      'after a page in order there is a last id',
    ],
    ['return id !== undefined && id > before;', 'true', ONLY_TYPES],
    ...['false', 'true'].map(
      (replacement) =>
        [
          'if (id === undefined || (this.#lastId !== undefined && id <= this.#lastId)) continue;',
          replacement,
          ONLY_TYPES,
        ] as const,
    ),
  ]),
  ...inFile('src/data-access/go-data/go-data-session.ts', [
    [
      "if (status >= 200 && status < 300 && json.ok) return { kind: 'answer', json: json.value };",
      'true',
      'an answer of a lower status has no body',
    ],
  ]),
];
