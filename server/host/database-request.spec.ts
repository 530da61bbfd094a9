import { passageOf } from './database-request.ts';

describe('A request for the database', () => {
  const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    open: [
      ['GET', '/medic'],
      ['GET', '/medic/'],
      ['HEAD', '/medic/settings'],
      ['GET', '/medic/messages-fr?rev=1-a'],
      ['GET', '/medic/_all_docs?include_docs=true&startkey="messages-"&endkey="messages-z"'],
    ],
    guarded: [
      ['GET', '/medic/org.couchdb.user%3Aachieng'],
      ['GET', '/medic/target~2026-10~a~org.couchdb.user:b'],
      ['GET', '/medic/_all_docs'],
      ['GET', '/medic/_all_docs?startkey="messages-"&endkey="z"'],
      ['POST', '/medic/_all_docs'],
      ['POST', '/medic/_all_docs/queries'],
      ['POST', '/medic/_bulk_get?revs=true'],
      ['POST', '/medic/_find'],
      ['GET', '/medic/_changes?since=0'],
      ['GET', '/medic/_design/medic-admin/_view/contacts_by_dhis_orgunit'],
      ['POST', '/medic/_design/medic-admin/_view/contacts_by_dhis_orgunit'],
      ['PUT', '/medic/_design/cht-dhis2-export'],
      ['DELETE', '/medic/_design/cht-dhis2-export?rev=1-a'],
    ],
    'no-such-method': [
      ['PUT', '/medic/settings'],
      ['DELETE', '/medic/a'],
      ['POST', '/medic'],
      ['PUT', '/medic'],
      ['POST', '/medic/_changes'],
      ['GET', '/medic/_find'],
      ['POST', '/medic/a'],
    ],
    'no-such-path': [
      ['GET', '/medic/_security'],
      ['POST', '/medic/_bulk_docs'],
      ['GET', '/medic/_local/a'],
      ['GET', '/medic/_design/medic'],
      ['PUT', '/medic/_design/medic'],
      ['GET', '/medic/_design/a/_view/b/c'],
      ['GET', '/medic/_design/a/_show/b'],
      ['GET', '/medic/a/attachment'],
      ['GET', '/medic//_users'],
      ['GET', '/medic/../_users'],
      ['GET', '/medic/%2e%2e/_users'],
      ['GET', '/medic/..%2f_users'],
      ['GET', '/medic/a%2f..%2f..%2f_users'],
      ['GET', '/medic/..\\_users'],
      ['GET', '/medic/..%5c_users'],
      ['GET', '/medic/%5Fsecurity'],
      ['GET', '/medic/%ff'],
      ['GET', '/medic/a%00b'],
      ['GET', '/medic-users/a'],
      ['GET', '/%6dedic/a'],
    ],
  };
  for (const [passage, requests] of Object.entries(cases)) {
    for (const [method, url] of requests) {
      it(`${method} ${url} is ${passage}`, () => {
        expect(passageOf(method, url)).toBe(passage as ReturnType<typeof passageOf>);
      });
    }
  }
});
