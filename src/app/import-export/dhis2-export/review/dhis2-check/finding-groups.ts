import {
  FINDING_KINDS,
  SEVERITIES,
  severityOf,
  type CheckedRow,
  type Dhis2Generation,
  type Finding,
  type FindingDetail,
  type FindingKind,
  type Severity,
} from '../../../../../domain/index.ts';

/** A row that something was found about, and what only that row has to say about it. */
export interface FoundRow {
  readonly row: CheckedRow;
  readonly detail: FindingDetail;
}

/** Findings of one kind about which DHIS2 does the same, and which are put right in the same way. */
export interface FindingVariant extends Pick<Finding, 'upTo242' | 'since243' | 'fix'> {
  /** What all its rows have in common. */
  readonly detail: FindingDetail;
  /** None where it is the whole file. */
  readonly rows: readonly FoundRow[];
}

/** All findings of one kind. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly variants: readonly FindingVariant[];
  /** How many rows it is about; 0 where it is the whole file. */
  readonly rows: number;
}

/** All findings that are equally bad. */
export interface SeverityGroup {
  readonly severity: Severity;
  readonly groups: readonly FindingGroup[];
}

/**
 * Findings by how bad they are, the worst first, and within that by kind.
 *
 * @param generation of the server that they are of; without it the worse of both counts
 */
export const findingGroups = (
  findings: readonly Finding[],
  generation?: Dhis2Generation,
): readonly SeverityGroup[] => {
  const ofKinds = FINDING_KINDS.flatMap((kind) => {
    const ofKind = findings.filter((finding) => finding.kind === kind);
    return ofKind.length === 0 ? [] : [groupOf(kind, ofKind)];
  });
  return SEVERITIES.flatMap((severity) => {
    const groups = ofKinds.filter((group) => worstOf(group, generation) === severity);
    return groups.length === 0 ? [] : [{ severity, groups }];
  });
};

function groupOf(kind: FindingKind, findings: readonly Finding[]): FindingGroup {
  const variants = new Map<string, FindingVariant & { readonly rows: FoundRow[] }>();
  for (const { row, upTo242, since243, fix, detail } of findings) {
    const common = row === undefined ? detail : commonOf(detail);
    const key = JSON.stringify([upTo242, since243, fix, common]);
    const variant = variants.get(key) ?? { upTo242, since243, fix, detail: common, rows: [] };
    if (row !== undefined) variant.rows.push({ row, detail });
    variants.set(key, variant);
  }
  const rows = new Set(findings.flatMap(({ row }) => row?.index ?? []));
  return { kind, variants: [...variants.values()], rows: rows.size };
}

/** Dates, option combos and org units are a row's own; the rest is told once for all. */
const commonOf = ({
  date: _,
  optionCombos: __,
  below: ___,
  ...common
}: FindingDetail): FindingDetail => common;

const worstOf = (
  { variants }: FindingGroup,
  generation: Dhis2Generation | undefined,
): Severity | undefined => {
  const severities = new Set(variants.map((variant) => severityOf(variant, generation)));
  return SEVERITIES.find((severity) => severities.has(severity));
};
