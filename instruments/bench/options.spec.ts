import { readOptions } from './options.ts';

describe('The options of the bench', () => {
  it('are all sizes of the model where nothing is said', () => {
    expect(readOptions([])).toEqual(
      jasmine.objectContaining({
        chws: [1000, 10_000, 50_000, 107_000],
        roundTrip: 0,
        megabits: undefined,
        hasViews: true,
        clients: 50,
        repeat: 1,
        url: undefined,
      }),
    );
  });

  it('are as they are written', () => {
    const args = '--chws 30,1000 --rtt 150 --mbit 1.6 --untouched --clients 0'.split(' ');
    expect(readOptions(args)).toEqual(
      jasmine.objectContaining({
        chws: [30, 1000],
        roundTrip: 150,
        megabits: 1.6,
        hasViews: false,
        clients: 0,
      }),
    );
  });

  it('fill a real server with little unless more is asked for', () => {
    const { chws, url } = readOptions(['--url', 'http://127.0.0.1:5984/']);
    expect([chws, url]).toEqual([[1000], 'http://127.0.0.1:5984']);
  });

  it('keep a database of the real server where it is named, one of the bench alone', () => {
    const url = ['--url', 'http://h:5984'];
    expect(readOptions([...url, '--database', 'large']).database).toBe('large');
    expect(readOptions(url).database).toBeUndefined();
    expect(() => readOptions([...url, '--database', '../medic'])).toThrowError(/small letters/);
    expect(() => readOptions(['--database', 'large', '--chws', '30'])).toThrowError(/with --url/);
    expect(() => readOptions([...url, '--database', 'a', '--chws', '1,2'])).toThrowError(
      /one size/,
    );
  });

  it('never take a database that is there, nor a password that others could read', () => {
    expect(() => readOptions(['--url', 'http://h:5984/medic'])).toThrowError(/without a database/);
    expect(() => readOptions(['--url', 'http://a:secret@h'])).toThrowError(/^(?!.*secret)/s);
    expect(() => readOptions(['--ulr', 'http://a:secret@h'])).toThrowError(/^(?!.*secret)/s);
    expect(() => readOptions(['--chws', 'many'])).toThrowError(/--chws many/);
  });
});
