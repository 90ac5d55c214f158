// Lint rules, and the arrows of the design: who may import whom. Types are checked, so promises cannot float; LINT_WITHOUT_TYPES leaves the rules
// out that need them, which takes a tenth of the time.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** For each folder of core: the folders of core it may import besides itself. Everything else is refused. */
const CORE_ARROWS = {
  text: [],
  model: ['text'],
  detect: ['model', 'text'],
  anchor: ['model', 'text'],
  measure: ['model', 'text'],
  sidecar: ['model', 'text'],
  formats: ['model', 'text'],
  review: ['model', 'text', 'measure'],
  workspace: ['model', 'text', 'sidecar'],
  intake: ['model', 'text', 'workspace'],
  article: ['model', 'text', 'detect', 'anchor', 'sidecar', 'workspace'],
};

const coreArrows = Object.entries(CORE_ARROWS).map(([folder, allowed]) => ({
  files: [`src/core/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [
              ...Object.keys(CORE_ARROWS)
                .filter((other) => other !== folder && !allowed.includes(other))
                .map((other) => `../${other}/*`),
              '../index',
            ],
            message: `core/${folder} may import only ${[folder, ...allowed].join(', ')}.`,
          },
          {
            group: ['vscode', 'node:*', 'fs', 'path', 'crypto', '**/vscode/**', '**/cli/**'],
            message: 'Core is pure: pass a port in.',
          },
        ],
      },
    ],
  },
}));

const oneDoor = {
  regex: '/core/(?!index$)',
  message: 'core/index is the only door of core.',
};

const TYPED = process.env.LINT_WITHOUT_TYPES === undefined;

/** Rules that ask the compiler. */
const typedRules = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // Spreading a string into its code points is what is meant wherever it is done here.
    '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/'] },
  js.configs.recommended,
  ...(TYPED ? [typedRules] : []),
  {
    files: ['**/*.ts'],
    ...(TYPED ? {} : { extends: [tseslint.configs.strict, tseslint.configs.stylistic] }),
    // A reason beside a rule that is switched off stands there for the whole run.
    ...(TYPED ? {} : { linterOptions: { reportUnusedDisableDirectives: 'off' } }),
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // As the compiler has it: an underscore says that a parameter is there for the shape.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...coreArrows,
  {
    files: ['src/vscode/**/*.ts', 'src/extension.*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [oneDoor, { group: ['node:*', '**/cli/**'], message: 'Also runs in a web worker: no Node modules.' }] },
      ],
    },
  },
  {
    files: ['src/extension.node.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [oneDoor] }] },
  },
  {
    files: ['src/node/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            oneDoor,
            { group: ['vscode', '**/vscode/**', '**/cli/**'], message: 'Shared by the CLI and the extension.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/convert/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            oneDoor,
            {
              group: ['vscode', 'node:*', '**/vscode/**', '**/cli/**', '**/node/**'],
              message: 'Runs in a worker of either host.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [oneDoor, { group: ['vscode', '**/vscode/**'], message: 'The CLI runs without VS Code.' }] },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['esbuild.js', 'scripts/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' } },
  },
  {
    // They talk to whoever runs the tests.
    files: ['test/vscode/**/*.ts', 'test/integration/options.ts'],
    rules: { 'no-console': 'off' },
  },
);
