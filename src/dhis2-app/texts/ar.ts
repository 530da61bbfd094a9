import type { Translation } from '../../app/i18n/index.ts';
import type { dhis2AppEn } from './dhis2-app.en.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const dhis2AppAr: Translation<typeof dhis2AppEn> = {
  'dhis2-app.title': 'تقارير CHT',
  'dhis2-app.intro': 'يحسب ما سجّله عمال الصحة المجتمعيون في CHT، ويستورده إلى DHIS2 هذا.',
  'dhis2-app.back': 'العودة إلى DHIS2',
  'dhis2-app.opening': 'جارٍ الفتح…',
  'dhis2-app.asking': 'جارٍ سؤال مضيف التصدير…',
  'dhis2-app.again': 'حاول مجددًا',
  'dhis2-app.dhis2.unreachable': 'لا يجيب DHIS2.',
  'dhis2-app.dhis2.unreachable.next': 'تحقق من اتصالك ثم حاول مجددًا.',
  'dhis2-app.dhis2.wrong-credentials': 'انتهت جلستك في DHIS2.',
  'dhis2-app.dhis2.wrong-credentials.next': 'سجّل الدخول إلى DHIS2، ثم افتح هذا التطبيق من جديد.',
  'dhis2-app.dhis2.no-access': 'لا يسمح لك DHIS2 بقراءة ما يحتاجه هذا التطبيق.',
  'dhis2-app.dhis2.no-access.next': 'اطلب من مسؤول DHIS2 إتاحة هذا التطبيق لك.',
  'dhis2-app.dhis2.not-dhis2': 'ما يجيب ليس DHIS2.',
  'dhis2-app.dhis2.not-dhis2.next':
    'ربما انتهت جلستك، أو يوجد شيء بينك وبين DHIS2. افتح DHIS2 من جديد.',
  'dhis2-app.dhis2.refused': 'يرفض DHIS2: {words}',
  'dhis2-app.dhis2.refused.next': 'حاول مجددًا. وإن بقي الأمر كذلك فأخبر مسؤول DHIS2.',
  'dhis2-app.not-set-up': 'لا يعرف هذا التطبيق بعدُ أين CHT.',
  'dhis2-app.not-set-up.next': 'اطلب من مسؤول DHIS2 أن يفتح التطبيق مرة ويضبطه.',
  'dhis2-app.setup.title': 'كيف يصل هذا التطبيق إلى مضيف التصدير الخاص بـ CHT',
  'dhis2-app.setup.open': 'غيّر الاتصال',
  'dhis2-app.setup.route': 'عبر Route في DHIS2',
  'dhis2-app.setup.route.detail': 'يسأل DHIS2 ببيانات دخول يحفظها هو. لا يكتب أحد كلمة مرور CHT.',
  'dhis2-app.setup.route.code': 'رمز الـ Route',
  'dhis2-app.setup.address': 'مباشرةً',
  'dhis2-app.setup.address.detail':
    'يسجّل كل مستخدم الدخول بحساب CHT. ويجب إعلام المضيف بعنوان DHIS2 هذا.',
  'dhis2-app.setup.address.of-host': 'عنوان مضيف التصدير',
  'dhis2-app.setup.address.hint': 'يبدأ بـ https://',
  'dhis2-app.setup.keep': 'احفظ للجميع',
  'dhis2-app.setup.close': 'أغلق',
  'dhis2-app.setup.kept': 'تم الحفظ.',
  'dhis2-app.setup.not-protected':
    'تم الحفظ، لكن DHIS2 لم يحمه: يستطيع كل من يفتح هذا التطبيق أن يغيّره. اجعل مشاركته في data store للقراءة فقط.',
  'dhis2-app.setup.not-kept': 'لم يحفظه DHIS2. {words}',
  'dhis2-app.account.title': 'سجّل الدخول إلى CHT',
  'dhis2-app.account.detail':
    'بحسابك في CHT على {address}. يُحفظ في ذاكرة هذه الصفحة فقط، ويُطلب من جديد في كل مرة.',
  'dhis2-app.account.user': 'مستخدم CHT',
  'dhis2-app.account.password': 'كلمة مرور CHT',
  'dhis2-app.account.sign-in': 'تسجيل الدخول',
  'dhis2-app.account.sign-out': 'تسجيل الخروج من CHT',
  'dhis2-app.host.unreachable': 'لا يجيب مضيف التصدير.',
  'dhis2-app.host.unreachable.next':
    'تحقق من اتصالك ثم حاول مجددًا. وإن بقي الأمر كذلك فقد يكون المضيف متوقفًا، أو تكون الـ Route أو عنوانها غير صحيح.',
  'dhis2-app.host.unusable': 'ما يجيب ليس مضيف التصدير.',
  'dhis2-app.host.unusable.next': 'اطلب من مسؤول DHIS2 التحقق من اتصال هذا التطبيق.',
  'dhis2-app.host.signed-out': 'لا يعرف CHT هذا المستخدم وكلمة المرور.',
  'dhis2-app.host.signed-out.next':
    'تحقق منهما. وإن كانت Route تسأل نيابة عنك، فعلى مسؤول DHIS2 أن يصححها.',
  'dhis2-app.host.refused': '{words}',
  'dhis2-app.host.refused.next': 'إن لم تستطع إصلاح ذلك بنفسك، فاعرض هذا على المسؤول.',
  'dhis2-app.data-sets.none':
    'ليس بين مجموعات البيانات التي يحق لك الكتابة فيها في DHIS2 ما يصدّره CHT.',
  'dhis2-app.period.other-type': 'لا يستطيع CHT إعطاء فترات من النوع {type}.',
  'dhis2-app.period.weeks':
    'تأخذ مجموعة البيانات هذه أسابيع، ولا يحسبها مضيف التصدير هذا من التقارير.',
  'dhis2-app.units.search': 'ابحث عن وحدة باسمها',
  'dhis2-app.units.none-chosen': 'لم تُختر وحدة',
  'dhis2-app.units.not-read': 'تعذرت قراءة ما تحت {name}. أغلقها ثم افتحها من جديد.',
  'dhis2-app.units.not-found': 'لا يجيب DHIS2. اكتب من جديد.',
  'dhis2-app.units.open': 'أظهر ما تحت {name}',
  'dhis2-app.units.close': 'أخفِ ما تحت {name}',
  'dhis2-app.count.title': 'احسب وراجع',
  'dhis2-app.count': 'احسب',
  'dhis2-app.count.again': 'احسب من جديد',
  'dhis2-app.count.when': 'اختر مجموعة بيانات ووحدة وفترة.',
  'dhis2-app.counting': 'مضيف التصدير يحسب…',
  'dhis2-app.counting.long': 'قد يستغرق الحساب الأول لوحدة كبيرة بضع دقائق.',
  'dhis2-app.no-file': 'لا شيء يُستورد. {words}',
  'dhis2-app.review.figures':
    '{values, plural, zero {لا قيم} one {قيمة واحدة} two {قيمتان} few {# قيم} many {# قيمة} other {# قيمة}} من {units, plural, zero {# وحدة} one {وحدة واحدة} two {وحدتين} few {# وحدات} many {# وحدة} other {# وحدة}}',
  'dhis2-app.review.reported':
    'أبلغ {reported, number} من أصل {expected, plural, zero {# عامل صحة مجتمعي} one {عامل صحة مجتمعي واحد} two {عاملي صحة مجتمعيين (#)} few {# عمال صحة مجتمعيين} many {# عامل صحة مجتمعيًا} other {# عامل صحة مجتمعي}}.',
  'dhis2-app.review.incomplete':
    '{count, plural, zero {لا وحدة ينقصها بلاغ أحد} one {ينقص بلاغ أحد في وحدة واحدة} two {ينقص بلاغ أحد في وحدتين} few {ينقص بلاغ أحد في # وحدات} many {ينقص بلاغ أحد في # وحدة} other {ينقص بلاغ أحد في # وحدة}}',
  'dhis2-app.review.unit': '{reported, number} من {expected, number}',
  'dhis2-app.review.far-out':
    '{count, plural, zero {لا قيم بعيدة جدًا عن الأشهر السابقة} one {قيمة واحدة بعيدة جدًا عن الأشهر السابقة} two {قيمتان بعيدتان جدًا عن الأشهر السابقة} few {# قيم بعيدة جدًا عن الأشهر السابقة} many {# قيمة بعيدة جدًا عن الأشهر السابقة} other {# قيمة بعيدة جدًا عن الأشهر السابقة}}',
  'dhis2-app.review.usual': '(في الأشهر السابقة نحو {median})',
  'dhis2-app.review.notices':
    '{count, plural, zero {لا شيء تلزم معرفته عن هذه الأرقام} one {أمر واحد تلزم معرفته عن هذه الأرقام} two {أمران تلزم معرفتهما عن هذه الأرقام} few {# أمور تلزم معرفتها عن هذه الأرقام} many {# أمرًا تلزم معرفتها عن هذه الأرقام} other {# أمر تلزم معرفتها عن هذه الأرقام}}',
  'dhis2-app.values.title': 'القيم إلى جانب قيم DHIS2',
  'dhis2-app.values.data-element': 'عنصر البيانات',
  'dhis2-app.values.in-dhis2': 'في DHIS2',
  'dhis2-app.values.now': 'الآن',
  'dhis2-app.values.differing':
    '{count, plural, =0 {كلها في DHIS2 من قبل.} one {قيمة واحدة ليست كذلك في DHIS2 بعد.} two {قيمتان ليستا كذلك في DHIS2 بعد.} few {# قيم ليست كذلك في DHIS2 بعد.} many {# قيمة ليست كذلك في DHIS2 بعد.} other {# قيمة ليست كذلك في DHIS2 بعد.}}',
  'dhis2-app.values.only-differing': 'ما يختلف فقط',
  'dhis2-app.may-not-write':
    'لا يحق لحسابك في DHIS2 كتابة قيم البيانات. يمكنك الاطلاع دون الاستيراد.',
};
