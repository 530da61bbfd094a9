import { firstIdOf } from './find-suspects.ts';
import type { Suspect } from './suspect.ts';

const about = { owner: 'chw', ownerName: 'Achieng' };
const contact = { contact: 'chw', name: 'Achieng' };

/** One of every kind, with the id that its place in the list follows. */
const SUSPECTS: Readonly<Record<Suspect['kind'], readonly [Suspect, string]>> = {
  'supervisor-document': [
    { ...about, kind: 'supervisor-document', document: 'd', below: ['e'], same: 1, keys: 1 },
    'd',
  ],
  'replaced-owner': [{ ...about, kind: 'replaced-owner', document: 'd', replacement: 'e' }, 'd'],
  'several-places': [{ ...about, kind: 'several-places', account: 'a', document: 'd' }, 'a'],
  'unknown-target': [{ kind: 'unknown-target', target: 't', documents: 2 }, 't'],
  'running-total': [{ kind: 'running-total', target: 't' }, 't'],
  'no-number': [{ ...about, kind: 'no-number', document: 'd' }, 'd'],
  'parent-as-text': [{ ...contact, kind: 'parent-as-text' }, 'chw'],
  'lost-mapping': [{ ...contact, kind: 'lost-mapping' }, 'chw'],
  'zeros-after-the-period': [
    { ...about, kind: 'zeros-after-the-period', document: 'd', changed: '2026-03-02' },
    'd',
  ],
  'registered-twice': [
    { kind: 'registered-twice', name: 'Achieng', contacts: ['chw', 'z'], documents: ['d', 'e'] },
    'chw',
  ],
  'stale-lineage': [
    { ...contact, kind: 'stale-lineage', parent: 'p', parentName: 'Chamamul' },
    'chw',
  ],
  'unread-mapping': [{ ...contact, kind: 'unread-mapping', fault: 'no-entry' }, 'chw'],
  conflict: [{ ...contact, kind: 'conflict', differs: ['name'], orgUnits: [] }, 'chw'],
};

describe('suspects of one kind', () => {
  for (const [suspect, id] of Object.values(SUSPECTS)) {
    it(`are in the order of their first id: ${suspect.kind}`, () => {
      expect(firstIdOf(suspect)).toBe(id);
    });
  }
});
