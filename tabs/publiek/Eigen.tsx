import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { describeEigen, describeTeLaat } from './describe-eigen';
import { EersteActie, WijzigActies } from './EigenActies';
import { Feiten } from './Feiten';
import { Ingevuld } from './Ingevuld';
import { Pagina } from './Pagina';
import { isKomend } from './woorden';

type Props = {
  eigen: EigenAanmelding;
  /** What just happened. */
  melding?: string | undefined;
  /** Absent on a page that only shows. */
  onOpen?(scherm: 'wijzigen' | 'afmelden'): void;
};

export function Eigen({ eigen, melding, onOpen }: Props) {
  const { bijeenkomst, status, swv, teamsLink } = eigen;
  const { kop, tekst } = describeEigen(eigen);
  const teLaat = describeTeLaat(eigen);
  return (
    <Pagina titel={kop} swv={swv} vervangt>
      {melding && <p className="gelukt">{melding}</p>}
      <p className="tekst">{bijeenkomst.titel}</p>
      {tekst && <p>{tekst}</p>}
      <Feiten bijeenkomst={bijeenkomst} voorDeelnemer teamsLink={teamsLink} />
      <EersteActie eigen={eigen} />
      {status !== 'geannuleerd' && <Ingevuld eigen={eigen} />}
      {teLaat && onOpen && <p>{teLaat}</p>}
      {onOpen ? <WijzigActies eigen={eigen} onOpen={onOpen} /> : <WaarDeLinkIs eigen={eigen} />}
    </Pagina>
  );
}

/** Another link opened this page; it cannot change anything. */
const WaarDeLinkIs = ({ eigen: { status, bijeenkomst } }: Pick<Props, 'eigen'>) =>
  status === 'bevestigd' && isKomend(bijeenkomst) ? (
    <p>In de mail met de bevestiging staat een link om te wijzigen of af te melden.</p>
  ) : null;
