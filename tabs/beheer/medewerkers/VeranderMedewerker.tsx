import type { Medewerker } from '@domain/adresboek/medewerker';
import type { MedewerkerRij, MedewerkersBeeld } from '@domain/beheer/beheer-beeld';
import { toMedewerkerAntwoorden, toMedewerkerVelden } from '@domain/beheer/medewerker-velden';
import type { Wijziging } from '@domain/formulier/wijziging';
import { useMemo } from 'react';
import { useBewaarMedewerker } from '../../api/use-beheer';
import { altijdGekozen } from '../altijd-gekozen';
import { KiesTekst } from '../../form/conflict/KiesTekst';
import { meldBewaard } from '../meld-bewaard';
import { RijDialoog } from '../RijDialoog';
import { useBewerken } from '../use-bewerken';
import { MedewerkerFormulier } from './MedewerkerFormulier';

type Props = { rij: MedewerkerRij; beeld: MedewerkersBeeld; ik: Medewerker; onSluit(): void };

const titelVan = (voor: MedewerkerRij, { medewerker, isActief }: MedewerkerRij): string => {
  if (voor.isActief === isActief) return `${medewerker.naam} is bewaard`;
  return isActief ? `${medewerker.naam} heeft weer toegang` : `${medewerker.naam} heeft geen toegang meer`;
};

export function VeranderMedewerker({ rij, beeld, ik, onSluit }: Props) {
  const { mutateAsync } = useBewaarMedewerker();
  const { id, naam } = rij.medewerker;
  const velden = useMemo(() => toMedewerkerVelden(beeld).map(altijdGekozen), [beeld]);
  const server = useMemo(() => toMedewerkerAntwoorden(rij.medewerker), [rij.medewerker]);
  const stuur = (wijzigingen: readonly Wijziging[]) => mutateAsync({ id, wijzigingen });
  const bewerken = useBewerken({ velden, server, bewaar: stuur });
  const bewaar = async () => {
    if (!bewerken.isVeranderd) return onSluit();
    const { wijzigingen } = bewerken;
    const nieuw = await bewerken.bewaar();
    if (!nieuw) return;
    const na = toMedewerkerAntwoorden(nieuw.medewerker);
    meldBewaard({ titel: titelVan(rij, nieuw), wijzigingen, na, bewaar: stuur });
    onSluit();
  };
  return (
    <RijDialoog
      titel={naam}
      onder={id === ik.id ? 'Dit ben je zelf.' : `Object-id ${id}`}
      {...bewerken}
      misluktTitel="De medewerker is niet bewaard."
      knop="Bewaar"
      onBewaar={() => void bewaar()}
      onSluit={onSluit}
      ook={<KiesTekst werk={bewerken} ik={ik} overDeRest="Heb je gekozen? Bewaar dan." />}
    >
      <MedewerkerFormulier velden={velden} scholen={beeld.scholen} />
    </RijDialoog>
  );
}
