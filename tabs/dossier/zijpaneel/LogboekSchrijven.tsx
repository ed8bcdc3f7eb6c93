import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LogboekSoort } from '@domain/dossier/dossier';
import { LOGBOEK_VELDEN } from '@domain/dossier/logboek';
import { leesTekst } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { nietInToekomst } from '@domain/stappenplan/datum-volgorde';
import { useEffect, useState } from 'react';
import { useSchrijfLogboek } from '../../api/use-dossier';
import { useVerzoekId } from '../../api/use-verzoek-id';
import { focusPadStraks } from '../../form/focus-pad';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { useLosFormulier } from '../../form/use-los-formulier';
import { announce } from '../../ui/announce';
import { Balk } from '../../ui/Balk';
import { FoutBalk } from '../../ui/FoutBalk';
import { Weigering } from '../../ui/Weigering';

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

const NOG_NIET = 'Het staat nog niet in het logboek.';

type Props = { dossierId: string; vandaag: string; onKlaar(): void };

/** A line for the logboek, written in place. It cannot be changed afterwards. */
export function LogboekSchrijven({ dossierId, vandaag, onKlaar }: Props) {
  const styles = useStyles();
  const maakId = useVerzoekId();
  const [fout, setFout] = useState<unknown>();
  const [weigering, setWeigering] = useState<Refusal>();
  const schrijf = useSchrijfLogboek(dossierId);
  const formulier = useLosFormulier({
    velden: VELDEN,
    start: { datum: vandaag },
    regels: (antwoorden) => nietInToekomst(leesTekst(antwoorden, 'datum') || undefined, vandaag, 'datum'),
  });
  useEffect(() => focusPadStraks('wat'), []);

  const verwerk = (refusals: readonly Refusal[]) => {
    setWeigering(refusals.find(({ pad }) => !pad));
    formulier.wijs(refusals.filter(({ pad }) => pad));
  };

  const bewaar = async () => {
    const antwoorden = formulier.probeer();
    if (!antwoorden || schrijf.isPending) return;
    setFout(undefined);
    setWeigering(undefined);
    try {
      const regel = {
        wat: leesTekst(antwoorden, 'wat') as LogboekSoort,
        datum: leesTekst(antwoorden, 'datum'),
        tekst: leesTekst(antwoorden, 'tekst'),
      };
      const uitkomst = await schrijf.mutateAsync({ id: maakId(regel), ...regel });
      if (!uitkomst.ok) return verwerk(uitkomst.refusals);
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
      {fout !== undefined && <FoutBalk titel={NOG_NIET} fout={fout} />}
      {weigering && (
        <Balk intent="error" titel={NOG_NIET}>
          <Weigering refusal={weigering} />
        </Balk>
      )}
      <div className={styles.acties}>
        <Button onClick={onKlaar}>Annuleren</Button>
        <Button appearance="primary" type="submit">
          Zet in het logboek
        </Button>
      </div>
    </form>
  );
}
