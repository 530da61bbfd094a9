import type { Translation } from '../../../i18n/index.ts';
import type { formEn } from '../en/form.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const form: Translation<typeof formEn> = {
  'export.dhis.form': 'النموذج الرسمي',
  'export.dhis.form.of': 'النموذج الرسمي: {name}',
  'export.dhis.form.print': 'اطبع النموذج',
  'export.dhis.form.close': 'أغلق النموذج',
  'export.dhis.form.layout.custom':
    'النموذج المخصص في DHIS2 بعد تنظيفه: بلا صوره ونصوصه البرمجية وألوانه.',
  'export.dhis.form.layout.sections': 'في أقسام DHIS2.',
  'export.dhis.form.layout.default': 'في تخطيط DHIS2 الافتراضي.',
  'export.dhis.form.layout.plain':
    'جدول بسيط: لا بيانات وصفية محمّلة تبيّن تخطيط النموذج. اقرأها من DHIS2.',
  'export.dhis.form.field.not-reported': 'لم يُبلَّغ عنه',
  'export.dhis.form.field.not-mapped': 'لا هدف مرتبط به: يُملأ باليد',
  'export.dhis.form.field.greyed': 'لا يُملأ',
  'export.dhis.form.others': 'ليس في أي قسم',
  'export.dhis.form.element': 'عنصر البيانات',
  'export.dhis.form.not-on': 'محسوب، وليس في أي حقل من النموذج:',
  'export.dhis.form.prepared': 'أعدّه',
  'export.dhis.form.approved': 'اعتمده',
  'export.dhis.form.signature': 'التوقيع',
  'export.dhis.form.date': 'التاريخ',
};
