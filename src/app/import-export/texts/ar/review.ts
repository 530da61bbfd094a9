import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../en/review.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'المراجعة',
  'export.dhis.review-panel.counted': 'حُسبت {when}',
  'export.dhis.review-panel.stale': 'اخترت شيئًا آخر منذ ذلك. هذه أرقام الاختيار السابق.',
  'export.dhis.review-panel.failed':
    'انتهت المراجعة لأن البرنامج الذي يحسب توقف. صدّر من جديد لتراها.',
  'export.dhis.section.values': 'القيم',
  'export.dhis.section.missing': 'من الناقص',
  'export.dhis.section.suspects': 'مكرر أو ناقص',
  'export.dhis.section.far-out': 'بعيد جدًا',
  'export.dhis.section.not-counted': 'لم تُحسب',
  'export.dhis.section.count': '{count, number}',
  'export.dhis.section.of': '{part, number} من {whole, number}',
  'export.dhis.section.reported': 'أبلغوا',
  'export.dhis.section.nothing': 'لا شيء يُرى',
  'export.dhis.section.nobody': 'لا يُتوقع أحد',
  'export.dhis.section.unread': 'لم يُقرأ بعد',
  'export.dhis.reading.people':
    'جارٍ قراءة من كان ينبغي أن يبلّغ. يمكنك التصدير في الأثناء؛ الأرقام لا تتغير.',
  'export.dhis.reading.months':
    'جارٍ قراءة الأشهر الستة السابقة ({done, number} من {total, number}). يمكنك التصدير في الأثناء؛ الأرقام لا تتغير.',
  'export.dhis.reading.on-request':
    'قراءة من الناقص وما هو بعيد جدًا تستغرق وقتًا أطول لهذا العدد من عمال الصحة. لا تتغير الأرقام بذلك.',
  'export.dhis.reading.request': 'اقرأ الحسابات والأشهر الستة السابقة',
  'export.dhis.reading.failed':
    'تعذرت قراءة من الناقص أو الأشهر السابقة. لا يمس ذلك الأرقام ولا الملف.',
  'export.dhis.page.label': 'صفحات القائمة',
  'export.dhis.page.previous': 'الصفحة السابقة',
  'export.dhis.page.next': 'الصفحة التالية',
  'export.dhis.page.of': '{first, number}–{last, number} من {total, number}',
  'export.dhis.person.no-phone': 'لا رقم هاتف',
  'export.dhis.person.changed': 'آخر تغيير {when}',
  'export.dhis.person.changed.early':
    'آخر تغيير {when}، قبل نهاية الفترة {days, plural, zero {بـ# يوم} one {بيوم واحد} two {بيومين} few {بـ# أيام} many {بـ# يومًا} other {بـ# يوم}}',
  'export.dhis.person.synced': 'تمت المزامنة {when}',
  'export.dhis.person.cannot-sync':
    'تتعذر المزامنة: {count, plural, zero {# محاولة فاشلة} one {محاولة فاشلة واحدة} two {محاولتان فاشلتان} few {# محاولات فاشلة} many {# محاولة فاشلة} other {# محاولة فاشلة}} منذ {when}',
  'export.dhis.person.missing-months': 'لم يُحسب شيء لـ {months}',
  'export.dhis.person.left-out': 'أبلغ، وتُرك عمدًا',
  'export.dhis.leave-out': 'اترك…',
  'export.dhis.leave-out.of': 'اترك… {name}',
  'export.dhis.leave-out.reason': 'لماذا يُترك {name}؟',
  'export.dhis.leave-out.hint': 'يصبح السبب جزءًا من الإيصال. لا تذكر فيه اسم أحد.',
  'export.dhis.leave-out.required': 'اذكر السبب ببضع كلمات.',
  'export.dhis.leave-out.do': 'اترك',
  'export.dhis.left-out-owners':
    '{count, plural, zero {لم يُترك أحد من هذه الأرقام} one {تُرك عامل صحة واحد من هذه الأرقام} two {تُرك عاملا صحة من هذه الأرقام} few {تُرك # عمال صحة من هذه الأرقام} many {تُرك # عامل صحة من هذه الأرقام} other {تُرك # عامل صحة من هذه الأرقام}}',
  'export.dhis.left-out-owners.effect':
    'لا شيء من أرقامهم في القيم أو المجاميع أو الملف. يتركهم هذا المتصفح من مجموعة البيانات هذه في هذه الفترة إلى أن تعيدهم.',
  'export.dhis.left-out-owners.forgotten':
    'لا يستطيع هذا المتصفح معرفة من استبعدتهم من قبل: فهم يُحسبون. استبعدهم مجددًا حيث يلزم.',
  'export.dhis.left-out-owners.not-kept':
    'لا يستطيع هذا المتصفح تذكر ذلك: عند فتح الصفحة مجددًا يُحسبون من جديد.',
  'export.dhis.left-out-owners.undo': 'أعد',
  'export.dhis.left-out-owners.undo.of': 'أعد: {name}',
  'export.dhis.person.in-cht': 'افتح في CHT',
  'export.dhis.person.in-cht.of': 'افتح في CHT: {name}',
  'export.dhis.sheet.print': 'اطبع الورقة',
  'export.dhis.sheet.print.of': 'اطبع الورقة: {name}',
  'export.dhis.values.what': 'ماذا',
  'export.dhis.values.value': 'القيمة',
  'export.dhis.values.months': 'الأشهر الستة السابقة',
  'export.dhis.values.no-sum': 'لا يُجمع',
  'export.dhis.values.by': 'بماذا تبدأ الأسطر',
  'export.dhis.values.by.element': 'حسب الهدف',
  'export.dhis.values.by.org-unit': 'حسب الوحدة',
  'export.dhis.values.search': 'ابحث عن وحدة',
  'export.dhis.values.order': 'الترتيب',
  'export.dhis.values.order.name': 'حسب الاسم',
  'export.dhis.values.order.value': 'الأعلى أولًا',
  'export.dhis.values.order.far-out': 'البعيد جدًا أولًا',
  'export.dhis.values.none': 'لا قيمة لوحدة بهذا الاسم.',
  'export.dhis.values.units':
    '{count, plural, zero {# وحدة} one {# وحدة} two {# وحدتان} few {# وحدات} many {# وحدة} other {# وحدة}}',
  'export.dhis.values.values':
    '{count, plural, zero {# قيمة} one {# قيمة} two {# قيمتان} few {# قيم} many {# قيمة} other {# قيمة}}',
  'export.dhis.values.owners':
    '{count, plural, =0 {لم يبلّغ أحد} one {# عامل صحة} two {# عاملا صحة} few {# عمال صحة} many {# عامل صحة} other {# عامل صحة}}',
  'export.dhis.values.far-out': 'بعيد جدًا',
  'export.dhis.values.far-outs':
    '{count, plural, zero {# بعيدة جدًا} one {# بعيدة جدًا} two {# بعيدتان جدًا} few {# بعيدة جدًا} many {# بعيدة جدًا} other {# بعيدة جدًا}}',
  'export.dhis.values.out-of': '{part} من {whole}',
  'export.dhis.missing.figure':
    'أبلغ {reported, number} من {expected, plural, zero {# عامل صحة} one {# عامل صحة} two {# عاملي صحة} few {# عمال صحة} many {# عامل صحة} other {# عامل صحة}}.',
  'export.dhis.missing.figure.months':
    'أبلغ {reported, number} من {expected, plural, zero {# عامل صحة} one {# عامل صحة} two {# عاملي صحة} few {# عمال صحة} many {# عامل صحة} other {# عامل صحة}} {months, plural, zero {في كل شهر بدأ} one {في الشهر الذي بدأ} two {في كل من الشهرين اللذين بدآ} few {في كل من # أشهر بدأت} many {في كل من # شهرًا بدأت} other {في كل من # شهر بدأت}}.',
  'export.dhis.missing.basis.accounts': 'يُتوقع كل من يعمل حسابه على هاتف تحت هذه الوحدات.',
  'export.dhis.missing.basis.earlier-periods':
    'لا يمكن قراءة الحسابات، أو ليس أي منها لهاتف: يُتوقع كل من أبلغ في أحد الأشهر الثلاثة السابقة.',
  'export.dhis.missing.effect':
    'عمل الناقصين ليس في هذه الأرقام. اطلب منهم المزامنة ثم صدّر من جديد.',
  'export.dhis.missing.effect.months':
    'عمل الآخرين في الأشهر المذكورة بجانبهم ليس في هذه الأرقام. اطلب منهم المزامنة ثم صدّر من جديد.',
  'export.dhis.missing.of-unit': 'أبلغ {reported, number} من {expected, number}',
  'export.dhis.missing.copy': 'انسخ القائمة',
  'export.dhis.missing.csv': 'احفظ بصيغة CSV',
  'export.dhis.missing.heading': 'لم يبلّغوا، {month}',
  'export.dhis.missing.column.unit': 'الوحدة التنظيمية',
  'export.dhis.missing.column.unit-id': 'معرّف الوحدة',
  'export.dhis.missing.column.name': 'الاسم',
  'export.dhis.missing.column.phone': 'الهاتف',
  'export.dhis.missing.column.place': 'المكان',
  'export.dhis.missing.column.above': 'المكان الأعلى',
  'export.dhis.missing.column.contact': 'جهة الاتصال',
  'export.dhis.missing.column.months': 'الأشهر',
  'export.dhis.missing.column.sync': 'المزامنة',
  'export.dhis.phones.ask': 'أي الهواتف متأخرة',
  'export.dhis.phones.count':
    '{count, plural, zero {لا هاتف لهؤلاء العاملين بإعدادات أقدم من الخادم، بحسب ما أبلغت به الهواتف.} one {هاتف واحد إعداداته أقدم من الخادم، ويأخذ الجديدة عند مزامنته التالية.} two {هاتفان إعداداتهما أقدم من الخادم، ويأخذان الجديدة عند المزامنة التالية.} few {# هواتف إعداداتها أقدم من الخادم، وتأخذ الجديدة عند المزامنة التالية.} many {# هاتفًا إعداداتها أقدم من الخادم، وتأخذ الجديدة عند المزامنة التالية.} other {# هاتف إعداداتها أقدم من الخادم، وتأخذ الجديدة عند المزامنة التالية.}}',
  'export.dhis.phones.detail': 'الإعدادات {settings}، أبلغ بها {when}',
  'export.dhis.phones.failed': 'لا يُعرف أي الهواتف متأخرة. {words}',
  'export.dhis.missing.sync':
    'اتصلت هواتفهم منذ نهاية الفترة: {inTouch, number}. غيّروا مبكرًا ولم تتصل هواتفهم منذ ذلك: {early, number}. تتعذر مزامنتهم: {cannotSync, number}.',
  'export.dhis.missing.sync.failed':
    'لا يُعرف متى تمت مزامنة الهواتف: {words}. لا يمس ذلك الأرقام ولا الملف.',
  'export.dhis.missing.early':
    '{count, plural, zero {آخر تغيير لدى # عامل صحة كان قبل نهاية الفترة} one {آخر تغيير لدى عامل صحة واحد (#) كان قبل نهاية الفترة} two {آخر تغيير لدى عاملي صحة (#) كان قبل نهاية الفترة} few {آخر تغيير لدى # عمال صحة كان قبل نهاية الفترة} many {آخر تغيير لدى # عامل صحة كان قبل نهاية الفترة} other {آخر تغيير لدى # عامل صحة كان قبل نهاية الفترة}}',
  'export.dhis.missing.early.detail':
    'يكتب الهاتف أرقامه حين يتغير شيء. قد يكون عمل الأيام الأخيرة ما زال على الهاتف: اسأل هل زامنوا منذ ذلك.',
  'export.dhis.missing.unexpected':
    '{count, plural, zero {أبلغ # عامل صحة لم يكن متوقعًا} one {أبلغ عامل صحة واحد (#) لم يكن متوقعًا} two {أبلغ عاملا صحة (#) لم يكونا متوقعين} few {أبلغ # عمال صحة لم يكونوا متوقعين} many {أبلغ # عامل صحة لم يكونوا متوقعين} other {أبلغ # عامل صحة لم يكونوا متوقعين}}',
  'export.dhis.missing.unexpected.detail':
    'الأرقام محسوبة. قد يكون الحساب جديدًا أو مغلقًا أو من مكان آخر.',
  'export.dhis.outlier.far-out':
    '{count, plural, zero {# قيمة بعيدة جدًا عن أشهرها الستة الأخيرة} one {قيمة واحدة (#) بعيدة جدًا عن أشهرها الستة الأخيرة} two {قيمتان (#) بعيدتان جدًا عن أشهرهما الستة الأخيرة} few {# قيم بعيدة جدًا عن أشهرها الستة الأخيرة} many {# قيمة بعيدة جدًا عن أشهرها الستة الأخيرة} other {# قيمة بعيدة جدًا عن أشهرها الستة الأخيرة}}',
  'export.dhis.outlier.far-out.detail':
    'قد تكون صحيحة، أو خطأ كتابة. افتح الوحدة في «القيم» لترى من أي عامل صحة جاءت، واسأل.',
  'export.dhis.outlier.stopped':
    '{count, plural, zero {# قيمة لم تعد موجودة} one {قيمة واحدة (#) لم تعد موجودة} two {قيمتان (#) لم تعودا موجودتين} few {# قيم لم تعد موجودة} many {# قيمة لم تعد موجودة} other {# قيمة لم تعد موجودة}}',
  'export.dhis.outlier.stopped.detail':
    'كانت موجودة في أربعة على الأقل من الأشهر الستة السابقة. لم يبلّغ عنها أحد هذه المرة؛ ولا يُرسل صفر.',
  'export.dhis.outlier.value': '{value, number}، والمعتاد نحو {median, number}',
  'export.dhis.outlier.none': 'لا قيمة',
  'export.dhis.suspect.same':
    '{same, number} من {keys, plural, zero {# رقم} one {# رقم} two {# رقمين} few {# أرقام} many {# رقمًا} other {# رقم}} يساوي مجموع {names}',
  'export.dhis.suspect.account': 'الحساب: {name}',
  'export.dhis.suspect.documents':
    '{count, plural, zero {# مستند} one {# مستند} two {# مستندان} few {# مستندات} many {# مستندًا} other {# مستند}}',
  'export.dhis.suspect.supervisor-document':
    '{count, plural, zero {قد يعيد # شخص حساب عمال الصحة تحته} one { {isNamed, select, yes {قد يعيد {name} حساب عمال الصحة تحته} other {قد يعيد مستند واحد (#) حساب عمال الصحة تحته}}} two {قد يعيد شخصان (#) حساب عمال الصحة تحتهما} few {قد يعيد # أشخاص حساب عمال الصحة تحتهم} many {قد يعيد # شخصًا حساب عمال الصحة تحتهم} other {قد يعيد # شخص حساب عمال الصحة تحتهم}}',
  'export.dhis.suspect.supervisor-document.effect':
    'تُحسب أرقام المشرف في الوحدة نفسها التي لعمال الصحة تحته: قد يكون ما أُنجز مرة في المجموع مرتين.',
  'export.dhis.suspect.supervisor-document.next':
    'اسأل المشرف هل يظهر الهاتف عمله هو أم عمل الجميع. فإن كان عمل الجميع فاترك المشرف.',
  'export.dhis.suspect.replaced-owner':
    '{count, plural, zero {استُبدل # عامل صحة، ولكليهما أرقام} one { {isNamed, select, yes {استُبدل {name}، ولكليهما أرقام} other {استُبدل عامل صحة واحد (#)، ولكليهما أرقام}}} two {استُبدل عاملا صحة (#)، وللجميع أرقام} few {استُبدل # عمال صحة، وللجميع أرقام} many {استُبدل # عامل صحة، وللجميع أرقام} other {استُبدل # عامل صحة، وللجميع أرقام}}',
  'export.dhis.suspect.replaced-owner.effect': 'ما حمله الهاتفان في شهر التسليم يُحسب مرتين.',
  'export.dhis.suspect.replaced-owner.next':
    'اسأل عامل الصحة الذي تسلّم أي الأرقام له. وحيث يظهر الاثنان العمل نفسه اترك أحدهما.',
  'export.dhis.suspect.registered-twice':
    '{count, plural, zero {# عامل صحة مسجَّل مرتين} one { {isNamed, select, yes {{name} مسجَّل مرتين} other {عامل صحة واحد (#) مسجَّل مرتين}}} two {عاملا صحة (#) مسجَّلان مرتين} few {# عمال صحة مسجَّلون مرتين} many {# عامل صحة مسجَّلون مرتين} other {# عامل صحة مسجَّلون مرتين}}',
  'export.dhis.suspect.registered-twice.effect':
    'جهتا اتصال بالاسم والهاتف والمكان نفسها لهما أرقام: قد يُحسب شخص واحد مرتين.',
  'export.dhis.suspect.registered-twice.next':
    'اسأل عامل الصحة. فإن كان شخصًا واحدًا فاترك أحدهما واطلب من مسؤول CHT إغلاق جهة الاتصال تلك.',
  'export.dhis.suspect.several-places':
    '{count, plural, zero {# عامل صحة يعمل في عدة وحدات} one { {isNamed, select, yes {يعمل {name} في عدة وحدات} other {عامل صحة واحد (#) يعمل في عدة وحدات}}} two {عاملا صحة (#) يعملان في عدة وحدات} few {# عمال صحة يعملون في عدة وحدات} many {# عامل صحة يعملون في عدة وحدات} other {# عامل صحة يعملون في عدة وحدات}}',
  'export.dhis.suspect.several-places.effect': 'تُحسب كل الأرقام في إحدى الوحدات؛ وتنقص من الأخرى.',
  'export.dhis.suspect.several-places.next':
    'اسأل عامل الصحة كيف يتوزع العمل. وصحّح الوحدات في DHIS2 بعد الاستيراد حيث يهم ذلك.',
  'export.dhis.suspect.stale-lineage':
    '{count, plural, zero {قد لا يكون # نقل قد اكتمل} one { {isNamed, select, yes {قد لا يكون نقل {name} قد اكتمل} other {قد لا يكون نقل واحد (#) قد اكتمل}}} two {قد لا يكون نقلان (#) قد اكتملا} few {قد لا تكون # عمليات نقل قد اكتملت} many {قد لا تكون # عملية نقل قد اكتملت} other {قد لا تكون # عملية نقل قد اكتملت}}',
  'export.dhis.suspect.stale-lineage.effect':
    'تحفظ جهة الاتصال أماكن أعلى غير التي لمكانها، فقد تكون الأرقام في وحدة أخرى.',
  'export.dhis.suspect.stale-lineage.next':
    'اطلب من مسؤول CHT نقل جهة الاتصال من جديد، ثم صدّر من جديد.',
  'export.dhis.suspect.parent-as-text':
    '{count, plural, zero {# جهة اتصال لا مكان معروفًا لها} one { {isNamed, select, yes {لا يُعرف أين ينتمي {name}} other {جهة اتصال واحدة (#) لا مكان معروفًا لها}}} two {جهتا اتصال (#) لا مكان معروفًا لهما} few {# جهات اتصال لا مكان معروفًا لها} many {# جهة اتصال لا مكان معروفًا لها} other {# جهة اتصال لا مكان معروفًا لها}}',
  'export.dhis.suspect.parent-as-text.effect':
    'المكان الأعلى محفوظ نصًا، فينتهي الطريق صعودًا هناك. قد لا تكون الأرقام في أي وحدة، أو تكون في وحدة أدنى.',
  'export.dhis.suspect.parent-as-text.next':
    'اطلب من مسؤول CHT تعيين المكان من جديد، ثم صدّر من جديد.',
  'export.dhis.suspect.lost-mapping':
    '{count, plural, zero {# ربط ليس في فهرس قاعدة البيانات نفسها} one { {isNamed, select, yes {ربط {name} ليس في فهرس قاعدة البيانات نفسها} other {ربط واحد (#) ليس في فهرس قاعدة البيانات نفسها}}} two {ربطان (#) ليسا في فهرس قاعدة البيانات نفسها} few {# روابط ليست في فهرس قاعدة البيانات نفسها} many {# ربطًا ليست في فهرس قاعدة البيانات نفسها} other {# ربط ليست في فهرس قاعدة البيانات نفسها}}',
  'export.dhis.suspect.lost-mapping.effect':
    'عُثر عليه مع ذلك، وهو محسوب. تصدير CHT نفسه يضع هذه الأرقام في مكان آخر.',
  'export.dhis.suspect.lost-mapping.next': 'اطلب من مسؤول CHT تصحيح “dhis” لهذا المكان.',
  'export.dhis.suspect.conflict':
    '{count, plural, zero {# جهة اتصال محفوظة بطريقتين} one { {isNamed, select, yes {{name} محفوظ بطريقتين} other {جهة اتصال واحدة (#) محفوظة بطريقتين}}} two {جهتا اتصال (#) محفوظتان بطريقتين} few {# جهات اتصال محفوظة بطريقتين} many {# جهة اتصال محفوظة بطريقتين} other {# جهة اتصال محفوظة بطريقتين}}',
  'export.dhis.suspect.conflict.effect':
    'نسخ جهة الاتصال متعارضة، وتختلف في الاسم أو المكان أو الربط. قد تكون الأرقام غدًا في وحدة أخرى.',
  'export.dhis.suspect.conflict.next': 'اطلب من مسؤول CHT حل التعارض.',
  'export.dhis.suspect.zeros-after-the-period':
    '{count, plural, zero {# مستند فيه أصفار فقط، كُتبت بعد نهاية الفترة} one { {isNamed, select, yes {أرسل {name} أصفارًا فقط بعد نهاية الفترة} other {مستند واحد (#) فيه أصفار فقط، كُتبت بعد نهاية الفترة}}} two {مستندان (#) فيهما أصفار فقط، كُتبت بعد نهاية الفترة} few {# مستندات فيها أصفار فقط، كُتبت بعد نهاية الفترة} many {# مستندًا فيها أصفار فقط، كُتبت بعد نهاية الفترة} other {# مستند فيها أصفار فقط، كُتبت بعد نهاية الفترة}}',
  'export.dhis.suspect.zeros-after-the-period.effect':
    'ربما كتبها هاتف أُعيد إعداده فوق الأرقام الصحيحة. تُحسب أصفارًا.',
  'export.dhis.suspect.zeros-after-the-period.next':
    'اسأل عامل الصحة هل أُعيد إعداد الهاتف، وما الذي أُنجز في هذه الفترة.',
  'export.dhis.suspect.no-number':
    '{count, plural, zero {# مستند لا رقم فيه لمجموعة البيانات هذه} one { {isNamed, select, yes {لا رقم لدى {name} لمجموعة البيانات هذه} other {مستند واحد (#) لا رقم فيه لمجموعة البيانات هذه}}} two {مستندان (#) لا رقم فيهما لمجموعة البيانات هذه} few {# مستندات لا رقم فيها لمجموعة البيانات هذه} many {# مستندًا لا رقم فيها لمجموعة البيانات هذه} other {# مستند لا رقم فيها لمجموعة البيانات هذه}}',
  'export.dhis.suspect.no-number.effect':
    'يبدو كأن عامل الصحة أبلغ، لكن لا شيء من المستند في الملف.',
  'export.dhis.suspect.no-number.next':
    'اطلب من عامل الصحة المزامنة وفتح الأهداف. وإن بقي الأمر كذلك فاعرضه على من يضبط الأهداف.',
  'export.dhis.suspect.unknown-target':
    '{count, plural, zero {# هدف لا تعرفه الإعدادات} one {هدف واحد (#) لا تعرفه الإعدادات} two {هدفان (#) لا تعرفهما الإعدادات} few {# أهداف لا تعرفها الإعدادات} many {# هدفًا لا تعرفها الإعدادات} other {# هدف لا تعرفها الإعدادات}}',
  'export.dhis.suspect.unknown-target.effect':
    'تغيّر اسمه، أو لم تأخذ الهواتف الضبط الجديد. أرقامه ليست في أي صف.',
  'export.dhis.suspect.unknown-target.next':
    'اطلب من عمال الصحة المزامنة مرتين حتى تأخذ هواتفهم الضبط الجديد. وإن بقي الأمر كذلك فاعرضه على من يضبط الأهداف.',
};
