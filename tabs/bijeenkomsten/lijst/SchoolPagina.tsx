import { makeStyles } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons';
import type { PubliekeRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useState } from 'react';
import type { PubliekApi } from '../../api/publiek-api';
import { openApi, usePubliekeBijeenkomsten } from '../../api/use-publieke-bijeenkomsten';
import { card } from '../../ui/layout';
import { Laden } from '../../ui/Laden';
import { Leeg } from '../../ui/Leeg';
import { Pagina } from '../../ui/Pagina';
import { useKopStyles } from '../../ui/kop-styles';
import { LaadFout } from '../../ui/LaadFout';
import { LijstBotten } from './LijstBotten';
import { SchoolRegel } from './SchoolRegel';

const useStyles = makeStyles({
  root: { ...card, overflow: 'hidden', containerType: 'inline-size', containerName: 'lijst' },
  lijst: { margin: 0, padding: 0, listStyleType: 'none' },
  laden: { padding: '0 16px' },
});

function Lijst({ bijeenkomsten }: { bijeenkomsten: readonly PubliekeRij[] }) {
  const styles = useStyles();
  if (bijeenkomsten.length === 0)
    return (
      <Leeg icon={CalendarLtrRegular} titel="Geen komende bijeenkomsten">
        Zodra het samenwerkingsverband een bijeenkomst aankondigt, zie je die hier.
      </Leeg>
    );
  return (
    <ul className={styles.lijst}>
      {bijeenkomsten.map((bijeenkomst) => (
        <SchoolRegel key={bijeenkomst.bijeenkomstId} bijeenkomst={bijeenkomst} />
      ))}
    </ul>
  );
}

/** For staff of a school: what is announced, and the way to sign up. */
export function SchoolPagina({ api }: { api?: Pick<PubliekApi, 'lijst'> }) {
  const styles = useStyles();
  const kop = useKopStyles();
  const [bron] = useState(() => api ?? openApi());
  const query = usePubliekeBijeenkomsten(bron);
  const bijeenkomsten = query.data?.ok ? query.data.value.bijeenkomsten : undefined;
  return (
    <Pagina title="Bijeenkomsten" label="Bijeenkomsten">
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel}>Bijeenkomsten</h1>
          <p className={kop.onder}>Van het samenwerkingsverband. Je meldt je aan op de openbare pagina.</p>
        </div>
      </div>
      <LaadFout query={query} titel="De bijeenkomsten zijn niet geladen." watJeZiet="Je ziet de bijeenkomsten" />
      <section className={styles.root} aria-label="Komende bijeenkomsten" data-regio="bijeenkomsten" tabIndex={-1}>
        {bijeenkomsten && <Lijst bijeenkomsten={bijeenkomsten} />}
        {query.isPending && (
          <div className={styles.laden}>
            <Laden tekst="Bijeenkomsten laden …">
              <LijstBotten />
            </Laden>
          </div>
        )}
      </section>
    </Pagina>
  );
}
