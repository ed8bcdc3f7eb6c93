import { Button } from '@fluentui/react-components';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useWachtHelpdesk } from './api/use-helpdesk';
import { useIk } from './api/use-ik';
import { useTaken } from './api/use-werkvoorraad';
import { AppHeader } from './ui/AppHeader';
import { AppShell } from './ui/AppShell';
import { Balk } from './ui/Balk';
import { FoutBalk } from './ui/FoutBalk';
import { FoutGrens } from './ui/FoutGrens';
import { Laden } from './ui/Laden';
import { Pagina } from './ui/Pagina';
import { Weigering } from './ui/Weigering';
import { LadeHost } from './uitleg/LadeHost';

// Asked for at once, beside the start of Teams: it is the first screen.
const loadWerkvoorraad = import('./werkvoorraad/WerkvoorraadPagina');
const WerkvoorraadPagina = lazy(() =>
  loadWerkvoorraad.then(({ WerkvoorraadPagina }) => ({ default: WerkvoorraadPagina })),
);
const DossierPagina = lazy(() =>
  import('./dossier/DossierPagina').then(({ DossierPagina }) => ({ default: DossierPagina })),
);
const BijeenkomstenKamer = lazy(() =>
  import('./bijeenkomsten/BijeenkomstenKamer').then(({ BijeenkomstenKamer }) => ({ default: BijeenkomstenKamer })),
);
const KennisbankKamer = lazy(() =>
  import('./kennisbank/KennisbankKamer').then(({ KennisbankKamer }) => ({ default: KennisbankKamer })),
);
const HelpdeskKamer = lazy(() =>
  import('./helpdesk/HelpdeskKamer').then(({ HelpdeskKamer }) => ({ default: HelpdeskKamer })),
);
const NieuwsbrievenKamer = lazy(() =>
  import('./nieuwsbrief/NieuwsbrievenKamer').then(({ NieuwsbrievenKamer }) => ({ default: NieuwsbrievenKamer })),
);

type Props = { isReady: boolean; takeFirstRoute(): string | undefined };

/** Goes where the deep link points, once. */
function useFirstRoute({ isReady, takeFirstRoute }: Props): boolean {
  const [, navigate] = useLocation();
  const [isDone, setIsDone] = useState(false);
  useEffect(() => {
    if (!isReady || isDone) return;
    const route = takeFirstRoute();
    if (route) navigate(route, { replace: true });
    setIsDone(true);
  }, [isReady, isDone, navigate, takeFirstRoute]);
  return isDone;
}

function Header({ wie, location }: { wie: Ik | undefined; location: string }) {
  const taken = useTaken({ enabled: wie?.heeftWerkvoorraad ?? false });
  const wachtHelpdesk = useWachtHelpdesk({ enabled: wie !== undefined });
  return (
    <AppHeader
      ik={wie}
      aantalTaken={taken.data?.ok ? taken.data.value.taken.length : 0}
      wachtHelpdesk={wachtHelpdesk}
      location={location}
    />
  );
}

export function Rooms(props: Props) {
  const isStarted = useFirstRoute(props);
  const [location] = useLocation();
  const ik = useIk();
  const wie = ik.data?.ok ? ik.data.value : undefined;
  return (
    <AppShell header={<Header wie={wie} location={location} />}>
      <FoutGrens kans={location}>{isStarted && wie ? <RoomSwitch wie={wie} /> : <Voordeur ik={ik} />}</FoutGrens>
      {wie && <LadeHost />}
    </AppShell>
  );
}

const homeOf = ({ magBijeenkomstenBeheren }: Ik): string => (magBijeenkomstenBeheren ? '/bijeenkomsten' : '/helpdesk');

/** Home is the werkvoorraad; for who has no dossiers to work on the bijeenkomsten, or else the helpdesk. */
const RoomSwitch = ({ wie }: { wie: Ik }) => (
  <Suspense fallback={<Laden tekst="Laden …" />}>
    <Switch>
      <Route path="/dossiers/:id/*?">{({ id }) => <DossierPagina key={id} id={id} />}</Route>
      <Route path="/bijeenkomsten/*?">
        <BijeenkomstenKamer ik={wie} />
      </Route>
      <Route path="/kennisbank/*?">
        <KennisbankKamer ik={wie} />
      </Route>
      <Route path="/helpdesk/*?">
        <HelpdeskKamer ik={wie} />
      </Route>
      <Route path="/nieuwsbrieven/*?">
        <NieuwsbrievenKamer ik={wie} />
      </Route>
      <Route path="/">{wie.heeftWerkvoorraad ? <WerkvoorraadPagina /> : <Redirect to={homeOf(wie)} replace />}</Route>
      <Route>
        <Redirect to="/" replace />
      </Route>
    </Switch>
  </Suspense>
);

/** Before we know who somebody is: waiting, a fault, or somebody the directory does not know. */
function Voordeur({ ik }: { ik: ReturnType<typeof useIk> }) {
  if (ik.error)
    return (
      <Pagina title="Niet geladen" label="Niet geladen">
        <FoutBalk titel="TOP Dossier is niet geladen." fout={ik.error} onOpnieuw={() => void ik.refetch()} />
      </Pagina>
    );
  if (ik.data && !ik.data.ok) {
    const [refusal] = ik.data.refusals;
    const isVerlopen = refusal?.code === 'niet-aangemeld';
    return (
      <Pagina title="Geen toegang" label="Geen toegang">
        <Balk
          intent="warning"
          titel={isVerlopen ? 'Je bent niet aangemeld.' : 'Je kunt TOP Dossier nog niet gebruiken.'}
          acties={isVerlopen && <Button onClick={() => void ik.refetch()}>Probeer opnieuw</Button>}
        >
          {refusal && <Weigering refusal={refusal} />}
        </Balk>
      </Pagina>
    );
  }
  return (
    <Pagina title="Laden" label="TOP Dossier">
      <Laden tekst="TOP Dossier laden …" />
    </Pagina>
  );
}
