import { Button, mergeClasses } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import type { ControleUitkomst, Herstel } from '@domain/beheer/zelftest/controle';
import { showToast } from '../../ui/toast/toasts';
import { UITSLAG_ICON, UITSLAG_WOORD } from './uitslag-woorden';
import { useZelftestStyles } from './zelftest-styles';

/** Some frames keep the clipboard to themselves; then the command is there to select. */
async function kopieer(commando: string): Promise<void> {
  const gelukt = await navigator.clipboard.writeText(commando).then(
    () => true,
    () => false,
  );
  showToast({ titel: gelukt ? 'Commando gekopieerd' : 'Selecteer het commando en kopieer het zelf' });
}

function HerstelVak({ herstel: { tekst, commando, hoofdstuk } }: { herstel: Herstel }) {
  const styles = useZelftestStyles();
  return (
    <div className={styles.herstel}>
      <p className={styles.herstelTekst}>{tekst}</p>
      {commando && (
        <div className={styles.commando}>
          <code className={styles.code}>{commando}</code>
          <Button size="small" icon={<CopyRegular />} onClick={() => void kopieer(commando)}>
            Kopieer
          </Button>
        </div>
      )}
      {hoofdstuk && <p className={styles.bron}>Meer hierover: docs/beheer.md, ‘{hoofdstuk}’.</p>}
    </div>
  );
}

/** One check: how it went in an icon and a word, what was found, and how to mend it. */
export function ControleRegel({ uitkomst }: { uitkomst: ControleUitkomst }) {
  const styles = useZelftestStyles();
  const { titel, wat, uitslag, melding, herstel } = uitkomst;
  const Icon = UITSLAG_ICON[uitslag];
  return (
    <li className={styles.punt}>
      <Icon className={mergeClasses(styles.icon, styles[uitslag])} aria-hidden />
      <div>
        <div className={styles.regel}>
          <h3 className={styles.naam}>{titel}</h3>
          <span className={mergeClasses(styles.woord, styles[uitslag])}>{UITSLAG_WOORD[uitslag]}</span>
        </div>
        <p className={styles.melding}>{melding}</p>
        <p className={styles.wat}>{uitslag === 'goed' ? wat : `Zo hoort het: ${wat}`}</p>
        {herstel && <HerstelVak herstel={herstel} />}
      </div>
    </li>
  );
}
