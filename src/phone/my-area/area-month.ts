import {
  chwsOfArea,
  countOnTelephone,
  exportSettings,
  fieldOf,
  intervalOfTag,
  listOf,
  periodStatus,
  supervisedContacts,
  tabFigure,
  type CalendarDate,
  type ChwOfArea,
  type ContactId,
  type ExtensionConfig,
  type PeriodStanding,
  type ReportingInterval,
  type RuleError,
  type TabFigure,
  type TelephoneMonth,
} from '../../domain/index.ts';
import type { DocumentsOfMonth } from './area-documents.ts';

/** A month of a data set in an area, with who belongs to it. */
export interface AreaMonth extends ReportingInterval {
  readonly standing: PeriodStanding;
  readonly counted: TelephoneMonth | RuleError;
  readonly chws: readonly ChwOfArea[];
  /** What the CHT's own tab shows of a target; undefined where that is not known, or not shown. */
  tabOf(target: string): TabFigure | undefined;
  /** Whom the CHT's own tab counts; undefined where the reader's place is not known. */
  readonly supervised: readonly ContactId[] | undefined;
}

/** Counts a month of a data set from what the phone holds of an area. */
export function areaMonth(
  config: ExtensionConfig,
  { tag, contacts, targetDocuments, earlier }: DocumentsOfMonth,
  {
    dataSet,
    facility,
    today,
  }: {
    readonly dataSet: string;
    readonly facility: ContactId | undefined;
    readonly today: CalendarDate;
  },
): AreaMonth {
  const { monthStartDate } = exportSettings(config.settings);
  const count = (month: typeof tag, documents: readonly unknown[]) =>
    countOnTelephone(config, [...contacts, ...documents], { dataSet, tag: month, today });
  const counted = count(tag, targetDocuments);
  const before = earlier.map((month) => count(month.tag, month.documents));
  const reportedBefore = before.flatMap((month) => (month.ok ? [...month.value.reported] : []));
  const items = listOf(fieldOf(fieldOf(fieldOf(config.settings, 'tasks'), 'targets'), 'items'));
  const supervised = facility === undefined ? undefined : supervisedContacts(contacts, facility);
  return {
    ...intervalOfTag(tag, monthStartDate),
    standing: periodStatus(tag, today, monthStartDate),
    counted: counted.ok ? counted.value : counted.error,
    chws: chwsOfArea(
      config,
      contacts,
      counted.ok ? counted.value.reported : new Set(),
      new Set(reportedBefore),
    ),
    supervised,
    tabOf(target) {
      const item = items.find((one) => fieldOf(one, 'id') === target);
      return supervised === undefined ? undefined : tabFigure(item, targetDocuments, supervised);
    },
  };
}
