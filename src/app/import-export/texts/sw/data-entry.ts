import type { Translation } from '../../../i18n/index.ts';
import type { dataEntryEn } from '../en/data-entry.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const dataEntry: Translation<typeof dataEntryEn> = {
  'export.dhis.entry': 'Uingizaji wa Data wa DHIS2',
  'export.dhis.entry.detail':
    'Kile ambacho Uingizaji wa Data ungesema kuhusu fomu zenye namba hizi. Hakuna kinachozuia faili.',
  'export.dhis.entry.nothing': 'Haungeweka alama yoyote.',
  'export.dhis.entry.limits':
    '{count, plural, one {Thamani moja iko nje ya kima cha chini na cha juu} other {Thamani {count, number} ziko nje ya kima cha chini na cha juu}}',
  'export.dhis.entry.limits.detail':
    'Uingizaji wa Data huweka alama kwenye thamani hiyo na kuihifadhi. Uliza kama namba ni sahihi.',
  'export.dhis.entry.between': 'inapaswa kuwa kati ya {min} na {max}',
  'export.dhis.entry.missing.compulsory': 'Sehemu za lazima zilizo tupu',
  'export.dhis.entry.missing.compulsory.detail':
    'Hazimo kwenye faili hii kwa vitengo hivi vya shirika; DHIS2 inaweza kuwa nazo. Kama hapana, zijaze huko.',
  'export.dhis.entry.missing.comment-required': 'Sehemu tupu zinazohitaji maoni',
  'export.dhis.entry.missing.comment-required.detail':
    'Seti hii ya data inataka thamani au maoni katika kila sehemu. Yaandike kwenye DHIS2 baada ya kuingiza.',
  'export.dhis.entry.missing.field-combination': 'Sehemu za kujazwa pamoja',
  'export.dhis.entry.missing.field-combination.detail':
    'Seti hii ya data inataka michanganyiko yote ya chaguo za kipengele cha data mara mmoja unapokuwa na thamani. Ni programu ya zamani ya uingizaji wa data pekee inayodai hivyo.',
  'export.dhis.entry.fields':
    '{count, plural, one {Onyesha sehemu moja} other {Onyesha sehemu {count, number}}}',
  'export.dhis.entry.at':
    '{count, plural, one {Tupu kwenye kitengo kimoja cha shirika.} other {Tupu kwenye vitengo {count, number} vya shirika.}}',
  'export.dhis.entry.in-no-row':
    'Haimo katika safu yoyote ya faili hii: hakuna lengo lililounganishwa nayo, au hakuna aliyeripoti.',
  'export.dhis.entry.incomplete':
    '{count, plural, one {Fomu moja ambayo Uingizaji wa Data haungekamilisha} other {Fomu {count, number} ambazo Uingizaji wa Data haungekamilisha}}',
  'export.dhis.entry.incomplete.detail':
    'Isipokuwa DHIS2 ina zaidi ya faili hii. Thamani zinaweza kuingizwa hata hivyo; unapoweka alama ya kukamilika kutoka hapa, DHIS2 hukataa tu pale sehemu ya lazima ilipo tupu.',
  'export.dhis.entry.forms': 'Onyesha zipi, na kwa nini',
  'export.dhis.entry.why.compulsory': 'Sehemu ya lazima ni tupu.',
  'export.dhis.entry.why.comment-required': 'Sehemu tupu haina maoni.',
  'export.dhis.entry.why.validation-rule': 'Kanuni ya uthibitishaji imevunjwa.',
  'export.dhis.entry.why.field-combination':
    'Baadhi ya michanganyiko ya chaguo ya kipengele ina thamani, mingine haina.',
  'export.dhis.entry.not-judged':
    'Sehemu tupu za vipengele hivi vya data hazijulikani, kwa sababu michanganyiko yao ya chaguo haijulikani: {names}.',
};
