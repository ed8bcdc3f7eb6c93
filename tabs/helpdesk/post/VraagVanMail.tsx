import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import type { MailApart, StellerKeuze } from '@domain/helpdesk/mail-apart';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useStellers, useVraagVanPost } from '../../api/use-helpdeskpost';
import { announce } from '../../ui/announce';
import { Dialoog } from '../../ui/Dialoog';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useEenHandeling } from '../../ui/use-een-handeling';
import { vraagRoute } from '../adressen';

const useStyles = makeStyles({ tekst: { margin: 0 } });

const KIES_WIE: Refusal = { code: 'veld-leeg', message: 'Kies eerst namens wie je de vraag stelt.' };
const KIES_SCHOOL: Refusal = { code: 'veld-leeg', message: 'Kies eerst om welke school het gaat.' };

/** What still has to be chosen. */
function judgeKeuze(steller: StellerKeuze | undefined, schoolId: string): readonly Refusal[] {
  if (!steller) return [KIES_WIE];
  return steller.scholen.length > 1 && !schoolId ? [KIES_SCHOOL] : [];
}

type KeuzeProps = { waarde: string; onKies(waarde: string): void };

const WieVeld = ({ stellers, waarde, onKies }: KeuzeProps & { stellers: readonly StellerKeuze[] }) => (
  <Field label="Namens wie?">
    <Select value={waarde} onChange={(_, { value }) => onKies(value)}>
      <option value="">Kies een medewerker</option>
      {stellers.map(({ id, naam, functie }) => (
        <option key={id} value={id}>
          {naam}, {functie}
        </option>
      ))}
    </Select>
  </Field>
);

/** Only for who works at more than one. */
const SchoolVeld = ({ scholen, waarde, onKies }: KeuzeProps & Pick<StellerKeuze, 'scholen'>) =>
  scholen.length > 1 ? (
    <Field label="Voor welke school?">
      <Select value={waarde} onChange={(_, { value }) => onKies(value)}>
        <option value="">Kies een school</option>
        {scholen.map(({ id, naam }) => (
          <option key={id} value={id}>
            {naam}
          </option>
        ))}
      </Select>
    </Field>
  ) : null;

/** The choice, and the question that comes of it. */
function useVraagVan(mail: MailApart, stellers: readonly StellerKeuze[] | undefined) {
  const [, navigate] = useLocation();
  const [wie, setWie] = useState(mail.afzenderId ?? '');
  const [schoolId, setSchoolId] = useState('');
  const [bezwaren, setBezwaren] = useState<readonly Refusal[]>([]);
  const { doe, mislukt, isBezig } = useEenHandeling(useVraagVanPost());
  const steller = stellers?.find(({ id }) => id === wie);
  const maak = async () => {
    const nieuwe = judgeKeuze(steller, schoolId);
    setBezwaren(nieuwe);
    if (!steller || nieuwe.length > 0) return;
    const namens = { medewerkerId: steller.id, ...(schoolId && { schoolId }) };
    const vraag = await doe((api) => api.maakVraagVanPost(mail.mailId, namens));
    if (!vraag) return;
    announce(`De mail is nu vraag ${vraag.nummer}.`);
    navigate(vraagRoute(vraag.vraagId));
  };
  return {
    wie,
    kiesWie: (nieuw: string) => {
      setWie(nieuw);
      setSchoolId('');
    },
    schoolId,
    setSchoolId,
    steller,
    maak,
    mislukt: bezwaren.length > 0 ? { refusals: bezwaren } : mislukt,
    isBezig,
  };
}

/** A mail becomes a question of somebody in the directory, as if they had asked it here. */
export function VraagVanMail({ mail, onSluit }: { mail: MailApart; onSluit(): void }) {
  const styles = useStyles();
  const query = useStellers();
  const stellers = query.data?.ok ? query.data.value.stellers : undefined;
  const { wie, kiesWie, schoolId, setSchoolId, steller, maak, mislukt, isBezig } = useVraagVan(mail, stellers);
  return (
    <Dialoog
      titel="Maak een vraag van deze mail"
      onder={mail.onderwerp || 'Zonder onderwerp'}
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void maak()}>
            Maak vraag
          </Button>
        </>
      }
    >
      {stellers && <WieVeld stellers={stellers} waarde={wie} onKies={kiesWie} />}
      {steller && <SchoolVeld scholen={steller.scholen} waarde={schoolId} onKies={setSchoolId} />}
      <p className={styles.tekst}>
        Het wordt een technische vraag, met de Themaverbinder in cc. De medewerker krijgt een mail met het nummer en
        leest de mail hier ook.
      </p>
      {query.isPending && <Laden tekst="Medewerkers laden …" />}
      <LaadFout query={query} titel="De medewerkers zijn niet geladen." watJeZiet="Je ziet de medewerkers" />
      <MisluktBalk mislukt={mislukt} titel="De vraag is niet gemaakt." />
    </Dialoog>
  );
}
