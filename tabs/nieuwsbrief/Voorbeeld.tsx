import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { formatDatum } from '@domain/datum/datum';
import type { NieuwsbriefVoorbeeld, PubliekeNieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { useState } from 'react';
import { useNieuwsbriefVoorbeeld } from '../api/use-nieuwsbrief';
import { VeiligeHtml } from '../form/gewoon/VeiligeHtml';
import { LaadFout } from '../ui/LaadFout';
import { Laden } from '../ui/Laden';
import { card, media, text } from '../ui/layout';

const useStyles = makeStyles({
  root: { ...card, padding: '16px 20px', minWidth: 0, [media.phone]: { padding: '12px 16px' } },
  titel: text.cardTitle,
  vormen: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  vorm: { [media.phone]: { minHeight: '44px' } },
  kader: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: '70vh',
    minHeight: '400px',
    marginTop: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
  },
  rol: { overflow: 'auto', padding: '8px 20px' },
  tekst: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' },
  meta: { ...text.meta, margin: '8px 0 0' },
});

const VORMEN = { mail: 'Als mail', pagina: 'Als webpagina', tekst: 'Zonder opmaak' } as const;
type Vorm = keyof typeof VORMEN;

const Webpagina = ({ pagina }: { pagina: PubliekeNieuwsbrief }) => (
  <>
    <h3>{pagina.titel}</h3>
    <p>{formatDatum(pagina.datum)}</p>
    <VeiligeHtml html={pagina.inleidingHtml} />
    {pagina.onderdelen.map(({ id, titel, html, link, linkTekst }) => (
      <section key={id}>
        <h4>{titel}</h4>
        <VeiligeHtml html={html} />
        {link && (
          <p>
            <a href={link} target="_blank" rel="noopener noreferrer">
              {linkTekst}
            </a>
          </p>
        )}
      </section>
    ))}
  </>
);

function Beeld({ voorbeeld, vorm }: { voorbeeld: NieuwsbriefVoorbeeld; vorm: Vorm }) {
  const styles = useStyles();
  // Nothing runs in the frame and no link leads out of it.
  if (vorm === 'mail')
    return <iframe className={styles.kader} sandbox="" srcDoc={voorbeeld.html} title="Voorbeeld van de mail" />;
  return (
    <div className={`${styles.kader} ${styles.rol}`} tabIndex={0} role="group" aria-label={VORMEN[vorm]}>
      {vorm === 'pagina' ? <Webpagina pagina={voorbeeld.pagina} /> : <p className={styles.tekst}>{voorbeeld.tekst}</p>}
    </div>
  );
}

/** What schools get, a second after the last key; made by the same code that makes the real mail. */
export function Voorbeeld({ id, versie }: { id: string; versie: string }) {
  const styles = useStyles();
  const query = useNieuwsbriefVoorbeeld(id, versie);
  const [vorm, setVorm] = useState<Vorm>('mail');
  const voorbeeld = query.data?.ok ? query.data.value : undefined;
  return (
    <section className={styles.root} aria-labelledby="nieuwsbrief-voorbeeld">
      <h2 id="nieuwsbrief-voorbeeld" className={styles.titel}>
        Voorbeeld
      </h2>
      <div className={styles.vormen} role="group" aria-label="Vorm van het voorbeeld">
        {(Object.keys(VORMEN) as Vorm[]).map((een) => (
          <ToggleButton
            key={een}
            size="small"
            className={styles.vorm}
            checked={een === vorm}
            onClick={() => setVorm(een)}
          >
            {VORMEN[een]}
          </ToggleButton>
        ))}
      </div>
      <LaadFout query={query} titel="Het voorbeeld is niet geladen." watJeZiet="Je ziet het voorbeeld" />
      {voorbeeld && (
        <>
          {vorm === 'mail' && <p className={styles.meta}>Onderwerp: {voorbeeld.onderwerp || 'nog geen titel'}</p>}
          <Beeld voorbeeld={voorbeeld} vorm={vorm} />
        </>
      )}
      {query.isPending && <Laden tekst="Voorbeeld laden …" />}
    </section>
  );
}
