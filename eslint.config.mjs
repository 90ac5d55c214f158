// Lint rules, and the arrows of the design: who may import whom. Types are checked, so promises cannot float; LINT_WITHOUT_TYPES leaves the rules
// out that need them, which takes a tenth of the time.
import { posix } from 'node:path';
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
  review: ['model', 'text'],
  workspace: ['model', 'text', 'sidecar'],
  intake: ['model', 'text', 'workspace'],
  article: ['model', 'text', 'detect', 'anchor', 'sidecar', 'workspace'],
};

/** What a file may not import that lies in a folder of core, or `depth` folders below it. */
const refusedInCore = (folder, depth) => {
  const allowed = [folder, ...CORE_ARROWS[folder]];
  const refused = Object.keys(CORE_ARROWS).filter((other) => !allowed.includes(other));
  return [
    {
      regex: `^${'../'.repeat(depth + 1)}(?:index$|(?:${refused.join('|')})/)`,
      message: `core/${folder} may import only ${allowed.join(', ')}.`,
    },
    {
      group: ['vscode', 'node:*', 'fs', 'path', 'crypto', '**/vscode/**', '**/cli/**'],
      message: 'Core is pure: pass a port in.',
    },
  ];
};

const DEPTHS = [0, 1, 2];

const coreArrows = Object.keys(CORE_ARROWS).flatMap((folder) =>
  DEPTHS.map((depth) => ({
    files: [`src/core/${folder}/${'*/'.repeat(depth)}*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: refusedInCore(folder, depth) }] },
  })),
);

/**
 * The folders of `root` from the lowest up: what lies in one may import its own folder and those before it.
 * @param depths How many folders below its own a file of a layer may lie.
 */
const layered = (root, layers, depths, refused) =>
  layers.flatMap((folder, floor) =>
    depths.map((depth) => ({
      files: [`${root}/${folder}/${'*/'.repeat(depth)}*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              ...refused(folder, depth),
              ...layers.slice(floor + 1).map((above) => ({
                // Of the folder around its own, only the files directly in it lie above.
                regex: `^${'../'.repeat(depth)}${posix.relative(folder, above)}/${folder.startsWith(`${above}/`) ? '[^/]+$' : ''}`,
                message: `${root}/${above} lies above ${root}/${folder}.`,
              })),
            ],
          },
        ],
      },
    })),
  );

const DETECT_LAYERS = [
  'words',
  ...['signs', 'runs', 'forms', 'credits', 'sport', 'votes', '.'].map((part) => posix.join('names', part)),
  ...['weights', 'features', 'mended', '.'].map((part) => posix.join('model', part)),
  'entities',
  'known',
  ...['frame', 'draft', 'phrases', 'subjects', 'reports', 'cues', 'marked', 'transcripts', '.'].map((part) =>
    posix.join('quotes', part),
  ),
  ...['focus', 'ranking', 'discourse', '.'].map((part) => posix.join('speakers', part)),
];

/** The files directly in detect that put the layers together. */
const DETECT_ENTRIES = 'detector|articleMentions|quoteReader|paragraphCache';

const detectArrows = layered('src/core/detect', DETECT_LAYERS, [0], (folder) => [
  ...refusedInCore('detect', folder.split('/').length),
  { regex: `^${posix.relative(folder, '')}/(?:${DETECT_ENTRIES})$`, message: 'That puts the layers together.' },
]);

const oneDoor = {
  regex: '/core/(?!index$)',
  message: 'core/index is the only door of core.',
};

const VSCODE_LAYERS = ['ports', 'workspace', 'wording', 'articles', 'acting', 'review', 'commands', 'features'];

const refusedInExtension = [oneDoor, { group: ['node:*', '**/cli/**'], message: 'Also runs in a web worker: no Node modules.' }];

const extensionArrows = layered('src/vscode', VSCODE_LAYERS, [0, 1], () => refusedInExtension);

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
  {
    // One line for each module: `import { type A, b } from …`.
    files: ['src/{core,cli,convert,node}/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-duplicate-imports': 'error' },
  },
  ...coreArrows,
  ...detectArrows,
  {
    files: ['src/vscode/**/*.ts', 'src/extension.*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: refusedInExtension }] },
  },
  ...extensionArrows,
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
