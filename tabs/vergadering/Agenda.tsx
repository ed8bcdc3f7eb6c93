import { makeStyles } from '@fluentui/react-components';
import { volledigeNaam } from '@domain/dossier/dossier';
import { formatTijdvak, formatWeekdag } from '@domain/datum/tijd';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { readInhoud } from '@domain/gesprek/agenda-inhoud';
import type { GesprekBeeld, PuntBeeld } from '@domain/gesprek/gesprek-beeld';
import { GESPREK_LABEL } from '@domain/gesprek/gesprek-velden';
import type { PuntCode } from '@domain/gesprek/gesprek';
import { FolderOpenRegular, FolderProhibitedRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useDossier } from '../api/use-dossier';
import { useGesprekActie, useGesprekken } from '../api/use-gesprekken';
import { Balk } from '../ui/Balk';
import { FoutBalk } from '../ui/FoutBalk';
import { KnopLink } from '../ui/KnopLink';
import { Laden } from '../ui/Laden';
import { Leeg } from '../ui/Leeg';
import { text } from '../ui/layout';
import { Weigering } from '../ui/Weigering';
import { Notitie } from './Notitie';
import { Punt, type Vink } from './Punt';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px', maxWidth: '760px' },
  titel: { ...text.pageTitle, overflowWrap: 'anywhere' },
  onder: { ...text.help, margin: '2px 0 8px' },
  punten: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
});

const NIET = 'Het punt is niet afgevinkt.';

/** The talk as it is now: somebody beside me may tick a point too. */
function useVers(gesprek: GesprekBeeld): GesprekBeeld {
  const { data } = useGesprekken(gesprek.dossierId);
  return (data?.ok && data.value.gesprekken.find(({ id }) => id === gesprek.id)) || gesprek;
}

/** Ticks show at once; the server follows. */
function useVinken({ id, dossierId }: GesprekBeeld) {
  const actie = useGesprekActie(dossierId);
  const [onderweg, setOnderweg] = useState<{ readonly [punt in PuntCode]?: boolean }>({});
  const klaar = (punt: PuntCode) => setOnderweg(({ [punt]: _, ...anders }) => anders);
  return {
    fout: actie.error,
    weigering: actie.data && !actie.data.ok ? actie.data.refusals[0] : undefined,
    vink(gevinkt: Vink) {
      const { punt, isGedaan } = gevinkt;
      setOnderweg((nu) => ({ ...nu, [punt]: isGedaan }));
      // `fout` says when it failed.
      const klaarMee = () => klaar(punt);
      void actie.mutateAsync((api) => api.vinkAf(dossierId, id, gevinkt)).then(klaarMee, klaarMee);
    },
    isGedaan: ({ code, gedaan }: PuntBeeld): boolean => onderweg[code] ?? gedaan !== undefined,
  };
}

/** The agenda of a talk, with what the dossier says about each point. */
export function Agenda({ gesprek }: { gesprek: GesprekBeeld }) {
  const { data, error, refetch } = useDossier(gesprek.dossierId);
  if (data?.ok) return <Met dossier={data.value} gesprek={gesprek} />;
  if (data)
    return <Leeg icon={FolderProhibitedRegular} titel="Dit dossier bestaat niet, of je mag het niet zien." als="h1" />;
  return error ? (
    <FoutBalk titel="Het dossier is niet geladen." fout={error} onOpnieuw={() => void refetch()} />
  ) : (
    <Laden tekst="Dossier laden …" />
  );
}

function Met({ dossier, gesprek: eerst }: { dossier: DossierBeeld; gesprek: GesprekBeeld }) {
  const styles = useStyles();
  const gesprek = useVers(eerst);
  const { vink, isGedaan, fout, weigering } = useVinken(gesprek);
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
      {fout && <FoutBalk titel={NIET} fout={fout} />}
      {weigering && (
        <Balk intent="error" titel={NIET}>
          <Weigering refusal={weigering} />
        </Balk>
      )}
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
