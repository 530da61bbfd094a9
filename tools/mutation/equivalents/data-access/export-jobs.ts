import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_TYPES } from '../reasons.ts';

export const dataAccessExportJobs: readonly Equivalent[] = [
  ...[
    "const json = parseJson(await response.text().catch(() => ''));",
    "const json = parseJson(await answer.value.text().catch(() => ''));",
  ].map((line) => ({
    file: 'src/data-access/export-jobs/ask-api.ts',
    line,
    why: 'what ends within is no JSON',
  })),
  ...inFile('src/data-access/export-jobs/follow-job.ts', [
    [
      'if (following.signal?.aborted === true) void endOnHost(following, id);',
      'true',
      'nothing else is thrown there',
    ],
    [
      'if (following.signal?.aborted === true) void endOnHost(following, id);',
      'following.signal.aborted',
      'nothing is thrown without one',
    ],
  ]),
  ...inFile('src/data-access/export-jobs/host-data-sets.ts', [
    [
      "const startDay = typeof day === 'number' && day >= 1 && day <= 32 ? day : 1;",
      'day > 1',
      'either way it is 1',
    ],
  ]),
  ...inFile('src/data-access/export-jobs/recalculated-export.ts', [
    [
      "const named = answer.value.headers.get('content-disposition') ?? '';",
      '"Stryker was here!"',
      'there is no name in it',
    ],
  ]),
  ...inFile('src/data-access/export-jobs/export-on-host.ts', [
    [
      "const isFull = !started.ok && started.error.code === 'refused' && started.error.status === 429;",
      'true',
      ONLY_TYPES,
    ],
  ]),
];
