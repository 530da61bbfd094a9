import type { Translation } from '../../../i18n/index.ts';
import type { recalculationEn } from '../en/recalculation.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const recalculation: Translation<typeof recalculationEn> = {
  'export.dhis.reports': 'من التقارير',
  'export.dhis.reports.detail':
    'يستطيع المضيف أن يحسب هذه الأرقام من جديد من التقارير في قاعدة البيانات، ومنها ما وصل بعد آخر كتابة من الهاتف. لا يغيّر ذلك شيئًا.',
  'export.dhis.reports.all': 'قد يستغرق ذلك دقائق كثيرة لكل الوحدات التنظيمية.',
  'export.dhis.reports.compare': 'قارن بالتقارير',
  'export.dhis.reports.compare.of': 'قارن بالتقارير: {name}',
  'export.dhis.reports.again': 'قارن من جديد',
  'export.dhis.reports.compare-all': 'قارن كل ما اختير',
  'export.dhis.reports.as-of-end': 'ما أُبلغ عنه حتى نهاية الفترة فقط',
  'export.dhis.reports.waiting': 'في انتظار المضيف',
  'export.dhis.reports.running': 'يُحسب من التقارير: الحسابات {done, number} من {total, number}',
  'export.dhis.reports.stop': 'أوقف',
  'export.dhis.reports.stopped': 'أُوقف. لم يُحسب شيء.',
  'export.dhis.reports.failed.unreachable': 'لم يُجب المضيف.',
  'export.dhis.reports.failed.refused': 'يقول المضيف: {words}',
  'export.dhis.reports.failed.unusable': 'تعذّر استعمال جواب المضيف.',
  'export.dhis.reports.failed.next':
    'لم يتغيّر شيء: يمكن تصدير ما كتبته الهواتف كما كان. قارن من جديد، أو اسأل من يعتني بالمضيف.',
  'export.dhis.reports.differing':
    'الهواتف المختلفة عن التقارير: {differing, number} من {all, number}',
  'export.dhis.reports.same': 'تعطي التقارير ما كتبته الهواتف. الهواتف التي قورنت: {all, number}',
  'export.dhis.reports.made.as-known-now':
    'من كل التقارير المعروفة الآن، حتى {when}، بتوقيت {zone}.',
  'export.dhis.reports.made.as-of-end': 'مما أُبلغ عنه حتى نهاية الفترة، حتى {when}، بتوقيت {zone}.',
  'export.dhis.reports.of': 'من {name} فقط.',
  'export.dhis.reports.differing-only': 'ما يختلف فقط',
  'export.dhis.reports.target': 'الهدف',
  'export.dhis.reports.phone': 'الهاتف',
  'export.dhis.reports.recalculated': 'من التقارير',
  'export.dhis.reports.difference': 'الفرق',
  'export.dhis.reports.no-document': 'لم يكتب الهاتف أي مستند لهذه الفترة.',
  'export.dhis.reports.faults':
    'فشلت القواعد لهذا الحساب: أرقامه ليست في أي ملف معاد حسابه. الأخطاء: {count, number}',
  'export.dhis.reports.late':
    'التقارير التي تأخرت: {count, number}. كتب الهاتف آخر مرة في {when}: لا يمكن أن يكون مستنده قد حسبها.',
  'export.dhis.reports.late.line': '\u200f{form}، أُبلغ في {when}',
  'export.dhis.reports.late.arrived': '\u200f{form}، أُبلغ في {when}، ووصل إلى الخادم لاحقًا',
  'export.dhis.reports.late.changed': '\u200f{form}، أُبلغ في {when}، وعُدّل لاحقًا',
  'export.dhis.reports.late.more': 'وغيرها: {count, number}',
  'export.dhis.reports.explained': 'من دونها يكون الرقم ما كتبه الهاتف.',
  'export.dhis.reports.edited': 'أحدها عُدّل لاحقًا: ما احتسبه الهاتف منه قبل ذلك غير محفوظ.',
  'export.dhis.reports.not-explained': 'من دونها يكون رقمًا آخر: تغيّر شيء آخر أيضًا.',
  'export.dhis.reports.unexplained':
    'لم يتأخر أي تقرير: تغيّر منذ ذلك تقرير أو جهة اتصال أو الهاتف.',
  'export.dhis.reports.gone': 'مستندات هواتف بلا حساب ليست فيه: {count, number}',
  'export.dhis.reports.export': 'صدّر المعاد حسابه',
  'export.dhis.reports.export.detail':
    'يكتب ملفًا مما تعطيه التقارير. الزر في آخر الصفحة يكتب ما كتبته الهواتف. الملف من مصدر واحد.',
  'export.dhis.reports.found':
    'وجد الفحص مقابل DHIS2 شيئًا في الملف المعاد حسابه: {count, number}. ما تستبعده أو تصححه في الفحص يسري على ملف الهواتف وحده، ويبقى في هذا الملف كما هو.',
  'export.dhis.reports.no-file': 'لا يوجد ملف. {words}',
  'export.dhis.reports.saved': 'كُتب {name}. أرقامه من التقارير لا من الهواتف.',
  'export.dhis.reports.only-some':
    'الملف يخص وحدات تنظيمية كاملة: قارن الوحدة أو جميع الوحدات لتصدير ما تعطيه التقارير.',
  'export.dhis.reports.none-shown': 'لا أحد هنا للمقارنة.',
  'export.dhis.reports.by-phones': 'أرقامه ما كتبته الهواتف.',
  'export.dhis.reports.surplus':
    'يقول الهاتف أكثر مما تبرره التقارير على الخادم. وهذا ليس عملاً متأخراً.',
  'export.dhis.reports.surplus.departed':
    'أبلغ عامل الصحة عن جهات الاتصال هذه في الفترة، ولم تعد تابعة له؛ وقد يظل الهاتف يعدّها. صدّر ما تعطيه التقارير، أو استبعد العامل مع ذكر السبب. ثم امسح بيانات التطبيق من الهاتف وليسجّل العامل الدخول من جديد.',
  'export.dhis.reports.surplus.none':
    'لم يُعثر على جهة اتصال لم تعد تابعة للعامل الصحي. ربما أُرشفت تقارير: هذا لا يدل على شيء ضد العامل.',
  'export.dhis.reports.surplus.unknown':
    'لا يمكن أن يُعرف هنا هل توجد جهات اتصال لم تعد تابعة للعامل الصحي. ربما أُرشفت تقارير: هذا لا يدل على شيء ضد العامل.',
  'export.dhis.reports.surplus.moved': 'تتبع الآن مكاناً آخر. التقارير: {count, number}',
  'export.dhis.reports.surplus.deleted': 'محذوفة. التقارير: {count, number}',
  'export.dhis.reports.surplus.muted': 'مكتومة. التقارير: {count, number}',
};
