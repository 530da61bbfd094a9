import { join } from 'node:path';
import ts from 'typescript';

/** What each entry point of the library is made from. */
const ENTRY_POINTS = {
  'cht-dhis2-export': ['src/app/import-export/index.ts'],
  'cht-dhis2-export/worker': ['src/app/import-export/worker.ts'],
  'cht-dhis2-export/domain': ['src/domain/index.ts'],
  'cht-dhis2-export/data-access': ['src/data-access/index.ts', 'src/data-access/browser.ts'],
} as const;

/**
 * Every name that the library exports, a line each and sorted, below its entry point; a name that is
 * a type alone is marked as one.
 */
export function exportedNames(root: string): string {
  const files = Object.values(ENTRY_POINTS)
    .flat()
    .map((file) => join(root, file));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const namesOf = (file: string): string[] => {
    const source = program.getSourceFile(join(root, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} exports nothing.`);
    return checker.getExportsOfModule(module).map((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const { flags } = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      return (flags & ts.SymbolFlags.Value) === 0 ? `type ${symbol.name}` : symbol.name;
    });
  };
  return Object.entries(ENTRY_POINTS)
    .map(([name, sources]) => [`# ${name}`, ...sources.flatMap(namesOf).sort(), ''].join('\n'))
    .join('\n');
}
