import { Button, makeStyles } from '@fluentui/react-components';
import { HEROPEN_VELDEN } from '@domain/dossier/reopen-stap';
import { leesTekst } from '@domain/formulier/antwoord';
import type { Refusal } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { useState } from 'react';
import { useHeropen } from '../../api/use-stap';
import { useVerzoekId } from '../../api/use-verzoek-id';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { useLosFormulier } from '../../form/use-los-formulier';
import { announce } from '../../ui/announce';
import { Balk } from '../../ui/Balk';
import { Dialoog } from '../../ui/Dialoog';
import { FoutBalk } from '../../ui/FoutBalk';
import { showToast } from '../../ui/toast/toasts';
import { Weigering } from '../../ui/Weigering';

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

const NIET_HEROPEND = 'De stap is niet heropend.';

type Props = { dossierId: string; nummer: StapNummer; onSluit(): void; onHeropend(): void };

export function HeropenDialoog({ dossierId, nummer, onSluit, onHeropend }: Props) {
  const styles = useStyles();
  const heropen = useHeropen(dossierId);
  const formulier = useLosFormulier({ velden: HEROPEN_VELDEN });
  const maakId = useVerzoekId();
  const [fout, setFout] = useState<unknown>();
  const [weigering, setWeigering] = useState<Refusal>();
  const tekst = nummer === 3 ? TEKST.momentopname() : TEKST.stap(nummer);

  const verwerk = (refusals: readonly Refusal[]) => {
    if (refusals.some(({ code }) => code === 'stap-niet-gereed')) {
      showToast({ titel: `Stap ${nummer} stond al open`, tekst: 'In het logboek staat wie hem heropende, en waarom.' });
      return onHeropend();
    }
    setWeigering(refusals.find(({ pad }) => !pad));
    formulier.wijs(refusals.filter(({ pad }) => pad));
  };

  const verstuur = async () => {
    const antwoorden = formulier.probeer();
    if (!antwoorden || heropen.isPending) return;
    setFout(undefined);
    setWeigering(undefined);
    try {
      const reden = leesTekst(antwoorden, 'reden');
      const uitkomst = await heropen.mutateAsync({ nummer, id: maakId([nummer, reden]), reden });
      if (!uitkomst.ok) return verwerk(uitkomst.refusals);
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
      {fout !== undefined && <FoutBalk titel={NIET_HEROPEND} fout={fout} />}
      {weigering && (
        <Balk intent="error" titel={NIET_HEROPEND}>
          <Weigering refusal={weigering} />
        </Balk>
      )}
      <FormulierProvider value={formulier.waarden}>
        <Formulier velden={HEROPEN_VELDEN} />
      </FormulierProvider>
    </Dialoog>
  );
}
