import type { Translation } from '../../../i18n/index.ts';
import type { storedValuesEn } from '../en/stored-values.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const storedValues: Translation<typeof storedValuesEn> = {
  'export.dhis.stored.reading': 'Inasoma DHIS2 ilicho nacho',
  'export.dhis.stored.before': 'DHIS2 ilicho nacho sasa',
  'export.dhis.stored.same':
    '{count, plural, =0 {Hakuna thamani iliyo tayari katika DHIS2 kama ilivyo hapa.} one {Thamani # tayari iko katika DHIS2, vilevile.} other {Thamani # tayari ziko katika DHIS2, vilevile.}}',
  'export.dhis.stored.different':
    '{count, plural, one {Thamani # ni tofauti katika DHIS2: uingizaji unaibadilisha} other {Thamani # ni tofauti katika DHIS2: uingizaji unazibadilisha}}',
  'export.dhis.stored.only-in-file':
    '{count, plural, one {Thamani # bado haimo katika DHIS2} other {Thamani # bado hazimo katika DHIS2}}',
  'export.dhis.stored.only-in-dhis2':
    '{count, plural, one {Thamani # iko katika DHIS2 tu: uingizaji unaiacha huko} other {Thamani # ziko katika DHIS2 tu: uingizaji unaziacha huko}}',
  'export.dhis.stored.in-dhis2': '· katika DHIS2: {value}',
  'export.dhis.stored.held':
    '{count, plural, one {DHIS2 ina thamani hii: ilisomwa tena.} other {DHIS2 ina thamani hizi #: zilisomwa tena.}}',
  'export.dhis.stored.not-held':
    'DHIS2 ina thamani {held, number} kati ya {sent, number} kama zilivyotumwa',
  'export.dhis.stored.not-held.next':
    'Angalia safu hizi kwenye data entry ya DHIS2: huenda mtu anazibadilisha. Kisha uhamishe na utume tena.',
  'export.dhis.stored.other':
    '{count, plural, one {Thamani # ni tofauti katika DHIS2} other {Thamani # ni tofauti katika DHIS2}}',
  'export.dhis.stored.missing':
    '{count, plural, one {Thamani # haimo katika DHIS2} other {Thamani # hazimo katika DHIS2}}',
  'export.dhis.stored.zeros-not-kept':
    '{count, plural, one {Sifuri # ambayo DHIS2 hii haiihifadhi} other {Sifuri # ambazo DHIS2 hii haizihifadhi}}',
  'export.dhis.stored.not-read':
    'DHIS2 ilicho nacho hakikuweza kusomwa, kwa hiyo hakuna kinachosemwa juu yake.',
  'export.dhis.stored.others-not-read':
    'Vitengo vya shirika visivyo na thamani katika faili hii havikuweza kusomwa: mtumiaji huyu wa DHIS2 haruhusiwi kuona kimojawapo. Kilichopo huko katika DHIS2 pekee hakijulikani.',
  'export.dhis.stored.not-read.no-access':
    'Mtumiaji huyu wa DHIS2 haruhusiwi kuona seti ya data au mojawapo ya vitengo vya shirika: DHIS2 ilicho nacho hakikuweza kusomwa.',
  'export.dhis.removals.title':
    '{count, plural, one {Thamani # ya uhamishaji wako wa mwisho imebaki katika DHIS2} other {Thamani # za uhamishaji wako wa mwisho zimebaki katika DHIS2}}',
  'export.dhis.removals.detail':
    'Faili ya sasa haina hizo, na uingizaji hauondoi chochote: DHIS2 bado inazihesabu. Kufuta kunaondoa tu kile kilicho vilevile kama uhamishaji ule ulivyokiandika.',
  'export.dhis.removals.rows': '{count, plural, one {Thamani} other {Thamani #}}',
  'export.dhis.removals.check': 'Angalia kitakachofutwa',
  'export.dhis.removals.checking': 'Inauliza DHIS2',
  'export.dhis.removals.confirm':
    '{count, plural, one {Futa thamani # katika DHIS2, pamoja na maoni yake} other {Futa thamani # katika DHIS2, pamoja na maoni yake}}',
  'export.dhis.removals.delete': '{count, plural, one {Futa thamani #} other {Futa thamani #}}',
  'export.dhis.removals.nothing': 'Hakuna cha kufuta.',
  'export.dhis.removals.changed-since':
    '{count, plural, one {Thamani # ilibadilishwa na mtu tangu hapo, na inabaki} other {Thamani # zilibadilishwa na mtu tangu hapo, na zinabaki}}',
  'export.dhis.removals.gone':
    '{count, plural, one {Thamani # tayari haipo} other {Thamani # tayari hazipo}}',
  'export.dhis.removals.refused': 'DHIS2 isingefuta vyote. Hakuna kilichofutwa.',
  'export.dhis.removals.deleted':
    '{count, plural, =0 {Hakuna kilichofutwa.} one {Thamani # ilifutwa katika DHIS2, na haipo: ilithibitishwa kwa kusoma.} other {Thamani # zilifutwa katika DHIS2, na hazipo: ilithibitishwa kwa kusoma.}}',
  'export.dhis.removals.remaining':
    '{count, plural, one {Thamani # bado iko katika DHIS2} other {Thamani # bado ziko katika DHIS2}}',
};
