import { inFile, type Equivalent } from '../equivalent.ts';

export const domainPermission: readonly Equivalent[] = [
  ...inFile('src/domain/permission/access-policy.ts', [
    [
      "export const AUTOMATION_ACCESS: AccessPolicy = { permissions: PAGE_PERMISSIONS, needs: 'some' };",
      '""',
      'what is not every is some',
    ],
    [
      "export const SENDING_ACCESS: AccessPolicy = { permissions: ['can_export_dhis'], needs: 'every' };",
      '""',
      'of one permission some is every',
    ],
  ]),
  ...inFile('src/domain/permission/permission.ts', [
    [
      '(roles.get(permission) ?? []).some((role) => user.roles.includes(role))',
      '["Stryker was here"]',
      'nobody has a role of that name',
    ],
  ]),
];
