import type { Translation } from '../../../i18n/index.ts';
import type { reportEn } from '../en/report.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const report: Translation<typeof reportEn> = {
  'export.dhis.done': 'الملف في تنزيلاتك',
  'export.dhis.done.made': 'صنعه {who} في {when}',
  'export.dhis.done.announcement':
    'تم التصدير. {values, plural, zero {# قيمة} one {# قيمة} two {# قيمتان} few {# قيم} many {# قيمة} other {# قيمة}}{notCounted, plural, =0 {} one {، # لم يُحسب} two {، # لم يُحسبا} few {، # لم تُحسب} many {، # لم تُحسب} other {، # لم تُحسب}}.',
  'export.dhis.figure.values':
    '{count, plural, zero {قيمة} one {قيمة} two {قيمتان} few {قيم} many {قيمة} other {قيمة}}',
  'export.dhis.figure.org-units':
    '{count, plural, zero {وحدة تنظيمية} one {وحدة تنظيمية} two {وحدتان تنظيميتان} few {وحدات تنظيمية} many {وحدة تنظيمية} other {وحدة تنظيمية}}',
  'export.dhis.figure.owners':
    '{count, plural, zero {عامل صحة} one {عامل صحة} two {عاملا صحة} few {عمال صحة} many {عامل صحة} other {عامل صحة}}',
  'export.dhis.figure.left-out': 'تُركت',
  'export.dhis.report.all-counted': 'حُسب كل مستند أهداف لهذا الاختيار.',
  'export.dhis.report.not-counted': 'لم تُحسب',
  'export.dhis.report.left-out': 'تُركت من الملف',
  'export.dhis.report.notices': 'مفيد أن تعلم',
  'export.dhis.report.chosen-only':
    'نُظر في الوحدات المختارة فقط. مستندات عمال الصحة الذين لا مكان مرتبطًا لهم تُذكر عند تصدير كل الوحدات التنظيمية.',
  'export.dhis.report.more':
    '{count, plural, zero {أظهر {step, number} التالية من {count, number}} one {أظهر الأخير} two {أظهر {step, number} التاليين من {count, number}} few {أظهر {step, number} التالية من {count, number}} many {أظهر {step, number} التالية من {count, number}} other {أظهر {step, number} التالية من {count, number}}}',
  'export.dhis.report.no-name': 'بلا اسم',
  'export.dhis.report.show':
    '{count, plural, zero {أظهر الكل ({count, number})} one {أظهره} two {أظهرهما} few {أظهر الكل ({count, number})} many {أظهر الكل ({count, number})} other {أظهر الكل ({count, number})}}',
  'export.dhis.not-counted.malformed':
    '{count, plural, zero {لا يمكن قراءة # مستند} one { {isNamed, select, yes {لا يمكن قراءة أرقام {name}} other {لا يمكن قراءة مستند واحد (#)}}} two {لا يمكن قراءة مستندين (#)} few {لا يمكن قراءة # مستندات} many {لا يمكن قراءة # مستندًا} other {لا يمكن قراءة # مستند}}',
  'export.dhis.not-counted.malformed.effect':
    'ينقص صاحب المستند أو قائمة الأهداف. لا شيء منه في هذه الأرقام.',
  'export.dhis.not-counted.malformed.next':
    'اطلب من عامل الصحة المزامنة من جديد: قد يكتبه الهاتف ثانية، فتصدّر من جديد. وإن بقي الأمر كذلك فاعرضه على مسؤول CHT.',
  'export.dhis.not-counted.older-account':
    '{count, plural, zero {# مستند لحسابات أقدم} one { {isNamed, select, yes {لدى {name} حساب آخر أحدث} other {مستند واحد (#) لحساب أقدم لعامل صحة}}} two {مستندان (#) لحسابات أقدم لعمال صحة} few {# مستندات لحسابات أقدم لعمال صحة} many {# مستندًا لحسابات أقدم لعمال صحة} other {# مستند لحسابات أقدم لعمال صحة}}',
  'export.dhis.not-counted.older-account.effect':
    'عامل الصحة الذي له أكثر من حساب يُحسب مرة واحدة بأحدث مستند. هذا الأقدم ليس في هذه الأرقام.',
  'export.dhis.not-counted.older-account.next':
    'اطلب من عامل الصحة استخدام حساب واحد فقط، ومن مسؤول CHT إغلاق الآخر.',
  'export.dhis.not-counted.no-contact':
    '{count, plural, zero {# مستند يسمي عمال صحة لم يعودوا موجودين} one {مستند واحد (#) يسمي عامل صحة لم يعد موجودًا} two {مستندان (#) يسميان عمال صحة لم يعودوا موجودين} few {# مستندات تسمي عمال صحة لم يعودوا موجودين} many {# مستندًا تسمي عمال صحة لم يعودوا موجودين} other {# مستند تسمي عمال صحة لم يعودوا موجودين}}',
  'export.dhis.not-counted.no-contact.effect':
    'جهة الاتصال التي يسميها حُذفت أو لم تكن قط. مكانها مجهول، فأرقامها ليست في أي وحدة.',
  'export.dhis.not-counted.no-contact.next':
    'اسأل مسؤول CHT هل حُذفت جهة الاتصال خطأً. وبعد عودتها صدّر من جديد.',
  'export.dhis.not-counted.no-org-unit':
    '{count, plural, zero {# مستند لعمال صحة خارج الأماكن المرتبطة} one { {isNamed, select, yes {يعمل {name} خارج الأماكن المرتبطة} other {مستند واحد (#) لعامل صحة خارج الأماكن المرتبطة}}} two {مستندان (#) لعمال صحة خارج الأماكن المرتبطة} few {# مستندات لعمال صحة خارج الأماكن المرتبطة} many {# مستندًا لعمال صحة خارج الأماكن المرتبطة} other {# مستند لعمال صحة خارج الأماكن المرتبطة}}',
  'export.dhis.not-counted.no-org-unit.effect':
    'لا مكان فوق عامل الصحة له وحدة تنظيمية من مجموعة البيانات هذه. هذه الأرقام ليست في أي وحدة.',
  'export.dhis.not-counted.no-org-unit.next':
    'اطلب من مسؤول CHT إعطاء المكان وحدة تنظيمية، أو نقل عامل الصحة، ثم صدّر من جديد.',
  'export.dhis.not-counted.bad-number':
    '{count, plural, zero {لا يمكن حساب # رقم} one { {isNamed, select, yes {لا يمكن حساب رقم من أرقام {name}} other {لا يمكن حساب رقم واحد (#)}}} two {لا يمكن حساب رقمين (#)} few {لا يمكن حساب # أرقام} many {لا يمكن حساب # رقمًا} other {لا يمكن حساب # رقم}}',
  'export.dhis.not-counted.bad-number.effect':
    'هو ناقص أو سالب أو غير صحيح أو موجود مرتين. تُرك ولم يُعدّ صفرًا؛ وبقية المستند محسوبة.',
  'export.dhis.not-counted.bad-number.next':
    'اسأل عامل الصحة عن الرقم الصحيح وصحّحه في DHIS2 بعد الاستيراد. اعرضه على من يضبط الأهداف.',
  'export.dhis.left-out.invalid-identifier':
    '{count, plural, zero {# صف بمعرّف لا يمكن أن يعرفه DHIS2} one {صف واحد (#) بمعرّف لا يمكن أن يعرفه DHIS2} two {صفان (#) بمعرّف لا يمكن أن يعرفه DHIS2} few {# صفوف بمعرّف لا يمكن أن يعرفه DHIS2} many {# صفًا بمعرّف لا يمكن أن يعرفه DHIS2} other {# صف بمعرّف لا يمكن أن يعرفه DHIS2}}',
  'export.dhis.left-out.invalid-identifier.effect':
    'تُرك لأن DHIS2 يرفض ملفًا كاملًا لصف واحد كهذا. أرقامه ليست في أي وحدة أخرى.',
  'export.dhis.left-out.invalid-identifier.next':
    'اطلب من مسؤول CHT تصحيح المعرّف: حرف ثم عشرة أحرف أو أرقام. ثم صدّر من جديد.',
  'export.dhis.left-out.mixed-values':
    '{count, plural, zero {# صف يخلط أرقامًا من أنواع مختلفة} one {صف واحد (#) يخلط أرقامًا من أنواع مختلفة} two {صفان (#) يخلطان أرقامًا من أنواع مختلفة} few {# صفوف تخلط أرقامًا من أنواع مختلفة} many {# صفًا تخلط أرقامًا من أنواع مختلفة} other {# صف تخلط أرقامًا من أنواع مختلفة}}',
  'export.dhis.left-out.mixed-values.effect':
    'تغذيه عدة أهداف، بعضها عدد وبعضها نسبة مئوية. ومجموعها لا معنى له.',
  'export.dhis.left-out.mixed-values.next':
    'اطلب ممن يضبط تطبيق CHT إعطاء هذه الأهداف “value” نفسها.',
  'export.dhis.left-out.unsafe-sum':
    '{count, plural, zero {# مجموع كبير جدًا} one {مجموع واحد (#) كبير جدًا} two {مجموعان (#) كبيران جدًا} few {# مجاميع كبيرة جدًا} many {# مجموعًا كبيرة جدًا} other {# مجموع كبيرة جدًا}}',
  'export.dhis.left-out.unsafe-sum.effect': 'يتجاوز ما يمكن كتابته بدقة، فتُرك ولم يُقرَّب.',
  'export.dhis.left-out.unsafe-sum.next':
    'لا بد أن أحد الأرقام تحت هذه الوحدة خاطئ. ابحث عنه مع مشرف عمال الصحة.',
  'export.dhis.left-out.percent-without-total':
    '{count, plural, zero {# نسبة مئوية لا مقام لها} one {نسبة مئوية واحدة (#) لا مقام لها} two {نسبتان مئويتان (#) لا مقام لهما} few {# نسب مئوية لا مقام لها} many {# نسبة مئوية لا مقام لها} other {# نسبة مئوية لا مقام لها}}',
  'export.dhis.left-out.percent-without-total.effect':
    'لم تكن هناك حالات، فلا نسبة مئوية. تُركت ولم تُعدّ صفرًا.',
  'export.dhis.left-out.percent-without-total.next':
    'لا شيء، إن لم تكن هناك حالات حقًا في هذه الفترة.',
  'export.dhis.left-out.no-value-of-type':
    '{count, plural, zero {لا صفوف بلا قيمة من نوعها} one {صف واحد بلا قيمة من نوعه} two {صفان بلا قيمة من نوعهما} few {# صفوف بلا قيمة من نوعها} many {# صفًا بلا قيمة من نوعها} other {# صف بلا قيمة من نوعها}}',
  'export.dhis.left-out.no-value-of-type.effect':
    'عنصر البيانات لا يقبل هذا العدد: 0 حيث لا يُقبل إلا نعم أو عدد موجب، أو نسبة فوق 100 %، أو عدد دون كل الخيارات، أو نوع لا يملؤه أي عدّ.',
  'export.dhis.left-out.no-value-of-type.next':
    'لا شيء، إن كان 0 مقصودًا. وإلا فأظهره لمن يضبط تطبيق CHT لديكم.',
  'export.dhis.notice.older-data-sets-key': 'تستخدم الإعدادات الكتابة القديمة dhisDataSets',
  'export.dhis.notice.older-data-sets-key.effect': 'قُرئت مع ذلك؛ ولا يتغير رقم.',
  'export.dhis.notice.older-data-sets-key.next': 'اطلب ممن يضبط تطبيق CHT تسميتها dhis_data_sets.',
  'export.dhis.notice.unreadable-setting':
    '{count, plural, zero {لا يمكن قراءة # جزء من الإعدادات} one {لا يمكن قراءة جزء واحد (#) من الإعدادات} two {لا يمكن قراءة جزأين (#) من الإعدادات} few {لا يمكن قراءة # أجزاء من الإعدادات} many {لا يمكن قراءة # جزءًا من الإعدادات} other {لا يمكن قراءة # جزء من الإعدادات}}',
  'export.dhis.notice.unreadable-setting.effect': 'تُجووز. قد تنقص هذه الصفحة مجموعة بيانات أو هدف.',
  'export.dhis.notice.unreadable-setting.next': 'اعرضه على من يضبط تطبيق CHT.',
  'export.dhis.notice.repeated-target-definition':
    '{count, plural, zero {# هدف معرَّف أكثر من مرة} one {هدف واحد (#) معرَّف أكثر من مرة} two {هدفان (#) معرَّفان أكثر من مرة} few {# أهداف معرَّفة أكثر من مرة} many {# هدفًا معرَّفة أكثر من مرة} other {# هدف معرَّفة أكثر من مرة}}',
  'export.dhis.notice.repeated-target-definition.effect':
    'استُخدم التعريف الأول. إن اختلفت التعريفات فقد يكون رقم في صف غير المتوقع.',
  'export.dhis.notice.repeated-target-definition.next':
    'اطلب ممن يضبط تطبيق CHT إعطاء كل هدف معرّفه الخاص.',
  'export.dhis.notice.unknown-value-kind':
    '{count, plural, zero {# هدف يطلب نوعًا مجهولًا من الأرقام} one {هدف واحد (#) يطلب نوعًا مجهولًا من الأرقام} two {هدفان (#) يطلبان نوعًا مجهولًا من الأرقام} few {# أهداف تطلب نوعًا مجهولًا من الأرقام} many {# هدفًا تطلب نوعًا مجهولًا من الأرقام} other {# هدف تطلب نوعًا مجهولًا من الأرقام}}',
  'export.dhis.notice.unknown-value-kind.effect': 'استُخدم مجموعه كما يفعل CHT.',
  'export.dhis.notice.unknown-value-kind.next':
    'اطلب ممن يضبط تطبيق CHT كتابة total أو pass أو percent.',
  'export.dhis.notice.unknown-value-over':
    '{count, plural, zero {# هدف لا يذكر بطريقة معروفة كيف تصير الأشهر قيمة واحدة} one {هدف واحد (#) لا يذكر بطريقة معروفة كيف تصير الأشهر قيمة واحدة} two {هدفان (#) لا يذكران بطريقة معروفة كيف تصير الأشهر قيمة واحدة} few {# أهداف لا تذكر بطريقة معروفة كيف تصير الأشهر قيمة واحدة} many {# هدفًا لا تذكر بطريقة معروفة كيف تصير الأشهر قيمة واحدة} other {# هدف لا تذكر بطريقة معروفة كيف تصير الأشهر قيمة واحدة}}',
  'export.dhis.notice.unknown-value-over.effect': 'جُمعت أشهره.',
  'export.dhis.notice.unknown-value-over.next':
    'اطلب ممن يضبط تطبيق CHT كتابة sum أو last أو average.',
  'export.dhis.notice.unsupported-value-type':
    '{count, plural, zero {لا أهداف مربوطة بنوع لا يملؤه أي عدّ} one {هدف واحد مربوط بنوع لا يملؤه أي عدّ} two {هدفان مربوطان بنوع لا يملؤه أي عدّ} few {# أهداف مربوطة بنوع لا يملؤه أي عدّ} many {# هدفًا مربوطة بنوع لا يملؤه أي عدّ} other {# هدف مربوطة بنوع لا يملؤه أي عدّ}}',
  'export.dhis.notice.unsupported-value-type.effect':
    'تُركت صفوفه. التواريخ والأماكن والنصوص الحرة في التقارير، لا في الأهداف.',
  'export.dhis.notice.unsupported-value-type.next':
    'اطلب ممن يضبط تطبيق CHT لديكم أن يكتب BOOLEAN أو TRUE_ONLY أو PERCENTAGE أو UNIT_INTERVAL أو نوع أعداد، أو أن يعطي options للنص.',
  'export.dhis.notice.unreadable-options':
    '{count, plural, zero {لا أهداف لا تُقرأ خياراتها} one {لا يمكن قراءة خيارات هدف واحد} two {لا يمكن قراءة خيارات هدفين} few {لا يمكن قراءة خيارات # أهداف} many {لا يمكن قراءة خيارات # هدفًا} other {لا يمكن قراءة خيارات # هدف}}',
  'export.dhis.notice.unreadable-options.effect': 'تُركت صفوفه: بنصف الخيارات تكون القيم خاطئة.',
  'export.dhis.notice.unreadable-options.next':
    'اطلب ممن يضبط تطبيق CHT لديكم أن يعطي كل خيار at_least وcode.',
  'export.dhis.notice.other-value-type':
    '{count, plural, zero {# هدف كُتب بنوع غير نوع عنصر بياناته في DHIS2} one {هدف واحد (#) كُتب بنوع غير نوع عنصر بياناته في DHIS2} two {هدفان (#) كُتبا بنوع غير نوع عنصري بياناتهما في DHIS2} few {# أهداف كُتبت بنوع غير نوع عناصر بياناتها في DHIS2} many {# هدفًا كُتبت بنوع غير نوع عناصر بياناتها في DHIS2} other {# هدف كُتبت بنوع غير نوع عناصر بياناتها في DHIS2}}',
  'export.dhis.notice.other-value-type.effect': 'اتُّبعت إعدادات CHT نفسها؛ وقد يرفضها DHIS2.',
  'export.dhis.notice.other-value-type.next':
    'اسأل من يضبط تطبيق CHT أيّ النوعين هو المقصود. الهدف الذي يعدّ فقط ليست له نسبة مئوية.',
  'export.dhis.notice.running-total':
    '{count, plural, zero {# هدف يشبه مجموعًا جاريًا، وتُجمع أشهره} one {هدف واحد (#) يشبه مجموعًا جاريًا، وتُجمع أشهره} two {هدفان (#) يشبهان مجموعًا جاريًا، وتُجمع أشهرهما} few {# أهداف تشبه مجموعًا جاريًا، وتُجمع أشهرها} many {# هدفًا تشبه مجموعًا جاريًا، وتُجمع أشهرها} other {# هدف تشبه مجموعًا جاريًا، وتُجمع أشهرها}}',
  'export.dhis.notice.running-total.effect':
    'ما بقي في نهاية شهر يُعدّ من جديد في كل شهر: فالمجموع أكبر مما ينبغي.',
  'export.dhis.notice.running-total.next':
    'اطلب ممن يضبط تطبيق CHT إضافة “value_over”: last للمجموع الجاري، وsum إن كان الجمع هو المقصود.',
  'export.dhis.notice.shortened-comment':
    '{count, plural, zero {# تعليق كان طويلًا جدًا} one {تعليق واحد (#) كان طويلًا جدًا} two {تعليقان (#) كانا طويلين جدًا} few {# تعليقات كانت طويلة جدًا} many {# تعليقًا كانت طويلة جدًا} other {# تعليق كانت طويلة جدًا}}',
  'export.dhis.notice.shortened-comment.effect': 'يقبل DHIS2 5,000 حرف؛ وقُطع الباقي. لا يتغير رقم.',
  'export.dhis.notice.shortened-comment.next': 'اطلب ممن يضبط تطبيق CHT تقصيره.',
  'export.dhis.notice.mixed-values':
    '{count, plural, zero {# عنصر بيانات تغذيه أرقام من أنواع مختلفة} one {عنصر بيانات واحد (#) تغذيه أرقام من أنواع مختلفة} two {عنصرا بيانات (#) تغذيهما أرقام من أنواع مختلفة} few {# عناصر بيانات تغذيها أرقام من أنواع مختلفة} many {# عنصر بيانات تغذيها أرقام من أنواع مختلفة} other {# عنصر بيانات تغذيها أرقام من أنواع مختلفة}}',
  'export.dhis.notice.mixed-values.effect':
    'تعطي بعض الأهداف عددًا وبعضها نسبة مئوية. تُركت صفوفه من الملف.',
  'export.dhis.notice.mixed-values.next':
    'اطلب ممن يضبط تطبيق CHT إعطاء هذه الأهداف “value” نفسها.',
  'export.dhis.notice.several-org-units':
    '{count, plural, zero {# مكان له عدة وحدات تنظيمية} one {مكان واحد (#) له عدة وحدات تنظيمية} two {مكانان (#) لهما عدة وحدات تنظيمية} few {# أماكن لها عدة وحدات تنظيمية} many {# مكانًا لها عدة وحدات تنظيمية} other {# مكان لها عدة وحدات تنظيمية}}',
  'export.dhis.notice.several-org-units.effect':
    'تُحسب مستنداته مرة في كل منها، فتحتويها المجاميع في DHIS2 أكثر من مرة.',
  'export.dhis.notice.several-org-units.next':
    'اطلب من مسؤول CHT إبقاء وحدة تنظيمية واحدة لمجموعة البيانات هذه في كل مكان.',
  'export.dhis.notice.overlapping-org-units':
    '{count, plural, zero {# مكان مرتبط تحت مكان مرتبط آخر} one {مكان مرتبط واحد (#) تحت مكان مرتبط آخر} two {مكانان مرتبطان (#) تحت أماكن مرتبطة أخرى} few {# أماكن مرتبطة تحت أماكن مرتبطة أخرى} many {# مكانًا مرتبطًا تحت أماكن مرتبطة أخرى} other {# مكان مرتبط تحت أماكن مرتبطة أخرى}}',
  'export.dhis.notice.overlapping-org-units.nearest.effect':
    'حُسب كل عامل صحة مرة واحدة في أقرب وحدة مرتبطة. الوحدة الأعلى فيها فقط عمال الصحة الذين ليسوا تحت وحدة أخرى؛ وDHIS2 يضيف الباقي بنفسه.',
  'export.dhis.notice.overlapping-org-units.nearest.next':
    'لا شيء عادةً. إن كان DHIS2 لديك لا يجمع الوحدات لمجموعة البيانات هذه فاحسب في كل وحدة أعلى.',
  'export.dhis.notice.overlapping-org-units.nearest.switch': 'احسب في كل وحدة أعلى',
  'export.dhis.notice.overlapping-org-units.ancestors.effect':
    'حُسب كل عامل صحة في كل وحدة مرتبطة أعلى كما يفعل CHT Core. حيث يجمع DHIS2 الوحدات يظهرهم أكثر من مرة.',
  'export.dhis.notice.overlapping-org-units.ancestors.next':
    'احسب في أقرب وحدة فقط، إلا إن كان DHIS2 لديك لا يجمع الوحدات لمجموعة البيانات هذه.',
  'export.dhis.notice.overlapping-org-units.ancestors.switch': 'احسب في أقرب وحدة',
  'export.dhis.notice.other-reporting-period':
    '{count, plural, zero {# مستند يذكر شهرًا آخر بداخله} one {مستند واحد (#) يذكر شهرًا آخر بداخله} two {مستندان (#) يذكران شهرًا آخر بداخلهما} few {# مستندات تذكر شهرًا آخر بداخلها} many {# مستندًا تذكر شهرًا آخر بداخلها} other {# مستند تذكر شهرًا آخر بداخلها}}',
  'export.dhis.notice.other-reporting-period.effect':
    'حُسب في الشهر الذي يذكره معرّفه، وهو المصدَّر هنا.',
  'export.dhis.notice.other-reporting-period.next':
    'اطلب من عامل الصحة فحص تاريخ الهاتف؛ وقارن الرقم بالشهر السابق.',
  'export.dhis.not-counted.excluded':
    '{count, plural, zero {تُرك # مستند عمدًا} one {تُرك مستند واحد (#) عمدًا} two {تُرك مستندان (#) عمدًا} few {تُركت # مستندات عمدًا} many {تُرك # مستندًا عمدًا} other {تُرك # مستند عمدًا}}',
  'export.dhis.not-counted.excluded.effect':
    'تُرك عامل الصحة صاحبه من هذه الفترة مع ذكر سبب. لا شيء منه في هذه الأرقام.',
  'export.dhis.not-counted.excluded.next':
    'لا شيء، إن كان السبب ما زال قائمًا. وإلا فأعد عامل الصحة.',
  'export.dhis.not-counted.other-revision':
    '{count, plural, zero {# نسخة من مستندات متعارضة} one {نسخة واحدة (#) من مستند متعارضة} two {نسختان (#) من مستندات متعارضتان} few {# نسخ من مستندات متعارضة} many {# نسخة من مستندات متعارضة} other {# نسخة من مستندات متعارضة}}',
  'export.dhis.not-counted.other-revision.effect':
    'غيّر هاتفان مستندًا واحدًا كل على حدة. أحدث تغيير محسوب؛ وهذا ليس في هذه الأرقام.',
  'export.dhis.not-counted.other-revision.next':
    'اطلب من عامل الصحة استخدام هاتف واحد فقط، ومن مسؤول CHT حل التعارض.',
  'export.dhis.notice.impossible-date':
    '{count, plural, zero {# مستند يقول إنه تغيّر في المستقبل} one {مستند واحد (#) يقول إنه تغيّر في المستقبل} two {مستندان (#) يقولان إنهما تغيّرا في المستقبل} few {# مستندات تقول إنها تغيّرت في المستقبل} many {# مستندًا تقول إنها تغيّرت في المستقبل} other {# مستند تقول إنها تغيّرت في المستقبل}}',
  'export.dhis.notice.impossible-date.effect':
    'كانت ساعة الهاتف خاطئة. عُدّ المستند أقدم مستندات عامل الصحة.',
  'export.dhis.notice.impossible-date.next': 'اطلب من عامل الصحة ضبط تاريخ هذا الهاتف.',
  'export.dhis.notice.percent-total':
    '{count, plural, zero {# نسبة مئوية ترسل مقامها} one {نسبة مئوية واحدة (#) ترسل مقامها} two {نسبتان مئويتان (#) ترسلان مقاميهما} few {# نسب مئوية ترسل مقاماتها} many {# نسبة مئوية ترسل مقاماتها} other {# نسبة مئوية ترسل مقاماتها}}',
  'export.dhis.notice.percent-total.effect':
    'الرقم في الملف هو ما حُسبت النسبة منه: كل الحالات، لا التي بلغت الهدف.',
  'export.dhis.notice.percent-total.next':
    'اطلب ممن يضبط تطبيق CHT إضافة “value”: pass للحالات التي بلغته، وpercent للنسبة المئوية، وtotal إن كان هذا هو المقصود.',
  'export.dhis.notice.not-configured-data-set':
    '{count, plural, zero {# ربط يسمي مجموعة بيانات غير مضبوطة} one {ربط واحد (#) يسمي مجموعة بيانات غير مضبوطة} two {ربطان (#) يسميان مجموعة بيانات غير مضبوطة} few {# روابط تسمي مجموعة بيانات غير مضبوطة} many {# ربطًا تسمي مجموعة بيانات غير مضبوطة} other {# ربط تسمي مجموعة بيانات غير مضبوطة}}',
  'export.dhis.notice.not-configured-data-set.effect':
    'لا يفعل شيئًا: أرقام الهدف أو المكان ليست في أي ملف بهذا الاسم.',
  'export.dhis.notice.not-configured-data-set.next':
    'اطلب ممن يضبط تطبيق CHT تصحيح معرّف مجموعة البيانات، أو إضافة مجموعة البيانات.',
  'export.dhis.notice.unread-mapping':
    '{count, plural, zero {# ربط لا يُقرأ} one {ربط واحد (#) لا يُقرأ} two {ربطان (#) لا يُقرآن} few {# روابط لا تُقرأ} many {# ربطًا لا تُقرأ} other {# ربط لا تُقرأ}}',
  'export.dhis.notice.unread-mapping.effect':
    'هو مكتوب خطأ، أو فيه ما لا تقرؤه أي قاعدة، ولا يفعل شيئًا.',
  'export.dhis.notice.unread-mapping.next': 'اعرضه على من يضبط تطبيق CHT.',
  'export.dhis.notice.running-period': 'لم تنته هذه الفترة',
  'export.dhis.notice.running-period.effect':
    'أرقامها غير مكتملة، وDHIS2 يرفضها افتراضيًا حتى تنتهي الفترة.',
  'export.dhis.notice.running-period.next':
    'صدّر من جديد عند انتهائها. اليوم الذي يقبلها DHIS2 ابتداءً منه:',
  'export.dhis.notice.bikram-sambat-period': 'هذه الفترة من تقويم بيكرام سامبات',
  'export.dhis.notice.bikram-sambat-period.effect':
    'لا يفهمها على حقيقتها إلا DHIS2 تقويمه nepali. وتقويم نظامكم غير معروف هنا.',
  'export.dhis.notice.bikram-sambat-period.next':
    'حمّل بيانات DHIS2 الوصفية، أو اسأل مدير DHIS2 لديكم عن التقويم في إعدادات النظام.',
  'export.dhis.notice.period-after-today': 'هذه الفترة بعد اليوم',
  'export.dhis.notice.period-after-today.effect':
    'كتبتها هواتف تاريخها خاطئ أو تقويمها مختلف. يرفضها DHIS2 افتراضيًا.',
  'export.dhis.notice.period-after-today.next':
    'اطلب من عمال الصحة فحص تاريخ هواتفهم. اليوم الذي يقبلها DHIS2 ابتداءً منه:',
  'export.dhis.notice.open-in-dhis2': 'هذه الفترة ما زالت جارية في DHIS2',
  'export.dhis.notice.open-in-dhis2.effect':
    'الفترة مكتملة هنا، وDHIS2 يرفضها افتراضيًا حتى تنتهي بحسب التقويم؛ وDHIS2 2.43 وما بعده يرفض الملف كله.',
  'export.dhis.notice.open-in-dhis2.next': 'استورد الملف لاحقًا. اليوم الذي يقبله DHIS2 ابتداءً منه:',
  'export.dhis.item.below': '\u200f{name}، تحت {above}',
};
