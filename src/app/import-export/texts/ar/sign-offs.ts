import type { Translation } from '../../../i18n/index.ts';
import type { signOffsEn } from '../en/sign-offs.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const signOffs: Translation<typeof signOffsEn> = {
  'export.dhis.section.sign-offs': 'صادق عليها المشرفون',
  'export.dhis.section.validated': 'مصادق عليها',
  'export.dhis.sign-offs.intro':
    'يوقّع المشرفون في CHT أنهم راجعوا هذه الأرقام مع عاملاتهم الصحيات. لا يتغير بذلك أي رقم. حيث تغيّر شيء منذ ذلك الحين، اطلب من المشرف أن ينظر ويوقّع من جديد.',
  'export.dhis.sign-offs.failed': 'تعذّرت قراءة ما وقّعه المشرفون. لا يمسّ ذلك الأرقام ولا الملف.',
  'export.dhis.sign-offs.outdated':
    'تغيّر الكثير منذ عدّ هذه الأرقام، فلا يُعرف إن كانت كما وُقّعت. أعد المراجعة.',
  'export.dhis.sign-offs.unreadable':
    '{count, plural, zero {لا تقارير لمشرفين لا يمكن قراءتها.} one {تقرير واحد لمشرف لا يمكن قراءته، ويُعدّ غير مكتوب.} two {تقريران لمشرفين لا يمكن قراءتهما، ويُعدّان غير مكتوبين.} few {# تقارير لمشرفين لا يمكن قراءتها، وتُعدّ غير مكتوبة.} many {# تقريرًا لمشرفين لا يمكن قراءتها، وتُعدّ غير مكتوبة.} other {# تقريرًا لمشرفين لا يمكن قراءتها، وتُعدّ غير مكتوبة.}}',
  'export.dhis.sign-offs.status.not-validated': 'غير مصادق عليها',
  'export.dhis.sign-offs.status.changed': 'تغيّرت منذ ذلك الحين',
  'export.dhis.sign-offs.status.partly': 'مصادق على جزء منها',
  'export.dhis.sign-offs.status.may-have-changed': 'ربما تغيّرت',
  'export.dhis.sign-offs.status.validated': 'مصادق عليها',
  'export.dhis.sign-offs.by.validated': 'صادق {name} عن {place}، {when}',
  'export.dhis.sign-offs.by.withdrawn': 'سحب {name} المصادقة عن {place}، {when}',
  'export.dhis.sign-offs.of': 'كان {reported, number} من {expected, number} قد أبلغوا',
  'export.dhis.sign-offs.partly': 'تشمل {covered, number} من {owners, number} من العاملين الصحيين.',
  'export.dhis.sign-offs.maybe': 'لا يذكر التقرير ما الذي روجع، وكُتبت أرقام في يومه أو بعده.',
  'export.dhis.sign-offs.change.new': 'جديد منذ ذلك الحين: {names}',
  'export.dhis.sign-offs.change.changed': 'تغيّر منذ ذلك الحين: {names}',
  'export.dhis.sign-offs.change.deleted': 'حُذف منذ ذلك الحين: {names}',
  'export.dhis.sign-offs.change.moved': 'انتقل منذ ذلك الحين: {names}',
  'export.dhis.sign-offs.change.not-counted': 'لم يعد يُعدّ: {names}',
  'export.dhis.sign-offs.reported': 'أبلغ {name} عن {place}، {when}؛ ولا يُعتدّ به:',
  'export.dhis.sign-offs.why.no-role': 'ليس لأي حساب له حق التوقيع',
  'export.dhis.sign-offs.why.other-place': 'حسابه لا يعمل لهذا المكان',
  'export.dhis.sign-offs.nobody': 'شخص ما',
  'export.dhis.receipt.sign-offs': 'صادق عليها المشرفون',
  'export.dhis.receipt.sign-offs.figure':
    '{validated, number} من {all, number} من الوحدات التنظيمية مصادق عليها',
};
