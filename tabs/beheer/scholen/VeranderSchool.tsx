import type { Medewerker } from '@domain/adresboek/medewerker';
import type { ScholenBeeld, SchoolRij } from '@domain/beheer/beheer-beeld';
import { toSchoolAntwoorden } from '@domain/beheer/school-velden';
import type { Wijziging } from '@domain/formulier/wijziging';
import { useMemo } from 'react';
import { useBewaarSchool } from '../../api/use-beheer';
import { KiesTekst } from '../../form/conflict/KiesTekst';
import { meldBewaard } from '../meld-bewaard';
import { RijDialoog } from '../RijDialoog';
import { useBewerken } from '../use-bewerken';
import { VERANDER_VELDEN } from './school-schermvelden';
import { SchoolFormulier } from './SchoolFormulier';

type Props = { rij: SchoolRij; beeld: ScholenBeeld; ik: Medewerker; onSluit(): void };

const wieEr = (aantal: number): string =>
  aantal === 0 ? 'geen medewerkers' : aantal === 1 ? '1 medewerker' : `${aantal} medewerkers`;

const titelVan = (voor: SchoolRij, { school, isActief }: SchoolRij): string => {
  if (voor.isActief === isActief) return `${school.naam} is bewaard`;
  return isActief ? `${school.naam} is weer in gebruik` : `${school.naam} is buiten gebruik gezet`;
};

export function VeranderSchool({ rij, beeld, ik, onSluit }: Props) {
  const { mutateAsync } = useBewaarSchool();
  const { id, naam } = rij.school;
  const server = useMemo(() => toSchoolAntwoorden(rij.school), [rij.school]);
  const stuur = (wijzigingen: readonly Wijziging[]) => mutateAsync({ id, wijzigingen });
  const bewerken = useBewerken({ velden: VERANDER_VELDEN, server, bewaar: stuur });
  const bewaar = async () => {
    if (!bewerken.isVeranderd) return onSluit();
    const { wijzigingen } = bewerken;
    const nieuw = await bewerken.bewaar();
    if (!nieuw) return;
    const na = toSchoolAntwoorden(nieuw.school);
    meldBewaard({ titel: titelVan(rij, nieuw), wijzigingen, na, bewaar: stuur });
    onSluit();
  };
  return (
    <RijDialoog
      titel={naam}
      onder={`Vestigingsnummer ${id} · ${wieEr(rij.medewerkers)}`}
      {...bewerken}
      misluktTitel="De school is niet bewaard."
      knop="Bewaar"
      onBewaar={() => void bewaar()}
      onSluit={onSluit}
      ook={<KiesTekst werk={bewerken} ik={ik} overDeRest="Heb je gekozen? Bewaar dan." />}
    >
      <SchoolFormulier velden={VERANDER_VELDEN} beeld={beeld} />
    </RijDialoog>
  );
}
