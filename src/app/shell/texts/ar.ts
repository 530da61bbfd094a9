import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const shellTextsAr: Translation<typeof shellTextsEn> = {
  'import.export': 'استيراد البيانات وتصديرها',
  'shell.skip': 'انتقل إلى المحتوى الرئيسي',
  'shell.navigation': 'التنقل الرئيسي',
  'shell.navigation.open': 'افتح التنقل',
  'shell.signed-in-as': 'مسجَّل الدخول باسم',
  'shell.help': 'مساعدة',
  'shell.sign-out.failed': 'ما زلت مسجَّل الدخول.',
  'shell.start.title': 'مرحبًا',
  'shell.start.missing': 'ينقص حسابك الإذن {permission}، لذلك لا تُفتح لوحة الإدارة تلقائيًا.',
  'shell.start.missing-export': 'ينقص حسابك الإذن {permission}، لذلك لا يوجد ما تصدّره هنا.',
  'shell.start.remedy':
    'إن احتجت إليه فاطلب من مسؤول CHT أن يمنح هذا الإذن لأحد أدوارك ({roles})، ثم سجّل الدخول من جديد.',
  'shell.start.remedy-without-role':
    'إن احتجت إليه فاطلب من مسؤول CHT أن يمنح حسابك دورًا له هذا الإذن، ثم سجّل الدخول من جديد.',
  'shell.start.copy-request': 'انسخ رسالة إلى المسؤول',
  'shell.start.copied': 'تم النسخ',
  'shell.start.request':
    'يُرجى منح أحد أدوار حساب CHT {user} (الأدوار: {roles}) ما ينقصه لتصدير البيانات إلى DHIS2: {permissions} (في app_settings تحت “permissions”).',
  'shell.start.still': 'ما يستطيع حسابك فتحه:',
  'shell.page-failure.title': 'لم يصل جزء من هذه الصفحة',
  'shell.page-failure.lead': 'تحقق من اتصالك ثم حاول مجددًا. ما اخترته محفوظ في العنوان.',
  'shell.not-found.title': 'لا توجد صفحة كهذه',
  'shell.not-found.lead': 'لا شيء في هذا العنوان. قد يكون فيه خطأ كتابة، أو من إصدار آخر.',
  'shell.not-found.back': 'اذهب إلى البداية',
};
