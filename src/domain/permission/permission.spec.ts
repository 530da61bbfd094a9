import { hasPermission, rolesByPermission } from './permission.ts';

const roles = rolesByPermission({
  permissions: {
    can_export_all: ['hrio', 'clerk', 7],
    can_export_dhis: ['hrio'],
    can_configure: 'hrio',
  },
});
const user = (...names: string[]): { name: string; roles: string[] } => ({
  name: 'u',
  roles: names,
});

describe('permissions', () => {
  it('are those whose roles the user has', () => {
    expect(hasPermission(user('hrio'), roles, 'can_export_dhis')).toBe(true);
    expect(hasPermission(user('clerk'), roles, 'can_export_dhis')).toBe(false);
  });

  it('are given to the roles that are texts, and to nothing else of a list', () => {
    expect(roles.get('can_export_all')).toEqual(['hrio', 'clerk']);
    expect(roles.get('can_configure')).toEqual([]);
  });

  it('are all for administrators', () => {
    expect(hasPermission(user('_admin'), new Map(), 'can_export_all')).toBe(true);
    expect(hasPermission(user('admin'), new Map(), 'can_export_all')).toBe(true);
  });

  it('are given to nobody by a setting that is no list', () => {
    expect(hasPermission(user('hrio'), roles, 'can_configure')).toBe(false);
    expect(
      hasPermission(user('hrio'), rolesByPermission({ permissions: [] }), 'can_configure'),
    ).toBe(false);
  });

  it('of a role called like a part of every object are not found', () => {
    expect(hasPermission(user('hrio'), roles, 'constructor' as 'can_configure')).toBe(false);
  });
});
