import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningRegular } from '@fluentui/react-icons';
import { KnopLink } from '../../ui/KnopLink';
import { card, media, text } from '../../ui/layout';
import { beheerAdres } from '../adressen';
import { beginVraag } from '../lijst/lijst-vraag';
import { medewerkersVraag } from '../medewerkers/medewerkers-lijst';
import { scholenVraag } from '../scholen/scholen-lijst';
import type { KlaarPunt, KlaarStand } from './judge-klaar';

const useStyles = makeStyles({
  root: { ...card, padding: '16px 20px 12px', [media.phone]: { padding: '16px' } },
  kop: { display: 'flex', alignItems: 'center', columnGap: '10px' },
  titel: text.cardTitle,
  groot: { fontSize: '24px', flexShrink: 0 },
  lijst: { margin: '12px 0 0', padding: 0, listStyleType: 'none' },
  punt: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '10px',
    alignItems: 'center',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    [media.phone]: { gridTemplateColumns: '20px minmax(0, 1fr)', rowGap: '8px' },
  },
  gewoon: { paddingBlock: '6px' },
  icon: { fontSize: '20px' },
  tekst: { ...text.body, margin: 0, overflowWrap: 'anywhere' },
  reden: { ...text.help, margin: '2px 0 0' },
  knop: { [media.phone]: { gridColumn: 2, justifySelf: 'start' } },
  mis: { color: tokens.colorStatusDangerForeground3 },
  letOp: { color: tokens.colorStatusWarningForeground3 },
  goed: { color: tokens.colorStatusSuccessForeground1 },
});

const ICON = { mis: ErrorCircleFilled, letOp: WarningRegular, goed: CheckmarkCircleFilled } as const;

const tel = (punten: readonly KlaarPunt[], stand: KlaarStand): number =>
  punten.filter((punt) => punt.stand === stand).length;

function describeOordeel(punten: readonly KlaarPunt[]): { stand: KlaarStand; tekst: string } {
  const [mis, letOp] = [tel(punten, 'mis'), tel(punten, 'letOp')];
  if (mis > 0)
    return {
      stand: 'mis',
      tekst: mis === 1 ? 'Nog niet klaar: er ontbreekt 1 ding' : `Nog niet klaar: er ontbreken ${mis} dingen`,
    };
  if (letOp > 0)
    return {
      stand: 'letOp',
      tekst: `Klaar voor gebruik, met ${letOp === 1 ? '1 punt' : `${letOp} punten`} om na te kijken`,
    };
  return { stand: 'goed', tekst: 'Klaar voor gebruik' };
}

/** The list opens on the rows that the point is about. */
const zetFilter = ({ pad, filter }: NonNullable<KlaarPunt['doe']>): void => {
  const store = pad === 'scholen' ? scholenVraag : pad === 'medewerkers' ? medewerkersVraag : undefined;
  if (filter) store?.set({ ...beginVraag('naam'), filters: { stand: filter } });
};

function Punt({ punt }: { punt: KlaarPunt }) {
  const styles = useStyles();
  const { stand, tekst, doe } = punt;
  const Icon = ICON[stand];
  return (
    <li className={mergeClasses(styles.punt, stand === 'goed' && styles.gewoon)}>
      <Icon className={mergeClasses(styles.icon, styles[stand])} aria-hidden />
      <div>
        <p className={styles.tekst}>{tekst}</p>
        {doe && <p className={styles.reden}>{doe.reden}</p>}
      </div>
      {doe && (
        <span className={styles.knop} onClick={() => zetFilter(doe)}>
          <KnopLink href={beheerAdres(doe.pad)} size="small">
            {doe.knop}
          </KnopLink>
        </span>
      )}
    </li>
  );
}

/** At a glance: can schools work with this, and what is still to be done. */
export function Klaar({ punten }: { punten: readonly KlaarPunt[] }) {
  const styles = useStyles();
  const { stand, tekst } = describeOordeel(punten);
  const Icon = ICON[stand];
  return (
    <section className={styles.root} aria-labelledby="klaar-voor-gebruik">
      <div className={styles.kop}>
        <Icon className={mergeClasses(styles.groot, styles[stand])} aria-hidden />
        <h2 id="klaar-voor-gebruik" className={styles.titel}>
          {tekst}
        </h2>
      </div>
      <ul className={styles.lijst}>
        {punten.map((punt) => (
          <Punt key={punt.id} punt={punt} />
        ))}
      </ul>
    </section>
  );
}
