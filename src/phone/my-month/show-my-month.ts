import type { Row } from '../../domain/index.ts';
import type { Names } from '../show/names-of.ts';
import { elementOf, type Child } from '../show/element-of.ts';
import type { Localization } from '../show/localization.ts';
import { valueOf } from '../show/value-of.ts';
import { notCountedOf } from '../show/not-counted.ts';
import { sheetButtons } from '../sheet/sheet-buttons.ts';
import { sheetOfMonth } from './sheet-of-month.ts';
import type { OwnDataSet, OwnMonth } from './own-months.ts';
import type { ServerCopy } from './server-copy.ts';

/**
 * Shows one of a CHW's own months; `server` is undefined while it is being asked.
 *
 * @param isOpen whether the numbers are shown at once
 */
export function showMyMonth(
  localization: Localization,
  names: Names,
  month: OwnMonth,
  { server, isOpen }: { readonly server?: ServerCopy; readonly isOpen: boolean },
): HTMLDetailsElement {
  return elementOf(
    'details',
    { class: 'month', open: isOpen ? true : undefined },
    elementOf('summary', {}, elementOf('h2', {}, localization.month(month.tag))),
    elementOf('p', { class: 'days' }, daysOf(localization, month)),
    month.documents.length === 0
      ? elementOf('p', {}, localization.text('phone.month.none'))
      : month.dataSets.map((one) => showDataSet(localization, names, one, server)),
    showServer(localization, month, server),
    hintOf(localization, month),
    month.dataSets.some(({ counted }) => !('code' in counted) && counted.rows.length > 0)
      ? sheetButtons(localization, () => sheetOfMonth(localization, names, month))
      : undefined,
  );
}

const daysOf = (localization: Localization, { start, end, standing }: OwnMonth): string =>
  standing === 'running'
    ? localization.text('phone.days.running', { days: localization.days(start, end) })
    : localization.days(start, end);

function showDataSet(
  localization: Localization,
  names: Names,
  { dataSet, counted }: OwnDataSet,
  server: ServerCopy | undefined,
): HTMLElement {
  const heading = elementOf('h3', {}, names.dataSet(dataSet));
  if ('code' in counted) {
    return elementOf(
      'div',
      {},
      heading,
      elementOf('p', {}, localization.text('phone.refused', { code: counted.code })),
    );
  }
  const copy = serverRows(dataSet.id, server);
  const rows = counted.rows.map((row) =>
    elementOf(
      'tr',
      {},
      elementOf('th', { scope: 'row' }, elementOf('bdi', {}, names.row(row.key))),
      elementOf('td', {}, valueOf(localization, row)),
      server === undefined || server.kind === 'not-known'
        ? undefined
        : elementOf('td', {}, serverValue(localization, row, server, copy)),
    ),
  );
  return elementOf(
    'div',
    {},
    heading,
    rows.length === 0
      ? elementOf('p', {}, localization.text('phone.month.no-value'))
      : elementOf('table', {}, headOf(localization, server), elementOf('tbody', {}, rows)),
    notCountedOf(localization, names, counted),
  );
}

const headOf = (localization: Localization, server: ServerCopy | undefined): HTMLElement =>
  elementOf(
    'thead',
    {},
    elementOf(
      'tr',
      {},
      elementOf('td'),
      elementOf('th', { scope: 'col' }, localization.text('phone.here')),
      server === undefined || server.kind === 'not-known'
        ? undefined
        : elementOf('th', { scope: 'col' }, localization.text('phone.on-server')),
    ),
  );

const serverRows = (dataSet: string, server: ServerCopy | undefined): readonly Row[] => {
  if (server?.kind !== 'other') return [];
  const counted = server.dataSets.find((one) => one.dataSet.id === dataSet)?.counted;
  return counted === undefined || 'code' in counted ? [] : counted.rows;
};

function serverValue(
  localization: Localization,
  row: Row,
  server: ServerCopy,
  copy: readonly Row[],
): string {
  if (server.kind === 'same' || server.kind === 'same-numbers') return valueOf(localization, row);
  const same = copy.find(({ key, orgUnit }) => orgUnit === row.orgUnit && isSameKey(key, row.key));
  return same === undefined ? '–' : valueOf(localization, same);
}

const isSameKey = (one: Row['key'], other: Row['key']): boolean =>
  one.dataElement === other.dataElement &&
  one.categoryOptionCombo === other.categoryOptionCombo &&
  one.attributeOptionCombo === other.attributeOptionCombo;

/** What is known of the server, in words; said to screen readers when it comes. */
function showServer(
  localization: Localization,
  { documents }: OwnMonth,
  server: ServerCopy | undefined,
): Child {
  const line = serverLine(localization, documents.length > 0, server);
  if (line === undefined) return undefined;
  return elementOf('p', { class: `server ${server?.kind ?? 'asking'}`, role: 'status' }, line);
}

function serverLine(
  localization: Localization,
  isHere: boolean,
  server: ServerCopy | undefined,
): string | undefined {
  switch (server?.kind) {
    case undefined:
      return isHere ? localization.text('phone.server.asking') : undefined;
    case 'none':
      return undefined;
    case 'same':
      return localization.text('phone.server.same', { when: localization.moment(server.asked) });
    case 'not-there':
      return localization.text('phone.server.not-there', {
        when: localization.moment(server.asked),
      });
    case 'same-numbers':
      return localization.text('phone.server.same-numbers', {
        when: localization.moment(server.asked),
      });
    case 'other':
      return localization.text('phone.server.other', { when: localization.moment(server.asked) });
    case 'not-known':
      if (!isHere) return undefined;
      return server.asked === undefined
        ? localization.text('phone.server.not-known')
        : localization.text('phone.server.not-known-since', {
            when: localization.moment(server.asked),
          });
  }
}

const hintOf = (localization: Localization, { standing, end }: OwnMonth): Child =>
  standing === 'running'
    ? elementOf(
        'p',
        { class: 'hint' },
        localization.text('phone.month.hint', { date: localization.date(end) }),
      )
    : undefined;
