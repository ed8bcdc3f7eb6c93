import { Button } from '@fluentui/react-components';
import { Balk } from './Balk';

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
      {isOffline
        ? 'Er is geen verbinding. Kijk of je internet werkt en probeer het opnieuw.'
        : `Probeer het opnieuw. Blijft dit? Vraag het de helpdesk${kenmerk ? ` en noem code ${kenmerk}` : ''}.`}
    </Balk>
  );
}
