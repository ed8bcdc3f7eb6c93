import { AddRegular, MailRegular } from '@fluentui/react-icons';
import { Button } from '@fluentui/react-components';
import type { NieuwsbriefLijst, NieuwsbriefRij } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { useState } from 'react';
import { toDag } from '@domain/datum/datum';
import { Link, useLocation } from 'wouter';
import { useNieuwsbrieven, useNieuwsbriefLijstActie } from '../api/use-nieuwsbrief';
import { LaadFout } from '../ui/LaadFout';
import { Laden } from '../ui/Laden';
import { Leeg } from '../ui/Leeg';
import { MisluktBalk } from '../ui/MisluktBalk';
import { Pagina } from '../ui/Pagina';
import { useKopStyles } from '../ui/kop-styles';
import { useEenHandeling } from '../ui/use-een-handeling';
import { useTitelFocus } from '../ui/use-titel-focus';
import { wanneer } from '../ui/wanneer';
import { adressen, zonderAdres } from './woorden';
import { Kruimels } from './Kruimels';
import { useLijstStyles } from './lijst-styles';
import { Status } from './Status';

const vandaag = () => toDag(new Date().toISOString());

function Regel({ rij }: { rij: NieuwsbriefRij }) {
  const styles = useLijstStyles();
  const { nieuwsbriefId, titel, status, gewijzigd, op, aantal, aantalOnderdelen } = rij;
  const onderdelen = aantalOnderdelen === 1 ? '1 onderdeel' : `${aantalOnderdelen} onderdelen`;
  const moment =
    status === 'concept'
      ? `Laatst gewijzigd door ${gewijzigd.door}, ${wanneer(gewijzigd.op, vandaag())}`
      : `Verstuurd ${wanneer(op, vandaag())}${aantal === undefined ? '' : ` aan ${adressen(aantal)}`}`;
  return (
    <li className={styles.regel}>
      <div className={styles.wat}>
        <Link href={`/nieuwsbrieven/${nieuwsbriefId}`} className={styles.link}>
          {titel || 'Zonder titel'}
        </Link>
        <p className={styles.meta}>
          {onderdelen} · {moment}
        </p>
      </div>
      <Status status={status} />
    </li>
  );
}

function Kaart({ titel, rijen }: { titel: string; rijen: readonly NieuwsbriefRij[] }) {
  const styles = useLijstStyles();
  if (rijen.length === 0) return null;
  return (
    <section className={styles.kaart} aria-label={titel}>
      <h2 className={styles.kop}>{titel}</h2>
      <ul className={styles.lijst}>
        {rijen.map((rij) => (
          <Regel key={rij.nieuwsbriefId} rij={rij} />
        ))}
      </ul>
    </section>
  );
}

const Lijst = ({ lijst: { rijen } }: { lijst: NieuwsbriefLijst }) =>
  rijen.length === 0 ? (
    <Leeg icon={MailRegular} titel="Nog geen nieuwsbrieven">
      Maak de eerste: kies artikelen, antwoorden en bijeenkomsten, en verstuur hem aan alle scholen.
    </Leeg>
  ) : (
    <>
      <Kaart titel="Concepten" rijen={rijen.filter(({ status }) => status === 'concept')} />
      <Kaart titel="Verstuurd" rijen={rijen.filter(({ status }) => status !== 'concept')} />
    </>
  );

const watNu = (lijst: NieuwsbriefLijst): string =>
  [
    `Een nieuwsbrief gaat nu naar ${adressen(lijst.ontvangers)}.`,
    ...(lijst.uitgeschreven > 0 ? [`Uitgeschreven: ${lijst.uitgeschreven}.`] : []),
    ...(lijst.zonderAdres.length > 0 ? [zonderAdres(lijst.zonderAdres)] : []),
  ].join(' ');

/** For who writes: concepts, what was sent, and the way to a new one. */
export function NieuwsbrievenPagina() {
  const kop = useKopStyles();
  const query = useNieuwsbrieven();
  const lijst = query.data?.ok ? query.data.value : undefined;
  const [, navigate] = useLocation();
  const [id] = useState(() => crypto.randomUUID());
  const { doe, mislukt, isBezig } = useEenHandeling(useNieuwsbriefLijstActie());
  useTitelFocus();
  const maak = async () => {
    const gemaakt = await doe((api) => api.maakNieuwsbrief({ id, titel: '' }));
    if (gemaakt) navigate(`/nieuwsbrieven/${gemaakt.id}`);
  };
  return (
    <Pagina title="Nieuwsbrieven" label="Nieuwsbrieven">
      <Kruimels />
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} tabIndex={-1} data-titel>
            Nieuwsbrieven
          </h1>
          <p className={kop.onder}>{lijst ? watNu(lijst) : 'Voor alle scholen.'}</p>
        </div>
        <div className={kop.acties}>
          <Button appearance="primary" icon={<AddRegular />} disabledFocusable={isBezig} onClick={() => void maak()}>
            Nieuwe nieuwsbrief
          </Button>
        </div>
      </div>
      <MisluktBalk mislukt={mislukt} titel="De nieuwsbrief is niet gemaakt." />
      <LaadFout query={query} titel="De nieuwsbrieven zijn niet geladen." watJeZiet="Je ziet de nieuwsbrieven" />
      {lijst && <Lijst lijst={lijst} />}
      {query.isPending && <Laden tekst="Nieuwsbrieven laden …" />}
    </Pagina>
  );
}
