import {
  AUTOMATION_ACCESS,
  missingPermission,
  PAGE_ACCESS,
  SENDING_ACCESS,
} from './access-policy.ts';
import { rolesByPermission, type Permission } from './permission.ts';

const roles = rolesByPermission({
  permissions: { can_export_all: ['hrio', 'clerk'], can_export_dhis: ['hrio', 'sender'] },
});

describe('missingPermission', () => {
  for (const [names, page, automation] of [
    [[], 'can_export_all', 'can_export_all'],
    [['chw'], 'can_export_all', 'can_export_all'],
    [['clerk'], 'can_export_dhis', undefined],
    [['sender'], 'can_export_all', undefined],
    [['clerk', 'sender'], undefined, undefined],
    [['hrio'], undefined, undefined],
    [['_admin'], undefined, undefined],
  ] as readonly (readonly [readonly string[], Permission?, Permission?])[]) {
    it(`is ${page ?? 'none'} on the page, ${automation ?? 'none'} elsewhere, of ${names.join(' and ') || 'no role'}`, () => {
      const user = { name: 'u', roles: names };
      expect(missingPermission(user, roles, PAGE_ACCESS)).toBe(page);
      expect(missingPermission(user, roles, AUTOMATION_ACCESS)).toBe(automation);
    });
  }

  it('to send is that for DHIS2, and no other', () => {
    const missing = (...names: readonly string[]): Permission | undefined =>
      missingPermission({ name: 'u', roles: names }, roles, SENDING_ACCESS);
    expect(missing('sender')).toBeUndefined();
    expect(missing('_admin')).toBeUndefined();
    expect(missing('clerk')).toBe('can_export_dhis');
    expect(missing()).toBe('can_export_dhis');
  });
});
