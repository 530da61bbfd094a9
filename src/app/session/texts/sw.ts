import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const sessionTextsSw: Translation<typeof sessionTextsEn> = {
  'admin.app.name': 'Usimamizi wa programu',
  'Log Out': 'Toka',
  'language.choose': 'Lugha',
  'language.more': 'Lugha nyingine',
  'language.names-only': 'majina tu, bado hakuna maneno ya ukurasa huu',
  'sign-in.title': 'Ingia',
  'sign-in.lead': 'Tumia jina la mtumiaji na nenosiri la akaunti yako ya CHT katika {server}.',
  'sign-in.single-sign-on':
    'Je, unafungua CHT kwa kuingia mara moja (single sign-on)? Fomu hii inapokea nenosiri tu: mwombe msimamizi wako aweke ukurasa huu kwenye anwani ya CHT yenyewe, ambapo kuingia kwenye CHT kunatosha.',
  'sign-in.name': 'Jina la mtumiaji',
  'sign-in.name.missing': 'Weka jina lako la mtumiaji.',
  'sign-in.password': 'Nenosiri',
  'sign-in.password.missing': 'Weka nenosiri lako.',
  'sign-in.password.show': 'Onyesha nenosiri',
  'sign-in.submit': 'Ingia',
  'sign-in.submitting': 'Inaingia…',
  'sign-in.returning': 'Utarudi kwenye ukurasa uliokuwepo.',
  'session.opening': 'Inafungua…',
  'session.waiting.database':
    'Bado inasubiri hifadhidata iseme nani ameingia na mipangilio ni ipi. Huenda ina kazi nyingi, au muunganisho ni wa polepole.',
  'session.waiting.page': 'Bado inasubiri faili za ukurasa huu. Huenda muunganisho ni wa polepole.',
  'session.retry': 'Jaribu tena',
  'session.failure.unreachable.title': 'Hifadhidata haijibu',
  'session.failure.page-files.title': 'Sehemu ya ukurasa huu haikufika',
  'session.failure.refused.title': 'Hifadhidata haikutoa mipangilio yake',
  'session.error.unreachable':
    'Hakuna kilichorudi kutoka kwa hifadhidata. Hakuna kilichobadilishwa. Angalia muunganisho wako, kisha ujaribu tena.',
  'session.error.wrong-credentials':
    'Hakuna akaunti yenye jina hili la mtumiaji na nenosiri hili. Angalia vyote viwili, pamoja na herufi kubwa, kisha uingie tena. Ikiwa umesahau nenosiri, mwombe msimamizi wako wa CHT jipya.',
  'session.error.too-many-attempts':
    'Kumekuwa na majaribio mengi mno kwa muda mfupi. Subiri dakika chache, kisha uingie tena.',
  'session.error.session-not-ended':
    'Bado umeingia: ukurasa ulikuwa unasoma ulipotoka. Subiri kidogo kisha utoke tena; kwenye kompyuta inayotumiwa na wengine, funga kivinjari.',
  'session.error.session-not-kept':
    'Nenosiri ni sahihi, lakini kivinjari hakikuhifadhi kipindi cha kuingia. Ruhusu vidakuzi kwa anwani hii, au uifungue kwa https://, kisha uingie tena.',
  'session.error.busy':
    'Hifadhidata ina kazi nyingi: haimjibu mtu yeyote kwa sasa. Subiri dakika moja, kisha ujaribu tena.',
  'session.error.offline-account':
    'Hii ni akaunti ya kufanya kazi bila mtandao kwenye simu. CHT hairuhusu akaunti kama hizo kusoma kinachohitajika kuhamisha. Mwombe msimamizi wako wa CHT akaunti yenye jukumu la mtandaoni.',
  'session.error.page-files':
    'Huenda muunganisho ulikatika, au toleo jipya lilisakinishwa ukurasa huu ukiwa wazi. Angalia muunganisho wako, kisha ujaribu tena.',
  'session.error.refused':
    'Hifadhidata ilijibu kwa hali {status}: “{words}”. Jaribu tena; ikiendelea hivyo, mwonyeshe msimamizi wako wa CHT sentensi hii.',
  'session.error.no-permission':
    'Akaunti yako hairuhusiwi kusoma mipangilio. Mwombe msimamizi wako wa CHT aipe jukumu la mtandaoni.',
};
