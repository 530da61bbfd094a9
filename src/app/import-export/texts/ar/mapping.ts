import type { Translation } from '../../../i18n/index.ts';
import type { mappingEn } from '../en/mapping.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const mapping: Translation<typeof mappingEn> = {
  'export.dhis.mapping.intro':
    'أي وحدة تنظيمية هي كل مكان، وأي عنصر بيانات هو كل هدف؟ ما لا يمكن أن يكون غير ذلك مؤكد؛ والباقي تؤكده أنت. لا يتغير شيء في CHT ولا في DHIS2: أنت تنزّل ملفات.',
  'export.dhis.mapping.back': 'العودة إلى التصدير',
  'export.dhis.mapping.reading': 'جارٍ قراءة الأماكن والأهداف…',
  'export.dhis.mapping.retry': 'حاول مرة أخرى',
  'export.dhis.mapping.types': 'الأماكن المطلوب ربطها',
  'export.dhis.mapping.types.next':
    'لم يُربط أي مكان بعد. ضع علامة على نوع الأماكن التي لها وحدات تنظيمية: غالبًا الوحدات المجتمعية أو المرافق الصحية.',
  'export.dhis.mapping.too-many':
    'يوجد أكثر من {most} مكان من هذه الأنواع: ليس للأسر وحدة تنظيمية. ضع علامة على أنواع أخرى.',
  'export.dhis.mapping.file': 'اختر ملف بيانات وصفية',
  'export.dhis.mapping.file.how':
    'في DHIS2، Import/Export، تصدير البيانات الوصفية مع تبعيات مجموعة البيانات بصيغة JSON، مع الوحدات التنظيمية التي فوق وحداتها.',
  'export.dhis.mapping.file.loaded':
    '{elements, plural, zero {لا عناصر بيانات} one {عنصر بيانات واحد} two {عنصرا بيانات} few {# عناصر بيانات} many {# عنصر بيانات} other {# عنصر بيانات}}، {units, plural, zero {لا وحدات تنظيمية} one {وحدة تنظيمية واحدة} two {وحدتان تنظيميتان} few {# وحدات تنظيمية} many {# وحدة تنظيمية} other {# وحدة تنظيمية}}',
  'export.dhis.mapping.file.refused':
    'لا يحتوي {fileName} على بيانات وصفية لأي مجموعة بيانات. يبقى ما حُمّل من قبل.',
  'export.dhis.mapping.org-units': 'قُرئت {read, number} من {total, number} من الوحدات التنظيمية',
  'export.dhis.mapping.data-set': 'مجموعة البيانات',
  'export.dhis.mapping.data-set.which': 'في DHIS2 عدة مجموعات بيانات. اختر المجموعة المطلوب ربطها.',
  'export.dhis.mapping.suggesting': 'جارٍ البحث عن اقتراحات: {done, number} من {all, number}',
  'export.dhis.mapping.table': 'تحميل جدول من مرة سابقة',
  'export.dhis.mapping.table.how':
    '\u200fmapping.csv أو mapping.json، من هنا أو من نسخة أخرى مثل نسخة التدريب. تؤخذ الصفوف التي فيها yes أو no تحت «accept».',
  'export.dhis.mapping.table.taken':
    '\u200f{fileName}: {count, plural, zero {لم يؤخذ أي قرار} one {أُخذ قرار واحد} two {أُخذ قراران} few {أُخذت # قرارات} many {أُخذ # قرارًا} other {أُخذ # قرار}}',
  'export.dhis.mapping.table.unused':
    '{count, plural, zero {لا صفوف تعذّر استخدامها} one {تعذّر استخدام صف واحد} two {تعذّر استخدام صفين} few {تعذّر استخدام # صفوف} many {تعذّر استخدام # صفًا} other {تعذّر استخدام # صف}}',
  'export.dhis.mapping.table.unused.unknown-place':
    'لا مكان هنا له معرّفه أو مساره، أو لعدة أماكن ذلك',
  'export.dhis.mapping.table.unused.unknown-target': 'لا هدف هنا له معرّفه',
  'export.dhis.mapping.table.unused.unknown-in-dhis2':
    'لا شيء في DHIS2 هذا له معرّفه أو رمزه أو مساره، أو لعدة أشياء ذلك',
  'export.dhis.mapping.table.unused.unknown-answer': '«accept» ليست yes ولا no',
  'export.dhis.mapping.table.unused.contradicted': 'يقول صف آخر غير ذلك عن الشيء نفسه',
  'export.dhis.mapping.table.not-a-table': '\u200f{fileName} ليس جدول ربط. لم يتغير شيء.',
  'export.dhis.mapping.table.unreadable-row':
    '\u200f{fileName}: بسبب علامات الاقتباس لا يمكن قراءة الصف {row, number}. لم يتغير شيء.',
  'export.dhis.mapping.progress': 'حُسم {done} من {all}',
  'export.dhis.mapping.group.conflict': 'تعارضات',
  'export.dhis.mapping.group.to-confirm': 'للتأكيد',
  'export.dhis.mapping.group.nothing-found': 'لم يُعثر على شيء',
  'export.dhis.mapping.group.certain': 'مؤكد',
  'export.dhis.mapping.group.decided': 'قررته أنت',
  'export.dhis.mapping.group.mapped': 'مربوط من قبل',
  'export.dhis.mapping.more': 'اعرض {count} أخرى',
  'export.dhis.mapping.target': 'هدف',
  'export.dhis.mapping.by.code': 'الرمز نفسه',
  'export.dhis.mapping.by.name': 'اسم مشابه',
  'export.dhis.mapping.elsewhere': 'يقع تحت وحدة غير وحدة المكان الأعلى',
  'export.dhis.mapping.confirm': 'تأكيد',
  'export.dhis.mapping.confirm.name': 'أكّد {unit} لـ {name}',
  'export.dhis.mapping.choose': 'اختر غيره',
  'export.dhis.mapping.choose.name': 'اختر غيره لـ {name}',
  'export.dhis.mapping.search': 'ابحث في DHIS2 لـ {name}',
  'export.dhis.mapping.search.count':
    '{count, plural, =0 {لم يُعثر على شيء} zero {لم يُعثر على شيء} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
  'export.dhis.mapping.leave-out': 'بلا ربط',
  'export.dhis.mapping.leave-out.name': 'بلا ربط: {name}',
  'export.dhis.mapping.undo': 'تراجع',
  'export.dhis.mapping.undo.name': 'تراجع عن القرار بشأن {name}',
  'export.dhis.mapping.none': 'لا يُربط',
  'export.dhis.mapping.conflict.unknown-org-unit': 'ليس في DHIS2 {unit}',
  'export.dhis.mapping.conflict.not-assigned': 'مجموعة البيانات غير مسندة إلى {unit}',
  'export.dhis.mapping.conflict.several-org-units':
    'مربوط بعدة وحدات، وتُحسب أرقامه في كل منها: {unit}',
  'export.dhis.mapping.conflict.two-places': '\u200f{unit} هي أيضًا وحدة {other}',
  'export.dhis.mapping.conflict.differs': 'مربوط بـ {unit}؛ وحسب الرمز أو الاسم هو {other}',
  'export.dhis.mapping.by-hand':
    '{count, plural, zero {لا مكان له} one {مكان واحد له} two {مكانان لهما} few {# أماكن لها} many {# مكانًا لها} other {# مكان لها}} ربط لمجموعة بيانات أخرى ليس قائمة. اجعله قائمة يدويًا؛ لا يستطيع ملف ذلك.',
  'export.dhis.mapping.downloads': 'تنزيل',
  'export.dhis.mapping.download.contacts':
    '{file}: {count, plural, zero {لا أماكن} one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}}',
  'export.dhis.mapping.download.patch': 'settings-patch.json',
  'export.dhis.mapping.download.table': 'mapping.csv',
  'export.dhis.mapping.downloads.next':
    'ارفع جهات الاتصال بواسطة cht-conf (edit-contacts ثم upload-docs)، وطبّق التعديل على app_settings.json، واحتفظ بالجدول للنسخة التالية.',
  'export.dhis.mapping.downloads.none': 'لا شيء يحتاج إلى تغيير: يمكن تنزيل الجدول فقط.',
};
