import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE } from '../reasons.ts';

export const dataAccessDhis2: readonly Equivalent[] = [
  ...inFile('src/data-access/dhis2/ask-dhis2.ts', [
    [
      'const UNEXPLAINED = /^(unauthorized|bad credentials|full authentication is required.*)?$/i;',
      '/^(unauthorized|bad credentials|full authentication is required.*)$/i',
      'no words are no words',
    ],
  ]),
  ...inFile('src/data-access/dhis2/merge-summaries.ts', [
    [
      'const indexInWords = index === undefined ? undefined : rowIndexes[index];',
      'false',
      'undefined is the index of nothing',
    ],
    [
      "const WORST: readonly ImportStatus[] = ['ERROR', 'WARNING', 'SUCCESS'];",
      '""',
      'what is neither is a success',
    ],
  ]),
  ...inFile('src/data-access/dhis2/delete-data-values.ts', [
    ['...(signal === undefined ? {} : { signal }),', 'false', 'it is undefined then'],
  ]),
  ...inFile('src/data-access/dhis2/read-approved-org-units.ts', [
    [
      'for (let from = 0; from < orgUnits.length; from += AT_ONCE) {',
      'from <= orgUnits.length',
      'none are asked for then',
    ],
    [
      'if (orgUnit !== undefined && APPROVED.test(text)) approved.push(orgUnit);',
      'true',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/data-access/dhis2/read-data-set-metadata.ts', [
    [
      'return ok(validationRules === undefined ? {} : { validationRules });',
      'false',
      'as JSON undefined is nothing',
    ],
  ]),
  ...inFile('src/data-access/dhis2/read-dhis2-server.ts', [
    [
      "const json = parseJson(response.ok ? await response.text() : '');",
      '"Stryker was here!"',
      'it is no JSON either',
    ],
  ]),
  ...inFile('src/data-access/dhis2/read-stored-values.ts', [
    [
      'for (let from = 0; from < paths.length; from += AT_ONCE) {',
      'from <= paths.length',
      'nothing is asked for then',
    ],
  ]),
  ...inFile('src/data-access/dhis2/send-data-value-set.ts', [
    [
      'const carried = withStoredComments(part, stored ?? [], request.defaultCombos);',
      '["Stryker was here"]',
      'what is no value has no comment',
    ],
    ['? []', '["Stryker was here"]', 'what is no value has no comment'],
  ]),
];
