import type { Translation } from '../../../i18n/index.ts';
import type { historyEn } from '../en/history.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const history: Translation<typeof historyEn> = {
  'export.dhis.history': 'Kwa kumbukumbu zako',
  'export.dhis.history.since': 'Kilichobadilika tangu {when}',
  'export.dhis.history.same':
    'Hakuna: faili hii ina kile kile kilichokuwa kwenye ya awali. Hakuna haja ya kuiingiza tena.',
  'export.dhis.history.changed':
    '{count, plural, one {thamani imebadilika} other {thamani zimebadilika}}',
  'export.dhis.history.changed.title': 'Thamani zilizobadilika',
  'export.dhis.history.added': '{count, plural, one {thamani ni mpya} other {thamani ni mpya}}',
  'export.dhis.history.added.title': 'Thamani mpya',
  'export.dhis.history.left-behind': 'zimebaki katika DHIS2',
  'export.dhis.history.left-behind.title':
    '{count, plural, one {Thamani moja inabaki katika DHIS2 ingawa faili hii haina tena} other {DHIS2 inabaki na thamani {count, number} ambazo faili hii haina tena}}',
  'export.dhis.history.left-behind.effect':
    'Uingizaji hauondoi thamani kamwe. Ikiwa faili ya awali iliingizwa, DHIS2 inaendelea kuzihesabu hizi, pamoja na zilizo kwenye faili hii.',
  'export.dhis.history.left-behind.next':
    'Hifadhi faili ya kuondoa, na uiingize katika DHIS2 kwa mkakati Delete: inafuta thamani hizi tu. Anza jaribio kwanza. Usiiingize kamwe kwa mkakati mwingine.',
  'export.dhis.history.save-removals': 'Hifadhi faili ya kuondoa',
  'export.dhis.history.again':
    'Ingiza faili tena, ili DHIS2 iwe na thamani za sasa. Thamani zilizo sawa zinabaki zilivyo.',
  'export.dhis.history.untold':
    '{count, plural, one {Moja zaidi haijaorodheshwa hapa.} other {Hazijaorodheshwa hapa: {count, number} zaidi.}}',
  'export.dhis.history.why.moved': 'sasa iko kwenye kitengo kingine',
  'export.dhis.history.why.no-document': 'haina tena hati ya kipindi hiki',
  'export.dhis.history.why.no-document-of-chosen':
    'haina tena hati ya kipindi hiki katika vitengo vilivyochaguliwa',
  'export.dhis.history.why.not-reported': 'haitoi tena namba hii',
  'export.dhis.history.why.mapped-otherwise': 'mahali au lengo limeunganishwa kwingine sasa',
  'export.dhis.history.why.left-out': 'safu imeachwa nje ya faili hii',
  'export.dhis.history.why.excluded': 'iliachwa nje ya kipindi hiki',
  'export.dhis.history.why.malformed': 'hati haiwezi kusomwa',
  'export.dhis.history.why.other-revision': 'toleo lingine la hati linahesabiwa',
  'export.dhis.history.why.older-account': 'akaunti mpya zaidi inahesabiwa',
  'export.dhis.history.why.no-contact': 'mtu huyo hayupo tena',
  'export.dhis.history.why.no-org-unit': 'hakuna mahali pa juu penye kitengo cha shirika sasa',
  'export.dhis.history.why.bad-number': 'namba haiwezi kusomwa sasa',
  'export.dhis.history.save-receipt': 'Hifadhi stakabadhi',
  'export.dhis.history.forget':
    '{count, plural, one {Sahau uhamishaji uliopita} other {Sahau uhamishaji {count, number} uliopita}}',
  'export.dhis.history.kept':
    'Kivinjari hiki kinahifadhi kilichohamishwa, bila majina ya CHW, ili uhamishaji unaofuata wa chaguo hili uweze kulinganishwa.',
  'export.dhis.history.not-kept':
    'Kivinjari hiki hakihifadhi kilichohamishwa: uhamishaji unaofuata wa chaguo hili hautalinganishwa nacho.',
};
