import { Button, makeStyles } from '@fluentui/react-components';
import { listAanmeldVelden } from '@domain/bijeenkomst/aanmeld-velden';
import type { BijeenkomstBeeld, DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { leesRijen, leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import { useMemo, useState } from 'react';
import { usePubliekeScholen } from '../../../api/use-publieke-scholen';
import { Formulier } from '../../../form/Formulier';
import { FormulierProvider } from '../../../form/formulier-context';
import { useLosFormulier } from '../../../form/use-los-formulier';
import { Balk } from '../../../ui/Balk';
import { Dialoog } from '../../../ui/Dialoog';
import { showToast } from '../../../ui/toast/toasts';
import { MisluktBalk } from '../../../ui/MisluktBalk';
import { useHandeling } from '../use-handeling';

const useStyles = makeStyles({ tekst: { margin: 0 } });
const LEEG: Antwoorden = {};

/** The sign-up form speaks to the person; here somebody else fills it in. */
const LABEL: { readonly [naam: string]: Partial<Veld> } = {
  naam: { breedte: 3 },
  email: { label: 'E-mailadres', help: 'Hier gaat de bevestiging naartoe.', breedte: 3 },
  school: { help: 'Zoek op naam of BRIN. Staat de school er niet bij? Typ dan de naam.' },
  rol: { label: 'Rol' },
};

const listVelden = (beeld: BijeenkomstBeeld): readonly Veld[] =>
  listAanmeldVelden(leesRijen(beeld.antwoorden, 'vragen'))
    .filter(({ naam }) => naam !== 'collegas')
    .map((veld) => ({ ...veld, ...LABEL[veld.naam] }) as Veld);

const findOpEmail = (beeld: BijeenkomstBeeld, email: string): DeelnemerBeeld | undefined =>
  beeld.deelnemers.find(({ deelnemer }) => deelnemer.email.toLowerCase() === email.trim().toLowerCase());

function describeUitkomst(nieuw: DeelnemerBeeld | undefined): string {
  return nieuw?.status === 'wachtlijst'
    ? `staat op de wachtlijst${nieuw.wachtnummer ? `, nummer ${nieuw.wachtnummer}` : ''}`
    : 'is aangemeld';
}

/** The form and the act. One id a dialog: a double click signs up one person. */
function useVoegToe(beeld: BijeenkomstBeeld, onToegevoegd: (nieuw: DeelnemerBeeld) => void) {
  const [id] = useState(() => crypto.randomUUID());
  const velden = useMemo(() => listVelden(beeld), [beeld]);
  const formulier = useLosFormulier({ velden, start: LEEG });
  const handeling = useHandeling(beeld.bijeenkomstId);

  const voegToe = async () => {
    const antwoorden = formulier.probeer();
    if (!antwoorden) return;
    const na = await handeling.doe(
      (api) => api.voegAanmeldingToe(beeld.bijeenkomstId, { id, antwoorden }),
      (refusals) => formulier.wijs(refusals.filter(({ pad }) => pad)),
    );
    if (!na) return;
    const nieuw = findOpEmail(na, leesTekst(antwoorden, 'email'));
    showToast({ titel: `${leesTekst(antwoorden, 'naam').trim()} ${describeUitkomst(nieuw)}` });
    if (nieuw) onToegevoegd(nieuw);
  };
  return { velden, formulier, voegToe, ...handeling };
}

/** What the veld of the school offers while typing. */
const SchoolSuggesties = () => (
  <datalist id="scholen">
    {usePubliekeScholen().map(({ id, naam }) => (
      <option key={id} value={`${naam} (${id})`} />
    ))}
  </datalist>
);

type Props = {
  beeld: BijeenkomstBeeld;
  titel?: string;
  onSluit(): void;
  /** Somebody is signed up now, or waits. */
  onToegevoegd?(nieuw: DeelnemerBeeld): void;
};

/** Signing somebody up by hand. */
export function VoegToeDialoog({ beeld, titel = 'Deelnemer toevoegen', onSluit, onToegevoegd }: Props) {
  const styles = useStyles();
  const { velden, formulier, voegToe, mislukt, isBezig } = useVoegToe(beeld, (nieuw) => {
    onToegevoegd?.(nieuw);
    onSluit();
  });
  const { capaciteit, bezet, wachtend } = beeld.tellingen;
  const algemeen = mislukt && { ...mislukt, refusals: mislukt.refusals.filter(({ pad }) => !pad) };
  return (
    <Dialoog
      titel={titel}
      isVeranderd={formulier.isVeranderd}
      onSluit={onSluit}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void voegToe()}>
            Voeg toe
          </Button>
        </>
      )}
    >
      {(bezet >= capaciteit || wachtend > 0) && (
        <Balk intent="info" titel="Deze bijeenkomst is vol.">
          Wie je toevoegt, komt op de wachtlijst. Meer plekken geven kan onder Gegevens.
        </Balk>
      )}
      {algemeen && (algemeen.fout !== undefined || algemeen.refusals.length > 0) && (
        <MisluktBalk mislukt={algemeen} titel="Er is niemand toegevoegd." />
      )}
      <p className={styles.tekst}>Deze persoon krijgt dezelfde bevestiging als wie zichzelf aanmeldt.</p>
      <FormulierProvider value={formulier.waarden}>
        <Formulier velden={velden} />
      </FormulierProvider>
      <SchoolSuggesties />
    </Dialoog>
  );
}
