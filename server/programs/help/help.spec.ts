import { EXIT } from '../../command-line/index.ts';
import { CLOSE_MONTH_USAGE } from '../../closing/usage.ts';
import { EXPORT_CASES_USAGE } from '../../export-cases/options/usage.ts';
import { EXPORT_USAGE } from '../../export/options/usage.ts';
import { EXTENSION_USAGE } from '../../install-extension/usage.ts';
import { MAP_USAGE } from '../../mapping/usage.ts';
import { RECALCULATE_USAGE } from '../../recalculate/usage.ts';
import { EXPORT_HELP } from './export-help.ts';
import { EXPORT_CASES_HELP } from './export-cases-help.ts';
import { CLOSE_MONTH_HELP } from './close-month-help.ts';
import { MAP_HELP } from './map-help.ts';
import { RECALCULATE_HELP } from './recalculate-help.ts';
import { INSTALL_EXTENSION_HELP } from './install-extension-help.ts';

/** How the command is written, without the last line: what npm is given instead. */
const OPTIONS = EXPORT_USAGE.slice(0, EXPORT_USAGE.lastIndexOf('\n'));

const optionsIn = (text: string): ReadonlySet<string> => new Set(text.match(/--[a-z][a-z-]+/g));

describe('The help of the export', () => {
  it('explains every option that there is, and no other', () => {
    expect([...optionsIn(EXPORT_HELP)].sort()).toEqual([...optionsIn(OPTIONS)].sort());
  });

  it('explains every exit status', () => {
    const [, statuses = ''] = /EXIT STATUS\n(.*?)\n\n/s.exec(EXPORT_HELP) ?? [];
    const codes = [...statuses.matchAll(/^ {2}(\d) /gm)].map(([, code]) => Number(code));
    expect(codes).toEqual(Object.values(EXIT).toSorted((a, b) => a - b));
  });
});

describe('The help of the export of cases', () => {
  it('explains every option that there is, and no other', () => {
    const usage = EXPORT_CASES_USAGE.slice(0, EXPORT_CASES_USAGE.lastIndexOf('\n'));
    expect([...optionsIn(EXPORT_CASES_HELP)].sort()).toEqual([...optionsIn(usage)].sort());
  });
});

describe('The help of the recalculation', () => {
  it('explains every option that there is, and no other', () => {
    const usage = RECALCULATE_USAGE.slice(0, RECALCULATE_USAGE.lastIndexOf('\n'));
    expect([...optionsIn(RECALCULATE_HELP)].sort()).toEqual([...optionsIn(usage)].sort());
  });
});

describe('The help of the closing', () => {
  it('explains every option that there is, and no other', () => {
    const usage = CLOSE_MONTH_USAGE.slice(0, CLOSE_MONTH_USAGE.lastIndexOf('\n'));
    expect([...optionsIn(CLOSE_MONTH_HELP)].sort()).toEqual([...optionsIn(usage)].sort());
  });
});

describe('The help of the mapping', () => {
  it('explains every option that there is, and no other', () => {
    const usage = MAP_USAGE.slice(0, MAP_USAGE.lastIndexOf('\n'));
    expect([...optionsIn(MAP_HELP)].sort()).toEqual([...optionsIn(usage)].sort());
  });
});

describe('The help of the installation on telephones', () => {
  it('explains every option that there is, and no other', () => {
    const usage = EXTENSION_USAGE.slice(0, EXTENSION_USAGE.lastIndexOf('\n'));
    expect([...optionsIn(INSTALL_EXTENSION_HELP)].sort()).toEqual([...optionsIn(usage)].sort());
  });
});
