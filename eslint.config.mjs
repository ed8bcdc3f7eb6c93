import tseslint from 'typescript-eslint';

const PURE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the moment as a parameter.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Take the moment as a parameter.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take the id as a parameter.' },
  { selector: "Identifier[name='crypto']", message: 'Take the id as a parameter.' },
  { selector: 'ThrowStatement', message: 'Refuse with a Result.' },
  { selector: 'AwaitExpression', message: 'Domain rules are synchronous.' },
];

export default tseslint.config(
  { ignores: ['dist', '.data', 'node_modules'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      complexity: ['error', 8],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['dev/**', 'bench/**', 'build/**'], rules: { 'no-console': 'off' } },
  { files: ['domain/**/*.ts'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', ...PURE] } },
);
