import type { Refusal } from '@domain/result';
import { lazy, Suspense } from 'react';
import { isGeenVerbinding } from './api/storing';
import type { useIk } from './api/use-ik';
import type { PaginaReden } from './teams/aanmeld-woorden';
import type { Wachten } from './teams/AanmeldPagina';
import { useAanmelding } from './teams/aanmelding-context';
import { FoutBalk } from './ui/FoutBalk';
import { Laden } from './ui/Laden';
import { Pagina } from './ui/Pagina';

const Aanmelden = lazy(() => import('./teams/Aanmelden').then(({ Aanmelden }) => ({ default: Aanmelden })));

const REDEN_BIJ: { readonly [code in Refusal['code']]?: PaginaReden } = {
  'andere-organisatie': 'gast',
  'niet-in-adresboek': 'adresboek',
};

/** Entra sends people back there after signing out. */
const isAfgemeld = (): boolean => location.hash === '#/afgemeld';

const toWachten = ({ code, message }: Refusal): Wachten => ({ reden: REDEN_BIJ[code] ?? 'mislukt', melding: message });

/** What keeps somebody outside, as far as it has a page of its own. */
function useWachten({ data, error }: ReturnType<typeof useIk>): Wachten | undefined {
  const { probleem } = useAanmelding();
  if (probleem) return probleem.reden === 'aanmelden' && isAfgemeld() ? { reden: 'afgemeld' } : probleem;
  const refusal = data && !data.ok ? data.refusals[0] : undefined;
  if (refusal) return toWachten(refusal);
  return isGeenVerbinding(error) ? { reden: 'verbinding' } : undefined;
}

/** Before we know who somebody is: waiting, a fault, or why they cannot come in. */
export function Voordeur({ ik }: { ik: ReturnType<typeof useIk> }) {
  const wachten = useWachten(ik);
  if (wachten)
    return (
      <Suspense fallback={null}>
        <Aanmelden wachten={wachten} />
      </Suspense>
    );
  return (
    <Pagina title={ik.error ? 'Niet geladen' : 'Laden'} label="TOP Dossier">
      {ik.error ? (
        <FoutBalk titel="TOP Dossier is niet geladen." fout={ik.error} onOpnieuw={() => void ik.refetch()} />
      ) : (
        <Laden tekst="TOP Dossier laden …" />
      )}
    </Pagina>
  );
}
