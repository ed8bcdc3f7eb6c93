import { ArrowUploadRegular, PeopleRegular } from '@fluentui/react-icons';
import type { MedewerkersBeeld } from '@domain/beheer/beheer-beeld';
import { useMemo, useState } from 'react';
import { useBeheerMedewerkers } from '../../api/use-beheer';
import { KnopLink } from '../../ui/KnopLink';
import { LaadFout } from '../../ui/LaadFout';
import { Leeg } from '../../ui/Leeg';
import { beheerAdres } from '../adressen';
import { BeheerBlad } from '../BeheerBlad';
import type { Kolom } from '../lijst/lijst-vraag';
import { NieuwKnop } from '../NieuwKnop';
import { RijLijst } from '../lijst/RijLijst';
import type { PaginaProps } from '../beheer-pagina';
import { toStanden, type MedewerkerStand } from './aandacht';
import { medewerkersFilters, medewerkersVraag, rollenTekst, waarTekst } from './medewerkers-lijst';
import { MedewerkerToegang } from './MedewerkerToegang';
import { NieuweMedewerker } from './NieuweMedewerker';
import { RolTekort } from './RolTekort';
import { VeranderMedewerker } from './VeranderMedewerker';

const toKolommen = ({ scholen }: MedewerkersBeeld): readonly Kolom<MedewerkerStand>[] => [
  { naam: 'naam', kop: 'Naam', waarde: ({ medewerker }) => medewerker.naam },
  { naam: 'rollen', kop: 'Rollen', waarde: rollenTekst },
  { naam: 'waar', kop: 'School of TPO', waarde: (rij) => waarTekst(rij, scholen) },
  {
    naam: 'stand',
    kop: 'Toegang',
    waarde: ({ isActief, ontbreekt }) => (ontbreekt.length > 0 ? 0 : isActief ? 1 : 2),
    toon: (rij) => <MedewerkerToegang rij={rij} />,
  },
];
const GEEN: MedewerkersBeeld = { medewerkers: [], scholen: [], wijken: [] };

/** What is open over the list: `''` for somebody new. */
type Open = string | undefined;
type OpenProps = PaginaProps & { open: Open; beeld: MedewerkersBeeld; onSluit(): void };

function OpenMedewerker({ open, beeld, ik, onSluit }: OpenProps) {
  if (open === '') return <NieuweMedewerker beeld={beeld} onSluit={onSluit} />;
  const rij = beeld.medewerkers.find(({ medewerker }) => medewerker.id === open);
  return rij ? <VeranderMedewerker key={open} rij={rij} beeld={beeld} ik={ik.medewerker} onSluit={onSluit} /> : null;
}

export function MedewerkersPagina({ ik }: PaginaProps) {
  const query = useBeheerMedewerkers();
  const [open, setOpen] = useState<Open>();
  const beeld = query.data?.ok ? query.data.value : undefined;
  const rijen = useMemo(() => beeld && toStanden(beeld), [beeld]);
  const kolommen = useMemo(() => toKolommen(beeld ?? GEEN), [beeld]);
  return (
    <BeheerBlad
      titel="Medewerkers"
      onder="Wie weggaat zet je uit: de naam blijft leesbaar in dossiers. Een nieuwe rol werkt meteen."
      acties={beeld && <NieuwKnop onClick={() => setOpen('')}>Nieuwe medewerker</NieuwKnop>}
    >
      <LaadFout query={query} titel="De medewerkers zijn niet geladen." watJeZiet="Je ziet de medewerkers" />
      {beeld && <RolTekort beeld={beeld} />}
      <RijLijst
        titel="Medewerkers"
        een="medewerker"
        zoekLabel="Zoek op naam, e-mail of school"
        rijen={rijen}
        isLaden={query.isPending}
        kolommen={kolommen}
        filters={medewerkersFilters(beeld ?? GEEN)}
        zoekIn={(rij) => [rij.medewerker.naam, rij.medewerker.email, waarTekst(rij, beeld?.scholen ?? [])]}
        idVan={({ medewerker }) => medewerker.id}
        onderNaam={({ medewerker }) => medewerker.email}
        store={medewerkersVraag}
        onOpen={({ medewerker }) => setOpen(medewerker.id)}
        leeg={
          <Leeg
            icon={PeopleRegular}
            titel="Nog geen medewerkers"
            actie={
              <KnopLink href={beheerAdres('importeren')} icon={<ArrowUploadRegular />}>
                Lees een lijst in
              </KnopLink>
            }
          />
        }
      />
      <OpenMedewerker open={open} beeld={beeld ?? GEEN} ik={ik} onSluit={() => setOpen(undefined)} />
    </BeheerBlad>
  );
}
