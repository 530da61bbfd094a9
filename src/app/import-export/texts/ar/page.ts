import type { Translation } from '../../../i18n/index.ts';
import type { pageEn } from '../en/page.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const page: Translation<typeof pageEn> = {
  'export.dhis.choose': 'اختر',
  'export.dhis.result': 'المراجعة والملف',
  'export.dhis.dataset.label': 'مجموعة البيانات',
  'export.dhis.dataset.missing': 'اختر مجموعة بيانات لترى وحداتها التنظيمية.',
  'export.dhis.place.label': 'الوحدة التنظيمية',
  'export.dhis.place.all': 'كل الوحدات التنظيمية',
  'export.dhis.place.all-units':
    '{count, plural, =0 {لا وحدة} one {الوحدة الوحيدة} two {الوحدتان كلتاهما} few {كل الوحدات (#)} many {كل الوحدات (#)} other {كل الوحدات (#)}}',
  'export.dhis.place.all-count': 'كل الوحدات التنظيمية ({count, number})',
  'export.dhis.place.loading': 'جارٍ قراءة الوحدات التنظيمية…',
  'export.dhis.place.search': 'اكتب اسمًا',
  'export.dhis.place.hint':
    '{count, plural, =0 {لا مكان مرتبط بمجموعة البيانات هذه.} one {وحدة واحدة (#). اكتب اسمها، أو افتح الشجرة.} two {وحدتان (#). اكتب اسمًا، أو اختر في الشجرة.} few {# وحدات. اكتب اسمًا، أو اختر في الشجرة.} many {# وحدة. اكتب اسمًا، أو اختر في الشجرة.} other {# وحدة. اكتب اسمًا، أو اختر في الشجرة.}}',
  'export.dhis.place.hint.all':
    '{count, plural, =0 {لا مكان مرتبط بمجموعة البيانات هذه.} one {الوحدة الوحيدة.} two {الوحدتان (#) كلتاهما. اكتب اسمًا، أو اختر في الشجرة.} few {كل الوحدات (#). اكتب اسمًا، أو اختر في الشجرة.} many {كل الوحدات (#). اكتب اسمًا، أو اختر في الشجرة.} other {كل الوحدات (#). اكتب اسمًا، أو اختر في الشجرة.}}',
  'export.dhis.place.none': 'لا وحدة تنظيمية بهذا الاسم.',
  'export.dhis.place.found':
    '{count, plural, =0 {لم يُعثر على شيء.} one {عُثر على وحدة واحدة (#).} two {عُثر على وحدتين (#).} few {عُثر على # وحدات.} many {عُثر على # وحدة.} other {عُثر على # وحدة.}}',
  'export.dhis.place.chosen': 'المختار: {names}.',
  'export.dhis.place.all.said': 'كل الوحدات التنظيمية مختارة.',
  'export.dhis.place.added.said':
    'اختيرت {name}. المجموع {count, plural, zero {# وحدة} one {# وحدة} two {# وحدتان} few {# وحدات} many {# وحدة} other {# وحدة}}.',
  'export.dhis.place.removed.said':
    'أُزيلت {name}. {count, plural, =0 {كل الوحدات التنظيمية مختارة.} one {بقيت وحدة واحدة (#).} two {بقيت وحدتان (#).} few {بقيت # وحدات.} many {بقيت # وحدة.} other {بقيت # وحدة.}}',
  'export.dhis.place.read.said':
    '{count, plural, =0 {لا مكان مرتبط بمجموعة البيانات هذه.} one {يمكن اختيار وحدة تنظيمية واحدة (#).} two {يمكن اختيار وحدتين تنظيميتين (#).} few {يمكن اختيار # وحدات تنظيمية.} many {يمكن اختيار # وحدة تنظيمية.} other {يمكن اختيار # وحدة تنظيمية.}}',
  'export.dhis.place.some':
    '{count, plural, zero {# وحدة تنظيمية} one {# وحدة تنظيمية} two {# وحدتان تنظيميتان} few {# وحدات تنظيمية} many {# وحدة تنظيمية} other {# وحدة تنظيمية}}',
  'export.dhis.place.with-children': '\u200f{units}، مع الوحدات التي تحتها',
  'export.dhis.place.remove': 'أزل {name}',
  'export.dhis.place.children': 'أدرج الوحدات التي تحتها',
  'export.dhis.place.unknown': 'ليست في مجموعة البيانات هذه',
  'export.dhis.place.malformed': 'لا يمكن أن يعرف DHIS2 هذا المعرّف',
  'export.dhis.place.malformed.detail':
    '{count, plural, zero {معرّف # وحدة مختارة} one {معرّف وحدة مختارة واحدة} two {معرّفا وحدتين مختارتين} few {معرّفات # وحدات مختارة} many {معرّفات # وحدة مختارة} other {معرّفات # وحدة مختارة}} ليس من معرّفات DHIS2. ستُترك صفوفها من الملف. اطلب من مسؤول CHT تصحيح المكان.',
  'export.dhis.place.several':
    'و{count, plural, zero {# مكان آخر} one {# مكان آخر} two {# مكانان آخران} few {# أماكن أخرى} many {# مكانًا آخر} other {# مكان آخر}}',
  'export.dhis.clock':
    'يقول هذا الحاسوب {computer} والخادم {server}. اضبط ساعة الحاسوب؛ الأشهر أدناه تتبع الخادم.',
  'export.dhis.period.label': 'الفترة',
  'export.dhis.period.loading': 'جارٍ البحث عن أشهر لها بيانات…',
  'export.dhis.period.loading-more': 'جارٍ البحث عن أشهر أقدم…',
  'export.dhis.period.incomplete': 'تعذرت قراءة الأشهر الأقدم. حمّل الصفحة من جديد للبحث ثانية.',
  'export.dhis.period.none': 'لم يرسل أي عامل صحة أهدافًا بعد. لا شيء يُصدَّر حتى يزامن أحدهم.',
  'export.dhis.period.months':
    '{count, plural, =0 {لا شهر له مستندات} one {شهر واحد (#) من {of} له مستندات} two {شهران (#) من {of} لهما مستندات} few {# أشهر من {of} لها مستندات} many {# شهرًا من {of} لها مستندات} other {# شهر من {of} لها مستندات}}',
  'export.dhis.period.finished': 'منتهٍ',
  'export.dhis.period.running': 'ما زال جاريًا',
  'export.dhis.period.later': 'بعد اليوم',
  'export.dhis.period.running.detail':
    'لم تنته هذه الفترة. ستزيد أرقامها، وDHIS2 يرفضها ما لم يُضبط على قبول فترة مفتوحة. صدّرها من جديد عند انتهائها.',
  'export.dhis.period.later.detail':
    'هذه الفترة بعد اليوم. ربما كتبها هاتف تاريخه خاطئ أو تقويمه مختلف. تحقق مع عامل الصحة قبل الاستيراد.',
  'export.dhis.options': 'خيارات',
  'export.dhis.complete.label': 'ضع علامة الاكتمال على مجموعة البيانات',
  'export.dhis.complete.possible':
    'سيعدّ DHIS2 هذا التقرير مسلَّمًا اليوم. لا تضعها إن كنت ما زلت تريد فحص الأرقام هناك.',
  'export.dhis.complete.several-org-units':
    'ممكن لوحدة تنظيمية واحدة في كل مرة. اختر واحدة دون الوحدات التي تحتها.',
  'export.dhis.complete.not-finished': 'ممكن بعد انتهاء الفترة.',
  'export.dhis.codes.label': 'سمِّ الوحدات التنظيمية برموزها في DHIS2',
  'export.dhis.codes.possible': 'في الملف وما يُرسَل وعلامات الاكتمال رموز بدل المعرّفات، وتُبيَّن كذلك.',
  'export.dhis.codes.some-missing':
    'لا رمز في بيانات DHIS2 الوصفية لـ{count, plural, zero {# وحدة تنظيمية} one {وحدة تنظيمية واحدة (#)} two {وحدتين تنظيميتين (#)} few {# وحدات تنظيمية} many {# وحدة تنظيمية} other {# وحدة تنظيمية}} من هذا الاختيار. إن كانت لإحداها قيمة فلا يُكتب ملف.',
  'export.dhis.codes.no-metadata':
    'ممكن بعد تحميل بيانات DHIS2 الوصفية لمجموعة البيانات هذه: فهي تبيّن لمن كل رمز.',
  'export.dhis.attribution.label': 'أين تُحسب أرقام عامل الصحة',
  'export.dhis.attribution.nearest': 'في أقرب وحدة',
  'export.dhis.attribution.nearest.detail':
    'مرة واحدة، في أدنى وحدة مرتبطة. يجمع DHIS2 الوحدات إلى ما فوقها.',
  'export.dhis.attribution.ancestors': 'في كل وحدة أعلى',
  'export.dhis.attribution.ancestors.detail':
    'في كل وحدة مرتبطة صعودًا. عندها يظهرها DHIS2 أكثر من مرة في المجاميع.',
  'export.dhis.export': 'صدّر',
  'export.dhis.step.review': 'مراجعة',
  'export.dhis.step.write': 'اكتب الملف',
  'export.dhis.cancel': 'إلغاء',
  'export.dhis.file': 'الملف',
  'export.dhis.file.choose-data-set': 'اختر مجموعة بيانات.',
  'export.dhis.file.choose-period': 'اختر فترة.',
  'export.dhis.file.correct': 'صحّح ما عليه علامة أعلاه.',
  'export.dhis.file.reading': 'جارٍ قراءة ما يمكن اختياره…',
  'export.dhis.exporting': 'جارٍ صنع الملف',
  'export.dhis.exporting.detail': 'يمكنك الإلغاء في أي وقت؛ عندها لا يُكتب ملف.',
  'export.dhis.exporting.silent':
    'لم تجب قاعدة البيانات منذ عشر ثوانٍ. قد تكون مشغولة أو تُعدّ عرضًا؛ والصفحة تواصل الانتظار.',
  'export.dhis.progress.settings': 'جارٍ قراءة الإعدادات…',
  'export.dhis.progress.places':
    '{whole, select, exact {جارٍ قراءة الأماكن المرتبطة: {done, number} من {total, number}} about {جارٍ قراءة الأماكن المرتبطة: {done, number} من نحو {total, number}} other {جارٍ قراءة الأماكن المرتبطة…}}',
  'export.dhis.progress.target-documents':
    '{whole, select, exact {جارٍ قراءة مستندات الأهداف: {done, number} من {total, number}} about {جارٍ قراءة مستندات الأهداف: {done, number} من نحو {total, number}} other {جارٍ قراءة مستندات الأهداف: {done, number} حتى الآن…}}',
  'export.dhis.progress.owners':
    '{whole, select, exact {جارٍ الحساب: {done, number} من {total, plural, zero {# عامل صحة} one {# عامل صحة} two {# عاملي صحة} few {# عمال صحة} many {# عامل صحة} other {# عامل صحة}}} about {جارٍ الحساب: {done, number} من نحو {total, plural, zero {# عامل صحة} one {# عامل صحة} two {# عاملي صحة} few {# عمال صحة} many {# عامل صحة} other {# عامل صحة}}} other {جارٍ الحساب: {done, plural, zero {# عامل صحة} one {# عامل صحة} two {# عاملا صحة} few {# عمال صحة} many {# عامل صحة} other {# عامل صحة}} حتى الآن…}}',
  'export.dhis.progress.connection-lost': 'انقطع الاتصال. في انتظاره…',
  'export.dhis.progress.offline': 'هذا الحاسوب غير متصل. في انتظار الاتصال…',
  'export.dhis.progress.bytes': 'قُرئ {size}',
  'export.dhis.empty': 'ما سيكون في الملف',
  'export.dhis.empty.detail':
    'يذهب الملف إلى تنزيلاتك. لا يُرسل شيء إلى DHIS2، ولا يتغير شيء في CHT.',
  'export.dhis.empty.rows':
    'صف واحد لكل وحدة تنظيمية وعنصر بيانات أبلغ عنه عامل صحة. حيث لم يبلّغ أحد لا صف ولا صفر.',
  'export.dhis.review-first': 'راجع الأرقام أولًا',
  'export.dhis.count-again': 'احسب من جديد',
  'export.dhis.costly': 'لم تُحسب بعد',
  'export.dhis.costly.seconds':
    'يستغرق حساب هذه الأرقام نحو {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'export.dhis.costly.unknown': 'لا يمكن معرفة مدة حساب هذه الأرقام مسبقًا.',
  'export.dhis.costly.detail': 'تحسبها المراجعة وتعرضها. ويحسبها «صدّر» ويكتب الملف.',
  'export.dhis.counting': 'جارٍ الحساب',
  'export.dhis.counted': 'تم الحساب، ولم يُكتب شيء بعد',
  'export.dhis.counted.detail':
    'هذه هي الأرقام كما ستكون في الملف. يكتب «صدّر» هذه بعينها دون قراءة جديدة.',
  'export.dhis.counted.announcement':
    'تم الحساب. {values, plural, zero {# قيمة} one {# قيمة} two {# قيمتان} few {# قيم} many {# قيمة} other {# قيمة}}. لم يُكتب شيء بعد.',
  'export.dhis.cancelled': 'أُلغي التصدير',
  'export.dhis.cancelled.detail': 'لم يُكتب ملف. اختيارك محفوظ؛ اضغط «صدّر» للبدء من جديد.',
  'export.dhis.former':
    'اخترت شيئًا آخر منذ ذلك. هذا ما آل إليه الاختيار السابق. اضغط «صدّر» للحالي.',
  'export.dhis.reading.still':
    'ما زالت قراءة ما يمكن اختياره جارية. قد تكون قاعدة البيانات مشغولة أو تُعِدّ عرضًا؛ والصفحة ما زالت تنتظر.',
  'export.dhis.reading.org-units': 'تعذرت قراءة الوحدات التنظيمية',
  'export.dhis.reading.org-units.effect':
    'ما زال بإمكانك تصديرها كلها. لاختيار بعضها انتظر حتى تُقرأ.',
  'export.dhis.reading.periods': 'تعذرت قراءة الأشهر',
  'export.dhis.reading.periods.effect': 'بدونها لا فترة للاختيار.',
  'export.dhis.reading.again.unreachable': 'قاعدة البيانات لا تجيب. الصفحة تسأل مجددًا بنفسها.',
  'export.dhis.reading.again.busy':
    'تتلقى قاعدة البيانات طلبات كثيرة جدًا. الصفحة تسأل مجددًا بنفسها.',
  'export.dhis.reading.again.refused':
    'تقول قاعدة البيانات: “{words}” ({request}, {status}). الصفحة تسأل مجددًا بنفسها.',
  'export.dhis.reading.again.signed-out': 'انتهت جلستك. سجّل الدخول من جديد.',
  'export.dhis.retry': 'حاول مجددًا',
  'export.dhis.load-again': 'حمّل الصفحة من جديد',
  'export.dhis.reload': 'اقرأ كل شيء من جديد',
  'export.dhis.sign-in': 'سجّل الدخول من جديد',
  'export.dhis.copy': 'انسخ',
  'export.dhis.copy.what': 'انسخ {text}',
  'export.dhis.copy.of': 'انسخ معرّف {name}',
  'export.dhis.copied': 'تم النسخ',
  'export.dhis.docs': 'اقرأ الطريقة في وثائق CHT',
  'export.dhis.fault.unknown-data-set':
    'مجموعة البيانات {value} غير مضبوطة. لم يُختر شيء مكانها: اختر مجموعة بيانات.',
  'export.dhis.fault.unknown-org-unit':
    'الوحدة التنظيمية {value} غير مرتبطة بمجموعة البيانات هذه. أزلها، أو اختر مجموعة بيانات أخرى.',
  'export.dhis.fault.bad-period':
    '\u200f{value} ليست فترة لمجموعة البيانات هذه. اختر فترة من القائمة.',
  'export.dhis.fault.unknown-period': 'لا مستندات أهداف لـ {value}. اختر فترة أخرى.',
  'export.dhis.fault.unsupported-period-type':
    'تقبل مجموعة البيانات هذه فترات من النوع {value}، ولا يمكن تكوينها من أشهر مستندات الأهداف. اختر مجموعة بيانات أخرى، أو اطلب ممن يضبط تطبيق CHT تصحيح period_type.',
  'export.dhis.fault.unknown-period-type':
    'نوع فترة مجموعة البيانات هذه، {value}، غير معروف. اطلب ممن يضبط تطبيق CHT كتابة period_type كما يكتبه DHIS2، مثل Monthly أو Quarterly.',
  'export.dhis.fault.adx-period':
    'لا يمكن لـ ADX ذكر {value}: سيعدّها DHIS2 فترة أخرى. اختر صيغة أخرى.',
  'export.dhis.fault.invalid-parameter':
    'يقول العنوان {parameter}={value}، وهذه الصفحة لا تعرفه. لم يُستخدم؛ راجع الاختيار.',
};
