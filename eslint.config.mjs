import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which folder may import what (docs/decisions/0002): everything not listed is refused. */
function mayNotImport(files, patterns, why) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: patterns.map((group) => ({ group: [group].flat(), message: why })) },
      ],
    },
  };
}

const database = ['@grafeo-db/js', 'neo4j-driver'];
const cytoscape = ['cytoscape', 'react-cytoscapejs'];
const nodeOnly = ['node:*'];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      '.data',
      '.neo4j',
      '.verapdf',
      'api/graphql/generated.ts',
      'web/generated',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['codegen.ts', 'vite.config.ts', 'tests/styles.ts'], rules: { 'no-restricted-syntax': 'off' } },
  mayNotImport(
    ['api/domain/*.ts', 'api/domain/*/*.ts'],
    [
      ['../../*', '!../../domain/**'],
      [
        '../graph/**',
        '../exchange/**',
        '../services/**',
        '../graphql/**',
        '../http/**',
        '../print/**',
        '../config*',
        '../errors*',
      ],
      nodeOnly,
      database,
      cytoscape,
      ['react', 'express', 'graphql', 'pino'],
    ],
    'The domain is pure and imports only itself.',
  ),
  mayNotImport(
    ['api/domain/*/*/**/*.ts'],
    [['../../../*'], nodeOnly, database, cytoscape, ['react', 'express', 'graphql', 'pino']],
    'The domain is pure and imports only itself.',
  ),
  mayNotImport(
    ['api/exchange/**/*.ts'],
    [['**/graph/**', '**/services/**', '**/graphql/**', '**/http/**', '**/web/**'], database, cytoscape],
    'exchange may use the domain only.',
  ),
  mayNotImport(
    ['api/graph/**/*.ts'],
    [['**/exchange/**', '**/services/**', '**/graphql/**', '**/http/**', '**/web/**'], cytoscape],
    'graph may use the domain only.',
  ),
  mayNotImport(
    ['api/services/**/*.ts'],
    [['**/graphql/**', '**/http/**', '**/print/**', '**/web/**', '**/graph/*-engine*'], database, cytoscape],
    'services may use domain, exchange and the stores.',
  ),
  mayNotImport(
    ['api/graphql/**/*.ts', 'api/http/**/*.ts'],
    [['**/graph/**', '**/exchange/**', '**/web/**'], database, cytoscape],
    'graphql and http may use services and domain; http also print.',
  ),
  mayNotImport(
    ['api/print/**/*.ts'],
    [
      ['**/graph/**', '**/exchange/**', '**/services/**', '**/graphql/**', '**/http/**', '**/errors*'],
      ['**/web/!(drawing)/**'],
      database,
      cytoscape,
    ],
    'print may use the domain and web/drawing.',
  ),
  mayNotImport(
    ['web/drawing/**/*.ts'],
    [
      ['../pages/**', '../panels/**', '../ui/**', '../map/**', '../operations/**', '../generated/**'],
      ['**/api/graph/**', '**/api/exchange/**', '**/api/services/**', '**/api/graphql/**', '**/api/http/**'],
      nodeOnly,
      database,
      cytoscape,
      ['react', 'react-dom'],
    ],
    'drawing is pure: api/domain and itself only.',
  ),
  mayNotImport(
    ['web/!(drawing|map)/**/*.{ts,tsx}', 'web/*.{ts,tsx}'],
    [
      ['**/api/graph/**', '**/api/exchange/**', '**/api/services/**', '**/api/graphql/**', '**/api/http/**'],
      nodeOnly,
      database,
      cytoscape,
    ],
    'Only web/map knows Cytoscape; the web uses api/domain only.',
  ),
  mayNotImport(
    ['web/map/**/*.{ts,tsx}'],
    [
      ['**/api/graph/**', '**/api/exchange/**', '**/api/services/**', '**/api/graphql/**', '**/api/http/**'],
      nodeOnly,
      database,
    ],
    'The web uses api/domain only.',
  ),
);
