import { leesRijen, type Antwoorden } from '@domain/formulier/antwoord';
import type { LijstVeld, Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { useEffect, useRef, type ReactNode } from 'react';
import { toInvoerId } from '../form/gewoon/invoer-id';
import { metHoofdletter } from '../form/gewoon/met-hoofdletter';
import { describeStoring } from './describe-storing';
import { springLink } from './spring-naar';
import type { Mis } from './use-verzenden';

type KaderProps = {
  mis: Mis;
  /** Of the form, where there is one. */
  velden?: readonly Veld[];
  antwoorden?: Antwoorden;
  /** What did not happen: `Je aanmelding is nog niet verstuurd`. */
  nietGelukt: string;
  /** Sends what stands in the form now. */
  onOpnieuw(): void;
  /** An act that solves it. */
  children?: ReactNode;
};

/** In which row it is wrong: `Collega 2: `. */
function readRij(velden: readonly Veld[], antwoorden: Antwoorden, pad: string): string {
  const [naam = '', rijId] = pad.split('/');
  const lijst = velden.find((veld): veld is LijstVeld => veld.soort === 'lijst' && veld.naam === naam);
  if (!lijst || !rijId) return '';
  const nummer = leesRijen(antwoorden, naam).findIndex(({ id }) => id === rijId) + 1;
  return `${metHoofdletter(lijst.rijNaam)} ${nummer}: `;
}

/** Whether another answer in the form solves it. */
const isInTeVullen = (mis: Mis): boolean =>
  mis.soort === 'geweigerd' && mis.refusals.some(({ pad }) => pad !== undefined);

function Bezwaar({
  refusal,
  velden,
  antwoorden,
}: { refusal: Refusal } & Required<Pick<KaderProps, 'velden' | 'antwoorden'>>) {
  const { pad, message } = refusal;
  if (pad === undefined) return <p>{message}</p>;
  return (
    <p>
      <a {...springLink(toInvoerId(pad))}>{readRij(velden, antwoorden, pad) + message}</a>
    </p>
  );
}

function Kader({ mis, velden = [], antwoorden = {}, nietGelukt, onOpnieuw, children }: KaderProps) {
  const kader = useRef<HTMLDivElement>(null);
  useEffect(() => {
    kader.current?.focus({ preventScroll: true });
    kader.current?.scrollIntoView({ block: 'center' });
  }, [mis]);
  return (
    <div ref={kader} className="foutkader" tabIndex={-1} role="group" aria-labelledby="foutkader-kop">
      <h2 id="foutkader-kop">{isInTeVullen(mis) ? 'Er klopt iets nog niet' : nietGelukt}</h2>
      {mis.soort === 'storing' ? (
        <>
          <p>{describeStoring(mis.storing)}</p>
          <button type="button" className="knop" onClick={onOpnieuw}>
            Probeer opnieuw
          </button>
        </>
      ) : (
        mis.refusals.map((refusal) => (
          <Bezwaar key={`${refusal.pad} ${refusal.code}`} refusal={refusal} velden={velden} antwoorden={antwoorden} />
        ))
      )}
      {children}
    </div>
  );
}

type Props = Omit<KaderProps, 'mis'> & { mis: Mis | undefined };

/** Stands above the title after an attempt that did not get through, and takes the focus. */
export const FoutKader = ({ mis, ...rest }: Props) => mis && <Kader mis={mis} {...rest} />;
