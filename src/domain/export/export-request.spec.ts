import {
  BIRTHS,
  DATA_SET,
  DISTRICT,
  exported,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../testing/builders.ts';
import { CHT_CORE_PRESET, exportRequest, textOfRequest } from './export-request.ts';

const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });
const chw = personOf('chw', 'unit');

describe('the preset cht-core', () => {
  it('counts every account of a CHW, where the product counts the newest', () => {
    const docs = [
      placeOf('unit', { orgUnit: UNIT }),
      chw,
      targetsOf('chw', { births: 4 }, { updated_date: 2 }),
      {
        ...targetsOf('chw', { births: 3 }, { updated_date: 1 }),
        _id: 'target~2026-02~chw~org.couchdb.user:second',
      },
    ];
    expect(exported(settings, docs).rows).toEqual([`${UNIT} ${BIRTHS} 4`]);
    expect(exported(settings, docs, CHT_CORE_PRESET).rows).toEqual([`${UNIT} ${BIRTHS} 7`]);
  });

  it('gives a general org unit its numbers beside one of the data set', () => {
    const dhis = [{ orgUnit: UNIT, dataSet: DATA_SET }, { orgUnit: DISTRICT }];
    const docs = [placeOf('unit', dhis), chw, targetsOf('chw', { births: 4 })];
    expect(exported(settings, docs).rows).toEqual([`${UNIT} ${BIRTHS} 4`]);
    expect(exported(settings, docs, CHT_CORE_PRESET).rows).toEqual([
      `${DISTRICT} ${BIRTHS} 4`,
      `${UNIT} ${BIRTHS} 4`,
    ]);
  });

  it('is asked for by its own words, and nothing else of a request changes', () => {
    expect(exportRequest({ dataSet: DATA_SET, period: '202602', ...CHT_CORE_PRESET })).toEqual({
      dataSet: DATA_SET,
      period: '202602',
      orgUnits: [],
      children: false,
      attribution: 'ancestors',
      zeros: 'all',
      accounts: 'all',
      generalOrgUnits: 'always',
    });
  });
});

describe('a request', () => {
  it('asks for each org unit once', () => {
    const orgUnits = [UNIT, DISTRICT, UNIT];
    expect(exportRequest({ dataSet: DATA_SET, period: '202602', orgUnits }).orgUnits).toEqual([
      UNIT,
      DISTRICT,
    ]);
  });
});

describe('the text of a request', () => {
  const withId = (id: string) =>
    textOfRequest({ period: '202602', idsOfCodes: new Map([['OU_1', id]]) });

  it('is the same for the same, and another for each other value of a map', () => {
    expect(withId(UNIT)).toBe(withId(UNIT));
    expect(withId(UNIT)).not.toBe(withId(DISTRICT));
    expect(withId(UNIT)).toBe(`{"period":"202602","idsOfCodes":[["OU_1","${UNIT}"]]}`);
  });
});
