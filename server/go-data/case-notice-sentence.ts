import type { CaseNotice } from '../../src/domain/index.ts';
import { noticeSentence } from '../export-interface/index.ts';

/** What a notice about cases says, in English, for those who configure or automate. */
export function caseNoticeSentence(notice: CaseNotice): string {
  switch (notice.kind) {
    case 'no-case-matches':
      return `No case of the outbreak, of any period, meets the conditions of ${notice.dataElement}: look whether a value in them is misspelt.`;
    case 'several-org-units-of-location':
      return `The identifiers of the location ${notice.location} name several organisation units (${notice.orgUnits.join(', ')}): it stands for none of them.`;
    case 'unreadable-cases':
      return `${String(notice.count)} entries have no id and were not read as cases.`;
    case 'added-while-reading':
      return `${String(notice.count)} cases were added in Go.Data while this was read: they are not in it.`;
    default:
      return noticeSentence(notice);
  }
}
