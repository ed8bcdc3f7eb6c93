import { hkdfSync } from 'node:crypto';

/** What a key is for: one setting gives keys that have nothing to do with each other. Source: RFC 5869. */
export type Doeleinde = 'link' | 'sleutel';

export const deriveKey = (geheim: string, doeleinde: Doeleinde): Buffer =>
  Buffer.from(hkdfSync('sha256', geheim, '', `top-dossier/${doeleinde}`, 32));
