import type { Translation } from '../../../i18n/index.ts';
import type { formatEn } from '../en/format.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const format: Translation<typeof formatEn> = {
  'export.dhis.format': 'الصيغة',
  'export.dhis.format.json': 'JSON',
  'export.dhis.format.xml': 'XML',
  'export.dhis.format.xml.advice': 'في DHIS2 اختر الصيغة XML: فهو لا ينظر إلى اسم الملف.',
  'export.dhis.format.adx': 'ADX',
  'export.dhis.format.adx.advice':
    'في DHIS2 اختر الصيغة ADX واترك جميع أنظمة المعرّفات على UID: بدونها تبحث الخوادم القديمة عن رموز ولا تجد شيئًا. لا تعليقات في ملف ADX.',
  'export.dhis.format.adx.advice.codes':
    'في DHIS2 اختر الصيغة ADX واختر Code نظامًا لمعرّف الوحدات التنظيمية واترك الباقي على UID. لا تعليقات في ملف ADX.',
  'export.dhis.format.csv': 'CSV',
  'export.dhis.format.csv.advice':
    'في DHIS2 ضع علامة على “First row is header”: بدونها يفشل الاستيراد أو يعدّ العنوان صفًا. لا يمكن لملف CSV وضع علامة الاكتمال على مجموعة بيانات، وحفظه من جدول بيانات قد يفسده.',
  'export.dhis.format.csv.advice.codes':
    'في DHIS2 ضع علامة على “First row is header” واختر Code نظامًا لمعرّف الوحدات التنظيمية: لا يستطيع ملف CSV أن يبيّن أن فيه رموزًا. ولا يمكنه وضع علامة الاكتمال على مجموعة بيانات، وحفظه من جدول بيانات قد يفسده.',
  'export.dhis.gzip': 'اضغط الملف (gzip)',
};
