import { inFile, type Equivalent } from '../equivalent.ts';

export const domainSync: readonly Equivalent[] = [
  ...inFile('src/domain/sync/contact-sync.ts', [
    ...['true', 'lastDay !== undefined || synced !== undefined'].map(
      (replacement) =>
        [
          'const isInTouch = lastDay !== undefined && synced !== undefined && synced > lastDay;',
          replacement,
          'undefined is after no day, and no day after undefined',
        ] as const,
    ),
  ]),
  ...inFile('src/domain/sync/sync-dates.ts', [
    ...['"Stryker was here!"', '["Stryker was here"]'].map(
      (replacement) =>
        [
          String.raw`/^(\d{1,3})\.(\d{1,3})\./.exec(isFilledText(version) ? version : '') ?? [];`,
          replacement,
          'no version is read of it',
        ] as const,
    ),
  ]),
  ...inFile('src/domain/sync/sync-review.ts', [
    [
      'if (sync !== undefined) ofContacts.set(contact, [...(ofContacts.get(contact) ?? []), sync]);',
      'true',
      'undefined is sorted behind all others, and says nothing',
    ],
    [
      'if (sync !== undefined) ofContacts.set(contact, [...(ofContacts.get(contact) ?? []), sync]);',
      '["Stryker was here"]',
      'a text says nothing of syncs',
    ],
    [
      'const sync = contactSync(ofContacts.get(contributor.owner) ?? [], days);',
      '["Stryker was here"]',
      'a text says nothing of syncs',
    ],
  ]),
];
