import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons';
import type { DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { isOntbrekend, formatTelling, telBezwaren } from '../../form/bezwaren';
import { media, size, tabular, text } from '../../ui/layout';
import { kortePlaats } from '../werk/plaats-tekst';
import { stapRoute } from './StapLink';
import type { StapScherm } from './use-stap-scherm';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    flexShrink: 0,
    minHeight: `${size.footer}px`,
    padding: '8px 32px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [media.narrow]: { position: 'sticky', bottom: 0, zIndex: 5, padding: '8px 24px' },
    [media.phone]: { minHeight: `${size.phoneFooter}px`, padding: '8px 16px' },
    [media.shallow]: { position: 'static' },
  },
  inhoud: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    width: '100%',
    maxWidth: `${size.text}px`,
    marginInline: 'auto',
  },
  ruimte: { flexGrow: 1, [media.phone]: { display: 'none' } },
  telling: {
    ...text.context,
    ...tabular,
    color: tokens.colorNeutralForeground3,
    textAlign: 'right',
    marginRight: '4px',
    [media.phone]: { display: 'none' },
  },
  woord: { [media.phone]: { display: 'none' } },
  nav: { minWidth: '44px', minHeight: '40px' },
  hoofd: { display: 'flex', [media.phone]: { flexGrow: 1 } },
  naarVolgende: { [media.phone]: { order: 2 } },
});

/** What still stands between this step and ready, in a few words. */
export function describeOpen({ refusals, waarden, velden }: StapScherm): string {
  const [eerste] = refusals;
  if (!eerste) return 'Alles is ingevuld';
  const telling = telBezwaren(refusals);
  if (telling.fouten > 0) return formatTelling(telling);
  if (telling.leeg > 1) return `Nog ${telling.leeg} velden`;
  const bron = { velden, antwoorden: waarden.antwoorden, context: waarden.bron.context };
  return `Nog 1 veld: ${kortePlaats(bron, refusals.find(isOntbrekend)?.pad ?? '')}`;
}

type Props = { dossier: DossierBeeld; stap: StapBeeld; links: string; hoofd?: ReactNode };

function StapKnop({
  dossier,
  nummer,
  richting,
}: {
  dossier: DossierBeeld;
  nummer: number | undefined;
  richting: 'terug' | 'verder';
}) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  if (!nummer) return null;
  const icon = richting === 'terug' ? <ArrowLeftRegular /> : <ArrowRightRegular />;
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.nav, richting === 'verder' && styles.naarVolgende)}
      icon={icon}
      iconPosition={richting === 'terug' ? 'before' : 'after'}
      aria-label={`Naar stap ${nummer}`}
      onClick={() => navigate(stapRoute(dossier.id, nummer))}
    >
      <span className={styles.woord}>Stap {nummer}</span>
    </Button>
  );
}

/** The steps before and after this one that this level needs. */
export function findBuren({ stappen }: DossierBeeld, nummer: number) {
  const nodig = stappen.filter(({ toestand }) => toestand !== 'nvt').map((stap) => stap.nummer);
  return { vorige: nodig.filter((een) => een < nummer).at(-1), volgende: nodig.find((een) => een > nummer) };
}

export function StapVoet({ dossier, stap, links, hoofd }: Props) {
  const styles = useStyles();
  const { vorige, volgende } = findBuren(dossier, stap.nummer);
  return (
    <footer className={styles.root}>
      <div className={styles.inhoud}>
        <StapKnop dossier={dossier} nummer={vorige} richting="terug" />
        <StapKnop dossier={dossier} nummer={volgende} richting="verder" />
        <span className={styles.ruimte} />
        <span className={styles.telling} data-telling>
          {links}
        </span>
        {hoofd && <span className={styles.hoofd}>{hoofd}</span>}
      </div>
    </footer>
  );
}
