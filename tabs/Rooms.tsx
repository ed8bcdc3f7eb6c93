import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useIk } from './api/use-ik';
import { useWachtHelpdesk } from './api/use-wacht-helpdesk';
import { useTaken } from './api/use-werkvoorraad';
import { useAanmelding } from './teams/aanmelding-context';
import { AppHeader } from './ui/AppHeader';
import { AppShell } from './ui/AppShell';
import { FoutGrens } from './ui/FoutGrens';
import { Laden } from './ui/Laden';
import { LadeHost } from './uitleg/LadeHost';
import { Voordeur } from './Voordeur';

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
const BeheerKamer = lazy(() => import('./beheer/BeheerKamer').then(({ BeheerKamer }) => ({ default: BeheerKamer })));
const VergaderingKamer = lazy(() =>
  import('./vergadering/VergaderingKamer').then(({ VergaderingKamer }) => ({ default: VergaderingKamer })),
);
const TerugNaarVergadering = lazy(() =>
  import('./vergadering/TerugNaarVergadering').then(({ TerugNaarVergadering }) => ({ default: TerugNaarVergadering })),
);
const Aanmelden = lazy(() => import('./teams/Aanmelden').then(({ Aanmelden }) => ({ default: Aanmelden })));

type Props = { isReady: boolean; takeFirstRoute(): string | undefined };

const isVergadering = (route = ''): boolean => route.startsWith('/vergadering/');

/** Goes where the deep link points, once. `vergadering`: where the agenda of the meeting around this tab is. */
function useFirstRoute({ isReady, takeFirstRoute }: Props) {
  const [, navigate] = useLocation();
  const [isDone, setIsDone] = useState(false);
  const [vergadering, setVergadering] = useState<string>();
  useEffect(() => {
    if (!isReady || isDone) return;
    const route = takeFirstRoute();
    if (route) navigate(route, { replace: true });
    if (isVergadering(route)) setVergadering(route);
    setIsDone(true);
  }, [isReady, isDone, navigate, takeFirstRoute]);
  return { isStarted: isDone, vergadering };
}

/** While something is the matter with signing in, and for who is in a plain browser. */
function AanmeldStrook() {
  const { isBrowser, probleem } = useAanmelding();
  return (
    (probleem ?? isBrowser) && (
      <Suspense fallback={null}>
        <Aanmelden />
      </Suspense>
    )
  );
}

function Menu({ wie, location }: Pick<HeaderProps, 'wie' | 'location'>) {
  const taken = useTaken({ enabled: wie?.heeftWerkvoorraad ?? false });
  const wachtHelpdesk = useWachtHelpdesk({ enabled: wie !== undefined });
  const aantalTaken = taken.data?.ok ? taken.data.value.taken.length : 0;
  return <AppHeader ik={wie} aantalTaken={aantalTaken} wachtHelpdesk={wachtHelpdesk} location={location} />;
}

type HeaderProps = { wie: Ik | undefined; location: string; vergadering: string | undefined };

/** Beside a meeting there is room for the agenda only. */
const Header = ({ wie, location, vergadering }: HeaderProps) => (
  <>
    {wie && <AanmeldStrook />}
    {vergadering && !isVergadering(location) && (
      <Suspense fallback={null}>
        <TerugNaarVergadering href={vergadering} />
      </Suspense>
    )}
    {!isVergadering(location) && <Menu wie={wie} location={location} />}
  </>
);

/** Who cannot come in sees no rooms; who is on the way in does. */
function useIsBuiten({ data, error }: ReturnType<typeof useIk>): boolean {
  const { probleem } = useAanmelding();
  return !data?.ok && Boolean(probleem ?? data ?? error);
}

export function Rooms(props: Props) {
  const { isStarted, vergadering } = useFirstRoute(props);
  const [location] = useLocation();
  const ik = useIk();
  const wie = ik.data?.ok ? ik.data.value : undefined;
  const isBuiten = useIsBuiten(ik);
  return (
    <AppShell header={!isBuiten && <Header wie={wie} location={location} vergadering={vergadering} />}>
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
      <Route path="/beheer/*?">
        <BeheerKamer ik={wie} />
      </Route>
      <Route path="/vergadering/:deel?">{({ deel = '' }) => <VergaderingKamer deel={deel} />}</Route>
      <Route path="/">{wie.heeftWerkvoorraad ? <WerkvoorraadPagina /> : <Redirect to={homeOf(wie)} replace />}</Route>
      <Route>
        <Redirect to="/" replace />
      </Route>
    </Switch>
  </Suspense>
);
