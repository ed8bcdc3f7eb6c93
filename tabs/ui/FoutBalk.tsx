import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { Balk } from './Balk';
import { focusRing } from './layout';

const useStyles = makeStyles({ link: { ...focusRing, color: tokens.colorBrandForegroundLink } });

/** What the error of a request tells; the `Storing` of tabs/api fits. */
type Fout = { soort?: 'geenVerbinding' | 'storing'; kenmerk?: string | undefined };

type Props = {
  /** What did not happen: `De dossiers zijn niet geladen.` */
  titel: string;
  fout: unknown;
  onOpnieuw?: () => void;
};

/** A fault of the system: what did not happen, what to do, and a code for the helpdesk. */
export function FoutBalk({ titel, fout, onOpnieuw }: Props) {
  const styles = useStyles();
  const { soort, kenmerk } = (fout ?? {}) as Fout;
  const isOffline = soort === 'geenVerbinding';
  return (
    <Balk
      intent={isOffline ? 'warning' : 'error'}
      isOffline={isOffline}
      titel={titel}
      acties={
        onOpnieuw && (
          <Button size="small" onClick={onOpnieuw}>
            Probeer opnieuw
          </Button>
        )
      }
    >
      {isOffline ? (
        'Er is geen verbinding. Kijk of je internet werkt en probeer het opnieuw.'
      ) : (
        <>
          Probeer het opnieuw. Blijft dit?{' '}
          <Link href="/helpdesk/nieuw" className={styles.link}>
            Vraag het de helpdesk
          </Link>
          {kenmerk && ` en noem code ${kenmerk}`}.
        </>
      )}
    </Balk>
  );
}
