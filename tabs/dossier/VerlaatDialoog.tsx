import { Button } from '@fluentui/react-components';
import { formatOpsomming } from '@domain/stappenplan/opsomming';
import { Dialoog } from '../ui/Dialoog';
import type { Verlaten } from './werk/use-verlaten';

/** Leaving loses nothing as long as the app stays open; the user should know that. */
export function VerlaatDialoog({ verlaten: { stappen, antwoord } }: { verlaten: Verlaten }) {
  const blijf = () => antwoord(false);
  return (
    <Dialoog
      isVraag
      titel="Niet alles is opgeslagen"
      onSluit={blijf}
      acties={
        <>
          <Button onClick={() => antwoord(true)}>Ga toch verder</Button>
          <Button appearance="primary" onClick={blijf}>
            Blijf hier
          </Button>
        </>
      }
    >
      In stap {formatOpsomming(stappen.map(String))} staat tekst die nog niet bewaard is. Zolang TOP Dossier open is,
      blijft die staan en proberen we het opnieuw. Sluit je het tabblad, dan is die tekst weg.
    </Dialoog>
  );
}
