import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { readDhis2User } from './dhis2-user.ts';

const access = { baseUrl: '../../..' };
const userOf = async (answer: object) => {
  const { fetchFn, asked } = answeringFetch(answer);
  return { read: await readDhis2User(fetchFn, access), asked };
};

describe('the user of DHIS2 who opened the app', () => {
  it('is asked for with all that is read of them', async () => {
    const { read, asked } = await userOf({
      username: 'hrio',
      displayName: 'Ann Otieno',
      authorities: ['F_DATAVALUE_ADD'],
      settings: { keyUiLocale: 'pt_BR' },
      organisationUnits: [{ id: 'unit0000001', displayName: 'Bomet', leaf: false }],
    });

    expect(read).toEqual({
      ok: true,
      value: {
        username: 'hrio',
        name: 'Ann Otieno',
        language: 'pt_BR',
        mayWrite: true,
        isAdministrator: false,
        orgUnits: [{ id: 'unit0000001', name: 'Bomet', hasChildren: true }],
      },
    });
    expect(asked.map(({ url }) => url)).toEqual([
      '../../../api/me?fields=id,username,displayName,authorities,settings[keyUiLocale],organisationUnits[id,displayName,leaf]',
    ]);
  });

  it('may write and administer with ALL, and neither without an authority', async () => {
    const mays = async (authorities: unknown) => {
      const { read } = await userOf({ username: 'a', authorities });
      return read.ok && [read.value.mayWrite, read.value.isAdministrator];
    };

    expect(await mays(['ALL'])).toEqual([true, true]);
    expect(await mays(['F_DATAVALUE_ADD'])).toEqual([true, false]);
    expect(await mays(['F_DATAVALUE_DELETE'])).toEqual([false, false]);
    expect(await mays('ALL')).toEqual([false, false]);
  });

  it('has the user name where DHIS2 gives no other, and no language where it gives none', async () => {
    const { read } = await userOf({ username: 'hrio', displayName: '', settings: {} });

    expect(read).toEqual({
      ok: true,
      value: {
        username: 'hrio',
        name: 'hrio',
        mayWrite: false,
        isAdministrator: false,
        orgUnits: [],
      },
    });
    expect((await userOf({ username: 7 })).read).toEqual({
      ok: true,
      value: jasmine.objectContaining({ username: '', name: '' }),
    });
  });

  it('is not known where DHIS2 refuses', async () => {
    const { read } = await userOf(refusal(403, { message: 'no' }));

    expect(read).toEqual({ ok: false, error: { code: 'no-access', words: 'no' } });
  });
});
