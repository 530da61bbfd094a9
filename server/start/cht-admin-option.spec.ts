import { chtAdminOption } from './cht-admin-option.ts';
import { StartError } from './start-error.ts';

describe('The administrator as whom the host asks the CHT', () => {
  it('is none where nobody is named', () => {
    expect(chtAdminOption({})).toBeUndefined();
    expect(chtAdminOption({ CHT_ADMIN_USER: '', CHT_ADMIN_PASSWORD: '' })).toBeUndefined();
  });

  it('is a user and password', () => {
    const env = { CHT_ADMIN_USER: 'medic', CHT_ADMIN_PASSWORD: 'pässword' };
    const header = `Basic ${Buffer.from('medic:pässword').toString('base64')}`;
    expect(chtAdminOption(env)).toEqual({ authorization: header });
  });

  it('is whole, and no secret is in what is said of it', () => {
    for (const env of [{ CHT_ADMIN_USER: 'medic' }, { CHT_ADMIN_PASSWORD: 'a secret' }]) {
      expect(() => chtAdminOption(env)).toThrowError(StartError, /^(?!.*a secret)CHT_ADMIN_/);
    }
  });
});
