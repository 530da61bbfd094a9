import { inFile, type Equivalent } from '../equivalent.ts';

export const domainPlace: readonly Equivalent[] = [
  ...inFile('src/domain/place/contact.ts', [
    [
      "const isContact = typeof type === 'string' && types.has(type);",
      'true',
      'types are texts: what is none is not among them',
    ],
  ]),
  ...inFile('src/domain/place/overlapping-places.ts', [
    ['lineage.slice(1).find((above) => {', 'lineage', 'a place maps the same as itself'],
    [
      'const place = mapped.get(contact) ?? { lineage, orgUnits: [] };',
      '["Stryker was here"]',
      'what every place has besides makes no two of them differ',
    ],
  ]),
  ...inFile('src/domain/place/place-notice.ts', [
    [
      'const above = id === undefined ? undefined : mapping.get(id)?.contact;',
      'false',
      'undefined maps nothing',
    ],
    [
      'const above = id === undefined ? undefined : mapping.get(id)?.contact;',
      'mapping.get(id).contact',
      'the place above was found in this mapping',
    ],
  ]),
];
