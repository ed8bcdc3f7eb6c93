import { Button, makeStyles } from '@fluentui/react-components';
import { CalendarAddRegular, CalendarRegular } from '@fluentui/react-icons';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { GesprekBeeld, Gesprekken } from '@domain/gesprek/gesprek-beeld';
import type { Refusal } from '@domain/result';
import { useGesprekActie, useGesprekken } from '../../api/use-gesprekken';
import { Balk } from '../../ui/Balk';
import { Dialoog } from '../../ui/Dialoog';
import { FoutBalk } from '../../ui/FoutBalk';
import { Laden } from '../../ui/Laden';
import { Leeg } from '../../ui/Leeg';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useEenHandeling } from '../../ui/use-een-handeling';
import { DatumVoorStapAcht } from './DatumVoorStapAcht';
import { GesprekKaart } from './GesprekKaart';
import { Weigering } from '../../ui/Weigering';
import type { GesprekScherm } from './gesprek-scherm';

const useStyles = makeStyles({
  lijst: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '12px' },
});

const NIET = 'Het gesprek is niet veranderd.';

type Props = { dossier: DossierBeeld; onKies(scherm: GesprekScherm): void; onSluit(): void };

export function GesprekkenLijst({ dossier, onKies, onSluit }: Props) {
  const magPlannen = dossier.acties.includes('gesprekPlannen');
  return (
    <Dialoog
      titel="Gesprekken"
      onSluit={onSluit}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Sluit</Button>
          {magPlannen && (
            <Button appearance="primary" icon={<CalendarAddRegular />} onClick={() => onKies({ soort: 'nieuw' })}>
              Plan een gesprek
            </Button>
          )}
        </>
      )}
    >
      <Stand dossier={dossier} onKies={onKies} />
    </Dialoog>
  );
}

function Stand({ dossier, onKies }: Omit<Props, 'onSluit'>) {
  const { data, error, refetch } = useGesprekken(dossier.id);
  if (data?.ok) return <Inhoud dossier={dossier} gesprekken={data.value} onKies={onKies} />;
  if (data) return <Geweigerd titel="De gesprekken zijn niet te zien." refusal={data.refusals[0]} />;
  return error ? (
    <FoutBalk titel="De gesprekken zijn niet geladen." fout={error} onOpnieuw={() => void refetch()} />
  ) : (
    <Laden tekst="Gesprekken laden …" />
  );
}

const Geweigerd = ({ titel, refusal }: { titel: string; refusal: Refusal | undefined }) =>
  refusal && (
    <Balk intent="error" titel={titel}>
      <Weigering refusal={refusal} />
    </Balk>
  );

type InhoudProps = Omit<Props, 'onSluit'> & { gesprekken: Gesprekken };

function Inhoud({ dossier, gesprekken: { isAan, gesprekken }, onKies }: InhoudProps) {
  const styles = useStyles();
  const opnieuw = useEenHandeling(useGesprekActie(dossier.id));
  const start = (gesprek: GesprekBeeld, soort: 'opnieuw' | 'verzetten' | 'annuleren') => {
    if (soort !== 'opnieuw') return onKies({ soort, gesprek });
    void opnieuw.doe((api) => api.probeerOpnieuw(dossier.id, gesprek.id));
  };
  return (
    <>
      {!isAan && (
        <Balk intent="info" titel="Gesprekken plannen staat uit.">
          Je samenwerkingsverband plant gesprekken niet via TOP Dossier. Plan het gesprek in je eigen agenda.
        </Balk>
      )}
      <MisluktBalk mislukt={opnieuw.mislukt} titel={NIET} />
      <DatumVoorStapAcht dossier={dossier} gesprekken={gesprekken} />
      {gesprekken.length === 0 && (
        <Leeg icon={CalendarRegular} titel="Er is nog geen gesprek gepland.">
          {dossier.acties.includes('gesprekPlannen') &&
            'Plan een evaluatiegesprek of startgesprek. Collega’s krijgen een uitnodiging in Outlook.'}
        </Leeg>
      )}
      <ul className={styles.lijst} aria-label="Gesprekken">
        {gesprekken.map((gesprek) => (
          <GesprekKaart key={gesprek.id} gesprek={gesprek} onStart={(soort) => start(gesprek, soort)} />
        ))}
      </ul>
    </>
  );
}
