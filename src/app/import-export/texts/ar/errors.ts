import type { Translation } from '../../../i18n/index.ts';
import type { errorsEn } from '../en/errors.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const errors: Translation<typeof errorsEn> = {
  'export.dhis.error.unreachable': 'قاعدة البيانات لا تجيب',
  'export.dhis.error.unreachable.effect': 'سُئلت عدة مرات. لم يُكتب ملف، واختيارك محفوظ.',
  'export.dhis.error.unreachable.reading':
    'سُئلت عدة مرات، والصفحة تسأل مجددًا بنفسها. اختيارك محفوظ.',
  'export.dhis.error.unreachable.next':
    'تحقق من اتصالك ثم حاول مجددًا. وإن لم يصل غيرك إلى CHT أيضًا فأخبر مسؤول CHT.',
  'export.dhis.error.offline': 'هذا الحاسوب غير متصل',
  'export.dhis.error.offline.effect': 'لم يُكتب ملف، واختيارك محفوظ.',
  'export.dhis.error.offline.reading': 'تكمل الصفحة بنفسها عند عودة الاتصال. اختيارك محفوظ.',
  'export.dhis.error.offline.next': 'تحقق من السلك أو الـ Wi-Fi أو المودم، ثم حاول مجددًا.',
  'export.dhis.error.signed-out': 'انتهت جلستك',
  'export.dhis.error.signed-out.effect': 'لم يُكتب ملف. اختيارك محفوظ في العنوان.',
  'export.dhis.error.signed-out.next': 'سجّل الدخول من جديد؛ ستعود إلى هذه الصفحة.',
  'export.dhis.error.no-permission': 'ينقص حسابك الإذن {permission}',
  'export.dhis.error.no-permission.effect': 'بدونه لا يحق لهذه الصفحة تصدير بيانات إلى DHIS2.',
  'export.dhis.error.no-permission.next':
    'اطلب من مسؤول CHT منح أحد أدوارك الإذن {permission}، ثم افتح هذه الصفحة من جديد.',
  'export.dhis.error.refused': 'رفضت قاعدة البيانات الإجابة',
  'export.dhis.error.refused.effect': 'لم يُكتب ملف. تقول: “{words}” ({request}, {status}).',
  'export.dhis.error.refused.reading':
    'لا يُعرف ما يمكن اختياره. تقول: “{words}” ({request}, {status}). الصفحة تسأل مجددًا بنفسها.',
  'export.dhis.error.refused.next':
    'حاول مجددًا. وإن بقي الأمر كذلك فاعرض هذه الجملة على مسؤول CHT.',
  'export.dhis.error.outdated-page': 'هذه الصفحة أقدم من الخادم',
  'export.dhis.error.outdated-page.effect':
    'تعذر تحميل جزء منها: ربما ثُبِّت إصدار جديد في الأثناء. لم يُكتب ملف.',
  'export.dhis.error.outdated-page.next': 'حمّل الصفحة من جديد. اختيارك محفوظ في العنوان.',
  'export.dhis.error.no-data-sets': 'لم يُضبط التكامل مع DHIS2.',
  'export.dhis.error.no-data-sets.effect': 'لا توجد مجموعة بيانات يُصنع لها ملف.',
  'export.dhis.error.no-data-sets.next':
    'اطلب ممن يضبط تطبيق CHT إضافة الأجزاء الثلاثة أدناه، ثم افتح هذه الصفحة من جديد.',
  'export.dhis.error.unknown-data-set': 'مجموعة البيانات {dataSet} غير مضبوطة',
  'export.dhis.error.unknown-data-set.effect': 'لم يُكتب ملف.',
  'export.dhis.error.unknown-data-set.next':
    'ربما تغيرت الإعدادات منذ فتح هذه الصفحة. اقرأ كل شيء من جديد، ثم راجع اختيارك.',
  'export.dhis.error.invalid-data-set': 'معرّف مجموعة البيانات {dataSet} ليس معرّف DHIS2',
  'export.dhis.error.invalid-data-set.effect': 'سيرفض DHIS2 الملف كله، لذلك لم يُكتب أي ملف.',
  'export.dhis.error.invalid-data-set.next':
    'اطلب ممن يضبط تطبيق CHT تصحيحه: حرف ثم عشرة أحرف أو أرقام، مثل VMuFODsyWaO.',
  'export.dhis.error.no-data-elements': 'لا هدف يتبع مجموعة البيانات هذه',
  'export.dhis.error.no-data-elements.effect': 'لا شيء يُحسب، لذلك لم يُكتب ملف.',
  'export.dhis.error.no-data-elements.next':
    'اطلب ممن يضبط تطبيق CHT أن يعطي الأهداف عنصر بيانات من مجموعة البيانات هذه.',
  'export.dhis.error.bad-period': '\u200f{period} ليس شهرًا',
  'export.dhis.error.bad-period.effect': 'لم يُكتب ملف.',
  'export.dhis.error.bad-period.next': 'اختر فترة من القائمة.',
  'export.dhis.error.bad-period.type':
    '\u200f{period} ليست فترة من نوع مجموعة البيانات هذه، {periodType}',
  'export.dhis.error.bad-period.type.effect': 'لم يُكتب ملف.',
  'export.dhis.error.bad-period.type.next': 'اختر فترة من القائمة.',
  'export.dhis.error.unsupported-period-type':
    'تقبل مجموعة البيانات هذه فترات من النوع {periodType}، ولا تتكوّن من أشهر',
  'export.dhis.error.unsupported-period-type.effect':
    'لا يمكن كتابة شيء: مستند الأهداف يخص شهرًا كاملًا ولا يذكر ما حدث في أي يوم.',
  'export.dhis.error.unsupported-period-type.next':
    'أرسل مجموعة البيانات هذه مما يحسب باليوم أو الأسبوع. وإن كانت تقبل أشهرًا في DHIS2 فاطلب ممن يضبط تطبيق CHT تصحيح period_type.',
  'export.dhis.error.unsupported-period-type.unknown':
    'نوع فترة مجموعة البيانات هذه، {periodType}، غير معروف',
  'export.dhis.error.unsupported-period-type.unknown.effect':
    'لم يُكتب شيء: كان الشهر سيذهب إلى DHIS2 على أنه شيء آخر.',
  'export.dhis.error.unsupported-period-type.unknown.next':
    'اطلب ممن يضبط تطبيق CHT كتابة period_type كما يكتبه DHIS2، مثل Monthly أو Quarterly.',
  'export.dhis.error.other-calendar': '\u200f{period} ليست من تقويم DHIS2 هذا، {calendar}',
  'export.dhis.error.other-calendar.effect':
    'لم يُكتب أي ملف: سيعدّ DHIS2 الفترة فترة أخرى من تقويمه.',
  'export.dhis.error.other-calendar.next':
    'اسأل مدير DHIS2 لديكم أي تقويم يستخدمه النظام. لا يقبل أشهر بيكرام سامبات إلا DHIS2 بالتقويم النيبالي، ولا يقبل غيرها إلا DHIS2 بالتقويم الميلادي.',
  'export.dhis.error.unknown-org-unit':
    'الوحدة التنظيمية {orgUnit} غير مرتبطة بمجموعة البيانات هذه',
  'export.dhis.error.unknown-org-unit.effect': 'لم يُكتب ملف.',
  'export.dhis.error.unknown-org-unit.next':
    'ربما تغيرت الأماكن منذ فتح هذه الصفحة. اقرأ كل شيء من جديد، ثم راجع اختيارك.',
  'export.dhis.error.not-complete-able':
    'لا يمكن لهذا الملف وضع علامة الاكتمال على مجموعة البيانات',
  'export.dhis.error.not-complete-able.effect':
    'سيحتوي على {orgUnits, plural, =0 {لا وحدة تنظيمية} one {وحدة تنظيمية واحدة (#)} two {وحدتين تنظيميتين (#)} few {# وحدات تنظيمية} many {# وحدة تنظيمية} other {# وحدة تنظيمية}}. يقبل DHIS2 العلامة لواحدة تمامًا، ولفترة منتهية فقط. لم يُكتب ملف.',
  'export.dhis.error.not-complete-able.next':
    'أزل العلامة في «خيارات»، أو اختر وحدة تنظيمية واحدة لها بيانات.',
  'export.dhis.error.no-codes':
    'طُلبت الرموز، و{orgUnits, plural, zero {# وحدة تنظيمية ليس لها رمز} one {وحدة تنظيمية واحدة (#) ليس لها رمز} two {وحدتان تنظيميتان (#) ليس لهما رمز} few {# وحدات تنظيمية ليس لها رمز} many {# وحدة تنظيمية ليس لها رمز} other {# وحدة تنظيمية ليس لها رمز}}: {named}',
  'export.dhis.error.no-codes.effect':
    'يسمي الملف كل وحداته التنظيمية برموزها أو لا يسمي أيًا منها. لم يُكتب ملف.',
  'export.dhis.error.no-codes.next': 'اطلب ممن يدير DHIS2 أن يعطيها رموزًا، أو اكتب المعرّفات.',
  'export.dhis.error.no-rows': 'لا شيء يُكتب',
  'export.dhis.error.no-rows.effect':
    'لا يعطي أي مستند أهداف لهذه الفترة رقمًا لهذا الاختيار. الملف الفارغ لا يخبر DHIS2 بشيء، لذلك لم يُكتب.',
  'export.dhis.error.no-rows.next':
    'ابحث أدناه عن مستندات لم تُحسب. إن لم توجد فلم يُزامن أي عامل صحة هنا لهذه الفترة: اطلب منهم ذلك، أو اختر فترة أخرى.',
  'export.dhis.error.busy': 'تتلقى قاعدة البيانات طلبات كثيرة جدًا',
  'export.dhis.error.busy.effect': 'تجيب غيرك أولًا. لم يُكتب ملف، واختيارك محفوظ.',
  'export.dhis.error.busy.next': 'انتظر دقيقة ثم حاول مجددًا.',
  'export.dhis.error.offline-account': 'هذا حساب للاستخدام دون اتصال',
  'export.dhis.error.offline-account.effect':
    'لا يُظهر CHT لمثل هذا الحساب إلا مستنداته، فسينقص الملف كل ما عداها. لم يُكتب ملف.',
  'export.dhis.error.offline-account.next':
    'سجّل الدخول بحساب متصل، أو اطلب من مسؤول CHT منح هذا الحساب دورًا متصلًا.',
  'export.dhis.error.no-data-sets.unreadable': 'لا يمكن قراءة مجموعات البيانات في الإعدادات',
  'export.dhis.error.no-data-sets.unreadable.effect':
    'في موضع مجموعات البيانات شيء بشكل لا توثّقه CHT. لا توجد مجموعة بيانات يُصنع لها ملف.',
  'export.dhis.error.no-data-sets.unreadable.next':
    'اعرض ما هو مذكور أدناه على من يضبط تطبيق CHT، ثم افتح هذه الصفحة من جديد.',
  'export.dhis.error.unknown-data-set.like':
    'مجموعة البيانات {dataSet} غير مضبوطة؛ ولعل المقصود {like}',
  'export.dhis.error.unknown-data-set.like.effect':
    'لا تختلف الاثنتان إلا في حالة الأحرف، وDHIS2 يميز بينهما. لم يُكتب ملف.',
  'export.dhis.error.unknown-data-set.like.next':
    'اختر مجموعة البيانات من القائمة. وإن جاء بك رابط إلى هنا فاطلب تصحيحه.',
  'export.dhis.error.no-data-elements.other-data-set':
    'لا هدف يتبع مجموعة البيانات هذه؛ وبعضها يسمي {other}، وهي غير مضبوطة',
  'export.dhis.error.no-data-elements.other-data-set.effect':
    'أرقامها ليست في أي ملف. لا شيء يُحسب، لذلك لم يُكتب ملف.',
  'export.dhis.error.no-data-elements.other-data-set.next':
    'اطلب ممن يضبط تطبيق CHT تصحيح معرّف مجموعة البيانات في هذه الأهداف.',
  'export.dhis.error.no-data-elements.unread':
    'لا هدف يتبع مجموعة البيانات هذه؛ وجزء من الإعدادات لا يُقرأ',
  'export.dhis.error.no-data-elements.unread.effect':
    'مفتاح مكتوب خطأ أو شكل آخر لا يفعل شيئًا، وقد يكون هو الربط الناقص. لم يُكتب ملف.',
  'export.dhis.error.no-data-elements.unread.next': 'اعرض ما هو مذكور أدناه على من يضبط تطبيق CHT.',
  'export.dhis.error.no-rows.left-out':
    'لا شيء يُكتب: {leftOut, plural, zero {تُرك # صف} one {تُرك الصف الوحيد} two {تُرك الصفان كلاهما} few {تُركت الصفوف كلها وعددها #} many {تُركت الصفوف كلها وعددها #} other {تُركت الصفوف كلها وعددها #}}',
  'export.dhis.error.no-rows.left-out.effect':
    'أبلغ عمال الصحة، لكن DHIS2 لا يقبل صفًا بمعرّف لا يمكنه معرفته، أو تتركه القواعد. لم يُكتب ملف.',
  'export.dhis.error.no-rows.left-out.next':
    'انظر أدناه ما تُرك ولماذا. المزامنة من جديد لا تفيد؛ من يضبط الأماكن والأهداف يستطيع.',
  'export.dhis.error.no-rows.no-number': 'لا شيء يُكتب: لا مستند يحمل رقمًا لمجموعة البيانات هذه',
  'export.dhis.error.no-rows.no-number.effect':
    '{documents, plural, zero {يوجد # مستند محسوب، لكن أهدافه} one {يوجد مستند واحد (#) محسوب، لكن أهدافه} two {يوجد مستندان (#) محسوبان، لكن أهدافهما} few {توجد # مستندات محسوبة، لكن أهدافها} many {يوجد # مستندًا محسوبًا، لكن أهدافها} other {يوجد # مستند محسوب، لكن أهدافها}} ليست أهداف مجموعة البيانات هذه. لم يُكتب ملف.',
  'export.dhis.error.no-rows.no-number.next':
    'ربما تغيرت أسماء الأهداف، أو لم تأخذ الهواتف الضبط الجديد بعد: اطلب من عمال الصحة المزامنة وإعادة تشغيل التطبيق، ثم صدّر من جديد. وإن بقي الأمر كذلك فاعرضه على من يضبط الأهداف.',
  'export.dhis.error.no-rows.not-counted': 'لا شيء يُكتب: لا مستند محسوب',
  'export.dhis.error.no-rows.not-counted.effect':
    '{documents, plural, zero {يوجد # مستند لهذه الفترة لكنه غير محسوب} one {يوجد مستند واحد (#) لهذه الفترة لكنه غير محسوب} two {يوجد مستندان (#) لهذه الفترة لكنهما غير محسوبين} few {توجد # مستندات لهذه الفترة لكنها غير محسوبة} many {يوجد # مستندًا لهذه الفترة لكنها غير محسوبة} other {يوجد # مستند لهذه الفترة لكنها غير محسوبة}}. لم يُكتب ملف.',
  'export.dhis.error.no-rows.not-counted.next':
    'انظر السبب أدناه. المزامنة من جديد لا تفيد؛ يجب تصحيح جهة الاتصال أو المكان.',
  'export.dhis.error.busy.reading': 'تجيب غيرك أولًا، والصفحة تسأل مجددًا بنفسها. اختيارك محفوظ.',
  'export.dhis.error.offline-account.reading':
    'لا يُظهر CHT لمثل هذا الحساب إلا مستنداته، فلا يُعرف ما يمكن اختياره.',
  'export.dhis.error.no-permission.message':
    'يُرجى منح أحد أدوار حسابي في CHT الإذن {permission} في أذونات إعدادات التطبيق. أحتاج إليه لتصدير البيانات إلى DHIS2.',
  'export.dhis.error.copy-message': 'انسخ رسالة إلى مسؤول CHT',
  'export.dhis.error.message-copied': 'تم النسخ',
  'export.dhis.configure.data-set': '1. مجموعة بيانات',
  'export.dhis.configure.data-set.detail':
    'في app_settings: معرّف مجموعة البيانات في DHIS2، ومفتاح ترجمة لاسمها.',
  'export.dhis.configure.target': '2. الأهداف',
  'export.dhis.configure.target.detail':
    'في tasks.targets.items ضمن app_settings: عنصر البيانات لكل هدف يُبلَّغ عنه.',
  'export.dhis.configure.place': '3. الأماكن',
  'export.dhis.configure.place.detail': 'في مستند كل مكان يبلّغ: معرّف وحدته التنظيمية في DHIS2.',
};
