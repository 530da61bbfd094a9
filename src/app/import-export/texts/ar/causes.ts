import type { Translation } from '../../../i18n/index.ts';
import type { causesEn } from '../en/causes.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const causes: Translation<typeof causesEn> = {
  'export.dhis.cause.wrong-period-type': 'تقبل مجموعة البيانات فترات من نوع آخر',
  'export.dhis.cause.future-period': 'لم يُفتح DHIS2 لهذه الفترة بعد',
  'export.dhis.cause.expired-period': 'أُغلق DHIS2 لهذه الفترة',
  'export.dhis.cause.outside-input-periods': 'لا تقبل مجموعة البيانات بيانات هذه الفترة الآن',
  'export.dhis.cause.reversed-input-periods':
    'يعدّ هذا الـ DHIS2 فترة الإدخال المفتوحة لهذه الفترة مغلقة',
  'export.dhis.cause.element-not-in-data-set': 'عنصر البيانات ليس في مجموعة البيانات',
  'export.dhis.cause.org-unit-not-assigned': 'مجموعة البيانات غير مسندة إلى الوحدة التنظيمية',
  'export.dhis.cause.org-unit-not-open-yet': 'لم تكن الوحدة التنظيمية قد فُتحت بعد',
  'export.dhis.cause.org-unit-closed': 'الوحدة التنظيمية مغلقة',
  'export.dhis.cause.missing-option-combo': 'عنصر البيانات مصنَّف، ولا يذكر الصف توليفة خيارات الفئة',
  'export.dhis.cause.wrong-option-combo': 'توليفة خيارات الفئة ليست من توليفات عنصر البيانات',
  'export.dhis.cause.missing-attribute-option-combo':
    'تحتاج مجموعة البيانات إلى توليفة خيارات السمة',
  'export.dhis.cause.wrong-attribute-option-combo':
    'توليفة خيارات السمة ليست من توليفات مجموعة البيانات',
  'export.dhis.cause.duplicate-row': 'أُرسلت القيمة نفسها مرتين',
  'export.dhis.cause.value-type': 'لا تناسب القيمة نوع قيمة عنصر البيانات',
  'export.dhis.cause.not-an-option': 'ليست القيمة من خيارات عنصر البيانات',
  'export.dhis.cause.comment-too-long': 'التعليق طويل جدًا',
  'export.dhis.cause.zero-not-significant': 'لا يحفظ DHIS2 صفرًا لعنصر البيانات هذا',
  'export.dhis.cause.parent-and-child': 'وحدة تنظيمية وأخرى تحتها تبلّغان عن الشيء نفسه',
  'export.dhis.cause.aggregation-type': 'لا يجمع DHIS2 عنصر البيانات هذا',
  'export.dhis.cause.percentage-added-up': 'ستُجمع نسبة مئوية',
  'export.dhis.cause.data-set-not-found':
    'ليس في DHIS2 مجموعة بيانات كهذه، أو لا يحق للمستخدم رؤيتها',
  'export.dhis.cause.no-element-in-data-set':
    'ليست مجموعة البيانات في DHIS2، أو ليس فيها أي من عناصر البيانات هذه',
  'export.dhis.cause.data-set-not-told': 'لا يذكر الملف مجموعة بياناته',
  'export.dhis.cause.several-data-sets': 'عناصر البيانات من عدة مجموعات بيانات',
  'export.dhis.cause.element-not-found': 'ليس في DHIS2 عنصر بيانات كهذا',
  'export.dhis.cause.org-unit-not-found': 'ليس في DHIS2 وحدة تنظيمية كهذه',
  'export.dhis.cause.option-combo-not-found': 'ليس في DHIS2 توليفة خيارات فئة كهذه',
  'export.dhis.cause.attribute-option-combo-not-found': 'ليس في DHIS2 توليفة خيارات سمة كهذه',
  'export.dhis.cause.option-combo-not-accessible':
    'ليس في DHIS2 توليفة خيارات كهذه، أو لا يحق لمستخدمه كتابة بيانات بها',
  'export.dhis.cause.invalid-identifier': 'المعرّف غير مكتوب كما يكتبه DHIS2',
  'export.dhis.cause.bad-period': 'لا يستطيع DHIS2 قراءة الفترة',
  'export.dhis.cause.period-not-open':
    'الفترة مغلقة، أو لم تُفتح بعد، أو ليست من فترات مجموعة البيانات',
  'export.dhis.cause.outside-org-unit-dates': 'لم تكن الوحدة التنظيمية مفتوحة في هذه الفترة',
  'export.dhis.cause.outside-option-dates': 'خيار فئة لا يسري على هذه الفترة',
  'export.dhis.cause.org-unit-not-of-option': 'خيار فئة لا يسري على هذه الوحدة التنظيمية',
  'export.dhis.cause.already-approved': 'اعتُمدت بيانات هذه الفترة من قبل',
  'export.dhis.cause.no-access-to-data-set': 'لا يحق لمستخدم DHIS2 الكتابة في مجموعة البيانات هذه',
  'export.dhis.cause.no-access-to-org-unit': 'الوحدة التنظيمية ليست من وحدات مستخدم DHIS2',
  'export.dhis.cause.no-access-to-option': 'لا يحق لمستخدم DHIS2 استخدام خيار فئة',
  'export.dhis.cause.no-value': 'لا قيمة في الصف',
  'export.dhis.cause.incomplete-row': 'ينقص شيء في أحد الصفوف',
  'export.dhis.cause.comment-not-an-option': 'ليس التعليق من الخيارات',
  'export.dhis.cause.complete-date-not-possible':
    'لا يمكن وضع علامة الاكتمال على مجموعة البيانات بهذا الملف',
  'export.dhis.cause.not-all-valid': 'يأخذ DHIS2 الكل أو لا شيء، وليس الكل صالحًا',
  'export.dhis.cause.damaged-file': 'لا يستطيع DHIS2 قراءة الملف',
  'export.dhis.cause.unexpected-field': 'يتحدث DHIS2 عن شيء لا نكتبه',
  'export.dhis.cause.unknown': 'يذكر DHIS2 سببًا لا نعرفه',
  'export.dhis.cause-fix.correct-target-mapping':
    'اطلب تصحيح عنصر البيانات أو توليفة الخيارات في إعداد dhis للهدف، ثم صدّر من جديد.',
  'export.dhis.cause-fix.correct-or-assign-org-unit':
    'اطلب تصحيح dhis.orgUnit للمكان، أو إسناد مجموعة البيانات إلى الوحدة التنظيمية في DHIS2.',
  'export.dhis.cause-fix.correct-org-unit-dates':
    'اطلب تصحيح تواريخ الوحدة التنظيمية في DHIS2، أو صدّر بدونها.',
  'export.dhis.cause-fix.choose-or-open-period': 'اختر فترة مفتوحة، أو اطلب فتح DHIS2 لها.',
  'export.dhis.cause-fix.update-dhis2':
    'اطلب تحديث DHIS2 إلى إصدار بعد 2.43.1.1، أو إزالة فترات الإدخال من مجموعة البيانات.',
  'export.dhis.cause-fix.choose-other-data-set': 'اختر مجموعة بيانات ذات فترات من هذا النوع.',
  'export.dhis.cause-fix.map-yes-no':
    'اطلب كتابة هذا المجموع بنعم أو لا، أو تصحيح نوع القيمة في DHIS2.',
  'export.dhis.cause-fix.correct-value-type': 'اطلب تصحيح نوع القيمة في DHIS2، أو اترك الصف.',
  'export.dhis.cause-fix.leave-out': 'اترك هذه الصفوف.',
  'export.dhis.cause-fix.shorten-comment': 'اطلب تصحيح التعليق في إعداد الهدف.',
  'export.dhis.cause-fix.store-zeros': 'اطلب أن يخزّن DHIS2 أصفار عنصر البيانات هذا، أو اترك الصف.',
  'export.dhis.cause-fix.count-at-nearest': 'احسب كل مستند في أقرب وحدة تنظيمية فقط.',
  'export.dhis.cause-fix.correct-aggregation-type':
    'اطلب تصحيح نوع التجميع في DHIS2، أو ربط الهدف بعنصر بيانات آخر.',
  'export.dhis.cause-fix.none': 'لا يلزم فعل شيء.',
  'export.dhis.cause-fix.ask-for-access': 'اطلب من مسؤول DHIS2 توسيع صلاحيات هذا المستخدم.',
  'export.dhis.cause-fix.ask-to-unapprove': 'اطلب سحب الاعتماد في DHIS2، أو اترك ما اعتُمد.',
  'export.dhis.cause-fix.correct-category-option':
    'اطلب تصحيح تواريخ خيار الفئة أو وحداته التنظيمية في DHIS2.',
  'export.dhis.cause-fix.send-as-json': 'صدّر واستورد بصيغة JSON: فهي تذكر مجموعة بياناتها.',
  'export.dhis.cause-fix.export-without-complete-date':
    'صدّر دون علامة اكتمال مجموعة البيانات، أو وحدة تنظيمية واحدة فقط.',
  'export.dhis.cause-fix.correct-data-set': 'اطلب تصحيح معرّف مجموعة البيانات في إعدادات CHT.',
  'export.dhis.cause-fix.correct-data-set-or-elements':
    'اطلب التحقق من معرّف مجموعة البيانات في إعدادات CHT، ثم مما إذا كانت عناصر البيانات هذه تتبعها في DHIS2.',
  'export.dhis.cause-fix.ask-for-access-or-correct-mapping':
    'إن كانت توليفة الخيارات موجودة في DHIS2 فاطلب منح هذا المستخدم حق الوصول إلى خيارات فئاتها. وإلا فاطلب تصحيح إعداد dhis للهدف.',
  'export.dhis.cause-fix.choose-open-period-or-update':
    'اختر فترة مفتوحة، أو اطلب فتح DHIS2 لها. هل هي مفتوحة، ولمجموعة البيانات فترات إدخال؟ الإصدارات DHIS2 2.43.0 إلى 2.43.1.1 تقرؤها بالعكس: اطلب تحديث DHIS2، أو إزالة فترات الإدخال هذه.',
  'export.dhis.cause-fix.correct-other-rows':
    'صحّح الصفوف الأخرى التي يسميها DHIS2، ثم أرسل الكل من جديد.',
  'export.dhis.cause-fix.export-again':
    'صدّر من جديد وأرسل ذلك الملف: غيّر شيء ما هذا الملف في طريقه.',
  'export.dhis.cause-fix.ask-administrator': 'اعرض كلمات DHIS2 على مسؤوله.',
};
