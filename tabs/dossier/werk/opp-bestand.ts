import type { Api } from '../../api/api';
import { Storing } from '../../api/storing';

/** The number of the dossier is all that a file name may hold. */
const naam = (nummer: string): string => `OPP-${nummer}.pdf`;

async function haalOpp(api: Api, id: string): Promise<string> {
  const uitkomst = await api.opp(id);
  if (!uitkomst.ok) throw new Storing('storing', uitkomst.kenmerk);
  return URL.createObjectURL(uitkomst.value);
}

const LOSLATEN_MS = 60_000;

/** Downloads the OPP. Rejects with a `Storing`. */
export async function bewaarOpp(api: Api, id: string, nummer: string): Promise<void> {
  const adres = await haalOpp(api, id);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam(nummer);
  link.click();
  setTimeout(() => URL.revokeObjectURL(adres), LOSLATEN_MS);
}

/** Opens the print dialog with the OPP; where the frame forbids that, it is downloaded. Rejects with a `Storing`. */
export async function drukOppAf(api: Api, id: string, nummer: string): Promise<void> {
  const adres = await haalOpp(api, id);
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
