import type { Medewerker } from '@domain/adresboek/medewerker';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useBijeenkomst } from '../api/use-bijeenkomsten';
import { Laden } from '../ui/Laden';
import { Leeg } from '../ui/Leeg';
import { Pagina } from '../ui/Pagina';
import { CalendarLtrRegular } from '@fluentui/react-icons';
import { BijeenkomstScherm } from './BijeenkomstScherm';
import { KnopLink } from '../ui/KnopLink';
import { Kruimels } from './Kruimels';
import { LaadFout } from '../ui/LaadFout';
import { LijstBotten } from './lijst/LijstBotten';

type Props = { id: string; deel: string; ik: Medewerker };

const titelVan = (beeld: BijeenkomstBeeld | undefined): string =>
  (beeld && readGegevens(beeld.antwoorden).titel) || 'Bijeenkomst';

const BestaatNiet = () => (
  <>
    <Kruimels hier="Niet gevonden" />
    <Leeg
      als="h1"
      icon={CalendarLtrRegular}
      titel="Deze bijeenkomst bestaat niet"
      actie={<KnopLink href="/bijeenkomsten">Naar alle bijeenkomsten</KnopLink>}
    >
      Misschien heeft een collega het concept verwijderd.
    </Leeg>
  </>
);

const bestaatNiet = ({ data }: ReturnType<typeof useBijeenkomst>): boolean =>
  data?.ok === false && data.refusals[0]?.code === 'niet-gevonden';

/** One bijeenkomst, for staff: what it is, who comes, who was there and what they thought of it. */
export function BijeenkomstPagina({ id, deel, ik }: Props) {
  const query = useBijeenkomst(id);
  const beeld = query.data?.ok ? query.data.value : undefined;
  return (
    <Pagina title={titelVan(beeld)} label="Bijeenkomst">
      {bestaatNiet(query) ? (
        <BestaatNiet />
      ) : (
        <LaadFout query={query} titel="De bijeenkomst is niet geladen." watJeZiet="Je ziet de bijeenkomst" />
      )}
      {beeld && <BijeenkomstScherm beeld={beeld} deel={deel} ik={ik} />}
      {query.isPending && (
        <Laden tekst="Bijeenkomst laden …">
          <LijstBotten />
        </Laden>
      )}
    </Pagina>
  );
}
