import type { Api } from '../../api/api';
import { Storing } from '../../api/storing';
import { bewaarBestand } from '../../ui/bewaar-bestand';

/** The number of the dossier is all that a file name may hold. */
const naam = (nummer: string): string => `OPP-${nummer}.pdf`;

async function haalOpp(api: Api, id: string): Promise<Blob> {
  const uitkomst = await api.opp(id);
  if (!uitkomst.ok) throw new Storing('storing', uitkomst.kenmerk);
  return uitkomst.value;
}

/** Downloads the OPP. Rejects with a `Storing`. */
export async function bewaarOpp(api: Api, id: string, nummer: string): Promise<void> {
  bewaarBestand(await haalOpp(api, id), naam(nummer));
}

const LOSLATEN_MS = 60_000;

/** Opens the print dialog with the OPP; where the frame forbids that, it is downloaded. Rejects with a `Storing`. */
export async function drukOppAf(api: Api, id: string, nummer: string): Promise<void> {
  const adres = URL.createObjectURL(await haalOpp(api, id));
  const frame = document.createElement('iframe');
  frame.style.display = 'none';
  frame.src = adres;
  frame.addEventListener('load', () => {
    try {
      frame.contentWindow?.print();
    } catch {
      void bewaarOpp(api, id, nummer);
    }
  });
  document.body.append(frame);
  setTimeout(() => {
    frame.remove();
    URL.revokeObjectURL(adres);
  }, LOSLATEN_MS);
}
