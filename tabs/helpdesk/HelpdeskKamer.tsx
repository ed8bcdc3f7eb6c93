import { isHelpdeskStaf, mayLeesPost } from '@domain/toegang/helpdesk';
import { STAP_NUMMERS, type StapNummer } from '@domain/stappenplan/stap';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { lazy, type ReactNode } from 'react';
import { Redirect, useRoute } from 'wouter';
import { HELPDESK, NIEUWE_VRAAG } from './adressen';
import { HelpdeskScherm } from './HelpdeskScherm';
import { Welkom } from './lijst/Welkom';
import { TerugNaarVragen } from './lijst/TerugNaarVragen';

const VraagPagina = lazy(() => import('./gesprek/VraagPagina').then(({ VraagPagina }) => ({ default: VraagPagina })));
const NieuwPagina = lazy(() => import('./nieuw/NieuwPagina').then(({ NieuwPagina }) => ({ default: NieuwPagina })));
const WensenPagina = lazy(() =>
  import('./wensen/WensenPagina').then(({ WensenPagina }) => ({ default: WensenPagina })),
);
const InzichtPagina = lazy(() =>
  import('./inzicht/InzichtPagina').then(({ InzichtPagina }) => ({ default: InzichtPagina })),
);
const PostPagina = lazy(() => import('./post/PostPagina').then(({ PostPagina }) => ({ default: PostPagina })));

const leesStap = (tekst: string | undefined): StapNummer | undefined =>
  STAP_NUMMERS.find((nummer) => String(nummer) === tekst);

/** What stands beside the list, or undefined when the address says nothing. */
function useDeel(ik: Ik): { deel: ReactNode; gekozen?: string } | undefined {
  const [isNieuw, nieuw] = useRoute(`${NIEUWE_VRAAG}/:dossierId?/:stap?`);
  const [isVraag, vraag] = useRoute(`${HELPDESK}/vraag/:id`);
  const [isWensen, wens] = useRoute(`${HELPDESK}/wensen/:id?`);
  const [isLijst] = useRoute(HELPDESK);
  if (isLijst) return { deel: undefined };
  if (isNieuw) return { deel: <NieuwPagina dossierId={nieuw.dossierId} stap={leesStap(nieuw.stap)} ik={ik} /> };
  if (isVraag) return { deel: <VraagPagina key={vraag.id} id={vraag.id} ik={ik.medewerker} />, gekozen: vraag.id };
  if (isWensen) return { deel: <WensenPagina bij={wens.id} ik={ik} /> };
  return undefined;
}

/** What takes the whole room, for who may. */
function usePagina({ medewerker }: Ik): ReactNode {
  const [isInzicht] = useRoute(`${HELPDESK}/inzicht`);
  const [isPost] = useRoute(`${HELPDESK}/post`);
  const [isInstellingen] = useRoute(`${HELPDESK}/instellingen`);
  if (isInzicht && isHelpdeskStaf(medewerker)) return <InzichtPagina />;
  if (isPost && mayLeesPost(medewerker)) return <PostPagina />;
  // Settings are with beheer; the address stayed in bookmarks.
  return isInstellingen ? <Redirect to="/beheer/helpdesk" replace /> : undefined;
}

/** Questions, wishes and, for who may, sight. What a question shows is decided by the server. */
export function HelpdeskKamer({ ik }: { ik: Ik }) {
  const deel = useDeel(ik);
  const pagina = usePagina(ik);
  if (pagina) return pagina;
  if (!deel) return <Redirect to={HELPDESK} replace />;
  return (
    <HelpdeskScherm ik={ik} {...(deel.gekozen && { gekozen: deel.gekozen })} welkom={<Welkom />}>
      {deel.deel && (
        <>
          <TerugNaarVragen />
          {deel.deel}
        </>
      )}
    </HelpdeskScherm>
  );
}
