import type { Translation } from '../../../i18n/index.ts';
import type { signOffsEn } from '../en/sign-offs.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const signOffs: Translation<typeof signOffsEn> = {
  'export.dhis.section.sign-offs': 'Imethibitishwa na wasimamizi',
  'export.dhis.section.validated': 'zimethibitishwa',
  'export.dhis.sign-offs.intro':
    'Wasimamizi hutia sahihi katika CHT kwamba wamekagua namba hizi pamoja na CHW wao. Hakuna namba inayobadilika kwa hilo. Palipobadilika tangu hapo, mwombe msimamizi aangalie tena na atie sahihi tena.',
  'export.dhis.sign-offs.failed':
    'Kilichotiwa sahihi na wasimamizi hakikuweza kusomwa. Namba na faili hazijaguswa.',
  'export.dhis.sign-offs.outdated':
    'Mengi yamebadilika tangu namba hizi zihesabiwe, hivyo haijulikani kama bado ni zile zilizotiwa sahihi. Kagua tena.',
  'export.dhis.sign-offs.unreadable':
    '{count, plural, one {Ripoti # ya msimamizi haisomeki, na inahesabiwa kuwa haikuandikwa.} other {Ripoti # za wasimamizi hazisomeki, na zinahesabiwa kuwa hazikuandikwa.}}',
  'export.dhis.sign-offs.status.not-validated': 'haijathibitishwa',
  'export.dhis.sign-offs.status.changed': 'imebadilika tangu hapo',
  'export.dhis.sign-offs.status.partly': 'imethibitishwa kwa sehemu',
  'export.dhis.sign-offs.status.may-have-changed': 'huenda imebadilika',
  'export.dhis.sign-offs.status.validated': 'imethibitishwa',
  'export.dhis.sign-offs.by.validated': 'Imethibitishwa na {name} kwa {place}, {when}',
  'export.dhis.sign-offs.by.withdrawn': 'Imeondolewa na {name} kwa {place}, {when}',
  'export.dhis.sign-offs.of':
    'CHW {reported, number} kati ya {expected, number} {reported, plural, one {alikuwa ameripoti} other {walikuwa wameripoti}}',
  'export.dhis.sign-offs.partly': 'Inahusu CHW {covered, number} kati ya {owners, number}.',
  'export.dhis.sign-offs.maybe':
    'Ripoti haisemi kilichokaguliwa, na namba ziliandikwa siku hiyo au baadaye.',
  'export.dhis.sign-offs.change.new': 'Mpya tangu hapo: {names}',
  'export.dhis.sign-offs.change.changed': 'Imebadilika tangu hapo: {names}',
  'export.dhis.sign-offs.change.deleted': 'Imefutwa tangu hapo: {names}',
  'export.dhis.sign-offs.change.moved': 'Amehamishwa tangu hapo: {names}',
  'export.dhis.sign-offs.change.not-counted': 'Haihesabiwi tena: {names}',
  'export.dhis.sign-offs.reported': 'Imeripotiwa na {name} kwa {place}, {when}; haihesabiwi:',
  'export.dhis.sign-offs.why.no-role': 'hakuna akaunti yake inayoruhusiwa kutia sahihi',
  'export.dhis.sign-offs.why.other-place': 'akaunti yake haifanyi kazi kwa mahali hapa',
  'export.dhis.sign-offs.nobody': 'mtu fulani',
  'export.dhis.receipt.sign-offs': 'Imethibitishwa na wasimamizi',
  'export.dhis.receipt.sign-offs.figure':
    'vitengo {validated, number} kati ya {all, number} vimethibitishwa',
};
