import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LogboekSoort } from '@domain/dossier/dossier';
import { LOGBOEK_VELDEN } from '@domain/dossier/logboek';
import { leesTekst } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import { nietInToekomst } from '@domain/stappenplan/datum-volgorde';
import { useEffect, useState } from 'react';
import { useSchrijfLogboek } from '../../api/use-dossier';
import { focusPadStraks } from '../../form/focus-pad';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { useLosFormulier } from '../../form/use-los-formulier';
import { announce } from '../../ui/announce';
import { FoutBalk } from '../../ui/FoutBalk';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  acties: { display: 'flex', justifyContent: 'flex-end', columnGap: '8px' },
});

/** The panel is narrow: every veld takes its whole width. */
const VELDEN: readonly Veld[] = LOGBOEK_VELDEN.map((veld) => ({ ...veld, breedte: 3 }));

type Props = { dossierId: string; vandaag: string; onKlaar(): void };

/** A line for the logboek, written in place. It cannot be changed afterwards. */
export function LogboekSchrijven({ dossierId, vandaag, onKlaar }: Props) {
  const styles = useStyles();
  // The same id twice is the same line.
  const [id] = useState(() => crypto.randomUUID());
  const [fout, setFout] = useState<unknown>();
  const schrijf = useSchrijfLogboek(dossierId);
  const formulier = useLosFormulier({
    velden: VELDEN,
    start: { datum: vandaag },
    regels: (antwoorden) => nietInToekomst(leesTekst(antwoorden, 'datum') || undefined, vandaag, 'datum'),
  });
  useEffect(() => focusPadStraks('wat'), []);

  const bewaar = async () => {
    const antwoorden = formulier.probeer();
    if (!antwoorden || schrijf.isPending) return;
    setFout(undefined);
    try {
      const uitkomst = await schrijf.mutateAsync({
        id,
        wat: leesTekst(antwoorden, 'wat') as LogboekSoort,
        datum: leesTekst(antwoorden, 'datum'),
        tekst: leesTekst(antwoorden, 'tekst'),
      });
      if (!uitkomst.ok) return formulier.wijs(uitkomst.refusals);
      announce('Het staat in het logboek.');
      onKlaar();
    } catch (nieuw) {
      setFout(nieuw);
    }
  };

  return (
    <form
      className={styles.root}
      aria-label="Schrijf in het logboek"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void bewaar();
      }}
    >
      <FormulierProvider value={formulier.waarden}>
        <Formulier velden={VELDEN} />
      </FormulierProvider>
      {fout !== undefined && <FoutBalk titel="Het staat nog niet in het logboek." fout={fout} />}
      <div className={styles.acties}>
        <Button onClick={onKlaar}>Annuleren</Button>
        <Button appearance="primary" type="submit">
          Zet in het logboek
        </Button>
      </div>
    </form>
  );
}
