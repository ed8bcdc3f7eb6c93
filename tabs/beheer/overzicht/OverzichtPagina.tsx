import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { useKopStyles } from '../../ui/kop-styles';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { card, focusRing, text } from '../../ui/layout';
import { Pagina } from '../../ui/Pagina';
import { beheerAdres } from '../adressen';
import { useBladFocus } from '../use-blad-focus';
import type { BeheerGroep, BeheerPagina } from '../beheer-pagina';
import { Klaar } from './Klaar';
import { useKlaar } from './use-klaar';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '24px', maxWidth: '1120px' },
  groep: { ...text.cardTitle, marginBottom: '8px' },
  kaarten: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    gap: '12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  kaart: {
    ...card,
    ...focusRing,
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: '12px',
    height: '100%',
    padding: '14px 16px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  icon: { fontSize: '24px', color: tokens.colorBrandForeground1 },
  titel: { ...text.body, display: 'block', fontWeight: 600 },
  uitleg: { ...text.help, display: 'block', marginTop: '2px' },
  bot: { display: 'grid', rowGap: '16px', padding: '16px 20px', ...card },
});

function Kaart({ pad, titel, uitleg, icon: Icon }: BeheerPagina) {
  const styles = useStyles();
  return (
    <li>
      <Link href={beheerAdres(pad)} className={styles.kaart}>
        <Icon className={styles.icon} aria-hidden />
        <span>
          <span className={styles.titel}>{titel}</span>
          <span className={styles.uitleg}>{uitleg}</span>
        </span>
      </Link>
    </li>
  );
}

function KlaarBotten() {
  const styles = useStyles();
  return (
    <Laden tekst="Nakijken wat er al is …">
      <Skeleton className={styles.bot}>
        {['40%', '64%', '52%', '58%'].map((breedte) => (
          <SkeletonItem key={breedte} size={16} style={{ width: breedte }} />
        ))}
      </Skeleton>
    </Laden>
  );
}

/** The front door of beheer: what is still missing, and the way to every part. */
export function OverzichtPagina({ groepen }: { groepen: readonly BeheerGroep[] }) {
  const kop = useKopStyles();
  const styles = useStyles();
  const { punten, mis } = useKlaar();
  useBladFocus();
  return (
    <Pagina title="Beheer" label="Beheer">
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} tabIndex={-1} data-titel>
            Beheer
          </h1>
          <p className={kop.onder}>Wie er werkt en hoe. Wat er in dossiers staat, zie je hier nooit.</p>
        </div>
      </div>
      {mis && <LaadFout query={mis} titel="Niet alles is nagekeken." watJeZiet="Je ziet de stand" />}
      <div className={styles.root}>
        {punten && <Klaar punten={punten} />}
        {!punten && !mis && <KlaarBotten />}
        {groepen.map(({ titel, paginas }) => (
          <section key={titel} aria-labelledby={`groep-${titel}`}>
            <h2 id={`groep-${titel}`} className={styles.groep}>
              {titel}
            </h2>
            <ul className={styles.kaarten}>
              {paginas.map((pagina) => (
                <Kaart key={pagina.pad} {...pagina} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Pagina>
  );
}
