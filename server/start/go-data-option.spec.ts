import { join } from 'node:path';
import { createScratchFolder } from '../testing/scratch-folder.ts';
import { goDataOf, withMapping } from './go-data-option.ts';
import { StartError } from './start-error.ts';

const ENV = {
  GODATA_URL: 'https://godata.example.org/api/',
  GODATA_OUTBREAK: 'o1',
  GODATA_USER: 'u',
  GODATA_PASSWORD: 'hidden',
  GODATA_MAPPING: 'mapping.json',
};

describe('The Go.Data of a host', () => {
  it('is none where no address is given', () => {
    expect(goDataOf({ ...ENV, GODATA_URL: '' })).toBeUndefined();
    expect(goDataOf({})).toBeUndefined();
  });

  it('is the one of the environment', () => {
    expect(goDataOf(ENV)).toEqual({
      baseUrl: 'https://godata.example.org',
      outbreak: 'o1',
      user: 'u',
      password: 'hidden',
      mappingFile: 'mapping.json',
    });
  });

  for (const [what, env, words] of [
    [
      'half of it',
      { ...ENV, GODATA_OUTBREAK: '', GODATA_PASSWORD: '' },
      'GODATA_OUTBREAK, GODATA_PASSWORD',
    ],
    ['no address', { ...ENV, GODATA_URL: 'godata' }, 'GODATA_URL is not an address'],
    [
      'a password in the address',
      { ...ENV, GODATA_URL: 'https://u:hidden@a.example' },
      'without user',
    ],
  ] as const) {
    it(`is refused with ${what}, and no password is repeated`, () => {
      expect(() => goDataOf(env)).toThrowMatching(
        (error: unknown) =>
          error instanceof StartError &&
          error.message.includes(words) &&
          !error.message.includes('hidden'),
      );
    });
  }

  it('needs a mapping that can be used when the host starts', async () => {
    const { folder, remove } = await createScratchFolder({
      'good.json': '{"places": {"by": "id"}, "dataElements": [{"dataElement": "kB0ZBFisE0e"}]}',
      'bad.json': '{"places": {"by": "id"},\n"dataElements": []}',
    });
    const of = (name: string) =>
      withMapping({
        baseUrl: '',
        outbreak: '',
        user: '',
        password: '',
        mappingFile: join(folder, name),
      });
    expect((await of('good.json')).mapping.keys.length).toBe(1);
    await expectAsync(of('bad.json')).toBeRejectedWithError(StartError, /line 2: \/dataElements/);
    await expectAsync(of('none.json')).toBeRejectedWithError(StartError, /cannot be read/);
    await remove();
  });
});
