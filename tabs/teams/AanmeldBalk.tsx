import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Balk } from '../ui/Balk';
import { AANMELD_WOORDEN, type AanmeldWoorden } from './aanmeld-woorden';
import type { AanmeldProbleem } from './aanmeld-fout';
import { useAanmelding } from './aanmelding-context';
import { useAanmeldActie } from './use-aanmeld-actie';

const useStyles = makeStyles({
  root: {
    position: 'fixed',
    zIndex: 1900,
    insetInline: '16px',
    bottom: '16px',
    marginInline: 'auto',
    maxWidth: '720px',
    borderRadius: '8px',
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** While somebody is at work: what is on the screen stays there until they have signed in again. */
export function AanmeldBalk({ probleem: { reden, code } }: { probleem: AanmeldProbleem }) {
  const styles = useStyles();
  const { isBrowser } = useAanmelding();
  const { isBezig, aanmelden } = useAanmeldActie();
  const { titel, tekst, knop }: AanmeldWoorden = AANMELD_WOORDEN[reden];
  return (
    <div className={styles.root} role="alert">
      <Balk
        intent="warning"
        titel={`${titel}.`}
        acties={
          <>
            <Button size="small" disabledFocusable={isBezig} onClick={() => void aanmelden()}>
              {isBezig ? 'Even wachten …' : knop.label}
            </Button>
            {isBrowser && reden === 'venster' && (
              <Button size="small" onClick={() => void aanmelden({ hier: true })}>
                Meld je aan in dit venster
              </Button>
            )}
          </>
        }
      >
        {tekst} Wat je hebt geschreven, blijft staan.{code && ` Code: ${code}.`}
      </Balk>
    </div>
  );
}
