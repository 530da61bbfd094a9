import type { Translation } from '../../app/i18n/index.ts';
import type { dhis2AppEn } from './dhis2-app.en.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const dhis2AppSw: Translation<typeof dhis2AppEn> = {
  'dhis2-app.title': 'Ripoti za CHT',
  'dhis2-app.intro':
    'Huhesabu yale ambayo wahudumu wa afya ya jamii wameandika katika CHT, na huyaingiza katika DHIS2 hii.',
  'dhis2-app.back': 'Rudi DHIS2',
  'dhis2-app.opening': 'Inafungua…',
  'dhis2-app.asking': 'Inauliza seva ya uhamishaji…',
  'dhis2-app.again': 'Jaribu tena',
  'dhis2-app.dhis2.unreachable': 'DHIS2 haijibu.',
  'dhis2-app.dhis2.unreachable.next': 'Angalia muunganisho wako, kisha ujaribu tena.',
  'dhis2-app.dhis2.wrong-credentials': 'Umetoka katika DHIS2.',
  'dhis2-app.dhis2.wrong-credentials.next': 'Ingia DHIS2, kisha ufungue programu hii tena.',
  'dhis2-app.dhis2.no-access': 'DHIS2 haikuruhusu kusoma kile ambacho programu hii inahitaji.',
  'dhis2-app.dhis2.no-access.next':
    'Mwombe msimamizi wako wa DHIS2 ruhusa ya kutumia programu hii.',
  'dhis2-app.dhis2.not-dhis2': 'Kinachojibu si DHIS2.',
  'dhis2-app.dhis2.not-dhis2.next':
    'Huenda umetoka, au kuna kitu kati yako na DHIS2. Fungua DHIS2 tena.',
  'dhis2-app.dhis2.refused': 'DHIS2 inakataa: {words}',
  'dhis2-app.dhis2.refused.next': 'Jaribu tena. Ikiendelea hivyo, mwambie msimamizi wako wa DHIS2.',
  'dhis2-app.not-set-up': 'Programu hii bado haijui CHT iko wapi.',
  'dhis2-app.not-set-up.next':
    'Mwombe msimamizi wako wa DHIS2 aifungue programu hii mara moja na kuiweka tayari.',
  'dhis2-app.setup.title': 'Jinsi programu hii inavyofikia seva ya uhamishaji ya CHT',
  'dhis2-app.setup.open': 'Badilisha muunganisho',
  'dhis2-app.setup.route': 'Kupitia Route ya DHIS2',
  'dhis2-app.setup.route.detail':
    'DHIS2 inauliza kwa jina na nenosiri inalolihifadhi yenyewe. Hakuna anayeandika nenosiri la CHT.',
  'dhis2-app.setup.route.code': 'Msimbo wa Route',
  'dhis2-app.setup.address': 'Moja kwa moja',
  'dhis2-app.setup.address.detail':
    'Kila mtumiaji anaingia kwa akaunti ya CHT. Seva lazima iambiwe anwani ya DHIS2 hii.',
  'dhis2-app.setup.address.of-host': 'Anwani ya seva ya uhamishaji',
  'dhis2-app.setup.address.hint': 'Inaanza na https://',
  'dhis2-app.setup.keep': 'Hifadhi kwa watu wote',
  'dhis2-app.setup.close': 'Funga',
  'dhis2-app.setup.kept': 'Imehifadhiwa.',
  'dhis2-app.setup.not-protected':
    'Imehifadhiwa, lakini DHIS2 haikuilinda: yeyote anayefungua programu hii anaweza kuibadilisha. Katika data store, weka ishirikiwe kwa kusoma tu.',
  'dhis2-app.setup.not-kept': 'DHIS2 haikuihifadhi. {words}',
  'dhis2-app.account.title': 'Ingia katika CHT',
  'dhis2-app.account.detail':
    'Kwa akaunti yako ya CHT katika {address}. Inahifadhiwa kwenye kumbukumbu ya ukurasa huu tu, na unaombwa tena kila mara.',
  'dhis2-app.account.user': 'Mtumiaji wa CHT',
  'dhis2-app.account.password': 'Nenosiri la CHT',
  'dhis2-app.account.sign-in': 'Ingia',
  'dhis2-app.account.sign-out': 'Toka katika CHT',
  'dhis2-app.host.unreachable': 'Seva ya uhamishaji haijibu.',
  'dhis2-app.host.unreachable.next':
    'Angalia muunganisho wako, kisha ujaribu tena. Ikiendelea hivyo, huenda seva imezimwa, au Route au anwani yake si sahihi.',
  'dhis2-app.host.unusable': 'Kinachojibu si seva ya uhamishaji.',
  'dhis2-app.host.unusable.next':
    'Mwombe msimamizi wako wa DHIS2 akague muunganisho wa programu hii.',
  'dhis2-app.host.signed-out': 'CHT haitambui mtumiaji na nenosiri hili.',
  'dhis2-app.host.signed-out.next':
    'Viangalie. Ikiwa Route inauliza kwa niaba yako, msimamizi wako wa DHIS2 ndiye wa kuirekebisha.',
  'dhis2-app.host.refused': '{words}',
  'dhis2-app.host.refused.next':
    'Ikiwa huwezi kurekebisha mwenyewe, mwonyeshe msimamizi wako maneno haya.',
  'dhis2-app.data-sets.none':
    'Kati ya seti za data ambazo unaruhusiwa kuandika katika DHIS2, hakuna hata moja ambayo CHT huihamisha.',
  'dhis2-app.period.other-type': 'CHT haiwezi kutoa vipindi vya aina ya {type}.',
  'dhis2-app.period.weeks':
    'Seti hii ya data inatumia wiki, ambazo seva hii ya uhamishaji haizihesabu kutoka kwenye ripoti.',
  'dhis2-app.units.search': 'Tafuta kitengo kwa jina',
  'dhis2-app.units.none-chosen': 'hakuna kilichochaguliwa',
  'dhis2-app.units.not-read':
    'Vilivyo chini ya {name} havikuweza kusomwa. Kifunge kisha ukifungue tena.',
  'dhis2-app.units.not-found': 'DHIS2 haijibu. Andika tena.',
  'dhis2-app.units.open': 'Onyesha vilivyo chini ya {name}',
  'dhis2-app.units.close': 'Ficha vilivyo chini ya {name}',
  'dhis2-app.count.title': 'Hesabu na kagua',
  'dhis2-app.count': 'Hesabu',
  'dhis2-app.count.again': 'Hesabu tena',
  'dhis2-app.count.when': 'Chagua seti ya data, kitengo na kipindi.',
  'dhis2-app.counting': 'Seva ya uhamishaji inahesabu…',
  'dhis2-app.counting.long':
    'Kuhesabu kitengo kikubwa kwa mara ya kwanza kunaweza kuchukua dakika kadhaa.',
  'dhis2-app.no-file': 'Hakuna cha kuingiza. {words}',
  'dhis2-app.review.figures':
    '{values, plural, one {Thamani # ya} other {Thamani # za}} {units, plural, one {kitengo #} other {vitengo #}}',
  'dhis2-app.review.reported':
    '{reported, number} kati ya {expected, plural, one {mhudumu # wa afya ya jamii} other {wahudumu # wa afya ya jamii}} wameripoti.',
  'dhis2-app.review.incomplete':
    '{count, plural, one {Kuna mtu anayekosekana katika kitengo #} other {Kuna mtu anayekosekana katika vitengo #}}',
  'dhis2-app.review.unit': '{reported, number} kati ya {expected, number}',
  'dhis2-app.review.far-out':
    '{count, plural, one {Thamani # iko mbali na miezi iliyotangulia} other {Thamani # ziko mbali na miezi iliyotangulia}}',
  'dhis2-app.review.usual': '(katika miezi iliyotangulia karibu {median})',
  'dhis2-app.review.notices':
    '{count, plural, one {Jambo # la kujua kuhusu namba hizi} other {Mambo # ya kujua kuhusu namba hizi}}',
  'dhis2-app.values.title': 'Thamani hizi kando ya zile za DHIS2',
  'dhis2-app.values.data-element': 'Kipengele cha data',
  'dhis2-app.values.in-dhis2': 'Katika DHIS2',
  'dhis2-app.values.now': 'Sasa',
  'dhis2-app.values.differing':
    '{count, plural, =0 {DHIS2 tayari inazo zote.} one {Thamani # bado haiko hivi katika DHIS2.} other {Thamani # bado haziko hivi katika DHIS2.}}',
  'dhis2-app.values.only-differing': 'Zinazotofautiana tu',
  'dhis2-app.may-not-write':
    'Akaunti yako ya DHIS2 hairuhusiwi kuandika thamani za data. Unaweza kuangalia, lakini si kuingiza.',
};
