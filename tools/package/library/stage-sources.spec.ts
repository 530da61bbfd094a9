import { withPackageImports } from './stage-sources.ts';

describe('Sources of the library', () => {
  for (const [source, packaged] of [
    [`import { ok } from '../../domain/index.ts';`, `import { ok } from 'x/domain';`],
    [`import type { A } from '../domain/index.ts';`, `import type { A } from 'x/domain';`],
    [`} from '../../../data-access/browser.ts';`, `} from 'x/data-access';`],
    [`await import('../../data-access/index.ts')`, `await import('x/data-access')`],
    [`import { b } from './index.ts';`, `import { b } from './index.ts';`],
    [`import { c } from '../i18n/index.ts';`, `import { c } from '../i18n/index.ts';`],
  ] as const) {
    it(`imports layers by their entry points: ${source}`, () => {
      expect(withPackageImports(source, 'x')).toBe(packaged);
    });
  }
});
