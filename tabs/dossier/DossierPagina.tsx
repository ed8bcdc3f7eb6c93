import { Button } from '@fluentui/react-components';
import { FolderProhibitedRegular } from '@fluentui/react-icons';
import { toDag } from '@domain/datum/datum';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useDossier } from '../api/use-dossier';
import { useIk } from '../api/use-ik';
import { FoutBalk } from '../ui/FoutBalk';
import { Leeg } from '../ui/Leeg';
import { Pagina } from '../ui/Pagina';
import { DossierLaden } from './DossierLaden';
import { DossierScherm } from './DossierScherm';

/** The day of today, also when the page stays open over midnight. */
function useVandaag(): string {
  const lees = () => toDag(new Date().toISOString());
  const [vandaag, setVandaag] = useState(lees);
  useEffect(() => {
    const timer = setInterval(() => setVandaag(lees()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return vandaag;
}

/** One dossier: loads it, or says why not. */
export function DossierPagina({ id }: { id: string }) {
  const { data, error, refetch } = useDossier(id);
  const ik = useIk();
  const vandaag = useVandaag();
  const onOpnieuw = () => void refetch();
  if (data && !data.ok) return <Onbekend />;
  if (data && ik.data?.ok) {
    const wie = ik.data.value.medewerker;
    return <DossierScherm dossier={data.value} ik={wie} vandaag={vandaag} fout={error} onOpnieuw={onOpnieuw} />;
  }
  return error ? <NietGeladen fout={error} onOpnieuw={onOpnieuw} /> : <DossierLaden />;
}

const NietGeladen = ({ fout, onOpnieuw }: { fout: unknown; onOpnieuw(): void }) => (
  <Pagina title="Dossier" label="Dossier">
    <FoutBalk titel="Het dossier is niet geladen." fout={fout} onOpnieuw={onOpnieuw} />
  </Pagina>
);

/** The same for a dossier that does not exist and one that somebody may not see. */
function Onbekend() {
  const [, navigate] = useLocation();
  return (
    <Pagina title="Dossier" label="Dossier">
      <Leeg
        als="h1"
        icon={FolderProhibitedRegular}
        titel="Dit dossier bestaat niet, of je mag het niet zien."
        actie={<Button onClick={() => navigate('/')}>Naar de werkvoorraad</Button>}
      />
    </Pagina>
  );
}
