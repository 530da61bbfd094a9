import { readInstancesConfig } from './instances-config.ts';

const instance = (name: unknown, more: object = {}): object => ({
  name,
  cht: { url: 'https://cht.example.org/medic', credential: { environment: 'CHT' } },
  dhis2: { url: 'https://dhis2.example.org', credential: { file: '/etc/dhis2' } },
  ...more,
});

describe('The list of instances', () => {
  it('is read in its order, ten at once unless it says otherwise', () => {
    const of = (more: object): unknown => {
      const read = readInstancesConfig({ instances: [instance('b'), instance('a')], ...more });
      return read.ok && [read.value.atOnce, ...read.value.instances.map(({ name }) => name)];
    };
    expect(of({})).toEqual([10, 'b', 'a']);
    expect(of({ atOnce: 1 })).toEqual([1, 'b', 'a']);
  });

  for (const [what, json, fault] of [
    ['nothing', undefined, 'the file is no JSON object'],
    ['a list', [instance('a')], 'the file is no JSON object'],
    ['no instances', {}, 'instances is a list with at least one entry'],
    ['none', { instances: [] }, 'instances is a list with at least one entry'],
    ['a text', { instances: ['a'] }, 'instances[0] is no JSON object'],
    ['no name', { instances: [instance(undefined)] }, 'instances[0].name is missing'],
    ['a path', { instances: [instance('../a')] }, 'instances[0].name is letters, digits'],
    ['an underscore', { instances: [instance('a_b')] }, 'instances[0].name is letters, digits'],
    ['a long name', { instances: [instance('a'.repeat(61))] }, 'instances[0].name is letters'],
    [
      'two of one name',
      { instances: [instance('A'), instance('b'), instance('a')] },
      'instances[2].name is that of another instance',
    ],
    ['a slip', { instances: [instance('a', { DHIS2: 1 })] }, 'instances[0].DHIS2 is not known'],
    ['no CHT', { instances: [instance('a', { cht: 1 })] }, 'instances[0].cht is no JSON object'],
    [
      'a CHT without its database',
      { instances: [instance('a', { cht: { url: 'https://cht.example.org/' } })] },
      'instances[0].cht.url ends before the name of the database',
    ],
    [
      'no DHIS2',
      { instances: [instance('b'), instance('a', { dhis2: {} })] },
      'instances[1].dhis2.url is missing',
    ],
    ['none at once', { instances: [instance('a')], atOnce: 0 }, 'atOnce is a whole number'],
    ['too many at once', { instances: [instance('a')], atOnce: 51 }, 'atOnce is a whole number'],
  ] as const) {
    it(`is refused, with where it stands: ${what}`, () => {
      const read = readInstancesConfig(JSON.parse(JSON.stringify(json ?? null)));
      expect(read.ok ? [] : read.error).toContain(jasmine.stringContaining(fault));
    });
  }

  it('repeats no password', () => {
    const cht = { url: 'https://user:secret@cht.example.org/medic', credential: 'secret' };
    const read = readInstancesConfig({ instances: [instance('a', { cht })] });
    const faults = read.ok ? [] : read.error;
    expect(faults).toContain(
      'instances[0].cht.url carries a user or password: they go into the credential',
    );
    expect(faults.join()).not.toContain('secret');
  });
});
