import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { card, media, text } from '../ui/layout';
import { Logo } from '../ui/Logo';
import { useTitle } from '../ui/use-title';
import { AANMELD_WOORDEN, GAST_IN_TEAMS, type AanmeldWoorden, type PaginaReden } from './aanmeld-woorden';
import { AanmeldKnoppen } from './AanmeldKnoppen';
import { useAanmelding } from './aanmelding-context';
import { VoorIct } from './VoorIct';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    padding: '32px 24px',
    outlineStyle: 'none',
    [media.phone]: { padding: '16px', alignContent: 'start' },
  },
  kaart: {
    ...card,
    width: '100%',
    maxWidth: '560px',
    padding: '32px',
    display: 'grid',
    rowGap: '20px',
    [media.phone]: { padding: '20px 16px' },
  },
  merk: { ...text.label, display: 'flex', alignItems: 'center', columnGap: '10px' },
  titel: { ...text.pageTitle, outlineStyle: 'none', overflowWrap: 'anywhere' },
  tekst: { ...text.body, margin: 0, fontSize: '16px', lineHeight: '24px' },
  stappen: { ...text.body, margin: 0, paddingLeft: '20px', display: 'grid', rowGap: '8px' },
  wie: { ...text.context, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export type Wachten = {
  reden: PaginaReden;
  code?: string | undefined;
  /** What the server said of it, in the place of our own sentence. */
  melding?: string | undefined;
};

const listStappen = (reden: PaginaReden, isBrowser: boolean): readonly string[] => {
  const { stappen = [] }: AanmeldWoorden = AANMELD_WOORDEN[reden];
  return reden === 'gast' && !isBrowser ? GAST_IN_TEAMS : stappen;
};

/** In the place of the whole app, for who is not signed in: what is the matter, and the nearest way on. */
export function AanmeldPagina({ reden, code, melding }: Wachten) {
  const styles = useStyles();
  const { account, isBrowser } = useAanmelding();
  const { titel, tekst } = AANMELD_WOORDEN[reden];
  const kop = useRef<HTMLHeadingElement>(null);
  useTitle(`${titel} · TOP Dossier`);
  useEffect(() => kop.current?.focus(), [reden]);
  const wie = account();
  const stappen = listStappen(reden, isBrowser);
  return (
    <main className={styles.root} data-regio="inhoud" data-inhoud tabIndex={-1}>
      <div className={styles.kaart}>
        <span className={styles.merk}>
          <Logo /> TOP Dossier
        </span>
        <h1 className={styles.titel} ref={kop} tabIndex={-1}>
          {titel}
        </h1>
        <p className={styles.tekst}>{melding ?? tekst}</p>
        {stappen.length > 0 && (
          <ol className={styles.stappen}>
            {stappen.map((stap) => (
              <li key={stap}>{stap}</li>
            ))}
          </ol>
        )}
        {wie && reden !== 'afgemeld' && <p className={styles.wie}>Je werkaccount is nu: {wie}</p>}
        <AanmeldKnoppen reden={reden} />
        {reden === 'aanmelden' && (
          <p className={styles.wie}>Werk je op een computer van meer mensen? Meld je af als je klaar bent.</p>
        )}
        <VoorIct reden={reden} code={code} />
      </div>
    </main>
  );
}
