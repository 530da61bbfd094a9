import { isPassedBody, passageOf } from './database-request.ts';

describe('A request for the database', () => {
  const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    open: [
      ['GET', '/medic'],
      ['GET', '/medic/'],
      ['HEAD', '/medic/settings'],
      ['GET', '/medic/messages-fr'],
      ['GET', '/medic/_all_docs?include_docs=true&startkey="messages-"&endkey="messages-z"'],
    ],
    guarded: [
      ['POST', '/medic/_bulk_get'],
      ['GET', '/medic/target~2026-10~a~b?rev=1-a'],
      ['GET', '/medic/_all_docs'],
      ['HEAD', '/medic/_all_docs?limit=1'],
      ['GET', '/medic/_all_docs?startkey="messages-"&endkey="z"'],
      ['GET', '/medic/_all_docs?startkey="a"&endkey="b"&include_docs=true&conflicts=true&limit=9'],
      ['GET', '/medic/_all_docs?startkey="b"&endkey="a"&descending=true&limit=1'],
      ['POST', '/medic/_all_docs?include_docs=true'],
      ['GET', '/medic/_changes?since=0&limit=1000&seq_interval=1000'],
      ['GET', '/medic/_design/cht-dhis2-export'],
      ['GET', '/medic/_design/cht-dhis2-export/_view/mapped_contacts?reduce=false&key="a"'],
      ['GET', '/medic/_design/medic-admin/_view/contacts_by_dhis_orgunit?limit=9&skip=0'],
      ['POST', '/medic/_design/cht-dhis2-export/_view/target_documents?reduce=false'],
    ],
    'no-such-method': [
      ['PUT', '/medic/settings'],
      ['DELETE', '/medic/messages-en'],
      ['POST', '/medic'],
      ['PUT', '/medic'],
      ['POST', '/medic/_changes'],
      ['POST', '/medic/settings'],
      ['PUT', '/medic/_design/cht-dhis2-export'],
      ['DELETE', '/medic/_design/cht-dhis2-export?rev=1-a'],
      ['PUT', '/medic/target~2026-10~a~b'],
    ],
    'no-such-path': [
      // Documents, queries and revisions that the product does not read.
      ['GET', '/medic/a-contact'],
      ['GET', '/medic/org.couchdb.user%3Aachieng'],
      ['PUT', '/medic/a-contact'],
      ['POST', '/medic/_find'],
      ['POST', '/medic/_explain'],
      ['POST', '/medic/_bulk_get?revs=true'],
      ['POST', '/medic/_bulk_get?attachments=true'],
      ['POST', '/medic/_all_docs/queries'],
      ['POST', '/medic/_revs_diff'],
      ['GET', '/medic/_security'],
      ['POST', '/medic/_bulk_docs'],
      ['GET', '/medic/_local/a'],
      ['GET', '/medic/_local_docs'],
      ['GET', '/medic/_design_docs'],
      ['GET', '/medic/_design/medic'],
      ['PUT', '/medic/_design/medic'],
      ['GET', '/medic/_design/medic/_view/contacts_by_phone'],
      ['GET', '/medic/_design/a/_view/b/c'],
      ['GET', '/medic/_design/a/_show/b'],
      ['GET', '/medic/_partition/a/_all_docs'],
      ['GET', '/medic/settings/attachment'],
      // Parameters that make another request of one that it does read.
      ['GET', '/medic/_changes?filter=x/y'],
      ['GET', '/medic/_changes?filter=_view&view=a/b'],
      ['GET', '/medic/_changes?feed=continuous'],
      ['GET', '/medic/_changes?feed=longpoll&since=now'],
      ['GET', '/medic/_changes?include_docs=true'],
      ['GET', '/medic/_changes?doc_ids=%5B%5D'],
      ['GET', '/medic/_all_docs?attachments=true'],
      ['GET', '/medic/_all_docs?limit=1&limit=2'],
      ['GET', '/medic/_all_docs?%6Cimit=1&limit=2'],
      ['GET', '/medic/settings?revs=true'],
      ['GET', '/medic/settings?attachments=true'],
      ['GET', '/medic/messages-fr?rev=1-a'],
      ['GET', '/medic/target~2026-10~a~b?revs=true'],
      ['GET', '/medic/_design/cht-dhis2-export/_view/mapped_contacts?list=a'],
      ['GET', '/medic/_all_docs?__proto__=1'],
      // Addresses that are another one to the database.
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

describe('A body for the database', () => {
  const cases: readonly (readonly [string, unknown, boolean])[] = [
    ['_all_docs', { keys: ['a', 'b'] }, true],
    ['_design/cht-dhis2-export/_view/mapped_contacts?reduce=false', { keys: [['a', 1]] }, true],
    ['_bulk_get', { docs: [{ id: 'a' }, { id: 'b', rev: '1-c' }] }, true],
    ['_all_docs', { keys: ['a'], include_docs: true }, false],
    ['_all_docs', { docs: [{ id: 'a' }] }, false],
    ['_all_docs', { queries: [] }, false],
    ['_bulk_get', { keys: ['a'] }, false],
    ['_bulk_get', { docs: [{ id: 'a', atts_since: ['1-a'] }] }, false],
    ['_bulk_get', { docs: [{ rev: '1-a' }] }, false],
    ['_bulk_get', { docs: [null] }, false],
    ['_bulk_get', { docs: [{ id: ['a'] }] }, false],
  ];
  for (const [path, body, isPassed] of cases) {
    it(`${JSON.stringify(body)} ${isPassed ? 'goes' : 'does not go'} to ${path}`, () => {
      expect(isPassedBody(`/medic/${path}`, body)).toBe(isPassed);
    });
  }
});
