import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const home = path.resolve(import.meta.dirname, '../..');

/** A function that the package shows to the outside, and what its docstring has. */
export interface PublicFunction {
  readonly name: string;
  readonly file: string;
  readonly hasWords: boolean;
  readonly examples: number;
}

/** The functions of the package's entries, but those of the entries left out, each once. */
export function publicFunctions(leftOut: readonly string[]): readonly PublicFunction[] {
  const { exports } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    exports: Record<string, { '@zhenggai/source': string }>;
  };
  const entries = Object.entries(exports).filter(([subpath]) => !leftOut.includes(subpath));
  const files = entries.map(([, { '@zhenggai/source': source }]) => path.join(home, source));
  const program = ts.createProgram(files, {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const symbols = files.flatMap((file) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  });
  const meant = symbols.map((s) => (s.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(s) : s));
  return [...new Set(meant)]
    .filter(({ flags }) => flags & ts.SymbolFlags.Function)
    .map((symbol) => ({
      name: symbol.name,
      file: path.relative(home, symbol.declarations?.[0]?.getSourceFile().fileName ?? ''),
      hasWords: symbol.getDocumentationComment(checker).length > 0,
      examples: symbol.getJsDocTags(checker).filter(({ name }) => name === 'example').length,
    }));
}
