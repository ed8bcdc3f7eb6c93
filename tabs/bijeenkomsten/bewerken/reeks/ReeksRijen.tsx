import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { ALLE_WIJKEN } from '@domain/bijeenkomst/bijeenkomst-velden';
import { leesRijen, type Rij } from '@domain/formulier/antwoord';
import type { LijstVeld } from '@domain/formulier/veld';
import { VOLGORDE } from '@domain/formulier/wijzigingen';
import { Bezwaar } from '../../../form/Bezwaar';
import { focusPadStraks } from '../../../form/focus-pad';
import { useFormulier } from '../../../form/formulier-context';
import { card, media, text } from '../../../ui/layout';
import { showToast } from '../../../ui/toast/toasts';
import { ReeksRij } from './ReeksRij';
import { RIJEN } from './reeks-velden';

const useStyles = makeStyles({
  root: {
    ...card,
    padding: '16px 20px',
    [media.phone]: { padding: '12px 16px' },
  },
  titel: text.cardTitle,
  help: { ...text.help, margin: '2px 0 4px' },
  knop: { marginTop: '4px', [media.phone]: { minHeight: '44px' } },
});

/** Removing is at once, with a way back. */
function useRijActies(rijen: readonly Rij[]) {
  const { change } = useFormulier();
  const pad = (rij: Rij) => `${RIJEN}/${rij.id}`;
  const voegToe = () => {
    const [eerste] = rijen;
    const rij: Rij = {
      id: crypto.randomUUID(),
      wijk: ALLE_WIJKEN,
      van: eerste?.['van'],
      tot: eerste?.['tot'],
      capaciteit: eerste?.['capaciteit'],
    };
    change(pad(rij), rij);
    focusPadStraks(`${pad(rij)}/wijk`);
  };
  const verwijder = (rij: Rij) => {
    const ids = rijen.map(({ id }) => id);
    const zetTerug = () => {
      change(pad(rij), rij);
      change(`${RIJEN}/${VOLGORDE}`, ids);
      focusPadStraks(`${pad(rij)}/wijk`);
    };
    change(pad(rij), null);
    showToast({
      titel: `Bijeenkomst ${ids.indexOf(rij.id) + 1} verwijderd`,
      actie: { label: 'Zet terug', doe: zetTerug },
    });
    const buur = rijen[ids.indexOf(rij.id) + 1] ?? rijen[ids.indexOf(rij.id) - 1];
    focusPadStraks(buur ? `${pad(buur)}/wijk` : RIJEN);
  };
  return { voegToe, verwijder };
}

/** A row for each bijeenkomst: what differs within the reeks. */
export function ReeksRijen({ veld }: { veld: LijstVeld }) {
  const styles = useStyles();
  const { antwoorden, bezwaarBij } = useFormulier();
  const rijen = leesRijen(antwoorden, RIJEN);
  const { voegToe, verwijder } = useRijActies(rijen);
  const bezwaar = bezwaarBij(RIJEN);
  const isOnline = antwoorden['vorm'] === 'online';
  const velden = isOnline ? veld.velden.filter(({ naam }) => naam !== 'plaats') : veld.velden;
  return (
    <section className={styles.root} aria-labelledby="reeks-rijen" data-pad={RIJEN}>
      <h2 id="reeks-rijen" className={styles.titel}>
        {veld.label}
      </h2>
      <p className={styles.help}>
        Tijd en aantal van de eerste gelden voor alle bijeenkomsten tot je ze verandert. Aanmelden kan tot twee dagen
        ervoor, afmelden tot een dag ervoor.
      </p>
      {bezwaar && <Bezwaar bezwaar={bezwaar} />}
      {rijen.map((rij, plaats) => (
        <ReeksRij key={rij.id} rij={rij} nummer={plaats + 1} velden={velden} onVerwijder={() => verwijder(rij)} />
      ))}
      {rijen.length < veld.maxRijen && (
        <Button className={styles.knop} appearance="subtle" icon={<AddRegular />} data-toevoegen onClick={voegToe}>
          Extra bijeenkomst toevoegen
        </Button>
      )}
    </section>
  );
}
