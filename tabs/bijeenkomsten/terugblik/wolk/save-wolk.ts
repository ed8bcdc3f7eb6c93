import { bewaarBestand } from '../../../ui/bewaar-bestand';
import { composeSvg, type WolkPlaat } from './compose-svg';
import { MAAT, sizeWoorden, type LegWolk } from './wolk-vorm';

export type PlaatVorm = 'svg' | 'png';
/** Sharp on paper too. */
const PNG_SCHAAL = 3;

/** Draws the SVG on a canvas. Rejects when the browser can't. */
async function toPng({ svg, breedte, hoogte }: ReturnType<typeof composeSvg>): Promise<Blob> {
  const adres = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const plaat = new Image();
    plaat.src = adres;
    await plaat.decode();
    const canvas = document.createElement('canvas');
    canvas.width = breedte;
    canvas.height = hoogte;
    canvas.getContext('2d')?.drawImage(plaat, 0, 0, breedte, hoogte);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('There is no picture.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(adres);
  }
}

type Vraag = Omit<WolkPlaat, 'plaatsen'> & { naam: string; vorm: PlaatVorm; leg: LegWolk };

/** Always the wide layout, so that the file is the same from a phone. */
export async function saveWolk({ naam, vorm, leg, ...plaat }: Vraag): Promise<void> {
  const plaatsen = await leg(sizeWoorden(plaat.woorden, MAAT.breed), MAAT.breed);
  if (vorm === 'png') return bewaarBestand(await toPng(composeSvg({ ...plaat, plaatsen }, PNG_SCHAAL)), `${naam}.png`);
  bewaarBestand(new Blob([composeSvg({ ...plaat, plaatsen }).svg], { type: 'image/svg+xml' }), `${naam}.svg`);
}
