import { readClosingConfig } from './closing-config.ts';

const shown = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));

/** Nothing is wrong with it. */
const GOOD = {
  state: '/var/lib/closing',
  dataSets: [{ dataSet: 'VMuFODsyWaO', dayOfMonth: 5, minReported: 80 }],
  cht: { url: 'https://cht.example.org/medic', credential: { environment: 'CHT' } },
  dhis2: { url: 'https://dhis2.example.org/api/', credential: { file: '/etc/dhis2' } },
};

const faultsOf = (json: unknown): readonly string[] => {
  const read = readClosingConfig(json);
  return read.ok ? [] : read.error;
};
/** Nothing is wrong but what is in place of a field at a path, as `dataSets.0.dayOfMonth`; undefined takes it out. */
const faultsWith = (path: string, value: unknown): readonly string[] => {
  const json = structuredClone(GOOD) as unknown as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at: Record<string, unknown> = json;
  for (const name of names) at = (at[name] ??= {}) as Record<string, unknown>;
  at[last] = value;
  return faultsOf(JSON.parse(JSON.stringify(json)));
};

describe('The settings of a closing', () => {
  it('are read, with what they leave away', () => {
    const read = readClosingConfig(GOOD);
    expect(read).toEqual({
      ok: true,
      value: {
        state: '/var/lib/closing',
        dataSets: [
          jasmine.objectContaining({
            dataSet: 'VMuFODsyWaO',
            dayOfMonth: 5,
            monthsBack: 0,
            minReported: 80,
            source: 'phones',
            signOff: false,
            overwrite: false,
          }),
        ],
        report: { withContacts: false },
        instance: {
          name: 'cht',
          cht: { url: 'https://cht.example.org/medic', credential: { environment: 'CHT' } },
          // Asked by addresses that begin with /api.
          dhis2: { url: 'https://dhis2.example.org', credential: { file: '/etc/dhis2' } },
        },
      },
    });
  });

  it('say how a report is mailed: by STARTTLS without a login, unless it is said otherwise', () => {
    const mailOf = (more: object): unknown => {
      const mail = {
        host: 'smtp.example.org',
        from: 'a@example.org',
        to: ['b@example.org'],
        ...more,
      };
      const read = readClosingConfig({ ...GOOD, report: { mail } });
      return read.ok ? read.value.report.mail : read.error;
    };
    const plain = {
      host: 'smtp.example.org',
      port: 587,
      isTls: false,
      withoutTls: false,
      from: 'a@example.org',
      to: ['b@example.org'],
      toWithContacts: [],
    };
    expect(mailOf({})).toEqual(plain);
    const credential = { file: '/etc/cht-dhis2-export/smtp' };
    const secure = { port: 465, ca: '/etc/cht-dhis2-export/ca.pem', credential };
    expect(mailOf({ ...secure, tls: true })).toEqual({ ...plain, ...secure, isTls: true });
    expect(mailOf({ withoutTls: true })).toEqual({ ...plain, withoutTls: true });
    expect(mailOf({ credential: { password: 'secret' } })).toEqual([
      'report.mail.credential.password is not known; there are environment, file',
      jasmine.stringContaining('report.mail.credential names either'),
    ]);
  });

  it('name what is counted', () => {
    const json = { ...GOOD, dataSets: [{ ...GOOD.dataSets[0], source: 'recalculated' }] };
    const read = readClosingConfig(json);
    expect(read.ok && read.value.dataSets[0]?.source).toBe('recalculated');
  });

  it('name a folder for sendings', () => {
    const read = readClosingConfig({ ...GOOD, sendings: '/var/lib/sendings' });
    expect(read.ok && read.value.sendings).toBe('/var/lib/sendings');
  });

  it('name no instance where a list of them does', () => {
    const { state, dataSets } = GOOD;
    const read = readClosingConfig({ state, dataSets });
    expect(read.ok && read.value.instance).toBeUndefined();
  });

  for (const [path, value, fault] of [
    ['color', 1, 'color is not known; there are state, sendings, dataSets, report, cht, dhis2'],
    ['state', undefined, 'state is missing: a folder that is there'],
    ['sendings', '', 'sendings is missing: a text'],
    ['state', 7, 'state is missing: a folder that is there'],
    ['dataSets', undefined, 'dataSets is a list with at least one entry'],
    ['dataSets', [], 'dataSets is a list with at least one entry'],
    ['dataSets', { 0: GOOD.dataSets[0] }, 'dataSets is a list with at least one entry'],
    ['dataSets.1', GOOD.dataSets[0], 'the data set VMuFODsyWaO stands in dataSets more than once'],
    ['dataSets.0', 'VMuFODsyWaO', 'dataSets[0] is no JSON object'],
    ['dataSets.0.dataSet', 'short', 'dataSets[0].dataSet is not an id of DHIS2'],
    ['dataSets.0.dataSet', undefined, 'dataSets[0].dataSet is missing: the id of a data set'],
    ['dataSets.0.dayOfMonth', 0, 'dataSets[0].dayOfMonth is a whole number from 1 to 28'],
    ['dataSets.0.dayOfMonth', 29, 'dataSets[0].dayOfMonth is a whole number from 1 to 28'],
    ['dataSets.0.dayOfMonth', '5', 'dataSets[0].dayOfMonth is a whole number from 1 to 28'],
    ['dataSets.0.dayOfMonth', undefined, 'dataSets[0].dayOfMonth is a whole number from 1 to 28'],
    ['dataSets.0.monthsBack', 13, 'dataSets[0].monthsBack is a whole number from 0 to 12'],
    ['dataSets.0.monthsBack', 1.5, 'dataSets[0].monthsBack is a whole number from 0 to 12'],
    ['dataSets.0.minReported', 101, 'dataSets[0].minReported is a number from 0 to 100'],
    ['dataSets.0.minReported', undefined, 'dataSets[0].minReported is a number from 0 to 100'],
    ['dataSets.0.source', 'godata', 'dataSets[0].source is one of phones, recalculated'],
    ['dataSets.0.source', 1, 'dataSets[0].source is one of phones, recalculated'],
    [
      'dataSets.0',
      { ...GOOD.dataSets[0], source: 'recalculated', signOff: true },
      'dataSets[0].signOff is for what phones wrote: that is what supervisors sign',
    ],
    ['dataSets.0.overwrite', 'no', 'dataSets[0].overwrite is true or false'],
    ['dataSets.0.Overwrite', true, 'dataSets[0].Overwrite is not known; there are '],
    ['cht', undefined, 'cht is no JSON object'],
    ['cht.url', 'cht.example.org', 'cht.url is not an address such as https://cht.example.org'],
    ['cht.url', 'file:///medic', 'cht.url begins with neither https nor http'],
    ['cht.url', 'https://cht.example.org', 'cht.url ends before the name of the database'],
    ['cht.credential', undefined, 'cht.credential is no JSON object'],
    ['cht.credential', {}, 'cht.credential names either the environment variable or the file'],
    ['cht.credential.file', 'f', 'cht.credential names either the environment variable or'],
    ['cht.credential.password', 'p', 'cht.credential.password is not known'],
    ['dhis2.url', undefined, 'dhis2.url is missing: an address such as'],
    ['dhis2.credential.file', '', 'dhis2.credential.file is missing: a text'],
    ['report', 'folder', 'report is no JSON object'],
    ['report.folder', '', 'report.folder is missing: a text'],
    ['report.withContacts', 1, 'report.withContacts is true or false'],
    ['report.mail', {}, 'report.mail names nobody in to or toWithContacts'],
    ['report.mail', {}, 'report.mail.host is missing: the name of an SMTP server'],
    ['report.mail', {}, 'report.mail.from is not a mail address such as'],
    ['report.mail.port', 0, 'report.mail.port is a whole number from 1 to 65535'],
    ['report.mail.tls', 'yes', 'report.mail.tls is true or false'],
    ['report.mail.to', 'a@example.org', 'report.mail.to is a list with at least one entry'],
    ['report.mail.to', ['Ann <a@example.org>'], 'report.mail.to is not a mail address such as'],
    ['report.mail.ca', 1, 'report.mail.ca is missing: a text'],
    ['report.mail.credential', {}, 'report.mail.credential names either the environment variable'],
  ] as const) {
    it(`are refused, with where it stands: ${path} ${shown(value)}, ${fault}`, () => {
      const faults = faultsWith(path, value);
      expect(faults).toContain(jasmine.stringContaining(fault));
    });
  }

  for (const json of [undefined, null, [], 'state', 7]) {
    it(`are not ${shown(json)}`, () => {
      expect(faultsOf(json)).toContain('the file is no JSON object');
    });
  }

  it('tell all that is wrong at once, and repeat no value', () => {
    const faults = faultsOf({
      state: '',
      dataSets: [{ dataSet: 'short', dayOfMonth: 31, minReported: 'all' }],
      cht: { url: 'https://user:secret@cht.example.org', credential: 'secret' },
    });
    expect(faults.length).toBeGreaterThan(6);
    expect(faults).toContain('cht.url carries a user or password: they go into the credential');
    expect(faults.join()).not.toContain('secret');
  });
});
