import type { Translation } from '../../../i18n/index.ts';
import type { metadataEn } from '../en/metadata.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const metadata: Translation<typeof metadataEn> = {
  'export.dhis.metadata': 'افحص مقابل DHIS2',
  'export.dhis.metadata.loaded': 'فُحص مقابل DHIS2، البيانات الوصفية ليوم {day}',
  'export.dhis.metadata.detail':
    'بما يعرفه DHIS2 عن مجموعة البيانات هذه تجد هذه الصفحة ما سيرفضه DHIS2 أو يفقده أو يخفيه قبل خروج الملف.',
  'export.dhis.metadata.how':
    'في DHIS2 افتح Import/Export ثم Metadata dependency export، واختر مجموعة البيانات هذه والصيغة JSON بلا ضغط. ثم اختر ذلك الملف هنا؛ يبقى في هذا المتصفح.',
  'export.dhis.metadata.file': 'ملف البيانات الوصفية',
  'export.dhis.metadata.choose': 'اختر ملف بيانات وصفية',
  'export.dhis.metadata.other': 'اختر ملفًا آخر',
  'export.dhis.metadata.forget': 'انسَه',
  'export.dhis.metadata.counts':
    '{elements, plural, zero {# عنصر بيانات} one {# عنصر بيانات} two {# عنصرا بيانات} few {# عناصر بيانات} many {# عنصر بيانات} other {# عنصر بيانات}}، {orgUnits, plural, zero {# وحدة تنظيمية} one {# وحدة تنظيمية} two {# وحدتان تنظيميتان} few {# وحدات تنظيمية} many {# وحدة تنظيمية} other {# وحدة تنظيمية}}.',
  'export.dhis.metadata.not-kept': 'لا يحفظ هذا المتصفح ملفات. يُستخدم حتى تغادر هذه الصفحة.',
  'export.dhis.metadata.from': 'اقرأها من {server}',
  'export.dhis.metadata.ask': 'اقرأ من DHIS2',
  'export.dhis.metadata.reading': 'جارٍ القراءة من DHIS2…',
  'export.dhis.metadata.error.unreachable': 'لم يجب DHIS2',
  'export.dhis.metadata.error.unreachable.next': 'تحقق من الاتصال ثم حاول مجددًا.',
  'export.dhis.metadata.error.wrong-credentials':
    'لا يعرف DHIS2 هذا الرمز، أو هذا المستخدم وكلمة المرور',
  'export.dhis.metadata.error.wrong-credentials.next':
    'اكتبها من جديد. قد يكون الرمز منتهي الصلاحية، أو غير مسموح به لهذا الخادم.',
  'export.dhis.metadata.error.no-access': 'لا يحق لمستخدم DHIS2 هذا رؤية مجموعة البيانات',
  'export.dhis.metadata.error.no-access.next': 'اطلب من مسؤول DHIS2 مشاركتها.',
  'export.dhis.metadata.error.not-found':
    'ليس في DHIS2 مجموعة بيانات بهذا المعرّف، أو لا يظهرها لهذا المستخدم',
  'export.dhis.metadata.error.not-found.next':
    'اطلب من مسؤول CHT التحقق من معرّف مجموعة البيانات، أو من مسؤول DHIS2 مشاركتها.',
  'export.dhis.metadata.error.not-dhis2': 'ما أجاب ليس DHIS2',
  'export.dhis.metadata.error.not-dhis2.next': 'اطلب من المسؤول التحقق من عنوان DHIS2 (DHIS2_URL).',
  'export.dhis.metadata.error.signed-out': 'انتهت جلستك هنا',
  'export.dhis.metadata.error.signed-out.next': 'حمّل الصفحة من جديد وسجّل الدخول.',
  'export.dhis.metadata.error.no-permission': 'لم يعد لك إذن التصدير',
  'export.dhis.metadata.error.no-permission.next': 'اسأل مسؤول CHT.',
  'export.dhis.metadata.error.refused': 'رفض DHIS2: “{words}” ({status})',
  'export.dhis.metadata.error.refused.next': 'اعرض هذه الكلمات على مسؤول DHIS2، أو حاول لاحقًا.',
  'export.dhis.metadata.fault.effect':
    'لم يتغير شيء: تُفحص الملفات كما من قبل، أو لا تُفحص حيث لم يُحمَّل شيء.',
  'export.dhis.metadata.fault.not-json': 'لا يمكن قراءة {fileName} بصيغة JSON',
  'export.dhis.metadata.fault.not-json.next':
    'صدّر البيانات الوصفية من جديد بصيغة JSON بلا ضغط، أو فك ضغط الملف أولًا.',
  'export.dhis.metadata.fault.zipped': '\u200f{fileName} ملف zip',
  'export.dhis.metadata.fault.zipped.next':
    'فك ضغطه واختر ملف JSON فيه، أو صدّر البيانات الوصفية من جديد بلا ضغط.',
  'export.dhis.metadata.fault.not-metadata': 'لا مجموعة بيانات في {fileName}',
  'export.dhis.metadata.fault.not-metadata.next':
    'استخدم metadata dependency export لمجموعة البيانات، لا ملف قيم بيانات.',
  'export.dhis.metadata.fault.dhis2-error':
    'رفض DHIS2 التصدير، وليس في {fileName} إلا كلماته: “{words}”',
  'export.dhis.metadata.fault.dhis2-error.next':
    'اطلب من مسؤول DHIS2 حق تصدير البيانات الوصفية، ثم صدّر من جديد.',
  'export.dhis.metadata.fault.no-such-data-set': '\u200f{fileName} لمجموعة بيانات أخرى: {dataSets}',
  'export.dhis.metadata.fault.no-such-data-set.next':
    'صدّر البيانات الوصفية لمجموعة البيانات المختارة هنا، أو اختر المجموعة الأخرى أولًا.',
};
