/** Ids that nothing has, in the ways that people and programs get them wrong. */
export const RAAR: readonly string[] = [
  'onbekend',
  '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001',
  '..%2f..%2fadresboek',
  '..%5c',
  'a'.repeat(65),
  'a'.repeat(5000),
  'caf%C3%A9',
  '%F0%9F%98%80',
  '%00',
  'DEMO-FENNA',
  "demo-fenna'--",
  'demo-fenna%20',
  '*',
  'gezondheid',
];
