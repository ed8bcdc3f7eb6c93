import { Button, makeStyles } from '@fluentui/react-components';
import { HEROPEN_VELDEN } from '@domain/dossier/reopen-stap';
import { leesTekst } from '@domain/formulier/antwoord';
import type { StapNummer } from '@domain/stappenplan/stap';
import { useState } from 'react';
import { useHeropen } from '../../api/use-stap';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { useLosFormulier } from '../../form/use-los-formulier';
import { announce } from '../../ui/announce';
import { Dialoog } from '../../ui/Dialoog';
import { FoutBalk } from '../../ui/FoutBalk';

const useStyles = makeStyles({ uitleg: { margin: 0 } });

/** Step 3 is not undone: the old factors stay, and a new picture starts from them. */
const TEKST = {
  stap: (nummer: number) => ({
    titel: `Stap ${nummer} heropenen?`,
    uitleg: 'De stap staat dan weer op bezig. Wat er staat, blijft staan.',
    knop: `Heropen stap ${nummer}`,
  }),
  momentopname: () => ({
    titel: 'Nieuwe momentopname maken?',
    uitleg: 'De factoren van nu blijven bewaard bij hun datum. Je begint met dezelfde factoren en past ze aan.',
    knop: 'Begin nieuwe momentopname',
  }),
};

type Props = { dossierId: string; nummer: StapNummer; onSluit(): void; onHeropend(): void };

export function HeropenDialoog({ dossierId, nummer, onSluit, onHeropend }: Props) {
  const styles = useStyles();
  const heropen = useHeropen(dossierId);
  const formulier = useLosFormulier({ velden: HEROPEN_VELDEN });
  const [fout, setFout] = useState<unknown>();
  const tekst = nummer === 3 ? TEKST.momentopname() : TEKST.stap(nummer);

  const verstuur = async () => {
    const antwoorden = formulier.probeer();
    if (!antwoorden || heropen.isPending) return;
    setFout(undefined);
    try {
      const uitkomst = await heropen.mutateAsync({ nummer, reden: leesTekst(antwoorden, 'reden') });
      if (!uitkomst.ok) return formulier.wijs(uitkomst.refusals);
      announce(`Stap ${nummer} staat weer open.`);
      onHeropend();
    } catch (nieuw) {
      setFout(nieuw);
    }
  };

  return (
    <Dialoog
      titel={tekst.titel}
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button appearance="primary" onClick={() => void verstuur()}>
            {tekst.knop}
          </Button>
        </>
      }
    >
      <p className={styles.uitleg}>{tekst.uitleg}</p>
      {fout !== undefined && <FoutBalk titel="De stap is niet heropend." fout={fout} />}
      <FormulierProvider value={formulier.waarden}>
        <Formulier velden={HEROPEN_VELDEN} />
      </FormulierProvider>
    </Dialoog>
  );
}
