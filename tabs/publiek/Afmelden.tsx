import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Uitkomst } from '../api/request';
import { Feiten } from './Feiten';
import { FoutKader } from './FoutKader';
import { Pagina } from './Pagina';
import { useVerzenden } from './use-verzenden';

type Props = {
  eigen: EigenAanmelding;
  meldAf(): Promise<Uitkomst<EigenAanmelding>>;
  onKlaar(nieuw: EigenAanmelding): void;
  onTerug(): void;
};

/** Asks first: the place goes to somebody else at once. */
export function Afmelden({ eigen, meldAf, onKlaar, onTerug }: Props) {
  const { mis, isBezig, verzend } = useVerzenden();
  const wacht = eigen.status === 'wachtlijst';
  const verstuur = () => void verzend(meldAf, onKlaar);
  return (
    <Pagina
      titel={wacht ? 'Wil je van de wachtlijst af?' : 'Wil je je afmelden?'}
      swv={eigen.swv}
      vervangt
      heeftFout={mis !== undefined}
      boven={<FoutKader mis={mis} nietGelukt="Je bent nog niet afgemeld" onOpnieuw={verstuur} />}
    >
      <p className="tekst">{eigen.bijeenkomst.titel}</p>
      <p>
        {wacht
          ? 'Je verliest je plaats op de lijst. Meld je je later weer aan, dan sluit je achteraan.'
          : 'Je plek gaat meteen naar iemand anders. Meld je je later weer aan, dan kan de bijeenkomst vol zijn.'}
      </p>
      <Feiten bijeenkomst={eigen.bijeenkomst} voorDeelnemer />
      <p className="knoppen">
        <button type="button" className="knop" aria-disabled={isBezig || undefined} onClick={verstuur}>
          {isBezig ? 'Bezig met afmelden …' : wacht ? 'Haal me van de wachtlijst' : 'Meld me af'}
        </button>
        <button type="button" className="knop knop-open" onClick={onTerug}>
          {wacht ? 'Ik blijf op de wachtlijst' : 'Ik kom wel'}
        </button>
      </p>
    </Pagina>
  );
}
