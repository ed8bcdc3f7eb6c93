/** From here the list stands beside the conversation, and then also the help. */
export const breedte = {
  naast: '@media (min-width: 900px)',
  drie: '@media (min-width: 1280px)',
  print: '@media print',
} as const;

export const vraag = { naast: '(min-width: 900px)', drie: '(min-width: 1280px)' } as const;

/** Width of the list and of the help, in pixels. */
export const KOLOM = 320;
