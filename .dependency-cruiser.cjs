// Import directions of the design, checked by `pnpm imports`. Everything not listed here is forbidden: a new
// dependency between packages, or of a package on a library, is a decision and is made in this file.

/** What each package may use besides its own files, and why it exists stands in its README. */
const mayUse = {
  'packages/core': { libraries: ['zod', '@noble/hashes', 'canonicalize'] },
  'packages/notice': { packages: ['packages/core/'] },
  'packages/spreadsheet': { packages: ['packages/core/'], libraries: ['@e965/xlsx', 'hucre', 'fflate'] },
  'packages/prose': { libraries: ['fflate'] },
  'packages/report': {
    packages: ['packages/core/', 'packages/notice/', 'packages/spreadsheet/src/write/'],
    libraries: ['docx', 'fflate'],
    // Its tests read back what it writes.
    testPackages: ['packages/spreadsheet/'],
  },
  'packages/store': { packages: ['packages/core/'], libraries: ['kysely'] },
  'packages/verify': {},
  'packages/client': {},
  'apps/cli': { packages: ['packages/', 'apps/'], libraries: ['*'] },
  'apps/rest': { packages: ['packages/'], libraries: ['*'] },
  'apps/importer': { packages: ['packages/'], libraries: ['*'] },
};

/** Tests also use the tools at the root. */
const testTools = ['vitest', 'fast-check'];

const tests = '(\\.test\\.ts$|^(packages|apps|examples)/[^/]+/(src/)?(test|testing)/|/vitest\\.)';
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const library = (name) => `node_modules/${literal(name)}(/|$)`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const directions = Object.entries(mayUse).flatMap(
  ([home, { packages = [], libraries = [], testPackages }]) => {
    const own = `^${home}/`;
    const ownTests = `^${home}/(test/|.*\\.test\\.ts$)`;
    return [
      ...(testPackages === undefined
        ? []
        : [
            {
              name: `${home}-test-packages`,
              comment: `tests of ${home} may also import ${testPackages.join(', ')}`,
              severity: 'error',
              from: { path: ownTests },
              to: {
                path: '^(packages|apps)/',
                pathNot: [own, ...[...packages, ...testPackages].map((folder) => `^${folder}`)],
              },
            },
          ]),
      {
        name: `${home}-packages`,
        comment: `${home} may import ${packages.join(', ') || 'no other package'} (see the table in .dependency-cruiser.cjs)`,
        severity: 'error',
        from: { path: own, ...(testPackages === undefined ? {} : { pathNot: ownTests }) },
        to: { path: '^(packages|apps)/', pathNot: [own, ...packages.map((folder) => `^${folder}`)] },
      },
      ...(libraries.includes('*')
        ? []
        : [
            {
              name: `${home}-libraries`,
              comment: `${home} may use ${libraries.join(', ') || 'no library'} (see the table in .dependency-cruiser.cjs)`,
              severity: 'error',
              from: { path: `${own}src/`, pathNot: tests },
              to: { path: 'node_modules/', pathNot: libraries.map(library) },
            },
          ]),
    ];
  },
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'unlisted-home',
      comment: 'A package or app that the table does not know: add its line.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: Object.keys(mayUse).map((home) => `^${home}/`) },
      to: { path: '.' },
    },
    {
      name: 'nothing-imports-the-cli',
      severity: 'error',
      from: { pathNot: '^apps/cli/' },
      to: { path: '^apps/cli/' },
    },
    {
      name: 'by-its-name',
      comment:
        'Packages meet through their exports (`@zhenggai/core/deadline`), not through paths into each other.',
      severity: 'error',
      from: { path: '^(packages|apps|examples)/([^/]+)/' },
      to: { path: '^(packages|apps|examples)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-packages-without-node',
      comment: 'core and notice run in browsers.',
      severity: 'error',
      from: { path: '^packages/(core|notice)/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'plain-deadlines',
      comment: 'deadline/, calendar/ and explain/ are for pages: no zod, however far away.',
      severity: 'error',
      from: { path: '^packages/core/src/(deadline|calendar|explain)/', pathNot: tests },
      to: { path: library('zod'), reachable: true },
    },
    {
      name: 'sources-without-tests',
      comment: 'What is published needs nothing of the tests.',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'resolves',
      comment: 'No such file, no such package, or a package that this package.json does not declare.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'The library is not in the package.json of the package that uses it.',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'declared-for-tests',
      comment: 'A test uses the tools at the root, or what its own package.json declares.',
      severity: 'error',
      from: { path: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: testTools.map(library) },
    },
    {
      name: 'declared-for-users',
      comment: 'A published library needs a dependency, not a devDependency (the command is bundled).',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-peer', 'npm-optional'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|scripts)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    // Types bind files as values do.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@zhenggai/source', 'import', 'module', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
