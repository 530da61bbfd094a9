import type { Translation } from '../../../i18n/index.ts';
import type { validationEn } from '../en/validation.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const validation: Translation<typeof validationEn> = {
  'export.dhis.validation': 'قواعد التحقق في DHIS2',
  'export.dhis.validation.run':
    '{count, plural, =0 {تعذر تشغيل أي قاعدة على هذه الأرقام.} one {شُغّلت قاعدة واحدة على هذه الأرقام. القاعدة المخالَفة لا تمنع الملف: اسأل هل الأرقام صحيحة.} two {شُغّلت قاعدتان على هذه الأرقام. القاعدة المخالَفة لا تمنع الملف: اسأل هل الأرقام صحيحة.} few {شُغّلت {count, number} قواعد على هذه الأرقام. القاعدة المخالَفة لا تمنع الملف: اسأل هل الأرقام صحيحة.} many {شُغّلت {count, number} قاعدة على هذه الأرقام. القاعدة المخالَفة لا تمنع الملف: اسأل هل الأرقام صحيحة.} other {شُغّلت {count, number} قاعدة على هذه الأرقام. القاعدة المخالَفة لا تمنع الملف: اسأل هل الأرقام صحيحة.}}',
  'export.dhis.validation.kept': 'كل قاعدة شُغّلت متحققة.',
  'export.dhis.validation.broken':
    '{count, plural, zero {مخالَفة في {count, number} وحدة تنظيمية} one {مخالَفة في وحدة تنظيمية واحدة} two {مخالَفة في وحدتين تنظيميتين} few {مخالَفة في {count, number} وحدات تنظيمية} many {مخالَفة في {count, number} وحدة تنظيمية} other {مخالَفة في {count, number} وحدة تنظيمية}}',
  'export.dhis.validation.no-value': 'لا قيمة',
  'export.dhis.validation.operator.equal_to': 'يجب أن يساوي',
  'export.dhis.validation.operator.not_equal_to': 'يجب أن يختلف عن',
  'export.dhis.validation.operator.greater_than': 'يجب أن يكون أكثر من',
  'export.dhis.validation.operator.greater_than_or_equal_to': 'يجب أن يكون على الأقل',
  'export.dhis.validation.operator.less_than': 'يجب أن يكون أقل من',
  'export.dhis.validation.operator.less_than_or_equal_to': 'يجب ألا يزيد على',
  'export.dhis.validation.operator.compulsory_pair': 'يجب الإبلاغ عنه مع',
  'export.dhis.validation.operator.exclusive_pair': 'يجب ألا يُبلَّغ عنه مع',
  'export.dhis.validation.not-run': 'قواعد لا يفحصها إلا DHIS2',
  'export.dhis.validation.why.constant': 'تستخدم ثابتًا في DHIS2.',
  'export.dhis.validation.why.indicator': 'تستخدم مؤشرًا.',
  'export.dhis.validation.why.program-data': 'تستخدم بيانات برنامج.',
  'export.dhis.validation.why.reporting-rate': 'تستخدم معدل إبلاغ.',
  'export.dhis.validation.why.org-unit-group': 'تسأل عن مجموعة وحدات تنظيمية.',
  'export.dhis.validation.why.option-group':
    'تستخدم مجموعة خيارات، أو توليفة واحدة من خيارات السمة.',
  'export.dhis.validation.why.other-period': 'تنظر في فترات أخرى أيضًا.',
  'export.dhis.validation.why.function': 'تستخدم دالة لا تُحسب إلا في DHIS2.',
  'export.dhis.validation.why.syntax': 'تعذرت قراءة صيغتها.',
  'export.dhis.validation.why.element-not-in-file':
    'تستخدم عنصر بيانات ليس في هذا الملف؛ وقد تكون قيمته في DHIS2.',
  'export.dhis.validation.why.org-unit-level':
    'تخص بعض المستويات، ومستويات بعض الوحدات التنظيمية مجهولة.',
};
