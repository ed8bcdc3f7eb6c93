import { makeStyles } from '@fluentui/react-components';
import { volledigeNaam } from '@domain/dossier/dossier';
import { formatTijdvak, formatWeekdag } from '@domain/datum/tijd';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { readInhoud } from '@domain/gesprek/agenda-inhoud';
import type { GesprekBeeld, PuntBeeld } from '@domain/gesprek/gesprek-beeld';
import { GESPREK_LABEL } from '@domain/gesprek/gesprek-velden';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useDossier } from '../api/use-dossier';
import { useGesprekActie, useGesprekken } from '../api/use-gesprekken';
import { FoutBalk } from '../ui/FoutBalk';
import { KnopLink } from '../ui/KnopLink';
import { Laden } from '../ui/Laden';
import { text } from '../ui/layout';
import { Notitie } from './Notitie';
import { Punt, type Vink } from './Punt';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px', maxWidth: '760px' },
  titel: { ...text.pageTitle, overflowWrap: 'anywhere' },
  onder: { ...text.help, margin: '2px 0 8px' },
  punten: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
});

/** The talk as it is now: somebody beside me may tick a point too. */
function useVers(gesprek: GesprekBeeld): GesprekBeeld {
  const { data } = useGesprekken(gesprek.dossierId);
  return (data?.ok && data.value.gesprekken.find(({ id }) => id === gesprek.id)) || gesprek;
}

/** Ticks show at once; the server follows. */
function useVinken({ id, dossierId }: GesprekBeeld) {
  const actie = useGesprekActie(dossierId);
  const [onderweg, setOnderweg] = useState<Vink>();
  return {
    fout: actie.error,
    vink(gevinkt: Vink) {
      setOnderweg(gevinkt);
      actie.mutate((api) => api.vinkAf(dossierId, id, gevinkt), { onSettled: () => setOnderweg(undefined) });
    },
    isGedaan: ({ code, gedaan }: PuntBeeld): boolean =>
      onderweg?.punt === code ? onderweg.isGedaan : gedaan !== undefined,
  };
}

/** The agenda of a talk, with what the dossier says about each point. */
export function Agenda({ gesprek }: { gesprek: GesprekBeeld }) {
  const { data, error, refetch } = useDossier(gesprek.dossierId);
  if (data?.ok) return <Met dossier={data.value} gesprek={gesprek} />;
  return error ? (
    <FoutBalk titel="Het dossier is niet geladen." fout={error} onOpnieuw={() => void refetch()} />
  ) : (
    <Laden tekst="Dossier laden …" />
  );
}

function Met({ dossier, gesprek: eerst }: { dossier: DossierBeeld; gesprek: GesprekBeeld }) {
  const styles = useStyles();
  const gesprek = useVers(eerst);
  const { vink, isGedaan, fout } = useVinken(gesprek);
  const { wat, datum, van, tot, punten, acties } = gesprek;
  return (
    <div className={styles.root}>
      <div>
        <h1 className={styles.titel}>
          {GESPREK_LABEL[wat]} {volledigeNaam(dossier.kop.leerling)}
        </h1>
        <p className={styles.onder}>
          {formatWeekdag(datum)}, {formatTijdvak(van, tot)}
        </p>
        <KnopLink href={`/dossiers/${dossier.id}`} icon={<FolderOpenRegular />}>
          Open het dossier
        </KnopLink>
      </div>
      {fout && <FoutBalk titel="Het punt is niet afgevinkt." fout={fout} />}
      <ol className={styles.punten} aria-label="Agenda">
        {punten.map((punt) => (
          <Punt
            key={punt.code}
            dossierId={dossier.id}
            punt={punt}
            isGedaan={isGedaan(punt)}
            inhoud={readInhoud(dossier, punt.code)}
            onVink={acties.includes('afvinken') ? vink : undefined}
          />
        ))}
      </ol>
      {dossier.acties.includes('logboekSchrijven') && <Notitie dossierId={dossier.id} />}
    </div>
  );
}
