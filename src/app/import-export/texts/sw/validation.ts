import type { Translation } from '../../../i18n/index.ts';
import type { validationEn } from '../en/validation.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const validation: Translation<typeof validationEn> = {
  'export.dhis.validation': 'Kanuni za uthibitishaji za DHIS2',
  'export.dhis.validation.run':
    '{count, plural, =0 {Hakuna kanuni iliyoweza kutumika kwa namba hizi.} one {Kanuni moja ilitumika kwa namba hizi. Kanuni iliyovunjwa haizuii faili: uliza kama namba ni sahihi.} other {Zilizotumika kwa namba hizi: kanuni {count, number}. Kanuni iliyovunjwa haizuii faili: uliza kama namba ni sahihi.}}',
  'export.dhis.validation.kept': 'Kila kanuni iliyotumika imetimizwa.',
  'export.dhis.validation.broken':
    '{count, plural, one {Imevunjwa kwenye kitengo kimoja cha shirika} other {Imevunjwa kwenye vitengo {count, number} vya shirika}}',
  'export.dhis.validation.no-value': 'hakuna thamani',
  'export.dhis.validation.operator.equal_to': 'inapaswa kuwa sawa na',
  'export.dhis.validation.operator.not_equal_to': 'inapaswa kuwa tofauti na',
  'export.dhis.validation.operator.greater_than': 'inapaswa kuwa zaidi ya',
  'export.dhis.validation.operator.greater_than_or_equal_to': 'inapaswa kuwa angalau',
  'export.dhis.validation.operator.less_than': 'inapaswa kuwa chini ya',
  'export.dhis.validation.operator.less_than_or_equal_to': 'inapaswa isizidi',
  'export.dhis.validation.operator.compulsory_pair': 'inapaswa kuripotiwa pamoja na',
  'export.dhis.validation.operator.exclusive_pair': 'haipaswi kuripotiwa pamoja na',
  'export.dhis.validation.not-run': 'Kanuni ambazo DHIS2 pekee inaweza kukagua',
  'export.dhis.validation.why.constant': 'Inatumia thamani isiyobadilika (constant) ya DHIS2.',
  'export.dhis.validation.why.indicator': 'Inatumia kiashiria.',
  'export.dhis.validation.why.program-data': 'Inatumia data ya programu.',
  'export.dhis.validation.why.reporting-rate': 'Inatumia kiwango cha kuripoti.',
  'export.dhis.validation.why.org-unit-group': 'Inauliza kundi la vitengo vya shirika.',
  'export.dhis.validation.why.option-group':
    'Inatumia kundi la chaguo, au mchanganyiko mmoja wa chaguo za sifa.',
  'export.dhis.validation.why.other-period': 'Inaangalia vipindi vingine pia.',
  'export.dhis.validation.why.function': 'Inatumia kazi inayokokotolewa katika DHIS2 pekee.',
  'export.dhis.validation.why.syntax': 'Fomula yake haikuweza kusomwa.',
  'export.dhis.validation.why.element-not-in-file':
    'Inatumia kipengele cha data kisichomo kwenye faili hii; DHIS2 inaweza kuwa na thamani yake.',
  'export.dhis.validation.why.org-unit-level':
    'Inahusu baadhi ya ngazi, na ngazi za baadhi ya vitengo vya shirika hazijulikani.',
};
