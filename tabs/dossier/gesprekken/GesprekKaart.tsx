import { Badge, Button, makeStyles } from '@fluentui/react-components';
import { VideoRegular } from '@fluentui/react-icons';
import type { GesprekActie, GesprekBeeld } from '@domain/gesprek/gesprek-beeld';
import { GESPREK_LABEL } from '@domain/gesprek/gesprek-velden';
import { formatOpsomming } from '@domain/stappenplan/opsomming';
import { card, text } from '../../ui/layout';
import { standVan, wanneerIs } from './gesprek-woorden';

const useStyles = makeStyles({
  root: { ...card, display: 'grid', rowGap: '6px', padding: '12px 14px' },
  kop: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  titel: { ...text.cardTitle, flexGrow: 1 },
  tekst: { ...text.body, margin: 0 },
  stil: { ...text.help, margin: 0, overflowWrap: 'anywhere' },
  acties: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingTop: '4px' },
});

const KLEUR = {
  wachtend: 'informative',
  bezig: 'informative',
  gepland: 'success',
  aandacht: 'warning',
  uitgezet: 'warning',
  geannuleerd: 'subtle',
} as const satisfies Record<GesprekBeeld['status'], string>;

/** What can be started from the card. */
type Start = Exclude<GesprekActie, 'afvinken'>;
const KNOP = {
  opnieuw: 'Probeer opnieuw',
  verzetten: 'Verzet',
  annuleren: 'Annuleer gesprek',
} as const satisfies Record<Start, string>;
const VOLGORDE: readonly Start[] = ['opnieuw', 'verzetten', 'annuleren'];

type Props = { gesprek: GesprekBeeld; onStart(actie: Start): void };

export function GesprekKaart({ gesprek, onStart }: Props) {
  const styles = useStyles();
  const { wat, status, genodigden, joinUrl, acties } = gesprek;
  const titel = `${GESPREK_LABEL[wat]}, ${wanneerIs(gesprek)}`;
  return (
    <li className={styles.root}>
      <div className={styles.kop}>
        <h3 className={styles.titel}>{GESPREK_LABEL[wat]}</h3>
        <Badge appearance="tint" color={KLEUR[status]} size="large">
          {standVan(gesprek)}
        </Badge>
      </div>
      <p className={styles.tekst}>{wanneerIs(gesprek)}</p>
      <p className={styles.stil}>
        {status === 'uitgezet' ? 'Nog niet uitgenodigd' : 'Uitgenodigd'}:{' '}
        {formatOpsomming(genodigden.map(({ naam }) => naam))}.
      </p>
      <div className={styles.acties}>
        {joinUrl && !gesprek.isVoorbij && (
          <Button as="a" href={joinUrl} target="_blank" rel="noreferrer" icon={<VideoRegular />}>
            Open vergadering
          </Button>
        )}
        {VOLGORDE.filter((actie) => acties.includes(actie)).map((actie) => (
          <Button
            key={actie}
            appearance={actie === 'opnieuw' ? 'primary' : 'secondary'}
            aria-label={`${KNOP[actie]}: ${titel}`}
            onClick={() => onStart(actie)}
          >
            {KNOP[actie]}
          </Button>
        ))}
      </div>
    </li>
  );
}
