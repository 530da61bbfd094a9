import type { Translation } from '../../../i18n/index.ts';
import type { signOffsEn } from '../en/sign-offs.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const signOffs: Translation<typeof signOffsEn> = {
  'export.dhis.section.sign-offs': 'सुपरिवेक्षकद्वारा प्रमाणित',
  'export.dhis.section.validated': 'प्रमाणित',
  'export.dhis.sign-offs.intro':
    'सुपरिवेक्षकहरूले आफ्ना CHW सँग यी संख्या जाँचेको भनी CHT मा हस्ताक्षर गर्छन्। यसले कुनै संख्या बदल्दैन। त्यसपछि केही बदलिएको ठाउँमा सुपरिवेक्षकलाई फेरि हेर्न र फेरि हस्ताक्षर गर्न भन्नुहोस्।',
  'export.dhis.sign-offs.failed': 'सुपरिवेक्षकहरूले हस्ताक्षर गरेको पढ्न सकिएन। संख्या र फाइलमा यसको असर छैन।',
  'export.dhis.sign-offs.outdated':
    'यी संख्या गनिएपछि धेरै कुरा बदलिएकाले ती अझै हस्ताक्षर गरिएजस्तै छन् कि छैनन् भन्न सकिँदैन। फेरि समीक्षा गर्नुहोस्।',
  'export.dhis.sign-offs.unreadable':
    '{count, plural, one {सुपरिवेक्षकको # प्रतिवेदन पढ्न सकिँदैन, र नलेखिएको मानिन्छ।} other {सुपरिवेक्षकका # प्रतिवेदन पढ्न सकिँदैनन्, र नलेखिएका मानिन्छन्।}}',
  'export.dhis.sign-offs.status.not-validated': 'प्रमाणित छैन',
  'export.dhis.sign-offs.status.changed': 'त्यसपछि बदलियो',
  'export.dhis.sign-offs.status.partly': 'आंशिक प्रमाणित',
  'export.dhis.sign-offs.status.may-have-changed': 'बदलिएको हुन सक्छ',
  'export.dhis.sign-offs.status.validated': 'प्रमाणित',
  'export.dhis.sign-offs.by.validated': '{name} ले {place} का लागि प्रमाणित गरे, {when}',
  'export.dhis.sign-offs.by.withdrawn': '{name} ले {place} का लागि फिर्ता लिए, {when}',
  'export.dhis.sign-offs.of': '{expected, number} मध्ये {reported, number} CHW ले प्रतिवेदन दिएका थिए',
  'export.dhis.sign-offs.partly': 'यो {owners, number} मध्ये {covered, number} CHW का लागि हो।',
  'export.dhis.sign-offs.maybe': 'के हेरियो भन्ने प्रतिवेदनमा छैन, र संख्या सोही दिन वा पछि लेखिएका छन्।',
  'export.dhis.sign-offs.change.new': 'त्यसपछि नयाँ: {names}',
  'export.dhis.sign-offs.change.changed': 'त्यसपछि बदलियो: {names}',
  'export.dhis.sign-offs.change.deleted': 'त्यसपछि मेटियो: {names}',
  'export.dhis.sign-offs.change.moved': 'त्यसपछि सरे: {names}',
  'export.dhis.sign-offs.change.not-counted': 'अब गनिँदैन: {names}',
  'export.dhis.sign-offs.reported': '{name} ले {place} का लागि जनाए, {when}; यो मान्य छैन:',
  'export.dhis.sign-offs.why.no-role': 'उनको कुनै खातालाई हस्ताक्षर गर्ने अनुमति छैन',
  'export.dhis.sign-offs.why.other-place': 'उनको खाता यस ठाउँका लागि काम गर्दैन',
  'export.dhis.sign-offs.nobody': 'कोही',
  'export.dhis.receipt.sign-offs': 'सुपरिवेक्षकद्वारा प्रमाणित',
  'export.dhis.receipt.sign-offs.figure': '{all, number} मध्ये {validated, number} संगठन एकाइ प्रमाणित',
};
