import { MailRegular } from '@fluentui/react-icons';
import { formatDatum } from '@domain/datum/datum';
import type { NieuwsbriefArchief } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import type { PubliekApi } from '../api/publiek-api';
import { useNieuwsbriefArchief } from '../api/use-nieuwsbrief';
import { LaadFout } from '../ui/LaadFout';
import { Laden } from '../ui/Laden';
import { Leeg } from '../ui/Leeg';
import { Pagina } from '../ui/Pagina';
import { useKopStyles } from '../ui/kop-styles';
import { Kruimels } from './Kruimels';
import { useLijstStyles } from './lijst-styles';

const publiekAdres = (id: string): string => `/publiek/?nieuwsbrief=${encodeURIComponent(id)}`;

function Lijst({ archief: { nieuwsbrieven } }: { archief: NieuwsbriefArchief }) {
  const styles = useLijstStyles();
  if (nieuwsbrieven.length === 0)
    return (
      <Leeg icon={MailRegular} titel="Nog geen nieuwsbrieven">
        Zodra het samenwerkingsverband een nieuwsbrief verstuurt, lees je hem hier.
      </Leeg>
    );
  return (
    <section className={styles.kaart} aria-label="Verstuurde nieuwsbrieven">
      <ul className={styles.lijst}>
        {nieuwsbrieven.map(({ nieuwsbriefId, titel, datum, onderwerpen }) => (
          <li key={nieuwsbriefId} className={styles.regel}>
            <div className={styles.wat}>
              <a href={publiekAdres(nieuwsbriefId)} target="_blank" rel="noopener noreferrer" className={styles.link}>
                {titel}
              </a>
              <p className={styles.meta}>
                {formatDatum(datum)} · {onderwerpen.join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For staff of a school: what was sent, to read on the public pages. */
export function ArchiefPagina({ api }: { api?: Pick<PubliekApi, 'nieuwsbrieven'> }) {
  const kop = useKopStyles();
  const query = useNieuwsbriefArchief(api);
  return (
    <Pagina title="Nieuwsbrieven" label="Nieuwsbrieven">
      <Kruimels />
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel}>Nieuwsbrieven</h1>
          <p className={kop.onder}>Van het samenwerkingsverband aan alle scholen.</p>
        </div>
      </div>
      <LaadFout query={query} titel="De nieuwsbrieven zijn niet geladen." watJeZiet="Je ziet de nieuwsbrieven" />
      {query.data?.ok && <Lijst archief={query.data.value} />}
      {query.isPending && <Laden tekst="Nieuwsbrieven laden …" />}
    </Pagina>
  );
}
