/** Native ES modules: TypeScript is stripped by SWC, nothing is mocked. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^#(\\w+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
};

const withDatabase = {
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  testEnvironment: '<rootDir>/test/house-environment.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/house-modules.mjs'],
};

export default {
  maxWorkers: 2,
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/test/plain-reporter.cjs'],
  projects: [
    { ...common, displayName: 'rules', testMatch: ['<rootDir>/{apps/api,apps/desk,libs}/**/src/**/*.spec.ts'] },
    {
      ...common,
      ...withDatabase,
      displayName: 'house',
      testMatch: ['<rootDir>/test/*.spec.ts', '<rootDir>/test/{journeys,security}/*.spec.ts'],
    },
    { ...common, ...withDatabase, displayName: 'browser', testMatch: ['<rootDir>/test/browser/*.spec.ts'] },
  ],
};
