import { expect } from '@playwright/test';
import { askCht, requestCht } from './ask-cht.ts';
import { skipWithoutCht, test } from './cht-test.ts';
import { OFFICER, SUPERVISOR } from './county-on-cht.ts';
import { installExtension } from './install-extension.ts';

skipWithoutCht();

const VIEWS = ['ui-extension:dhis2-my-month', 'ui-extension:dhis2-my-area'];
const each = (words: string): readonly string[] => VIEWS.map((id) => `${id} ${words}.`);

/** The revisions of both documents; nothing where one is not there. */
const revisions = async (): Promise<readonly unknown[]> => {
  const { rows } = (await askCht('POST', '/medic/_all_docs', { keys: VIEWS })) as {
    readonly rows: readonly {
      readonly value?: { readonly rev: string; readonly deleted?: true };
    }[];
  };
  return rows.map(({ value }) => (value?.deleted ? undefined : value?.rev));
};

test('install-extension writes both documents once, checks and removes them', async () => {
  await installExtension(['--remove']);
  expect(await installExtension(['--check'])).toEqual({ said: each('is not installed'), code: 1 });
  expect(await installExtension()).toEqual({ said: each('was installed'), code: 0 });
  const written = await revisions();
  expect(await installExtension()).toEqual({
    said: each('is installed already, as it should be'),
    code: 0,
  });
  expect(await revisions()).toEqual(written);
  expect(await installExtension(['--check'])).toEqual({
    said: each('is as the settings are'),
    code: 0,
  });
  expect(await installExtension(['--remove'])).toEqual({ said: each('was removed'), code: 0 });
  expect(await revisions()).toEqual([undefined, undefined]);
  expect((await installExtension(['--remove'])).said).toEqual(
    each('is not there; nothing was done'),
  );
  expect((await installExtension()).code).toBe(0);
});

test('a change of the settings is told by --check', async () => {
  const settings = (await askCht('GET', '/api/v1/settings')) as object;
  const uhc = { month_start_date: 26 };
  await askCht('PUT', '/api/v1/settings?overwrite=1', { ...settings, uhc });
  const { said, code } = await installExtension(['--check']);
  await askCht('PUT', '/api/v1/settings?overwrite=1', settings);
  expect(code).toBe(1);
  for (const line of said) expect(line).toContain('has another copy of the settings');
});

test('who may not write is told whom it takes, and nothing is written', async () => {
  const before = await revisions();
  for (const [account, words] of [
    [SUPERVISOR, /offline accounts/],
    [OFFICER, /Extensions are written by administrators/],
    [{ name: 'medic', password: 'wrong' }, /does not know these credentials/],
  ] as const) {
    const { said, code } = await installExtension(['--chw-role', 'supervisor'], account);
    expect(code).toBe(1);
    expect(said.join('\n')).toMatch(words);
  }
  expect(await revisions()).toEqual(before);
  expect((await requestCht('GET', `/medic/${VIEWS[0] ?? ''}`)).ok).toBe(true);
});
