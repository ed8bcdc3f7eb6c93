import { leesRijen, leesTekst, type Antwoorden, type Rij } from '@domain/formulier/antwoord';
import { listZichtbareVelden } from '@domain/formulier/check-antwoorden';
import type { EnkelVeld, LijstVeld, Veld } from '@domain/formulier/veld';
import { listOpties } from '@domain/stappenplan/opties-uit-dossier';
import { isPlat } from '../../tabs/form/lijst/is-plat';
import { vinkUitgeklaptAan, vulVeld, type Vraag } from './vul-veld';

const metHoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);

/** Fills what `antwoorden` answers, in the order of the screen: each next veld must be further on with Tab. */
export async function vulFormulier(vraag: Vraag, velden: readonly Veld[], antwoorden: Antwoorden): Promise<void> {
  for (const veld of listZichtbareVelden(velden, antwoorden)) {
    const antwoord = antwoorden[veld.naam];
    if (antwoord === undefined) continue;
    if (veld.soort === 'lijst') await vulLijst(vraag, veld, leesRijen(antwoorden, veld.naam));
    else await vulVeld(vraag, veld, antwoord);
  }
}

async function vulLijst(vraag: Vraag, lijst: LijstVeld, rijen: readonly Rij[]): Promise<void> {
  for (const [plaats, rij] of rijen.entries()) {
    const vorige = rijen[plaats - 1];
    if (isPlat(lijst)) await vulPlatteRij(vraag, lijst, rij, plaats + 1);
    else await vulRij(vraag, lijst, rij, isZelfdeGroep(lijst, rij, vorige));
  }
}

const isZelfdeGroep = ({ groepeerOp }: LijstVeld, rij: Rij, vorige: Rij | undefined): boolean =>
  groepeerOp !== undefined && vorige !== undefined && rij[groepeerOp] === vorige[groepeerOp];

function groepLabel({ context }: Vraag, { velden, groepeerOp }: LijstVeld, rij: Rij): string | undefined {
  const veld = velden.find(({ naam }) => naam === groepeerOp);
  if (veld?.soort !== 'keuze') return undefined;
  return listOpties(veld, context).find(({ code }) => code === leesTekst(rij, veld.naam))?.label;
}

/** The choice that says for whom or where a row is, stands in its head and comes first. */
function listRijVelden({ velden, groepeerOp }: LijstVeld, rij: Rij): readonly EnkelVeld[] {
  const zichtbaar = listZichtbareVelden(velden, rij).filter(({ naam }) => naam !== groepeerOp);
  const kop = zichtbaar.find(({ soort }) => soort === 'keuze');
  return kop ? [kop, ...zichtbaar.filter((veld) => veld !== kop)] : zichtbaar;
}

/** A row opens under the heading of its group, with the focus in its first veld. The button of a group stands above its rows. */
async function vulRij(vraag: Vraag, lijst: LijstVeld, rij: Rij, terug: boolean): Promise<void> {
  const groep = groepLabel(vraag, lijst, rij);
  const knop = `${metHoofdletter(lijst.rijNaam)} toevoegen`;
  await vraag.toetsen.knop(groep ? `${knop}: ${groep}` : knop, { terug });
  const velden = listRijVelden(lijst, rij);
  const [eerste] = velden;
  if (eerste)
    await vraag.toetsen.wachtOp({ rol: eerste.soort === 'keuze' ? 'combobox' : 'textbox', naam: eerste.label });
  for (const veld of velden) {
    const antwoord = rij[veld.naam];
    if (antwoord === undefined) continue;
    if (veld.soort === 'meerkeuze') await vinkUitgeklaptAan(vraag, veld, antwoord as readonly string[]);
    else await vulVeld(vraag, veld, antwoord);
  }
}

/** A row of one text: named by its number, with its group as a choice beside it. */
async function vulPlatteRij(vraag: Vraag, lijst: LijstVeld, rij: Rij, nummer: number): Promise<void> {
  const naam = `${metHoofdletter(lijst.rijNaam)} ${nummer}`;
  const groepNaam = (veld: EnkelVeld) => `${veld.label} van ${naam.toLowerCase()}`;
  await vraag.toetsen.knop(`${metHoofdletter(lijst.rijNaam)} toevoegen`);
  for (const veld of lijst.velden) {
    const isGroep = veld.naam === lijst.groepeerOp;
    if (isGroep) await vraag.toetsen.wachtOp({ rol: 'combobox', naam: groepNaam(veld) });
    const antwoord = rij[veld.naam];
    if (antwoord !== undefined) await vulVeld(vraag, veld, antwoord, isGroep ? groepNaam(veld) : naam);
  }
}
