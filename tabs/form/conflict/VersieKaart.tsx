import { Avatar, Button, makeStyles, mergeClasses, Radio, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { card, text, visuallyHidden } from '../../ui/layout';
import { showToast } from '../../ui/toast/toasts';
import type { Keuze, Versie } from './versies';
import type { Stuk } from './woord-verschil';

const useStyles = makeStyles({
  root: {
    ...card,
    borderRadius: '6px',
    padding: '8px 14px 12px',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
  },
  gekozen: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
  kop: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', marginLeft: '-10px' },
  label: { fontWeight: 600 },
  tekst: {
    ...text.body,
    lineHeight: '21px',
    margin: '4px 0 12px',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    maxHeight: '40vh',
    overflowY: 'auto',
    flexGrow: 1,
  },
  anders: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandStroke1,
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
  hidden: visuallyHidden,
  leeg: { color: tokens.colorNeutralForeground3 },
  wie: {
    ...text.context,
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    color: tokens.colorNeutralForeground3,
  },
});

/** Differences are tinted and underlined, and heard as `anders:`. */
export function Stukken({ stukken }: { stukken: readonly Stuk[] }): ReactNode {
  const styles = useStyles();
  return stukken.map(({ tekst, isAnders }, index) =>
    isAnders ? (
      <span key={index}>
        <span className={styles.hidden}> anders: </span>
        <span className={styles.anders}>{tekst.trimEnd()}</span>
        {tekst.slice(tekst.trimEnd().length)}
      </span>
    ) : (
      tekst
    ),
  );
}

async function kopieer(tekst: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(tekst);
    showToast({ titel: 'Tekst gekopieerd' });
  } catch {
    showToast({ titel: 'Kopiëren lukt hier niet', tekst: 'Selecteer de tekst en kopieer hem zelf.' });
  }
}

type Props = { keuze: Keuze; versie: Versie; isGekozen: boolean };

/** One of the two versions, as a choice. */
export function VersieKaart({ keuze, versie, isGekozen }: Props) {
  const styles = useStyles();
  const id = useId();
  const { label, tekst, naam } = versie;
  return (
    <div className={mergeClasses(styles.root, isGekozen && styles.gekozen)}>
      <div className={styles.kop}>
        <Radio value={keuze} label={{ children: label, className: styles.label }} aria-describedby={id} />
        <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => void kopieer(tekst)}>
          Kopieer
        </Button>
      </div>
      <div id={id} className={styles.tekst} tabIndex={0} role="group" aria-label={label}>
        {tekst ? <Stukken stukken={versie.stukken} /> : <span className={styles.leeg}>{versie.leeg}</span>}
      </div>
      <div className={styles.wie}>
        <Avatar name={naam} idForColor={versie.id} color={versie.isIk ? 'brand' : 'colorful'} size={20} aria-hidden />
        {[naam, versie.wanneer].filter(Boolean).join(' · ')}
      </div>
    </div>
  );
}
