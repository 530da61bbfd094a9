import type { Contributor } from '../review/completeness/contributors.ts';
import type { CountedDocument } from '../aggregate/contribution.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import type { ExportPlan } from '../export/export-plan.ts';
import type { Tag } from '../period/period.ts';
import { orgUnitsOfLineage } from '../place/attribution.ts';
import type { Contact } from '../place/contact.ts';
import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import { signOffOfUnit, type SignOffOfUnit } from './sign-off-of-unit.ts';
import type { SignOff } from './sign-off.ts';
import { standingSignOffs, type Signatories } from './standing-sign-offs.ts';

/** What the sign-offs of org units are made of. */
export interface SignOffSources extends Signatories {
  readonly plan: Pick<ExportPlan, 'counting' | 'tags' | 'request'>;
  readonly counted: readonly CountedDocument[];
  /** Who reported or should have. */
  readonly contributors: readonly Pick<Contributor, 'owner' | 'orgUnits'>[];
  readonly contacts: ReadonlyMap<ContactId, Pick<Contact, 'lineage'>>;
  readonly signOffs: readonly SignOff[];
  /** Today's `_rev` of the documents that count or that a sign-off lists, as far as they exist. */
  readonly revisions: ReadonlyMap<string, string>;
}

/** What an org unit consists of. */
interface Unit {
  readonly owners: Set<ContactId>;
  readonly counted: CountedDocument[];
  readonly mappedLineages: (readonly ContactId[])[];
}

/**
 * What stands signed of each org unit of the choice in each month, by org unit and month: of those
 * at which somebody reported or should have, or whose place somebody signed. It never changes a number.
 */
export function signOffsOfUnits(sources: SignOffSources): readonly SignOffOfUnit[] {
  const { plan, contacts, revisions, signOffs } = sources;
  const { mapping, attribution, latestDate } = plan.counting;
  const standing = new Map(
    plan.tags.map((tag) => [
      tag,
      standingSignOffs(signOffs, { dataSet: plan.request.dataSet, tag }, sources, latestDate),
    ]),
  );
  const signed = new Set([...standing.values()].flatMap(({ ofPlaces }) => [...ofPlaces.keys()]));
  const facts = {
    lineageOf: (owner: ContactId) => contacts.get(owner)?.lineage,
    orgUnitsOf: (lineage: readonly ContactId[]) => orgUnitsOfLineage(lineage, mapping, attribution),
    revisions,
    latestDate,
  };
  return [...unitsOf(sources)]
    .filter(
      ([, { owners, mappedLineages }]) =>
        owners.size > 0 || mappedLineages.flat().some((id) => signed.has(id)),
    )
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([orgUnit, unit]) =>
      [...standing].map(([tag, ofMonth]) =>
        signOffOfUnit(
          { ...unit, orgUnit, tag, standing: ofMonth, counted: inMonth(unit.counted, tag) },
          facts,
        ),
      ),
    );
}

const inMonth = (counted: readonly CountedDocument[], tag: Tag): readonly CountedDocument[] =>
  counted.filter(({ document }) => document.tag === tag);

/** The org units of the choice, each looked up once however many there are. */
function unitsOf({ plan, counted, contributors }: SignOffSources): ReadonlyMap<OrgUnitId, Unit> {
  const { mapping, chosen } = plan.counting;
  const units = new Map<OrgUnitId, Unit>();
  for (const orgUnit of chosen.orgUnits) {
    units.set(orgUnit, { owners: new Set(), counted: [], mappedLineages: [] });
  }
  for (const { contact, orgUnits } of mapping.values()) {
    for (const id of orgUnits) units.get(id)?.mappedLineages.push(contact.lineage);
  }
  for (const { owner, orgUnits } of contributors) {
    for (const id of orgUnits) units.get(id)?.owners.add(owner);
  }
  for (const one of counted) {
    for (const id of one.orgUnits) {
      const unit = units.get(id);
      unit?.owners.add(one.document.owner);
      unit?.counted.push(one);
    }
  }
  return units;
}
