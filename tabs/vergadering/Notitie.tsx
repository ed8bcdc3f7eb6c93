import { Button, makeStyles } from '@fluentui/react-components';
import { toDag } from '@domain/datum/datum';
import { leesTekst } from '@domain/formulier/antwoord';
import { always, type Veld } from '@domain/formulier/veld';
import { useState } from 'react';
import { useSchrijfLogboek } from '../api/use-dossier';
import { useVerzoekId } from '../api/use-verzoek-id';
import { Formulier } from '../form/Formulier';
import { FormulierProvider } from '../form/formulier-context';
import { useLosFormulier } from '../form/use-los-formulier';
import { announce } from '../ui/announce';
import { Balk } from '../ui/Balk';
import { FoutBalk } from '../ui/FoutBalk';
import { card } from '../ui/layout';
import { Weigering } from '../ui/Weigering';

const useStyles = makeStyles({
  root: { ...card, display: 'grid', rowGap: '8px', padding: '12px' },
  acties: { display: 'flex', justifyContent: 'flex-end' },
});

const VELDEN: readonly Veld[] = [
  {
    naam: 'tekst',
    soort: 'langeTekst',
    label: 'Notitie voor het logboek',
    help: 'Wat is er afgesproken? Dit kun je daarna niet meer veranderen.',
    maxLengte: 4000,
    isVerplicht: always,
  },
];
const LEEG = {};
const NIET = 'Het staat nog niet in het logboek.';

/** Writes in the logboek during the talk; empty again for the next. */
export function Notitie({ dossierId }: { dossierId: string }) {
  const [keer, setKeer] = useState(0);
  return <EenNotitie key={keer} dossierId={dossierId} onKlaar={() => setKeer(keer + 1)} />;
}

function EenNotitie({ dossierId, onKlaar }: { dossierId: string; onKlaar(): void }) {
  const styles = useStyles();
  const maakId = useVerzoekId();
  const schrijf = useSchrijfLogboek(dossierId);
  const formulier = useLosFormulier({ velden: VELDEN, start: LEEG });
  // One about the text stands at the text.
  const weigering = schrijf.data && !schrijf.data.ok ? schrijf.data.refusals.find(({ pad }) => !pad) : undefined;
  const bewaar = () => {
    const antwoorden = formulier.probeer();
    if (!antwoorden || schrijf.isPending) return;
    const datum = toDag(new Date().toISOString());
    const regel = { wat: 'gesprekMetOuders', datum, tekst: leesTekst(antwoorden, 'tekst') } as const;
    const verzoek = { id: maakId(regel), ...regel };
    schrijf.mutate(verzoek, {
      onSuccess: (uitkomst) => {
        if (!uitkomst.ok) return formulier.wijs(uitkomst.refusals);
        announce('Het staat in het logboek.');
        onKlaar();
      },
    });
  };
  return (
    <form
      className={styles.root}
      aria-label="Notitie voor het logboek"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        bewaar();
      }}
    >
      <FormulierProvider value={formulier.waarden}>
        <Formulier velden={VELDEN} />
      </FormulierProvider>
      {schrijf.error && <FoutBalk titel={NIET} fout={schrijf.error} />}
      {weigering && (
        <Balk intent="error" titel={NIET}>
          <Weigering refusal={weigering} />
        </Balk>
      )}
      <div className={styles.acties}>
        <Button type="submit">Zet in het logboek</Button>
      </div>
    </form>
  );
}
