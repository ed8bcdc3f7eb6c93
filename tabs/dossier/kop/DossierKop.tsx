import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { formatDatum } from '@domain/datum/datum';
import { volledigeNaam } from '@domain/dossier/dossier';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { NIVEAU_LABEL } from '@domain/stappenplan/stap';
import type { WetUitkomst } from '@domain/wet/wet-uitkomst';
import { Link } from 'wouter';
import { focusRing, media, size, tabular, text } from '../../ui/layout';
import { KopActies } from './KopActies';
import type { KopHandelingen } from './kop-handelingen';
import { ZesWekenKaart, ZesWekenRegel } from './ZesWekenKaart';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    flexShrink: 0,
    minHeight: `${size.dossierHeader}px`,
    padding: '4px 24px 4px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: '-2px',
    [media.narrow]: { position: 'sticky', top: 0, zIndex: 8 },
    [media.phone]: { minHeight: `${size.phoneHeader}px`, padding: '4px 8px', columnGap: '4px' },
    [media.shallow]: { position: 'static' },
  },
  terug: {
    ...focusRing,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '32px',
    height: '32px',
    flexShrink: 0,
    fontSize: '20px',
    color: tokens.colorNeutralForeground2,
    [media.phone]: { width: '44px', height: '44px' },
  },
  wie: { minWidth: 0, flexGrow: 1 },
  naam: {
    margin: 0,
    fontSize: '18px',
    lineHeight: '24px',
    fontWeight: 600,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  meta: {
    ...text.meta,
    ...tabular,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    whiteSpace: 'nowrap',
    [media.phone]: { display: 'none' },
  },
  deel: { flexShrink: 0, ':not(:first-child)::before': { content: '"·"', marginInline: '6px' } },
  /** Gives way first: the number is what mails and paper show. */
  wijkt: { flexShrink: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  smal: { display: 'none', [media.narrow]: { display: 'flex' } },
  kaart: { [media.narrow]: { display: 'none' } },
});

type Props = { dossier: DossierBeeld; wet: WetUitkomst; vandaag: string; handelingen: KopHandelingen };

/** Whose dossier this is, when the OPP is due, and what can be done with the whole of it. */
export function DossierKop({ dossier, wet, vandaag, handelingen }: Props) {
  const styles = useStyles();
  const { kop, school } = dossier;
  const wijkend = [school.naam, NIVEAU_LABEL[kop.niveau]];
  const delen = [
    formatDatum(kop.leerling.geboortedatum),
    `groep ${kop.leerling.groep}`,
    school.naam,
    NIVEAU_LABEL[kop.niveau],
    kop.nummer,
  ];
  return (
    <section className={styles.root} data-regio="kop" tabIndex={-1} aria-label="Dossier">
      <Link href="/" className={styles.terug} aria-label="Terug naar de werkvoorraad">
        <ArrowLeftRegular aria-hidden />
      </Link>
      <div className={styles.wie}>
        <h1 className={styles.naam}>{volledigeNaam(kop.leerling)}</h1>
        <ul className={styles.meta}>
          {delen.map((deel) => (
            <li key={deel} className={mergeClasses(styles.deel, wijkend.includes(deel) && styles.wijkt)}>
              {deel}
            </li>
          ))}
        </ul>
        {wet.zesWeken && (
          <span className={styles.smal}>
            <ZesWekenRegel zesWeken={wet.zesWeken} vandaag={vandaag} />
          </span>
        )}
      </div>
      {wet.zesWeken && (
        <span className={styles.kaart}>
          <ZesWekenKaart zesWeken={wet.zesWeken} vandaag={vandaag} />
        </span>
      )}
      <KopActies dossier={dossier} wet={wet} handelingen={handelingen} />
    </section>
  );
}
