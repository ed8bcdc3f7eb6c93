import { formatDatum } from '@domain/datum/datum';
import type { PubliekeNieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import type { PubliekApi } from '../api/publiek-api';
import { VeiligeHtml } from '../form/gewoon/VeiligeHtml';
import { NIEUWSBRIEVEN } from './adres';
import { Opgehaald } from './Opgehaald';
import { Pagina } from './Pagina';
import { useLaden } from './use-laden';

const NaarArchief = () => (
  <p className="terug">
    <a href={NIEUWSBRIEVEN}>Alle nieuwsbrieven</a>
  </p>
);

/** One issue, for who follows the link in the mail and for everybody else. */
export function NieuwsbriefPagina({ api, id }: { api: PubliekApi; id: string }) {
  const { geladen, opnieuw } = useLaden((signal) => api.nieuwsbrief(id, signal));
  return (
    <Opgehaald
      geladen={geladen}
      wat="Nieuwsbrief"
      opnieuw={opnieuw}
      geweigerd={() => (
        <Pagina titel="Deze nieuwsbrief is er niet" zonderLijst onder={<NaarArchief />}>
          <p>Klopt het adres? Kijk in de lijst welke nieuwsbrieven er zijn.</p>
        </Pagina>
      )}
    >
      {(nieuwsbrief) => <Brief nieuwsbrief={nieuwsbrief} />}
    </Opgehaald>
  );
}

const Brief = ({
  nieuwsbrief: { swv, titel, datum, inleidingHtml, onderdelen },
}: {
  nieuwsbrief: PubliekeNieuwsbrief;
}) => (
  <Pagina titel={titel} swv={swv} zonderLijst onder={<NaarArchief />}>
    <p className="bij">{formatDatum(datum)}</p>
    <VeiligeHtml html={inleidingHtml} />
    {onderdelen.map(({ id, titel: kop, html, link, linkTekst }) => (
      <section key={id}>
        <h2>{kop}</h2>
        <VeiligeHtml html={html} />
        {link && (
          <p>
            <a href={link}>{linkTekst}</a>
          </p>
        )}
      </section>
    ))}
  </Pagina>
);
