import { inFile, type Equivalent } from '../equivalent.ts';

export const dataAccessSendingsLog: readonly Equivalent[] = [
  ...inFile('src/data-access/sendings-log/sendings-store.ts', [
    ['const json = answer.ok ? answer.value : [];', '["Stryker was here"]', 'a text is no sending'],
    [
      "if (error.code !== 'refused' || !/access denied/i.test(error.words)) return error;",
      'false',
      'others have no words, or say the same',
    ],
  ]),
];
