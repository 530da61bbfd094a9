import { decodePerson } from './person.ts';

const person = (more: object): object => ({ _id: 'chw', type: 'person', name: 'Amina', ...more });

/** As the transition `create_user_for_contacts` writes it. */
const replacedBy = (...contacts: readonly unknown[]): object => ({
  user_for_contact: {
    replace: Object.fromEntries(
      contacts.map((id, user) => [`user-${String(user)}`, { replacement_contact_id: id }]),
    ),
  },
});

describe('a person', () => {
  it('has the phone and the replacements that its document names, each once', () => {
    const document = person({ phone: '+254700000001', ...replacedBy('a', 'b', 'a') });
    expect(decodePerson(document)).toEqual({
      id: 'chw',
      name: 'Amina',
      lineage: ['chw'],
      dhis: [],
      phone: '+254700000001',
      replacements: ['a', 'b'],
    });
  });

  it('is not replaced by itself, nor by what is no id', () => {
    expect(decodePerson(person(replacedBy('chw', '', 7, 'a')))?.replacements).toEqual(['a']);
  });

  for (const more of [{}, { phone: 7 }, { phone: '' }, { user_for_contact: { replace: 'a' } }]) {
    it(`has neither with ${JSON.stringify(more)}`, () => {
      expect(decodePerson(person(more))).toEqual(
        jasmine.objectContaining({ phone: '', replacements: [] }),
      );
    });
  }

  it('is none where the document is no contact', () => {
    expect(decodePerson({ ...person({}), type: 'data_record' })).toBeUndefined();
  });
});
