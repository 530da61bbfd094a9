import type { Translation } from '../../../i18n/index.ts';
import type { dataEntryEn } from '../en/data-entry.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const dataEntry: Translation<typeof dataEntryEn> = {
  'export.dhis.entry': 'إدخال البيانات في DHIS2',
  'export.dhis.entry.detail':
    'ما كان سيقوله إدخال البيانات عن نماذج بهذه الأرقام. لا شيء من ذلك يمنع الملف.',
  'export.dhis.entry.nothing': 'لن يضع علامة على شيء.',
  'export.dhis.entry.limits':
    '{count, plural, zero {{count, number} قيمة خارج الحد الأدنى والأقصى} one {قيمة واحدة خارج حدها الأدنى والأقصى} two {قيمتان خارج الحد الأدنى والأقصى} few {{count, number} قيم خارج الحد الأدنى والأقصى} many {{count, number} قيمة خارج الحد الأدنى والأقصى} other {{count, number} قيمة خارج الحد الأدنى والأقصى}}',
  'export.dhis.entry.limits.detail':
    'يضع إدخال البيانات علامة على هذه القيمة ويحفظها. اسأل هل الرقم صحيح.',
  'export.dhis.entry.between': 'ينبغي أن تكون بين {min} و{max}',
  'export.dhis.entry.missing.compulsory': 'حقول إلزامية تُركت فارغة',
  'export.dhis.entry.missing.compulsory.detail':
    'ليست في هذا الملف لهذه الوحدات التنظيمية؛ قد تكون في DHIS2. وإلا فاملأها هناك.',
  'export.dhis.entry.missing.comment-required': 'حقول فارغة تحتاج إلى تعليق',
  'export.dhis.entry.missing.comment-required.detail':
    'تريد مجموعة البيانات هذه قيمة أو تعليقًا في كل حقل. اكتبها في DHIS2 بعد الاستيراد.',
  'export.dhis.entry.missing.field-combination': 'حقول تُملأ معًا',
  'export.dhis.entry.missing.field-combination.detail':
    'تريد مجموعة البيانات هذه جميع تراكيب خيارات عنصر البيانات ما دامت لأحدها قيمة. لا يطلب ذلك إلا تطبيق إدخال البيانات القديم.',
  'export.dhis.entry.fields':
    '{count, plural, zero {اعرض {count, number} حقل} one {اعرض حقلًا واحدًا} two {اعرض حقلين} few {اعرض {count, number} حقول} many {اعرض {count, number} حقلًا} other {اعرض {count, number} حقل}}',
  'export.dhis.entry.at':
    '{count, plural, zero {فارغ في {count, number} وحدة تنظيمية.} one {فارغ في وحدة تنظيمية واحدة.} two {فارغ في وحدتين تنظيميتين.} few {فارغ في {count, number} وحدات تنظيمية.} many {فارغ في {count, number} وحدة تنظيمية.} other {فارغ في {count, number} وحدة تنظيمية.}}',
  'export.dhis.entry.in-no-row': 'ليس في أي صف من هذا الملف: لا هدف مرتبط به، أو لم يبلّغ عنه أحد.',
  'export.dhis.entry.incomplete':
    '{count, plural, zero {{count, number} نموذج لن يكمله إدخال البيانات} one {نموذج واحد لن يكمله إدخال البيانات} two {نموذجان لن يكملهما إدخال البيانات} few {{count, number} نماذج لن يكملها إدخال البيانات} many {{count, number} نموذجًا لن يكملها إدخال البيانات} other {{count, number} نموذج لن يكملها إدخال البيانات}}',
  'export.dhis.entry.incomplete.detail':
    'ما لم يكن في DHIS2 أكثر من هذا الملف. يمكن استيراد القيم على أي حال؛ وعند التعليم كمكتمل من هنا لا يرفض DHIS2 إلا حيث يكون حقل إلزامي فارغًا.',
  'export.dhis.entry.forms': 'اعرض أيها ولماذا',
  'export.dhis.entry.why.compulsory': 'حقل إلزامي فارغ.',
  'export.dhis.entry.why.comment-required': 'حقل فارغ بلا تعليق.',
  'export.dhis.entry.why.validation-rule': 'قاعدة تحقق مخالَفة.',
  'export.dhis.entry.why.field-combination': 'لبعض تراكيب خيارات عنصر قيمة، وليس لغيرها.',
  'export.dhis.entry.not-judged':
    'الحقول الفارغة لعناصر البيانات هذه غير معروفة لأن تراكيب خياراتها غير معروفة: {names}.',
};
