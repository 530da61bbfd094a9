import type { Translation } from '../../../i18n/index.ts';
import type { checkEn } from '../en/check.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const check: Translation<typeof checkEn> = {
  'export.dhis.review': 'انظر قبل خروج الملف',
  'export.dhis.review.detail':
    'حُسبت الأرقام ولم يُكتب شيء بعد. هذا ما سيفعله DHIS2 بها. اترك صفوفًا إن أردت، ثم اضغط «اكتب الملف».',
  'export.dhis.review.values':
    '{count, plural, zero {قيمة ستكون في الملف} one {قيمة ستكون في الملف} two {قيمتان ستكونان في الملف} few {قيم ستكون في الملف} many {قيمة ستكون في الملف} other {قيمة ستكون في الملف}}',
  'export.dhis.review.no-rows': 'لم يبقَ صف، فلا ملف يُكتب. أعد بعض الصفوف، أو أصلح السبب.',
  'export.dhis.file.emptied': 'لم يبقَ صف للكتابة.',
  'export.dhis.check': 'فُحص مقابل DHIS2',
  'export.dhis.check.nothing': 'لا تعترض البيانات الوصفية في DHIS2 على هذا الملف.',
  'export.dhis.check.nothing-of-checked':
    'لم يُعثر على شيء فيما أمكن فحصه. وما لم يمكن مذكور أدناه.',
  'export.dhis.check.rows':
    '{count, plural, zero {أظهر {count, number} صف} one {أظهر الصف} two {أظهر الصفين} few {أظهر {count, number} صفوف} many {أظهر {count, number} صفًا} other {أظهر {count, number} صف}}',
  'export.dhis.check.leave-out':
    '{count, plural, zero {اترك {count, number} صف} one {اترك هذا الصف} two {اترك هذين الصفين} few {اترك هذه الصفوف وعددها {count, number}} many {اترك هذه الصفوف وعددها {count, number}} other {اترك هذه الصفوف وعددها {count, number}}}',
  'export.dhis.check.take-in':
    '{count, plural, =0 {ألغِ هذا الاختيار} one {أعده} two {أعد هذين} few {أعد هذه وعددها {count, number}} many {أعد هذه وعددها {count, number}} other {أعد هذه وعددها {count, number}}}',
  'export.dhis.check.left-out': 'تُركت لأنك اخترت ذلك',
  'export.dhis.check.left-out.for-other': 'هذه الصفوف متروكة من قبل لسبب آخر.',
  'export.dhis.row.in-dhis2': 'في DHIS2: {names}',
  'export.dhis.finding.date': 'منذ {date} أو حتى ذلك التاريخ.',
  'export.dhis.finding.option-combos': 'ستكون إحدى هذه: {combos}.',
  'export.dhis.finding.below': 'تحتها في هذا الملف: {units}.',
  'export.dhis.severity.refused': 'سيرفض DHIS2 هذا',
  'export.dhis.severity.lost': 'سيفقد DHIS2 هذا',
  'export.dhis.severity.hidden': 'سيخفي DHIS2 هذا',
  'export.dhis.severity.doubtful': 'سيحسب DHIS2 من هذا شيئًا آخر',
  'export.dhis.severity.harmless': 'مفيد أن تعلم، ولا ضرر فيه',
  'export.dhis.effect.upTo242': '\u200fDHIS2 2.36 إلى 2.42',
  'export.dhis.effect.since243': '\u200fDHIS2 2.43 وما بعده',
  'export.dhis.effect.whenStrict.upTo242': 'حيث إعداداته صارمة: {behaviour}',
  'export.dhis.effect.whenStrict.since243': 'بعد 2.43: {behaviour}',
  'export.dhis.behaviour.refuses-file': 'لا يأخذ شيئًا من الملف.',
  'export.dhis.behaviour.rejects-value': 'لا يأخذ هذه القيمة، ويأخذ غيرها.',
  'export.dhis.behaviour.drops-or-deletes': 'لا يخزّن الصفر، ويحذف رقمًا موجودًا من قبل.',
  'export.dhis.behaviour.stores-hidden': 'يخزّنها حيث لا تظهرها استمارة ولا تقرير.',
  'export.dhis.behaviour.keeps-last': 'يحفظ آخرها فقط.',
  'export.dhis.behaviour.counts-twice': 'يخزّنها ويضيفها إلى مجموع يحتويها من قبل.',
  'export.dhis.behaviour.computes-otherwise': 'يخزّنها ويحسب منها شيئًا آخر.',
  'export.dhis.behaviour.stores': 'يخزّنها كما ينبغي.',
  'export.dhis.rule.wrong-period-type':
    'نوع فترة مجموعة البيانات هو {periodType}؛ وهذا الملف من نوع آخر.',
  'export.dhis.rule.future-period': 'آخر فترة مجموعة البيانات مفتوحة لها هي {latestPeriod}.',
  'export.dhis.rule.expired-period':
    'مجموعة البيانات مغلقة لهذه الفترة منذ {date} بحسب أيام انتهائها.',
  'export.dhis.rule.outside-input-periods':
    'لمجموعة البيانات قائمة بفترات وبالأيام التي تقبلها فيها؛ وهذه الفترة غير مفتوحة اليوم.',
  'export.dhis.rule.reversed-input-periods':
    'لمجموعة البيانات قائمة بفترات وبالأيام التي تقبلها فيها، وهذه الفترة مفتوحة اليوم. الإصدارات DHIS2 2.43.0 إلى 2.43.1.1 تقرأ هذه الأيام بالعكس: ترفض فترة مفتوحة وتقبل مغلقة.',
  'export.dhis.rule.element-not-in-data-set':
    'يجب أن يكون كل عنصر بيانات من مجموعة البيانات. لا يدرج DHIS2 هذا العنصر فيها.',
  'export.dhis.rule.org-unit-not-assigned':
    'يجب إسناد مجموعة البيانات إلى كل وحدة تنظيمية تبلّغ عنها.',
  'export.dhis.rule.org-unit-not-open-yet':
    'يجب أن تكون الوحدة التنظيمية مفتوحة في أول يوم من الفترة.',
  'export.dhis.rule.org-unit-closed': 'يجب ألا تُغلق الوحدة التنظيمية قبل أول يوم من الفترة.',
  'export.dhis.rule.missing-option-combo':
    'عنصر البيانات مقسَّم، بالجنس أو العمر مثلًا. ويجب أن يذكر الصف أي جزء منه يخص.',
  'export.dhis.rule.wrong-option-combo':
    'يجب أن تكون توليفة خيارات الفئة مما يُقسَّم به عنصر البيانات.',
  'export.dhis.rule.missing-attribute-option-combo':
    'مجموعة البيانات مقسَّمة، بالمشروع مثلًا. ويجب أن يذكر كل صف أي جزء منها يخص.',
  'export.dhis.rule.wrong-attribute-option-combo':
    'يجب أن تكون توليفة خيارات السمة مما تُقسَّم به مجموعة البيانات.',
  'export.dhis.rule.duplicate-row':
    'لا يكون إلا صف واحد لكل وحدة تنظيمية وعنصر بيانات وتوليفة خيارات.',
  'export.dhis.rule.value-type': 'نوع قيمة عنصر البيانات هو {valueType}: {fault}',
  'export.dhis.rule.not-an-option': 'لا يقبل عنصر البيانات إلا خيارات مجموعة خياراته.',
  'export.dhis.rule.comment-too-long': 'يمكن أن يكون في التعليق 5,000 حرف.',
  'export.dhis.rule.zero-not-significant':
    'يعدّ DHIS2 الصفر لعنصر البيانات هذا كأنه لم يُبلَّغ عن شيء.',
  'export.dhis.rule.parent-and-child':
    'يجمع DHIS2 الوحدات التنظيمية بنفسه: ما حُسب في الأسفل يجب ألا يُحسب في الأعلى أيضًا.',
  'export.dhis.rule.aggregation-type':
    'هذه الأرقام مجاميع. يجمّع DHIS2 عنصر البيانات بـ {aggregationType}، فما يظهره فوق الوحدة التنظيمية ليس مجموعها.',
  'export.dhis.rule.percentage-added-up':
    'هذه الأرقام نسب مئوية. يجمّع DHIS2 عنصر البيانات بـ {aggregationType}، فهو يجمع النسب المئوية.',
  'export.dhis.value-fault.not-a-number': 'ليس هذا رقمًا.',
  'export.dhis.value-fault.not-whole': 'ليس هذا عددًا صحيحًا.',
  'export.dhis.value-fault.zero': 'لا يقبل 0.',
  'export.dhis.value-fault.negative': 'لا يقبل رقمًا أقل من 0.',
  'export.dhis.value-fault.not-negative': 'لا يقبل إلا أرقامًا أقل من 0.',
  'export.dhis.value-fault.beyond-32-bit': 'لا يقبل إلا أرقامًا حتى 2,147,483,647.',
  'export.dhis.value-fault.above-100': 'يقبل أرقامًا من 0 إلى 100.',
  'export.dhis.value-fault.above-1': 'يقبل أرقامًا من 0 إلى 1.',
  'export.dhis.value-fault.not-yes-or-no': 'لا يقبل إلا نعم ولا.',
  'export.dhis.value-fault.not-yes': 'لا يقبل إلا نعم.',
  'export.dhis.value-fault.too-long': 'القيمة طويلة جدًا.',
  'export.dhis.value-fault.no-value': 'لا توجد قيمة.',
  'export.dhis.value-fault.takes-no-number': 'لا يقبل أرقامًا أصلًا.',
  'export.dhis.yes-no': 'نعم ولا',
  'export.dhis.yes-no.label': 'اكتب مجاميع عناصر بيانات نعم/لا بنعم ولا',
  'export.dhis.yes-no.rule':
    'القاعدة: 1 أو أكثر يصبح نعم (true)، و0 يصبح لا (false). وحيث لا يعرف عنصر البيانات إلا نعم يُترك 0.',
  'export.dhis.yes-no.changed':
    '{count, plural, zero {كُتبت # قيمة بنعم أو لا.} one {كُتبت قيمة واحدة (#) بنعم أو لا.} two {كُتبت قيمتان (#) بنعم أو لا.} few {كُتبت # قيم بنعم أو لا.} many {كُتبت # قيمة بنعم أو لا.} other {كُتبت # قيمة بنعم أو لا.}}',
  'export.dhis.yes-no.without-no': 'أصفار عناصر البيانات التي لا تعرف إلا نعم',
  'export.dhis.not-checked': 'لم يُفحص',
  'export.dhis.not-checked.detail':
    'لا تذكر البيانات الوصفية ما يكفي لهذا. قد يجد DHIS2 شيئًا هنا؛ والتشغيل التجريبي يبيّن ذلك.',
  'export.dhis.not-checked.about':
    '{count, plural, zero {(من #: {names})} one {(من {names})} two {(من #: {names})} few {(من #: {names})} many {(من #: {names})} other {(من #: {names})}}',
  'export.dhis.missing-part.data-set': 'لا شيء أصلًا: البيانات الوصفية لمجموعة بيانات أخرى.',
  'export.dhis.missing-part.period-type': 'هل تقبل مجموعة البيانات مثل هذه الفترات.',
  'export.dhis.missing-part.open-future-periods': 'هل الفترة مبكرة جدًا.',
  'export.dhis.missing-part.expiry-days': 'هل أُغلقت الفترة من قبل.',
  'export.dhis.missing-part.data-input-periods': 'هل الفترة من قائمة مجموعة البيانات.',
  'export.dhis.missing-part.data-elements':
    'عناصر البيانات: هل هي في مجموعة البيانات، وهل تقبل هذه القيم.',
  'export.dhis.missing-part.value-types': 'هل تناسب القيم أنواع القيم.',
  'export.dhis.missing-part.aggregation-types': 'كيف يجمّع DHIS2 عناصر البيانات.',
  'export.dhis.missing-part.zero-is-significant': 'هل تُخزَّن الأصفار.',
  'export.dhis.missing-part.options': 'هل القيم من الخيارات.',
  'export.dhis.missing-part.option-combos': 'هل توليفات خيارات الفئة صحيحة.',
  'export.dhis.missing-part.attribute-option-combos': 'هل توليفات خيارات السمة صحيحة.',
  'export.dhis.missing-part.org-units':
    'الوحدات التنظيمية: هل مجموعة البيانات مسندة إليها، وهل هي مفتوحة.',
  'export.dhis.missing-part.org-unit-dates': 'هل الوحدات التنظيمية مفتوحة.',
  'export.dhis.missing-part.org-unit-paths': 'هل تقع وحدات تنظيمية بعضها تحت بعض.',
  'export.dhis.missing-part.validation-rules':
    'قواعد التحقق في DHIS2: ليست في ملفات تبعيات مجموعة البيانات. اقرأ البيانات الوصفية من DHIS2، أو حمّل ملفًا بجميع البيانات الوصفية.',
  'export.dhis.missing-part.entry-rules':
    'ما يطلبه DHIS2 من نموذج مكتمل: الحقول الإلزامية والتعليقات.',
  'export.dhis.missing-part.min-max-values':
    'القيم الدنيا والقصوى: ليست في ملفات البيانات الوصفية. اقرأ البيانات الوصفية من DHIS2.',
  'export.dhis.names': 'قارن أسماءنا بأسماء DHIS2',
  'export.dhis.names.dataElements': 'الأهداف وعناصر البيانات',
  'export.dhis.names.orgUnits': 'الأماكن والوحدات التنظيمية',
  'export.dhis.names.ours': 'هنا',
  'export.dhis.names.in-dhis2': 'في DHIS2',
  'export.dhis.names.none.dataElements': 'ليس في مجموعة البيانات',
  'export.dhis.names.none.orgUnits': 'مجموعة البيانات غير مسندة',
};
