import type { Translation } from '../../../i18n/index.ts';
import type { historyEn } from '../en/history.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const history: Translation<typeof historyEn> = {
  'export.dhis.history': 'لسجلاتك',
  'export.dhis.history.since': 'ما تغيّر منذ {when}',
  'export.dhis.history.same':
    'لا شيء: في هذا الملف ما كان في السابق. لا حاجة إلى استيراده من جديد.',
  'export.dhis.history.changed':
    '{count, plural, zero {قيمة تغيّرت} one {قيمة تغيّرت} two {قيمتان تغيّرتا} few {قيم تغيّرت} many {قيمة تغيّرت} other {قيمة تغيّرت}}',
  'export.dhis.history.changed.title': 'القيم التي تغيّرت',
  'export.dhis.history.added':
    '{count, plural, zero {قيمة جديدة} one {قيمة جديدة} two {قيمتان جديدتان} few {قيم جديدة} many {قيمة جديدة} other {قيمة جديدة}}',
  'export.dhis.history.added.title': 'القيم الجديدة',
  'export.dhis.history.left-behind': 'بقيت في DHIS2',
  'export.dhis.history.left-behind.title':
    '{count, plural, zero {تبقى في DHIS2 {count, number} قيمة لم تعد في هذا الملف} one {تبقى في DHIS2 قيمة لم تعد في هذا الملف} two {تبقى في DHIS2 قيمتان لم تعودا في هذا الملف} few {تبقى في DHIS2 {count, number} قيم لم تعد في هذا الملف} many {تبقى في DHIS2 {count, number} قيمة لم تعد في هذا الملف} other {تبقى في DHIS2 {count, number} قيمة لم تعد في هذا الملف}}',
  'export.dhis.history.left-behind.effect':
    'لا يزيل الاستيراد قيمة أبدًا. إن استُورد الملف السابق فما زال DHIS2 يحسب هذه القيم إلى جانب ما في هذا الملف.',
  'export.dhis.history.left-behind.next':
    'احفظ ملف الإزالة واستورده في DHIS2 بالاستراتيجية Delete: يحذف هذه القيم بعينها. ابدأ بتشغيل تجريبي. ولا تستورده أبدًا باستراتيجية أخرى.',
  'export.dhis.history.save-removals': 'احفظ ملف الإزالة',
  'export.dhis.history.again':
    'استورد الملف من جديد حتى تكون في DHIS2 قيم الآن. والقيم المتساوية تبقى كما هي.',
  'export.dhis.history.untold':
    '{count, plural, zero {غير المذكور هنا: {count, number}.} one {واحدة أخرى غير مذكورة هنا.} two {اثنتان أخريان غير مذكورتين هنا.} few {غير المذكور هنا: {count, number} أخرى.} many {غير المذكور هنا: {count, number} أخرى.} other {غير المذكور هنا: {count, number} أخرى.}}',
  'export.dhis.history.why.moved': 'صار الآن في وحدة أخرى',
  'export.dhis.history.why.no-document': 'لم يعد له مستند لهذه الفترة',
  'export.dhis.history.why.no-document-of-chosen':
    'لم يعد له مستند لهذه الفترة في الوحدات المختارة',
  'export.dhis.history.why.not-reported': 'لم يعد يعطي هذا الرقم',
  'export.dhis.history.why.mapped-otherwise': 'المكان أو الهدف مرتبط الآن بشكل آخر',
  'export.dhis.history.why.left-out': 'الصف متروك من هذا الملف',
  'export.dhis.history.why.excluded': 'تُرك من هذه الفترة',
  'export.dhis.history.why.malformed': 'لا يمكن قراءة المستند',
  'export.dhis.history.why.other-revision': 'تُحسب نسخة أخرى من المستند',
  'export.dhis.history.why.older-account': 'يُحسب حساب أحدث',
  'export.dhis.history.why.no-contact': 'لم تعد جهة الاتصال موجودة',
  'export.dhis.history.why.no-org-unit': 'لا مكان أعلى له الآن وحدة تنظيمية',
  'export.dhis.history.why.bad-number': 'لا يمكن قراءة الرقم الآن',
  'export.dhis.history.save-receipt': 'احفظ الإيصال',
  'export.dhis.history.forget':
    '{count, plural, zero {انسَ {count, number} تصدير سابق} one {انسَ التصدير السابق} two {انسَ التصديرين السابقين} few {انسَ {count, number} تصديرات سابقة} many {انسَ {count, number} تصديرًا سابقًا} other {انسَ {count, number} تصدير سابق}}',
  'export.dhis.history.kept':
    'يحفظ هذا المتصفح ما صُدِّر، دون أسماء عمال الصحة، حتى يمكن مقارنة التصدير التالي لهذا الاختيار.',
  'export.dhis.history.not-kept':
    'لا يحفظ هذا المتصفح ما صُدِّر: لن يُقارن به التصدير التالي لهذا الاختيار.',
};
