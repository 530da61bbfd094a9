import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const sessionTextsAr: Translation<typeof sessionTextsEn> = {
  'admin.app.name': 'إدارة التطبيق',
  'Log Out': 'تسجيل الخروج',
  'language.choose': 'اللغة',
  'language.more': 'لغات أخرى',
  'language.names-only': 'الأسماء فقط، لا كلمات لهذه الصفحة بعد',
  'sign-in.title': 'تسجيل الدخول',
  'sign-in.lead': 'استخدم اسم المستخدم وكلمة المرور لحسابك في CHT على {server}.',
  'sign-in.single-sign-on':
    'هل تفتح CHT بتسجيل الدخول الموحّد (single sign-on)؟ هذا النموذج يقبل كلمات المرور فقط: اطلب من المسؤول أن يتيح هذه الصفحة على عنوان CHT نفسه، حيث يكفي تسجيل الدخول إلى CHT.',
  'sign-in.name': 'اسم المستخدم',
  'sign-in.name.missing': 'أدخل اسم المستخدم.',
  'sign-in.password': 'كلمة المرور',
  'sign-in.password.missing': 'أدخل كلمة المرور.',
  'sign-in.password.show': 'أظهر كلمة المرور',
  'sign-in.submit': 'تسجيل الدخول',
  'sign-in.submitting': 'جارٍ تسجيل الدخول…',
  'sign-in.returning': 'ستعود إلى الصفحة التي كنت فيها.',
  'session.opening': 'جارٍ الفتح…',
  'session.waiting.database':
    'ما زال الانتظار قائمًا حتى تخبر قاعدة البيانات من المسجَّل وما الإعدادات. قد تكون مشغولة أو يكون الاتصال بطيئًا.',
  'session.waiting.page': 'ما زال الانتظار قائمًا لملفات هذه الصفحة. قد يكون الاتصال بطيئًا.',
  'session.retry': 'حاول مجددًا',
  'session.failure.unreachable.title': 'قاعدة البيانات لا تجيب',
  'session.failure.page-files.title': 'لم يصل جزء من هذه الصفحة',
  'session.failure.refused.title': 'لم تعطِ قاعدة البيانات إعداداتها',
  'session.error.unreachable':
    'لم يعد شيء من قاعدة البيانات. لم يتغير شيء. تحقق من اتصالك ثم حاول مجددًا.',
  'session.error.wrong-credentials':
    'لا يوجد حساب بهذا الاسم وكلمة المرور. تحقق منهما، والأحرف الكبيرة أيضًا، ثم سجّل الدخول من جديد. إن نسيت كلمة المرور فاطلب من مسؤول CHT كلمة جديدة.',
  'session.error.too-many-attempts':
    'كثرت المحاولات في وقت قصير. انتظر بضع دقائق ثم سجّل الدخول من جديد.',
  'session.error.session-not-ended':
    'ما زلت مسجَّل الدخول: كانت الصفحة تقرأ عندما سجّلت الخروج. انتظر لحظة ثم سجّل الخروج من جديد؛ وعلى حاسوب يستخدمه غيرك أغلق المتصفح.',
  'session.error.session-not-kept':
    'كلمة المرور صحيحة لكن المتصفح لم يحفظ الجلسة. اسمح بملفات تعريف الارتباط لهذا العنوان، أو افتحه بـ https://، ثم سجّل الدخول من جديد.',
  'session.error.busy': 'قاعدة البيانات مشغولة: لا تجيب أحدًا الآن. انتظر دقيقة ثم حاول مجددًا.',
  'session.error.offline-account':
    'هذا حساب للعمل دون اتصال على هاتف. لا يسمح CHT لمثله بقراءة ما يحتاجه التصدير. اطلب من مسؤول CHT حسابًا بدور متصل.',
  'session.error.page-files':
    'ربما انقطع الاتصال، أو ثُبِّت إصدار جديد وهذه الصفحة مفتوحة. تحقق من اتصالك ثم حاول مجددًا.',
  'session.error.refused':
    'أجابت قاعدة البيانات بالحالة {status}: “{words}”. حاول مجددًا؛ وإن بقي الأمر كذلك فاعرض هذه الجملة على مسؤول CHT.',
  'session.error.no-permission':
    'لا يحق لحسابك قراءة الإعدادات. اطلب من مسؤول CHT أن يمنحه دورًا متصلًا.',
};
