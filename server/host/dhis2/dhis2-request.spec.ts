import { dhis2Passage } from './dhis2-request.ts';

describe('What of DHIS2 the page may ask', () => {
  const verdict = (method: string, path: string) => dhis2Passage(method, `/dhis2${path}`).verdict;

  it('is what sending and checking need, with its parameters', () => {
    expect(dhis2Passage('GET', '/dhis2/api/dataSets/dataSet0001?fields=id')).toEqual({
      verdict: 'passed-on',
      path: '/api/dataSets/dataSet0001?fields=id',
    });
    for (const [method, path] of [
      ['GET', '/api/system/info'],
      ['GET', '/api/validationRules?dataSet=dataSet0001&paging=false&fields=id%2Cname'],
      [
        'GET',
        '/api/minMaxDataElements?filter=source.id:in:%5Bunit0000001%2Cunit0000002%5D&filter=dataElement.id:in:[births00001]&paging=false&fields=min',
      ],
      [
        'GET',
        '/api/minMaxDataElements?filter=source.id:in:[unit0000001]&filter=dataElement.id:in:[births00001]&filters=source.id:in:[unit0000001]&filters=dataElement.id:in:[births00001]&paging=false&fields=min',
      ],
      ['GET', '/api/system/tasks/DATAVALUE_IMPORT/a1234567890'],
      ['GET', '/api/system/taskSummaries/DATAVALUE_IMPORT/a1234567890'],
      ['POST', '/api/dataValueSets?dryRun=true'],
    ] as const) {
      expect(verdict(method, path)).withContext(path).toBe('passed-on');
    }
  });

  it('is nothing else', () => {
    for (const path of [
      '/api/users',
      '/api/dataSets?fields=id,users',
      '/api/dataSets/dataSet0001/form',
      '/api/dataSets/..%2f..%2fusers',
      '/api/dataSets/../users',
      '/api/validationRules?filter=name:like:a',
      '/api/minMaxDataElements?filter=source.name:like:a',
      '/api/minMaxDataElements?filter=source.id:in:[unit0000001]&paging=true',
      '/api/minMaxDataElements?filter=source.id:in:[unit0000001]&filters=source.name:like:a&paging=false',
      '/api//dataValueSets',
      '/api/system/tasks/DATA_STATISTICS/a1234567890',
      '/api/dataValueSets/../users',
      '/dhis-web-login',
      '',
    ]) {
      expect(verdict('GET', path)).withContext(path).toBe('no-such-path');
    }
  });

  it('is what sending asks for in its parameters, and nothing else', () => {
    const send = (query: string) => verdict('POST', `/api/dataValueSets?${query}`);
    for (const query of [
      'importStrategy=CREATE_AND_UPDATE&dryRun=true',
      'importStrategy=CREATE_AND_UPDATE&dryRun=false&async=true',
      'idScheme=UID&dataElementIdScheme=uid',
      'importStrategy=DELETE&dryRun=true',
      'dryRun=true&orgUnitIdScheme=CODE',
    ]) {
      expect(send(query)).withContext(query).toBe('passed-on');
    }
    for (const query of [
      'importStrategy=CREATE_AND_UPDATE&importStrategy=DELETE',
      'importStrategy=CREATE_AND_UPDATE%26force=true',
      'force=true',
      'skipExistingCheck=true',
      'preheatCache=true',
      'orgUnitIdScheme=NAME',
      'idScheme=CODE',
      'dryRun=1',
      '__proto__=a',
      'a?dryRun=true',
    ]) {
      expect(send(query)).withContext(query).toBe('no-such-path');
    }
    expect(verdict('GET', '/api/system/info?callback=a')).toBe('no-such-path');
  });

  it('is marking org units complete, which are named as in the values', () => {
    const path = '/api/completeDataSetRegistrations';
    expect(verdict('POST', `${path}?dryRun=false`)).toBe('passed-on');
    expect(verdict('POST', `${path}?dryRun=false&orgUnitIdScheme=CODE`)).toBe('passed-on');
    expect(verdict('POST', `${path}?importStrategy=DELETE`)).toBe('no-such-path');
    expect(verdict('GET', `${path}?dataSet=dataSet0001`)).toBe('no-such-method');
  });

  it('is what an import would replace, of some org units, and whether it is approved', () => {
    const values = '/api/dataValueSets?dataSet=dataSet0001&period=202610';
    const quarter = '/api/dataValueSets?dataSet=dataSet0001&period=2026Q3&orgUnit=unit0000001';
    expect(verdict('GET', quarter)).toBe('passed-on');
    const approvals = '/api/dataApprovals?ds=dataSet0001&pe=202610';
    for (const path of [
      `${values}&orgUnit=unit0000001`,
      `${values}&orgUnit=unit0000001&orgUnit=unit0000002`,
      `${approvals}&ou=unit0000001`,
    ]) {
      expect(verdict('GET', path)).withContext(path).toBe('passed-on');
    }
    for (const path of [
      `${values}&orgUnit=../users`,
      `${values}&period=202611&orgUnit=unit0000001`,
      `${values}&orgUnitGroup=unit0000001`,
      `${values}&children=true`,
      `${approvals}&ou=unit0000001&ou=unit0000002`,
    ]) {
      expect(verdict('GET', path)).withContext(path).toBe('no-such-path');
    }
    expect(verdict('POST', '/api/dataApprovals?ds=dataSet0001')).toBe('no-such-method');
  });

  it('is the log of sendings, and no other key of the data store', () => {
    const log = '/api/dataStore/cht-dhis2-export';
    const key = `${log}/sending_dataSet0001_202610_20261103081530000_9f86d081884c7d65`;
    const list = `${log}?fields=at%2Cby&filter=_%3A%24like%3Asending_dataSet0001_202610_&order=_%3Adesc&pageSize=50`;
    expect(['/api/me?fields=username', list].map((path) => verdict('GET', path))).toEqual([
      'passed-on',
      'passed-on',
    ]);
    expect(verdict('POST', key)).toBe('passed-on');
    for (const path of [
      '/api/me?fields=authorities',
      `${log}/connection`,
      `${log}?fields=at&filter=_%3A%24like%3Aconnection`,
      `${log}?fields=.`,
      `${log}?fields=at&paging=false`,
      '/api/dataStore/other?fields=at',
      '/api/userDataStore/cht-dhis2-export',
    ]) {
      expect(verdict('GET', path)).withContext(path).toBe('no-such-path');
    }
    expect(verdict('GET', key)).toBe('no-such-method');
    expect(verdict('PUT', key)).toBe('no-such-method');
    expect(verdict('POST', `${key}/metaData`)).toBe('no-such-path');
    expect(verdict('POST', `${key}?encrypt=true`)).toBe('no-such-path');
  });

  it('is the names of data sets and the org units that a mapping needs, a page at once', () => {
    const units =
      '/api/organisationUnits?fields=id,name,code,path,closedDate&order=id:asc&totalPages=true';
    expect(verdict('GET', '/api/dataSets?fields=id,displayName&paging=false')).toBe('passed-on');
    expect(verdict('GET', `${units}&pageSize=1000&page=20`)).toBe('passed-on');
    for (const path of [
      '/api/dataSets?fields=*',
      '/api/organisationUnits/unit0000001',
      '/api/organisationUnits?fields=id,name,users&paging=false',
      `${units}&pageSize=1000&page=0`,
      `${units}&filter=name:like:a`,
    ]) {
      expect(verdict('GET', path)).withContext(path).toBe('no-such-path');
    }
    expect(verdict('POST', '/api/organisationUnits')).toBe('no-such-method');
  });

  it('is asked in no other way', () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      expect(verdict(method, '/api/dataValueSets')).withContext(method).toBe('no-such-method');
    }
    expect(verdict('POST', '/api/system/info')).toBe('no-such-method');
  });
});
