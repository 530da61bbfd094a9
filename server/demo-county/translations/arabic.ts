/** A few of the county's texts in Arabic, so that the page can be seen from right to left. */
export const ARABIC: Readonly<Record<string, string>> = {
  'dhis.dataset.moh515': 'ملخص صحة المجتمع الشهري',
  'dhis.dataset.malaria': 'ملخص الملاريا الشهري',
  'targets.households-visited.title': 'الأسر التي تمت زيارتها',
  'targets.new-pregnancies.title': 'حالات الحمل الجديدة',
  'targets.births.title': 'الولادات',
  'targets.fever-cases.title': 'حالات الحمى',
  'targets.malaria-tests.title': 'فحوص الملاريا',
  'contact.type.county': 'مقاطعة',
};
