import { CHT_CORE_PRESET, exportRequest } from '../../../src/domain/index.ts';
import { ApiError } from './api-error.ts';
import { readDataValueSetsQuery } from './data-value-sets-query.ts';
import { queryOf } from './query.ts';

const read = (parameters: object): unknown => readDataValueSetsQuery(queryOf(parameters));
const choice = { dataSet: 'VMuFODsyWaO', period: '202602' };

describe('The parameters of GET /api/dataValueSets', () => {
  it('have the defaults of the product', () => {
    const request = exportRequest(choice);
    expect(read(choice)).toEqual({
      request,
      format: 'json',
      humanReadable: false,
      requireSignOff: false,
    });
  });

  it('are all read', () => {
    const all = {
      ...choice,
      orgUnit: ['a', 'b', ''],
      children: 'true',
      attribution: 'nearest',
      preset: 'cht-core',
      idScheme: 'code',
      format: 'csv',
      completeDate: '2026-03-01',
      humanReadable: 'false',
      requireSignOff: 'true',
    };
    expect(read(all)).toEqual({
      request: {
        ...exportRequest({ ...choice, ...CHT_CORE_PRESET }),
        orgUnits: ['a', 'b'],
        children: true,
        attribution: 'nearest',
        idScheme: 'code',
        completeDate: '2026-03-01',
      },
      format: 'csv',
      humanReadable: false,
      requireSignOff: true,
    });
  });

  it('that are missing are left to the rules', () => {
    expect(read({})).toEqual(
      jasmine.objectContaining({ request: exportRequest({ dataSet: '', period: '' }) }),
    );
  });

  for (const [what, parameters, words] of [
    ['an unknown one, so that none is overlooked', { orgUnits: 'a' }, 'no parameter orgUnits'],
    ['one that was given twice', { period: ['202601', '202602'] }, 'more than once'],
    ['a flag that is neither', { children: 'yes' }, 'true or false'],
    ['an unknown format', { format: 'pdf' }, 'json, xml, adx, csv'],
    ['an unknown id scheme', { idScheme: 'CODE' }, 'uid, code'],
    ['an unknown attribution', { attribution: 'all' }, 'nearest, ancestors'],
    ['names in a file for import', { format: 'csv', humanReadable: 'true' }, 'json only'],
  ] as const) {
    it(`refuse ${what}`, () => {
      expect(() => read({ ...choice, ...parameters })).toThrowMatching(
        (error: unknown) =>
          error instanceof ApiError &&
          error.status === 400 &&
          error.code === 'bad-parameter' &&
          error.message.includes(words),
      );
    });
  }
});
