import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeRegular, ShieldCheckmarkRegular } from '@fluentui/react-icons';
import type { Ontvanger } from '@domain/bericht/bericht';
import type { BerichtDeel, BerichtTekst } from '@domain/bericht/compose-bericht';
import { useEffect, useRef } from 'react';
import { card, focusRing, text } from '../../ui/layout';
import { roepnaamVan } from './mail-voorbeeld';

const useStyles = makeStyles({
  root: { ...focusRing, display: 'grid', rowGap: '12px', alignContent: 'start' },
  boven: { ...text.meta, display: 'flex', alignItems: 'center', columnGap: '8px', margin: 0, fontWeight: 400 },
  mail: card,
  kop: {
    ...text.context,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '16px',
    rowGap: '2px',
    margin: 0,
    padding: '12px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  naam: { color: tokens.colorNeutralForeground3 },
  waarde: { margin: 0, overflowWrap: 'anywhere' },
  onderwerp: { fontWeight: 600 },
  tekst: { ...text.body, display: 'grid', rowGap: '12px', justifyItems: 'start', padding: '16px' },
  alinea: { margin: 0 },
  knop: {
    padding: '5px 14px',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: 600,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  klein: text.meta,
  leeg: { ...text.help, margin: 0, padding: '24px 16px' },
  zeker: { ...text.context, display: 'flex', columnGap: '10px', margin: 0 },
  schild: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
});

function Deel({ deel }: { deel: BerichtDeel }) {
  const styles = useStyles();
  if (deel.soort === 'klein') return <span className={styles.klein}>{deel.tekst}</span>;
  if (deel.soort === 'knop') return <span className={styles.knop}>{deel.tekst}</span>;
  return (
    <p className={styles.alinea}>
      {deel.stukken.map(({ tekst, isTitel }, plaats) => (isTitel ? <em key={plaats}>{tekst}</em> : tekst))}
    </p>
  );
}

function Mail({ bericht, aan }: { bericht: BerichtTekst; aan: string }) {
  const styles = useStyles();
  return (
    <div className={styles.mail}>
      <dl className={styles.kop}>
        <dt className={styles.naam}>Van</dt>
        <dd className={styles.waarde}>{bericht.van}</dd>
        <dt className={styles.naam}>Aan</dt>
        <dd className={styles.waarde}>{aan}</dd>
        <dt className={styles.naam}>Onderwerp</dt>
        <dd className={mergeClasses(styles.waarde, styles.onderwerp)}>
          <Onderwerp tekst={bericht.onderwerp} />
        </dd>
      </dl>
      <div className={styles.tekst}>
        {bericht.delen.map((deel, plaats) => (
          <Deel key={plaats} deel={deel} />
        ))}
      </div>
    </div>
  );
}

/** A dossier number does not break at its hyphens. */
const Onderwerp = ({ tekst }: { tekst: string }) =>
  tekst.split(/(\(\S+\))/).map((stuk, plaats) => (
    <span key={plaats} style={{ whiteSpace: stuk.startsWith('(') ? 'nowrap' : 'normal' }}>
      {stuk}
    </span>
  ));

type Props = {
  bericht: BerichtTekst | undefined;
  ontvanger: Ontvanger | undefined;
  zekerheid: string;
  /** On a phone it is a step of its own: it takes the focus, and scrolls by the keyboard. */
  isStap: boolean;
};

/** The mail as the receiver sees it: it follows the choices at once. */
export function MailVoorbeeld({ bericht, ontvanger, zekerheid, isStap }: Props) {
  const styles = useStyles();
  const stap = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isStap) stap.current?.focus();
  }, [isStap]);
  return (
    <section ref={stap} className={styles.root} aria-label="Voorbeeld van de mail" {...(isStap && { tabIndex: 0 })}>
      <h3 className={styles.boven}>
        <EyeRegular aria-hidden fontSize={16} />
        {ontvanger ? `Zo komt de mail bij ${roepnaamVan(ontvanger)} aan` : 'Zo komt de mail aan'}
      </h3>
      {bericht && ontvanger ? (
        <Mail bericht={bericht} aan={ontvanger.naam} />
      ) : (
        <div className={styles.mail}>
          <p className={styles.leeg}>Kies aan wie je dit stuurt en wat je meestuurt. Dan zie je hier de mail.</p>
        </div>
      )}
      <p className={styles.zeker}>
        <ShieldCheckmarkRegular aria-hidden className={styles.schild} />
        {zekerheid}
      </p>
    </section>
  );
}
