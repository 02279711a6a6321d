// The packages below ship ES modules only; everything else in node_modules runs untransformed.
const esModulesOnly = [
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'react-cytoscapejs',
  '@tanstack',
  '@observablehq',
].join('|');

const shared = {
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly})/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/styles.ts' },
  testEnvironment: 'node',
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/{api,web,seed,invariants}/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'graph',
      testMatch: ['<rootDir>/tests/graph/**/*.test.ts'],
      testTimeout: 120_000,
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      testTimeout: 120_000,
    },
  ].map((project) => ({ ...project, rootDir: import.meta.dirname })),
};
