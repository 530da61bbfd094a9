import type { Row } from '../../domain/index.ts';
import type { Names } from '../show/names-of.ts';
import { elementOf, type Child } from '../show/element-of.ts';
import type { Speech } from '../show/speech.ts';
import { valueOf } from '../show/value-of.ts';
import { notCountedOf } from '../show/not-counted.ts';
import { giveOut } from '../sheet/give-out.ts';
import { sheetOfMonth } from './sheet-of-month.ts';
import type { OwnDataSet, OwnMonth } from './own-months.ts';
import type { ServerCopy } from './server-copy.ts';

/**
 * Shows one of a CHW's own months; `server` is undefined while it is being asked.
 *
 * @param isOpen whether the numbers are shown at once
 */
export function showMyMonth(
  speech: Speech,
  names: Names,
  month: OwnMonth,
  { server, isOpen }: { readonly server?: ServerCopy; readonly isOpen: boolean },
): HTMLDetailsElement {
  return elementOf(
    'details',
    { class: 'month', open: isOpen ? true : undefined },
    elementOf('summary', {}, elementOf('h2', {}, speech.month(month.tag))),
    elementOf('p', { class: 'days' }, daysOf(speech, month)),
    month.documents.length === 0
      ? elementOf('p', {}, speech.text('phone.month.none'))
      : month.dataSets.map((one) => showDataSet(speech, names, one, server)),
    showServer(speech, month, server),
    hintOf(speech, month),
    month.dataSets.some(({ counted }) => !('code' in counted) && counted.rows.length > 0)
      ? giveOut(speech, () => sheetOfMonth(speech, names, month))
      : undefined,
  );
}

const daysOf = (speech: Speech, { start, end, standing }: OwnMonth): string =>
  standing === 'running'
    ? speech.text('phone.days.running', { days: speech.days(start, end) })
    : speech.days(start, end);

function showDataSet(
  speech: Speech,
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
      elementOf('p', {}, speech.text('phone.refused', { code: counted.code })),
    );
  }
  const copy = serverRows(dataSet.id, server);
  const rows = counted.rows.map((row) =>
    elementOf(
      'tr',
      {},
      elementOf('th', { scope: 'row' }, elementOf('bdi', {}, names.row(row.key))),
      elementOf('td', {}, valueOf(speech, row)),
      server === undefined || server.kind === 'not-known'
        ? undefined
        : elementOf('td', {}, serverValue(speech, row, server, copy)),
    ),
  );
  return elementOf(
    'div',
    {},
    heading,
    rows.length === 0
      ? elementOf('p', {}, speech.text('phone.month.no-value'))
      : elementOf('table', {}, headOf(speech, server), elementOf('tbody', {}, rows)),
    notCountedOf(speech, names, counted),
  );
}

const headOf = (speech: Speech, server: ServerCopy | undefined): HTMLElement =>
  elementOf(
    'thead',
    {},
    elementOf(
      'tr',
      {},
      elementOf('td'),
      elementOf('th', { scope: 'col' }, speech.text('phone.here')),
      server === undefined || server.kind === 'not-known'
        ? undefined
        : elementOf('th', { scope: 'col' }, speech.text('phone.on-server')),
    ),
  );

const serverRows = (dataSet: string, server: ServerCopy | undefined): readonly Row[] => {
  if (server?.kind !== 'other') return [];
  const counted = server.dataSets.find((one) => one.dataSet.id === dataSet)?.counted;
  return counted === undefined || 'code' in counted ? [] : counted.rows;
};

function serverValue(speech: Speech, row: Row, server: ServerCopy, copy: readonly Row[]): string {
  if (server.kind === 'same' || server.kind === 'same-numbers') return valueOf(speech, row);
  const same = copy.find(({ key, orgUnit }) => orgUnit === row.orgUnit && isSameKey(key, row.key));
  return same === undefined ? '–' : valueOf(speech, same);
}

const isSameKey = (one: Row['key'], other: Row['key']): boolean =>
  one.dataElement === other.dataElement &&
  one.categoryOptionCombo === other.categoryOptionCombo &&
  one.attributeOptionCombo === other.attributeOptionCombo;

/** What is known of the server, in words; said to screen readers when it comes. */
function showServer(
  speech: Speech,
  { documents }: OwnMonth,
  server: ServerCopy | undefined,
): Child {
  const line = serverLine(speech, documents.length > 0, server);
  if (line === undefined) return undefined;
  return elementOf('p', { class: `server ${server?.kind ?? 'asking'}`, role: 'status' }, line);
}

function serverLine(
  speech: Speech,
  isHere: boolean,
  server: ServerCopy | undefined,
): string | undefined {
  switch (server?.kind) {
    case undefined:
      return isHere ? speech.text('phone.server.asking') : undefined;
    case 'none':
      return undefined;
    case 'same':
      return speech.text('phone.server.same', { when: speech.moment(server.asked) });
    case 'not-there':
      return speech.text('phone.server.not-there', { when: speech.moment(server.asked) });
    case 'same-numbers':
      return speech.text('phone.server.same-numbers', { when: speech.moment(server.asked) });
    case 'other':
      return speech.text('phone.server.other', { when: speech.moment(server.asked) });
    case 'not-known':
      if (!isHere) return undefined;
      return server.asked === undefined
        ? speech.text('phone.server.not-known')
        : speech.text('phone.server.not-known-since', { when: speech.moment(server.asked) });
  }
}

const hintOf = (speech: Speech, { standing, end }: OwnMonth): Child =>
  standing === 'running'
    ? elementOf('p', { class: 'hint' }, speech.text('phone.month.hint', { date: speech.date(end) }))
    : undefined;
