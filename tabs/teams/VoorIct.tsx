import { makeStyles, tokens } from '@fluentui/react-components';
import { skipToken, useQuery } from '@tanstack/react-query';
import { focusRing, text } from '../ui/layout';
import type { PaginaReden } from './aanmeld-woorden';
import { useAanmelding } from './aanmelding-context';

const useStyles = makeStyles({
  root: {
    ...text.context,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kop: { ...focusRing, cursor: 'pointer', minHeight: '44px', padding: '12px 0', boxSizing: 'border-box' },
  tekst: { margin: 0, paddingBottom: '12px' },
  link: { ...focusRing, color: tokens.colorBrandForegroundLink },
});

/** Where an administrator agrees for the whole organisation. Not with the directory of the local machine. */
function Toestemming() {
  const styles = useStyles();
  const { readGegevens } = useAanmelding();
  const { data } = useQuery({ queryKey: ['aanmeldgegevens'], queryFn: readGegevens ?? skipToken, retry: false });
  if (!data || data.metadata) return null;
  const adres = `${data.authority}/adminconsent?client_id=${encodeURIComponent(data.clientId)}`;
  return (
    <p className={styles.tekst}>
      <a className={styles.link} href={adres} target="_blank" rel="noreferrer">
        Geef toestemming voor je hele organisatie
      </a>
    </p>
  );
}

/** Where the code says something that who is signing in cannot change. */
const MET_CODE: readonly PaginaReden[] = ['gast', 'mislukt', 'venster'];

/** What an administrator can look up. */
export function VoorIct({ reden, code }: { reden: PaginaReden; code?: string | undefined }) {
  const styles = useStyles();
  if (reden !== 'toestemming' && !(code && MET_CODE.includes(reden))) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.kop}>Voor de ICT-beheerder</summary>
      {code && <p className={styles.tekst}>Code: {code}</p>}
      {reden === 'toestemming' && <Toestemming />}
    </details>
  );
}
