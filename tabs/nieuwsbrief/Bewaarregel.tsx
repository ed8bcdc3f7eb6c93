import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CloudCheckmarkRegular } from '@fluentui/react-icons';
import { formatDatum, formatTijd, toDag } from '@domain/datum/datum';
import { isGeenVerbinding } from '../api/storing';
import { Balk } from '../ui/Balk';
import { text } from '../ui/layout';
import { MisluktBalk } from '../ui/MisluktBalk';
import { Weigering } from '../ui/Weigering';
import type { useBewaren } from './use-bewaren';

const useStyles = makeStyles({
  root: { marginBottom: '12px' },
  regel: { ...text.meta, display: 'flex', alignItems: 'center', columnGap: '6px', minHeight: '20px', margin: 0 },
  verschillen: { margin: '4px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  icon: { fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
});

type Props = {
  bewaren: ReturnType<typeof useBewaren>;
  /** Instant of the last save. */
  op: string;
  onHaalOp(): Promise<void>;
  /** How many velden hold something that cannot be saved. */
  fouten: number;
};

/** Whole texts would push the screen away. */
const MAX_GETOOND = 300;
const kort = (tekst: string): string => (tekst.length > MAX_GETOOND ? `${tekst.slice(0, MAX_GETOOND)} …` : tekst);

function Botsing({ bewaren: { botsing, kies } }: Pick<Props, 'bewaren'>) {
  const styles = useStyles();
  const door = botsing?.door ?? 'Een collega';
  return (
    <Balk
      intent="warning"
      titel={`${door} heeft hetzelfde veranderd.`}
      acties={
        <>
          <Button onClick={() => void kies('hun')}>Neem de tekst van je collega</Button>
          <Button onClick={() => void kies('mijn')}>Bewaar mijn tekst</Button>
        </>
      }
    >
      Kies welke tekst blijft staan. Tot dan wordt er niets bewaard. Wat jullie op een andere plek veranderden, blijft
      van allebei.
      <ul className={styles.verschillen}>
        {botsing?.verschillen.map(({ pad, plaats, huidig }) => (
          <li key={pad}>
            {plaats}:{' '}
            {huidig ? `bij je collega staat ‘${kort(huidig)}’` : 'je collega heeft dit veranderd of weggehaald'}.
          </li>
        ))}
      </ul>
    </Balk>
  );
}

/** What was typed stands there until somebody has had the chance to copy it. */
const Voorbij = ({ bewaren: { mislukt }, onHaalOp }: Pick<Props, 'bewaren' | 'onHaalOp'>) => (
  <Balk
    intent="error"
    titel="De nieuwsbrief is niet bewaard."
    acties={<Button onClick={() => void onHaalOp()}>Bekijk wat er nu is</Button>}
  >
    {mislukt?.refusals.map((refusal) => (
      <Weigering key={refusal.code} refusal={refusal} />
    ))}
  </Balk>
);

const describeBezig = (fouten: number): string => {
  if (fouten === 0) return 'Bewaren …';
  return fouten === 1 ? 'Niet opgeslagen. 1 veld klopt niet.' : `Niet opgeslagen. ${fouten} velden kloppen niet.`;
};

const describeOpgeslagen = (op: string): string =>
  toDag(op) === toDag(new Date().toISOString())
    ? `Opgeslagen om ${formatTijd(op)}`
    : `Opgeslagen op ${formatDatum(toDag(op))}`;

/** Always in the same place: whether everything is saved, and if not why. */
export function Bewaarregel(props: Props) {
  const styles = useStyles();
  const { stand, mislukt } = props.bewaren;
  if (stand === 'botsing')
    return (
      <div className={styles.root}>
        <Botsing bewaren={props.bewaren} />
      </div>
    );
  if (stand === 'voorbij')
    return (
      <div className={styles.root}>
        <Voorbij {...props} />
      </div>
    );
  if (stand === 'mislukt')
    return (
      <div className={styles.root}>
        {isGeenVerbinding(mislukt?.fout) ? (
          <Balk intent="warning" isOffline titel="Geen verbinding.">
            Je kunt verder typen. Sluit dit scherm niet.
          </Balk>
        ) : (
          <MisluktBalk
            mislukt={mislukt}
            titel="De nieuwsbrief is niet bewaard."
            onOpnieuw={() => void props.bewaren.flush()}
          />
        )}
      </div>
    );
  return (
    <div className={styles.root}>
      <p className={styles.regel} role="status">
        {stand === 'bezig' ? (
          describeBezig(props.fouten)
        ) : (
          <>
            <CloudCheckmarkRegular className={styles.icon} aria-hidden />
            {describeOpgeslagen(props.op)}
          </>
        )}
      </p>
    </div>
  );
}
