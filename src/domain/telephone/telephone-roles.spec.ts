import type { Account } from '../permission/account.ts';
import { telephoneRoles, typesOnTelephones } from './telephone-roles.ts';

const settings = {
  roles: { chw: { offline: true }, boss: { offline: true }, hrio: {} },
  permissions: { can_aggregate_targets: ['boss', 'hrio'] },
};

describe('who works on phones', () => {
  it('are CHWs, and supervisors where they may see the targets of others', () => {
    expect(telephoneRoles(settings)).toEqual({ chw: ['chw'], supervisor: ['boss'] });
    expect(telephoneRoles(undefined)).toEqual({ chw: [], supervisor: [] });
  });

  it('stand at places and are people of certain types', () => {
    const account = (contact: string | undefined, facility: string, role: string): Account => ({
      id: `org.couchdb.user:${role}-${facility}`,
      contact,
      roles: [role],
      facilities: [facility],
    });
    const accounts = [
      account('amina', 'area', 'chw'),
      account('otieno', 'clinic', 'chw'),
      account('ann', 'unit', 'boss'),
      { ...account('wanjiru', 'post', 'chw'), roles: ['hrio', 'chw'] },
      account('officer', 'county', 'hrio'),
      account(undefined, 'gone', 'chw'),
    ];
    const contacts = [
      { _id: 'amina', type: 'contact', contact_type: 'chw' },
      { _id: 'otieno', type: 'person' },
      { _id: 'ann', type: 'contact', contact_type: 'boss' },
      { _id: 'area', type: 'contact', contact_type: 'area' },
      { _id: 'clinic', type: 'clinic' },
      { _id: 'unit', type: 'health_center' },
      { _id: 'county', type: 'district_hospital' },
      { _id: 'none' },
      { _id: 'wanjiru', type: 'contact', contact_type: 'volunteer' },
      { _id: 'post', type: 'contact', contact_type: 'post' },
    ];
    expect(typesOnTelephones(telephoneRoles(settings), accounts, contacts)).toEqual({
      areaTypes: ['area', 'clinic', 'post'],
      personTypes: ['boss', 'chw', 'person', 'volunteer'],
    });
  });
});
