import { firstRev, type Kind } from './kind.ts';
import type { Registers } from './registers.ts';
import { sampleText } from './sample.ts';

const START = 'org.couchdb.user:';

/** The name of a CHW's account, by the place of the contact's id: accounts sort as their contacts. */
export const accountName = (place: number): string => `chw_${String(place).padStart(6, '0')}`;

/** The accounts of CHWs, one each, as the CHT keeps them beside its contacts: `user-settings`. */
export function accountKind({ chws, areas }: Registers): Kind {
  const idAt = (slot: number): string => START + accountName(slot);
  return {
    name: 'accounts',
    slots: chws.size,
    isTaken: () => true,
    takenBelow: (slot) => slot,
    idAt,
    slotOf: (id) => {
      const slot = Number(id.slice(START.length + 'chw_'.length));
      return Number.isInteger(slot) && slot < chws.size && id === idAt(slot) ? slot : undefined;
    },
    revAt: (slot) => firstRev(chws.idAt(slot)),
    valuesAt: (slot) => {
      const contact = chws.idAt(slot);
      return [accountName(slot), firstRev(contact), contact, areas.id(chws.numberAt(slot))];
    },
    text: ([name = '', rev = '', contact = '', place = '']) =>
      `{"_id":"${START}${name}","_rev":"${rev}","type":"user-settings","name":"${name}","roles":["chw"],"facility_id":["${place}"],"contact_id":"${contact}","fullname":"","email":"","phone":"+254700000000","language":"en","known":true}`,
    sample: [0, 1, 2, 3].map(sampleText),
    isOdd: () => false,
  };
}
