import type { Translation } from '../../../i18n/index.ts';
import type { storedValuesEn } from '../en/stored-values.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const storedValues: Translation<typeof storedValuesEn> = {
  'export.dhis.stored.reading': 'جارٍ قراءة ما في DHIS2',
  'export.dhis.stored.before': 'ما في DHIS2 الآن',
  'export.dhis.stored.same':
    '{count, plural, =0 {لا قيمة في DHIS2 كما هي هنا.} one {قيمة واحدة (#) في DHIS2 كما هي.} two {قيمتان (#) في DHIS2 كما هما.} few {# قيم في DHIS2 كما هي.} many {# قيمة في DHIS2 كما هي.} other {# قيمة في DHIS2 كما هي.}}',
  'export.dhis.stored.different':
    '{count, plural, zero {# قيمة مختلفة في DHIS2: يستبدلها الاستيراد} one {قيمة واحدة (#) مختلفة في DHIS2: يستبدلها الاستيراد} two {قيمتان (#) مختلفتان في DHIS2: يستبدلهما الاستيراد} few {# قيم مختلفة في DHIS2: يستبدلها الاستيراد} many {# قيمة مختلفة في DHIS2: يستبدلها الاستيراد} other {# قيمة مختلفة في DHIS2: يستبدلها الاستيراد}}',
  'export.dhis.stored.only-in-file':
    '{count, plural, zero {# قيمة ليست في DHIS2 بعد} one {قيمة واحدة (#) ليست في DHIS2 بعد} two {قيمتان (#) ليستا في DHIS2 بعد} few {# قيم ليست في DHIS2 بعد} many {# قيمة ليست في DHIS2 بعد} other {# قيمة ليست في DHIS2 بعد}}',
  'export.dhis.stored.only-in-dhis2':
    '{count, plural, zero {# قيمة في DHIS2 فقط: يتركها الاستيراد هناك} one {قيمة واحدة (#) في DHIS2 فقط: يتركها الاستيراد هناك} two {قيمتان (#) في DHIS2 فقط: يتركهما الاستيراد هناك} few {# قيم في DHIS2 فقط: يتركها الاستيراد هناك} many {# قيمة في DHIS2 فقط: يتركها الاستيراد هناك} other {# قيمة في DHIS2 فقط: يتركها الاستيراد هناك}}',
  'export.dhis.stored.in-dhis2': '· في DHIS2: {value}',
  'export.dhis.stored.held':
    '{count, plural, zero {في DHIS2 # من هذه القيم: قُرئت من جديد.} one {هذه القيمة في DHIS2: قُرئت من جديد.} two {هاتان القيمتان (#) في DHIS2: قُرئتا من جديد.} few {هذه القيم (#) في DHIS2: قُرئت من جديد.} many {هذه القيم (#) في DHIS2: قُرئت من جديد.} other {هذه القيم (#) في DHIS2: قُرئت من جديد.}}',
  'export.dhis.stored.not-held': 'في DHIS2 {held, number} من {sent, number} من القيم كما أُرسلت',
  'export.dhis.stored.not-held.next':
    'انظر هذه الصفوف في data entry في DHIS2: ربما يغيرها أحد. ثم صدّر وأرسل من جديد.',
  'export.dhis.stored.other':
    '{count, plural, zero {# قيمة مختلفة في DHIS2} one {قيمة واحدة (#) مختلفة في DHIS2} two {قيمتان (#) مختلفتان في DHIS2} few {# قيم مختلفة في DHIS2} many {# قيمة مختلفة في DHIS2} other {# قيمة مختلفة في DHIS2}}',
  'export.dhis.stored.missing':
    '{count, plural, zero {# قيمة ليست في DHIS2} one {قيمة واحدة (#) ليست في DHIS2} two {قيمتان (#) ليستا في DHIS2} few {# قيم ليست في DHIS2} many {# قيمة ليست في DHIS2} other {# قيمة ليست في DHIS2}}',
  'export.dhis.stored.zeros-not-kept':
    '{count, plural, zero {# صفر لا يحفظه هذا الـ DHIS2} one {صفر واحد (#) لا يحفظه هذا الـ DHIS2} two {صفران (#) لا يحفظهما هذا الـ DHIS2} few {# أصفار لا يحفظها هذا الـ DHIS2} many {# صفرًا لا يحفظها هذا الـ DHIS2} other {# صفر لا يحفظها هذا الـ DHIS2}}',
  'export.dhis.stored.not-read': 'تعذرت قراءة ما في DHIS2، فلا يُقال عنه شيء.',
  'export.dhis.stored.others-not-read':
    'تعذرت قراءة الوحدات التنظيمية التي لا قيمة لها في هذا الملف: لا يحق لمستخدم DHIS2 هذا رؤية إحداها. ما يوجد هناك في DHIS2 وحده غير معروف.',
  'export.dhis.stored.not-read.no-access':
    'لا يحق لمستخدم DHIS2 هذا رؤية مجموعة البيانات أو إحدى الوحدات التنظيمية: تعذرت قراءة ما في DHIS2.',
  'export.dhis.removals.title':
    '{count, plural, zero {# قيمة من تصديرك الأخير بقيت في DHIS2} one {قيمة واحدة (#) من تصديرك الأخير بقيت في DHIS2} two {قيمتان (#) من تصديرك الأخير بقيتا في DHIS2} few {# قيم من تصديرك الأخير بقيت في DHIS2} many {# قيمة من تصديرك الأخير بقيت في DHIS2} other {# قيمة من تصديرك الأخير بقيت في DHIS2}}',
  'export.dhis.removals.detail':
    'ليست في الملف الحالي، والاستيراد لا يزيل شيئًا: ما زال DHIS2 يحسبها. لا يزيل الحذف إلا ما بقي تمامًا كما كتبه ذلك التصدير.',
  'export.dhis.removals.rows':
    '{count, plural, zero {# قيمة} one {القيمة} two {القيمتان (#)} few {القيم (#)} many {القيم (#)} other {القيم (#)}}',
  'export.dhis.removals.check': 'انظر ما سيُحذف',
  'export.dhis.removals.checking': 'جارٍ سؤال DHIS2',
  'export.dhis.removals.confirm':
    '{count, plural, zero {احذف # قيمة في DHIS2 مع تعليقاتها} one {احذف قيمة واحدة (#) في DHIS2 مع تعليقها} two {احذف قيمتين (#) في DHIS2 مع تعليقيهما} few {احذف # قيم في DHIS2 مع تعليقاتها} many {احذف # قيمة في DHIS2 مع تعليقاتها} other {احذف # قيمة في DHIS2 مع تعليقاتها}}',
  'export.dhis.removals.delete':
    '{count, plural, zero {احذف # قيمة} one {احذف قيمة واحدة (#)} two {احذف قيمتين (#)} few {احذف # قيم} many {احذف # قيمة} other {احذف # قيمة}}',
  'export.dhis.removals.nothing': 'لا شيء يُحذف.',
  'export.dhis.removals.changed-since':
    '{count, plural, zero {# قيمة غيّرها أحد منذ ذلك، وتبقى} one {قيمة واحدة (#) غيّرها أحد منذ ذلك، وتبقى} two {قيمتان (#) غيّرهما أحد منذ ذلك، وتبقيان} few {# قيم غيّرها أحد منذ ذلك، وتبقى} many {# قيمة غيّرها أحد منذ ذلك، وتبقى} other {# قيمة غيّرها أحد منذ ذلك، وتبقى}}',
  'export.dhis.removals.gone':
    '{count, plural, zero {# قيمة لم تعد موجودة} one {قيمة واحدة (#) لم تعد موجودة} two {قيمتان (#) لم تعودا موجودتين} few {# قيم لم تعد موجودة} many {# قيمة لم تعد موجودة} other {# قيمة لم تعد موجودة}}',
  'export.dhis.removals.refused': 'لن يحذف DHIS2 كل ذلك. لم يُحذف شيء.',
  'export.dhis.removals.deleted':
    '{count, plural, =0 {لم يُحذف شيء.} one {حُذفت قيمة واحدة (#) في DHIS2 ولم تعد موجودة: تحققنا بالقراءة.} two {حُذفت قيمتان (#) في DHIS2 ولم تعودا موجودتين: تحققنا بالقراءة.} few {حُذفت # قيم في DHIS2 ولم تعد موجودة: تحققنا بالقراءة.} many {حُذفت # قيمة في DHIS2 ولم تعد موجودة: تحققنا بالقراءة.} other {حُذفت # قيمة في DHIS2 ولم تعد موجودة: تحققنا بالقراءة.}}',
  'export.dhis.removals.remaining':
    '{count, plural, zero {# قيمة ما زالت في DHIS2} one {قيمة واحدة (#) ما زالت في DHIS2} two {قيمتان (#) ما زالتا في DHIS2} few {# قيم ما زالت في DHIS2} many {# قيمة ما زالت في DHIS2} other {# قيمة ما زالت في DHIS2}}',
};
