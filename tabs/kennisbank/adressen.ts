import { KENNISBANK } from '../uitleg/artikel-adres';

export const SCHRIJVEN = `${KENNISBANK}/schrijven`;
export const schrijfAdres = (artikelId: string): string => `${SCHRIJVEN}/${artikelId}`;
