import { ArrowUploadRegular, BuildingRegular } from '@fluentui/react-icons';
import type { ScholenBeeld, SchoolRij } from '@domain/beheer/beheer-beeld';
import { useState } from 'react';
import { useBeheerScholen } from '../../api/use-beheer';
import { KnopLink } from '../../ui/KnopLink';
import { LaadFout } from '../../ui/LaadFout';
import { Leeg } from '../../ui/Leeg';
import { beheerAdres } from '../adressen';
import { BeheerBlad } from '../BeheerBlad';
import type { Kolom } from '../lijst/lijst-vraag';
import { NieuwKnop } from '../NieuwKnop';
import { RijLijst } from '../lijst/RijLijst';
import type { PaginaProps } from '../beheer-pagina';
import { NieuweSchool } from './NieuweSchool';
import { onderSchool, scholenFilters, scholenVraag, zoekInSchool } from './scholen-lijst';
import { SchoolStand } from './SchoolStand';
import { VeranderSchool } from './VeranderSchool';

const KOLOMMEN: readonly Kolom<SchoolRij>[] = [
  { naam: 'naam', kop: 'School', waarde: ({ school }) => school.naam },
  { naam: 'wijk', kop: 'Wijk', waarde: ({ school }) => school.wijk },
  { naam: 'bestuur', kop: 'Bestuur', waarde: ({ school }) => school.bestuur ?? '' },
  { naam: 'medewerkers', kop: 'Medewerkers', waarde: ({ medewerkers }) => medewerkers },
  {
    naam: 'stand',
    kop: 'Stand',
    waarde: ({ isActief, medewerkers }) => (isActief ? Math.min(medewerkers, 1) : 2),
    toon: (rij) => <SchoolStand rij={rij} />,
  },
];
const GEEN: ScholenBeeld = { scholen: [], wijken: [], besturen: [] };

/** What is open over the list: `''` for a new school. */
type Open = string | undefined;

function OpenSchool({ open, beeld, ik, onSluit }: PaginaProps & { open: Open; beeld: ScholenBeeld; onSluit(): void }) {
  if (open === '') return <NieuweSchool beeld={beeld} onSluit={onSluit} />;
  const rij = beeld.scholen.find(({ school }) => school.id === open);
  return rij ? <VeranderSchool key={open} rij={rij} beeld={beeld} ik={ik.medewerker} onSluit={onSluit} /> : null;
}

export function ScholenPagina({ ik }: PaginaProps) {
  const query = useBeheerScholen();
  const [open, setOpen] = useState<Open>();
  const beeld = query.data?.ok ? query.data.value : undefined;
  return (
    <BeheerBlad
      titel="Scholen"
      onder="Een school die je uitzet, krijgt geen nieuwe dossiers en geen post meer. Haar dossiers blijven."
      acties={beeld && <NieuwKnop onClick={() => setOpen('')}>Nieuwe school</NieuwKnop>}
    >
      <LaadFout query={query} titel="De scholen zijn niet geladen." watJeZiet="Je ziet de scholen" />
      <RijLijst
        titel="Scholen"
        een="school"
        zoekLabel="Zoek op naam, nummer of bestuur"
        rijen={beeld?.scholen}
        isLaden={query.isPending}
        kolommen={KOLOMMEN}
        filters={scholenFilters(beeld ?? GEEN)}
        zoekIn={zoekInSchool}
        idVan={({ school }) => school.id}
        onderNaam={onderSchool}
        store={scholenVraag}
        onOpen={({ school }) => setOpen(school.id)}
        leeg={
          <Leeg
            icon={BuildingRegular}
            titel="Nog geen scholen"
            actie={
              <KnopLink href={beheerAdres('importeren')} icon={<ArrowUploadRegular />}>
                Lees een lijst in
              </KnopLink>
            }
          >
            Voeg de eerste school toe, of lees een lijst met alle scholen in.
          </Leeg>
        }
      />
      <OpenSchool open={open} beeld={beeld ?? GEEN} ik={ik} onSluit={() => setOpen(undefined)} />
    </BeheerBlad>
  );
}
