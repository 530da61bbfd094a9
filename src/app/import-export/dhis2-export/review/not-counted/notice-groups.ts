import {
  LEFT_OUT_REASONS,
  NOT_COUNTED_REASONS,
  type Attribution,
  type ExportReport,
  type LeftOut,
  type NotCounted,
  type Notice,
} from '../../../../../domain/index.ts';
import type { NoticeGroup, NoticeItem } from './notice-group.ts';

/** How the page names what a report knows by id. */
export interface ReportNames {
  readonly target: (id: string) => string;
  readonly orgUnit: (id: string) => string;
}

const OVERLAPPING = 'overlapping-org-units';

/** Target documents and numbers that are not counted, by reason. */
export const notCountedGroups = (
  { notCounted }: ExportReport,
  names: ReportNames,
): readonly NoticeGroup[] =>
  NOT_COUNTED_REASONS.map((reason) =>
    group(
      `export.dhis.not-counted.${reason}`,
      notCounted.filter((entry) => entry.reason === reason).map((entry) => document(entry, names)),
    ),
  ).filter(({ count }) => count > 0);

/** Rows that are left out of the file, by reason. */
export const leftOutGroups = (
  { leftOut }: ExportReport,
  names: ReportNames,
): readonly NoticeGroup[] =>
  LEFT_OUT_REASONS.map((reason) =>
    group(
      `export.dhis.left-out.${reason}`,
      leftOut.filter((entry) => entry.reason === reason).map((entry) => row(entry, names)),
    ),
  ).filter(({ count }) => count > 0);

/** Everything else worth knowing, by kind, in the order of the report. */
export const noticeGroups = (
  { notices }: Pick<ExportReport, 'notices'>,
  names: ReportNames,
  attribution: Attribution,
): readonly NoticeGroup[] =>
  [...new Set(notices.map(({ kind }) => kind))].map((kind) => {
    const key = `export.dhis.notice.${kind}`;
    const ofKind = notices.filter((notice) => notice.kind === kind);
    const items = ofKind.flatMap((notice) => itemOf(notice, names));
    const made = { ...group(key, items), count: ofKind.length };
    return kind === OVERLAPPING ? { ...made, advice: `${key}.${attribution}` } : made;
  });

const group = (key: string, items: readonly NoticeItem[]): NoticeGroup => ({
  key,
  count: items.length,
  items,
});

const document = ({ document: id, target, ownerName }: NotCounted, names: ReportNames) => ({
  name: ownerName ?? '',
  ...(target === undefined ? {} : { detail: names.target(target) }),
  ids: [id],
});

const row = (entry: LeftOut, names: ReportNames): NoticeItem => ({
  name: names.orgUnit(entry.orgUnit),
  ids: [
    entry.orgUnit,
    entry.dataElement,
    ...(entry.categoryOptionCombo === undefined ? [] : [entry.categoryOptionCombo]),
    ...(entry.attributeOptionCombo === undefined ? [] : [entry.attributeOptionCombo]),
  ],
});

function itemOf(notice: Notice, names: ReportNames): readonly NoticeItem[] {
  switch (notice.kind) {
    case 'older-data-sets-key':
      return [];
    case 'unreadable-setting':
      return [{ name: notice.path, ids: [] }];
    case 'repeated-target-definition':
    case 'shortened-comment':
    case 'unreadable-options':
    case 'running-total':
      return [{ name: names.target(notice.target), ids: [notice.target] }];
    case 'unknown-value-kind':
    case 'unknown-value-over':
      return [{ name: names.target(notice.target), detail: notice.value, ids: [notice.target] }];
    case 'unsupported-value-type':
      return [
        {
          name: names.target(notice.target),
          detail: detailOf(notice.value, notice.like),
          ids: [notice.target],
        },
      ];
    case 'other-value-type':
      return [
        {
          name: names.target(notice.target),
          detail: `${notice.value} · DHIS2: ${notice.ofElement}`,
          ids: [notice.target],
        },
      ];
    case 'mixed-values':
      return [{ name: notice.targets.map(names.target).join(' + '), ids: [notice.dataElement] }];
    case 'several-org-units':
      return [{ name: notice.name, ids: notice.orgUnits }];
    case 'overlapping-org-units':
      return [{ name: notice.name, above: notice.nameAbove, ids: [notice.contact] }];
    case 'other-reporting-period':
      return [{ name: notice.ownerName, detail: notice.reportingPeriod, ids: [notice.document] }];
    case 'impossible-date':
      return [{ name: notice.ownerName, ids: [notice.document] }];
    case 'percent-total':
      return [{ name: names.target(notice.target), ids: [notice.target] }];
    case 'not-configured-data-set':
      return [{ ...whose(notice, names), detail: detailOf(notice.dataSet, notice.like) }];
    case 'unread-mapping':
      return [
        { ...whose(notice, names), detail: detailOf(notice.key ?? notice.value, notice.like) },
      ];
    case 'bikram-sambat-period':
      return [{ name: notice.period, ids: [] }];
    case 'running-period':
    case 'period-after-today':
    case 'open-in-dhis2':
      return [{ name: notice.from, isDay: true, ids: [] }];
  }
}

/** The target or the place whose mapping a notice is about. */
const whose = (
  notice: { readonly target: string } | { readonly contact: string; readonly name: string },
  names: ReportNames,
): NoticeItem =>
  'target' in notice
    ? { name: names.target(notice.target), ids: [notice.target] }
    : { name: notice.name, ids: [notice.contact] };

/** What stands there, and what is probably meant. */
const detailOf = (found = '', like: string | undefined): string =>
  like === undefined ? found : `${found} → ${like}`;
