/** A report, as far as the library asks about it. */
interface Report {
  readonly form?: unknown;
  readonly deleted?: unknown;
  readonly reported_date: number;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/**
 * `Utils` of the rules: the library `cht-nootils` 4.2.0, written anew so that its text can be handed into
 * the sandbox; a spec holds the two against each other. It uses nothing from outside itself.
 *
 * @param schedules `settings.tasks.schedules`
 */
export function utilsOfRules(schedules: unknown) {
  const MS_IN_DAY = 86_400_000;
  const WEEKS_WITHOUT_PERIOD = 4;

  function addDate(date: Date | null | undefined, days: number): Date {
    const result = date ? new Date(date.getTime()) : new Date();
    result.setDate(result.getDate() + days);
    result.setHours(0, 0, 0, 0);
    return result;
  }

  function getField({ fields }: Report, path: string): unknown {
    let value: unknown = fields;
    for (const name of path.split('.')) {
      if (value === null || value === undefined) return undefined;
      value = (value as Readonly<Record<string, unknown>>)[name];
    }
    return value;
  }

  const fieldsMatch = (report: Report, wanted: Readonly<Record<string, unknown>>): boolean =>
    Object.keys(wanted).every((field) => getField(report, field) === wanted[field]);

  function getMostRecentReport(
    reports: readonly Report[],
    forms: unknown,
    fields?: Readonly<Record<string, unknown>>,
  ): Report | null {
    const wanted: readonly unknown[] = Array.isArray(forms) ? forms : [forms];
    let newest: Report | null = null;
    for (const report of reports) {
      if (!wanted.includes(report.form) || report.deleted) continue;
      const isNewer = newest === null || report.reported_date > newest.reported_date;
      if (isNewer && (!fields || (report.fields && fieldsMatch(report, fields)))) newest = report;
    }
    return newest;
  }

  return {
    MS_IN_DAY,
    addDate,
    fieldsMatch,
    getField,
    getMostRecentReport,
    isTimely: () => true,
    now: () => new Date(),
    isDateValid: (date: Date) => !Number.isNaN(date.getTime()),

    getLmpDate(report: Report): Date {
      const given = Number(report.fields?.['last_menstrual_period'] ?? 0);
      const weeks = given === 0 ? WEEKS_WITHOUT_PERIOD : given;
      return addDate(new Date(report.reported_date), weeks * -7);
    },

    getSchedule: (name: string): unknown =>
      (Array.isArray(schedules) ? (schedules as { readonly name?: unknown }[]) : []).find(
        (schedule) => schedule.name === name,
      ),

    getMostRecentTimestamp(
      reports: readonly Report[],
      forms: unknown,
      fields?: Readonly<Record<string, unknown>>,
    ): unknown {
      const report = getMostRecentReport(reports, forms, fields);
      return report === null ? null : report.reported_date;
    },

    isFormSubmittedInWindow: (
      reports: readonly Report[],
      form: string,
      start: number,
      end: number,
      count?: number,
    ): boolean =>
      reports.some((report) => {
        const at = report.reported_date;
        if (report.form !== form || !(at >= start && at <= end)) return false;
        return !count || Number(report.fields?.['follow_up_count']) > count;
      }),

    isFirstReportNewer(first?: Report | null, second?: Report | null): boolean | null {
      if (!first?.reported_date) return null;
      return second?.reported_date ? first.reported_date > second.reported_date : true;
    },
  };
}
