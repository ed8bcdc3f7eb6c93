import { Button, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { volledigeNaam } from '@domain/dossier/dossier';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { useBerichtvoorstel } from '../../api/use-dossier';
import { Balk } from '../../ui/Balk';
import { FoutBalk } from '../../ui/FoutBalk';
import { Laden } from '../../ui/Laden';
import { EerstDelen } from './EerstDelen';
import { Kader } from './Kader';
import { StelBerichtOp } from './StelBerichtOp';
import { Venster } from './Venster';
import { Weigering } from '../../ui/Weigering';

type Props = {
  dossier: DossierBeeld;
  onSluit(): void;
  /** For *Bekijk* in the toast: the line in the logboek. */
  onToonLogboek?: () => void;
};

const NIET_GELADEN = 'De adreslijst is niet geladen.';

function Wachten({ voorstel }: { voorstel: ReturnType<typeof useBerichtvoorstel> }) {
  if (voorstel.error)
    return <FoutBalk titel={NIET_GELADEN} fout={voorstel.error} onOpnieuw={() => void voorstel.refetch()} />;
  if (voorstel.data && !voorstel.data.ok)
    return (
      <Balk intent="error" titel={NIET_GELADEN}>
        {voorstel.data.refusals[0] && <Weigering refusal={voorstel.data.refusals[0]} />}
      </Balk>
    );
  return (
    <Laden tekst="Adreslijst laden …">
      <Skeleton style={{ display: 'grid', rowGap: '16px' }}>
        <SkeletonItem size={48} />
        <SkeletonItem size={24} style={{ width: '60%' }} />
        <SkeletonItem size={96} />
      </Skeleton>
    </Laden>
  );
}

function Stap({ dossier, onSluit, onToonLogboek }: Props) {
  const voorstel = useBerichtvoorstel(dossier.id);
  const { isGedeeld, leerling, nummer } = dossier.kop;
  const deel = { dossier, onder: `Dossier ${nummer} · ${volledigeNaam(leerling)}`, onSluit };
  if (!voorstel.data?.ok)
    return (
      <Kader {...deel} acties={(sluit) => <Button onClick={sluit}>Annuleren</Button>}>
        <Wachten voorstel={voorstel} />
      </Kader>
    );
  return isGedeeld ? (
    <StelBerichtOp {...deel} {...(onToonLogboek && { onToonLogboek })} voorstel={voorstel.data.value} />
  ) : (
    <EerstDelen {...deel} />
  );
}

/** Sends the OPP by secure mail; first shares the dossier where that was not done yet. */
export const VersturenDialoog = (props: Props) => (
  <Venster isBreed={props.dossier.kop.isGedeeld} onSluit={props.onSluit}>
    <Stap {...props} />
  </Venster>
);
