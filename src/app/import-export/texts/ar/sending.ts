import type { Translation } from '../../../i18n/index.ts';
import type { sendingEn } from '../en/sending.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const sending: Translation<typeof sendingEn> = {
  'export.dhis.send': 'أرسل من هنا',
  'export.dhis.ways': 'طريقان إلى DHIS2',
  'export.dhis.by-hand': 'استورد الملف في DHIS2',
  'export.dhis.by-hand.open': 'في DHIS2 افتح Import/Export ثم Data import.',
  'export.dhis.by-hand.choose': 'اختر الملف المنزَّل والصيغة {format}.',
  'export.dhis.by-hand.dry-run': 'ابدأ تشغيلًا تجريبيًا، وانظر ملخصه، ثم استورد.',
  'export.dhis.by-hand.erases':
    'الاستيراد يدويًا يمحو التعليقات وعلامات المتابعة للقيم التي يستبدلها في DHIS2، حتى ما كتبه أحد هناك.',
  'export.dhis.send.detail':
    'يذهب إلى {server}. التشغيل التجريبي لا يغير شيئًا هناك: يقول ما سيفعله الاستيراد.',
  'export.dhis.send.way': 'كيف تسجّل الدخول إلى DHIS2',
  'export.dhis.send.way.token': 'رمز وصول شخصي',
  'export.dhis.send.way.password': 'مستخدم وكلمة مرور',
  'export.dhis.send.token': 'رمز الوصول الشخصي لـ DHIS2',
  'export.dhis.send.user': 'مستخدم DHIS2',
  'export.dhis.send.password': 'كلمة مرور DHIS2',
  'export.dhis.send.memory': 'يُحفظ في ذاكرة هذه الصفحة فقط، ويُنسى عند مغادرتها.',
  'export.dhis.send.dry-run': 'ابدأ التشغيل التجريبي',
  'export.dhis.send.import': 'استورد',
  'export.dhis.send.import.when': 'بعد تشغيل تجريبي.',
  'export.dhis.send.stop': 'أوقف',
  'export.dhis.send.progress': 'جارٍ الإرسال إلى DHIS2',
  'export.dhis.send.again':
    'الإرسال من جديد لا يحسب شيئًا مرتين: يستبدل DHIS2 كل قيمة بقيمة هذا الملف، حتى ما كتبه أحد في الأثناء.',
  'export.dhis.send.kept':
    'التعليقات التي كانت في DHIS2 لهذه القيم: حُفظ {comments, number}. علامات المتابعة: حُفظ {followUps, number}.',
  'export.dhis.send.not-read.stored-values':
    'لا يسمح DHIS2 لهذا المستخدم بقراءة قيمه. الاستيراد يمحو التعليقات وعلامات المتابعة للقيم التي يستبدلها.',
  'export.dhis.send.not-read.approvals':
    'تعذرت معرفة هل هذه البيانات معتمدة. قد يكتب DHIS2 2.43 فوق بيانات معتمدة دون أن يقول شيئًا.',
  'export.dhis.send.may-have-taken':
    'ربما أخذ DHIS2 بعض القيم مع ذلك. أرسل من جديد للتأكد: لا يُحسب شيء مرتين.',
  'export.dhis.send.stopped.dry-run': 'أُوقف التشغيل التجريبي. لم يتغير شيء في DHIS2.',
  'export.dhis.send.stopped.import':
    '{done, plural, =0 {أُوقف الاستيراد قبل أن يجيب DHIS2. ربما أخذ بعض القيم؛ استورد من جديد للتأكد.} other {أُوقف الاستيراد. أجاب DHIS2 عن {done, number} من {total, number} من قيم البيانات وربما أخذ أكثر؛ استورد من جديد للتأكد.}}',
  'export.dhis.send.error.unreachable': 'لم يجب DHIS2',
  'export.dhis.send.error.unreachable.next': 'تحقق من الاتصال ثم أرسل من جديد.',
  'export.dhis.send.error.wrong-credentials':
    'لا يعرف DHIS2 هذا الرمز، أو هذا المستخدم وكلمة المرور',
  'export.dhis.send.error.wrong-credentials.next':
    'اكتبها من جديد، والرمز من حرفه الأول إلى الأخير. قد يكون الرمز منتهي الصلاحية، أو غير مسموح به من هنا أو للإرسال.',
  'export.dhis.send.error.words': 'يقول DHIS2: “{words}”',
  'export.dhis.send.error.busy': '\u200fDHIS2 مشغول',
  'export.dhis.send.error.busy.next': 'انتظر دقيقة ثم أرسل من جديد.',
  'export.dhis.send.error.approved': 'البيانات معتمدة في DHIS2: {units}',
  'export.dhis.send.error.approved.next':
    'لم يُرسل شيء. اطلب سحب الاعتماد في DHIS2، أو صدّر بدون هذه الوحدات التنظيمية.',
  'export.dhis.send.error.no-access': 'لا يحق لمستخدم DHIS2 هذا استيراد قيم البيانات',
  'export.dhis.send.error.no-access.next': 'اطلب من مسؤول DHIS2 صلاحية إضافة قيم البيانات.',
  'export.dhis.send.error.other-calendar': 'فترات DHIS2 هذا من تقويم غير تقويم الملف',
  'export.dhis.send.error.other-calendar.next':
    'لم يُرسل شيء: سيعدّ DHIS2 الفترة فترة أخرى. اسأل مدير DHIS2 لديكم أي تقويم يستخدمه النظام.',
  'export.dhis.send.error.not-found': 'لا شيء لـ DHIS2 في هذا العنوان',
  'export.dhis.send.error.not-found.next': 'اطلب من المسؤول التحقق من عنوان DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.not-dhis2': 'ما أجاب ليس DHIS2',
  'export.dhis.send.error.not-dhis2.next': 'اطلب من المسؤول التحقق من عنوان DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.signed-out': 'انتهت جلستك هنا',
  'export.dhis.send.error.signed-out.next': 'حمّل الصفحة من جديد وسجّل الدخول. لم يُرسل شيء.',
  'export.dhis.send.error.no-permission': 'لم يعد لك إذن التصدير',
  'export.dhis.send.error.no-permission.next': 'اسأل مسؤول CHT. لم يُرسل شيء.',
  'export.dhis.send.error.refused': 'رفض DHIS2: “{words}” ({status})',
  'export.dhis.send.error.refused.next': 'اعرض هذه الكلمات على مسؤول DHIS2، أو أرسل لاحقًا من جديد.',
  'export.dhis.summary.dry-run.SUCCESS': 'سيأخذ DHIS2 كل شيء',
  'export.dhis.summary.dry-run.WARNING': 'لن يأخذ DHIS2 بعض القيم',
  'export.dhis.summary.dry-run.ERROR': 'سيرفض DHIS2 هذا',
  'export.dhis.summary.import.SUCCESS': 'أخذ DHIS2 كل شيء',
  'export.dhis.summary.import.WARNING': 'لم يأخذ DHIS2 بعض القيم',
  'export.dhis.summary.import.ERROR': 'رفض DHIS2 هذا',
  'export.dhis.summary.part.SUCCESS': 'حتى هناك يبلّغ DHIS2 بنجاح',
  'export.dhis.summary.part.WARNING': 'حتى هناك يبلّغ DHIS2 بتعارضات',
  'export.dhis.summary.part.ERROR': 'حتى هناك يبلّغ DHIS2 بخطأ',
  'export.dhis.summary.pasted.SUCCESS': 'يبلّغ DHIS2 بنجاح',
  'export.dhis.summary.pasted.WARNING': 'يبلّغ DHIS2 بتعارضات',
  'export.dhis.summary.pasted.ERROR': 'يبلّغ DHIS2 بخطأ',
  'export.dhis.summary.unproven': 'يسمي DHIS2 هذا نجاحًا، لكنه لم يخزّنه كله',
  'export.dhis.summary.count.imported': 'استُوردت',
  'export.dhis.summary.count.updated': 'حُدّثت',
  'export.dhis.summary.count.ignored': 'تُجوهلت',
  'export.dhis.summary.count.deleted': 'حُذفت',
  'export.dhis.summary.count.would.imported': 'ستُستورد',
  'export.dhis.summary.count.would.updated': 'ستُحدَّث',
  'export.dhis.summary.count.would.ignored': 'ستُتجاهل',
  'export.dhis.summary.count.would.deleted': 'ستُحذف',
  'export.dhis.summary.dropped':
    '{count, plural, zero {# قيمة ليست في أي عدّ: لا يحفظ DHIS2 أصفار عناصر البيانات هذه.} one {قيمة واحدة (#) ليست في أي عدّ: لا يحفظ DHIS2 صفرًا لعنصر البيانات هذا.} two {قيمتان (#) ليستا في أي عدّ: لا يحفظ DHIS2 أصفار عناصر البيانات هذه.} few {# قيم ليست في أي عدّ: لا يحفظ DHIS2 أصفار عناصر البيانات هذه.} many {# قيمة ليست في أي عدّ: لا يحفظ DHIS2 أصفار عناصر البيانات هذه.} other {# قيمة ليست في أي عدّ: لا يحفظ DHIS2 أصفار عناصر البيانات هذه.}}',
  'export.dhis.summary.unchanged':
    '{count, plural, zero {# قيمة كانت في DHIS2 كما هي.} one {قيمة واحدة (#) كانت في DHIS2 كما هي.} two {قيمتان (#) كانتا في DHIS2 كما هما.} few {# قيم كانت في DHIS2 كما هي.} many {# قيمة كانت في DHIS2 كما هي.} other {# قيمة كانت في DHIS2 كما هي.}}',
  'export.dhis.summary.not-stored':
    '{count, plural, zero {لم يخزّن DHIS2 شيئًا من # قيمة ولا يذكر سببًا. ابحث عنها في data entry في DHIS2، ثم صدّر وأرسل من جديد.} one {لم يخزّن DHIS2 شيئًا من قيمة واحدة (#) ولا يذكر سببًا. ابحث عنها في data entry في DHIS2، ثم صدّر وأرسل من جديد.} two {لم يخزّن DHIS2 شيئًا من قيمتين (#) ولا يذكر سببًا. ابحث عنهما في data entry في DHIS2، ثم صدّر وأرسل من جديد.} few {لم يخزّن DHIS2 شيئًا من # قيم ولا يذكر سببًا. ابحث عنها في data entry في DHIS2، ثم صدّر وأرسل من جديد.} many {لم يخزّن DHIS2 شيئًا من # قيمة ولا يذكر سببًا. ابحث عنها في data entry في DHIS2، ثم صدّر وأرسل من جديد.} other {لم يخزّن DHIS2 شيئًا من # قيمة ولا يذكر سببًا. ابحث عنها في data entry في DHIS2، ثم صدّر وأرسل من جديد.}}',
  'export.dhis.summary.complete': 'وُضعت علامة الاكتمال على مجموعة البيانات في {date}.',
  'export.dhis.summary.refuses-file': 'بسبب هذا لا يأخذ DHIS2 شيئًا مما أُرسل معًا.',
  'export.dhis.summary.words': 'كلمات DHIS2',
  'export.dhis.registrations': 'وضع علامة الاكتمال على وحدات تنظيمية كثيرة',
  'export.dhis.registrations.detail':
    'تخبر العلامة DHIS2 أن وحدة تنظيمية قد أبلغت عن الفترة. وهي ليست جزءًا من الملف: تأتي العلامات بعد القيم.',
  'export.dhis.registrations.percent':
    'أبلغت هذه النسبة المئوية على الأقل من العاملين الصحيين المتوقعين',
  'export.dhis.registrations.percent.hint':
    'تحت 100 توضع العلامة أيضًا على وحدات تنظيمية ينقصها عاملون.',
  'export.dhis.registrations.not-known': 'لم يُقرأ بعد مَن هو متوقع: افتح «من الناقص» أعلاه.',
  'export.dhis.registrations.count':
    '{count, plural, =0 {لا يمكن وضع العلامة على أي وحدة تنظيمية: لم تبلّغ أي منها بهذا القدر، أو لم تنته الفترة.} zero {لا وحدة تنظيمية يمكن وضع العلامة عليها.} one {يمكن وضع العلامة على وحدة تنظيمية واحدة (#).} two {يمكن وضع العلامة على وحدتين تنظيميتين (#).} few {يمكن وضع العلامة على # وحدات تنظيمية.} many {يمكن وضع العلامة على # وحدة تنظيمية.} other {يمكن وضع العلامة على # وحدة تنظيمية.}}',
  'export.dhis.registrations.save': 'حفظ العلامات (JSON)',
  'export.dhis.registrations.mark':
    '{count, plural, zero {وضع العلامة على # في DHIS2} one {وضع العلامة على # في DHIS2} two {وضع العلامة على # في DHIS2} few {وضع العلامة على # في DHIS2} many {وضع العلامة على # في DHIS2} other {وضع العلامة على # في DHIS2}}',
  'export.dhis.registrations.mark.when': 'بعد استيراد موجود في DHIS2.',
  'export.dhis.registrations.marking': 'يجري وضع العلامات في DHIS2',
  'export.dhis.registrations.done':
    '{count, plural, zero {لم توضع العلامة على أي وحدة تنظيمية في DHIS2.} one {وُضعت علامة الاكتمال على وحدة تنظيمية واحدة (#) في DHIS2.} two {وُضعت علامة الاكتمال على وحدتين تنظيميتين (#) في DHIS2.} few {وُضعت علامة الاكتمال على # وحدات تنظيمية في DHIS2.} many {وُضعت علامة الاكتمال على # وحدة تنظيمية في DHIS2.} other {وُضعت علامة الاكتمال على # وحدة تنظيمية في DHIS2.}}',
  'export.dhis.registrations.partly':
    'وضع DHIS2 العلامة على {done, number} من {count, number} وحدة تنظيمية.',
  'export.dhis.paste.title': 'اشرح جواب DHIS2',
  'export.dhis.paste.detail':
    'استوردت يدويًا؟ انسخ ما يظهره تطبيق Import/Export في DHIS2: جدول الأعداد والتعارضات تحته. يُقرأ أيضًا نص Data Exchange وجواب الـ API (JSON). ويجب أن يكون للملف الذي صُدّر للتو.',
  'export.dhis.paste.label': 'ملخص DHIS2',
  'export.dhis.paste.explain': 'اشرح',
  'export.dhis.paste.fault.empty': 'ألصق الملخص أولًا.',
  'export.dhis.paste.fault.not-readable':
    'ليس هذا ملخص DHIS2. في تطبيق Import/Export حدّد جدول الأعداد وكل التعارضات تحته، وانسخها، وألصقها هنا.',
  'export.dhis.paste.fault.not-summary': 'هذا JSON، لكنه ليس ملخص استيراد.',
  'export.dhis.paste.fault.dhis2-error': 'لم يصل DHIS2 إلى الاستيراد: “{words}”',
  'export.dhis.paste.fault.job-started':
    'لا يقول هذا إلا أن الاستيراد بدأ. افتح المهمة في DHIS2 وانسخ ملخصها.',
  'export.dhis.sendings': 'ما أرسله الجميع لهذه الفترة',
  'export.dhis.sendings.none': 'لا شيء بعد، بحسب السجل في DHIS2.',
  'export.dhis.sendings.same':
    'أُرسلت هذه البايتات نفسها في {when} من {by}. إرسالها مرة أخرى لا يغيّر إلا ما كُتب في DHIS2 منذ ذلك الحين.',
  'export.dhis.sendings.same.unnamed':
    'أُرسلت هذه البايتات نفسها في {when}. إرسالها مرة أخرى لا يغيّر إلا ما كُتب في DHIS2 منذ ذلك الحين.',
  'export.dhis.sendings.same.not-last': 'أُرسلت هذه البايتات نفسها في {when} من {by}.',
  'export.dhis.sendings.same.not-last.unnamed': 'أُرسلت هذه البايتات نفسها في {when}.',
  'export.dhis.sendings.unnamed': 'حساب بلا اسم',
  'export.dhis.sendings.figures':
    '{rows, plural, zero {لا قيم} one {قيمة واحدة} two {قيمتان} few {{rows, number} قيم} many {{rows, number} قيمة} other {{rows, number} قيمة}}. DHIS2: {imported, number} مستوردة، {updated, number} محدّثة، {ignored, number} متجاهلة، {deleted, number} محذوفة.',
  'export.dhis.sendings.broken-off': 'انقطع الإرسال: ربما أخذ DHIS2 أكثر من هذا.',
  'export.dhis.sendings.not-read':
    'تعذّرت قراءة ما أرسله الزملاء: لا يجوز لمستخدم DHIS2 هذا قراءة سجل الإرسال، أو لم يُجب DHIS2.',
  'export.dhis.sendings.kept-here':
    'لا يجوز لمستخدم DHIS2 هذا قراءة سجل الإرسال في DHIS2، أو لم يُجب DHIS2. فيما يلي ما يحفظه هذا الخادم بنفسه.',
  'export.dhis.sendings.not-logged':
    'أُرسلت القيم. لكن ذلك ليس في السجل الذي يراه الزملاء: لا يجوز لمستخدم DHIS2 هذا الكتابة فيه، أو لم يُجب DHIS2. أخبر زملاءك بنفسك.',
  'export.dhis.sendings.way.console': 'من وحدة التحكم',
  'export.dhis.sendings.way.app': 'من التطبيق داخل DHIS2',
  'export.dhis.sendings.way.command': 'بسطر الأوامر',
  'export.dhis.sendings.way.host': 'من المضيف',
  'export.dhis.sendings.way.closing': 'بإقفال الشهر',
};
