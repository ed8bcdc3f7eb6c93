import { Button, makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { DataBarHorizontalRegular, PrintRegular } from '@fluentui/react-icons';
import type { Overzicht } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { ALLE_WIJKEN, BIJEENKOMST_SOORT_LABEL } from '@domain/bijeenkomst/bijeenkomst-velden';
import { toDag } from '@domain/datum/datum';
import { useState } from 'react';
import { useBijeenkomstOverzicht } from '../../api/use-bijeenkomsten';
import { Laden } from '../../ui/Laden';
import { Leeg } from '../../ui/Leeg';
import { card, media } from '../../ui/layout';
import { Pagina } from '../../ui/Pagina';
import { Kruimels } from '../Kruimels';
import { useKopStyles } from '../../ui/kop-styles';
import { LaadFout } from '../../ui/LaadFout';
import { useTitelFocus } from '../../ui/use-titel-focus';
import { wijkNaam } from '../wanneer-waar';
import {
  describeTotaal,
  kiesRijen,
  listSchooljaren,
  telOp,
  telPerWijk,
  toSchooljaar,
  type OverzichtKeuze,
} from './overzicht-cijfers';
import { OverzichtAfdruk } from './OverzichtAfdruk';
import { OverzichtFilters } from './OverzichtFilters';
import { PerBijeenkomst } from './PerBijeenkomst';
import { PerWijk } from './PerWijk';

const useStyles = makeStyles({
  leeg: card,
  knop: { [media.phone]: { minHeight: '44px' } },
  botten: { display: 'grid', rowGap: '12px', padding: '16px' },
});

/** This school year, when there is one with a bijeenkomst. */
function chooseStart(schooljaren: readonly string[]): OverzichtKeuze {
  const nu = toSchooljaar(toDag(new Date().toISOString()));
  return { soort: '', wijk: '', schooljaar: schooljaren.includes(nu) ? nu : '' };
}

const describeKeuze = ({ soort, schooljaar, wijk }: OverzichtKeuze): string =>
  [
    schooljaar ? `Schooljaar ${schooljaar}` : 'Alle schooljaren',
    soort ? BIJEENKOMST_SOORT_LABEL[soort] : 'alle soorten',
    wijk ? wijkNaam(wijk) : 'alle bijeenkomsten',
  ].join(' · ');

function Cijfers({ overzicht }: { overzicht: Overzicht }) {
  const styles = useStyles();
  const kop = useKopStyles();
  const schooljaren = listSchooljaren(overzicht.rijen);
  const [keuze, setKeuze] = useState(() => chooseStart(schooljaren));
  const rijen = kiesRijen(overzicht.rijen, keuze);
  const cijfers = telPerWijk(rijen, overzicht.wijken);
  if (overzicht.rijen.length === 0)
    return (
      <div className={styles.leeg}>
        <Leeg icon={DataBarHorizontalRegular} titel="Nog geen bijeenkomsten">
          Zodra er een bijeenkomst is gepubliceerd, zie je hier hoe vol die is en wie er kwamen.
        </Leeg>
      </div>
    );
  return (
    <>
      <div className={kop.root}>
        <p role="status" className={kop.onder}>
          {describeTotaal(telOp(rijen))}
        </p>
        <Button className={styles.knop} icon={<PrintRegular />} onClick={() => window.print()}>
          Afdrukken
        </Button>
      </div>
      <OverzichtFilters
        keuze={keuze}
        schooljaren={schooljaren}
        wijken={[...overzicht.wijken, ALLE_WIJKEN]}
        onChange={setKeuze}
      />
      {rijen.length > 0 ? (
        <>
          <PerBijeenkomst rijen={rijen} />
          <PerWijk cijfers={cijfers} />
          <OverzichtAfdruk rijen={rijen} cijfers={cijfers} wat={describeKeuze(keuze)} />
        </>
      ) : (
        <div className={styles.leeg}>
          <Leeg
            icon={DataBarHorizontalRegular}
            titel="Geen bijeenkomst gevonden"
            actie={<Button onClick={() => setKeuze({ soort: '', schooljaar: '', wijk: '' })}>Wis filters</Button>}
          >
            Bij deze keuze is er geen bijeenkomst.
          </Leeg>
        </div>
      )}
    </>
  );
}

/** Over all bijeenkomsten: how full, who waits, who came, and from which wijk. */
export function OverzichtPagina() {
  const kop = useKopStyles();
  const styles = useStyles();
  const query = useBijeenkomstOverzicht();
  useTitelFocus();
  return (
    <Pagina title="Overzicht bijeenkomsten" label="Overzicht bijeenkomsten">
      <Kruimels hier="Overzicht" />
      <h1 className={kop.titel} tabIndex={-1} data-titel>
        Overzicht bijeenkomsten
      </h1>
      <LaadFout query={query} titel="Het overzicht is niet geladen." watJeZiet="Je ziet de cijfers" />
      {query.data?.ok && <Cijfers overzicht={query.data.value} />}
      {query.isPending && (
        <Laden tekst="Overzicht laden …">
          <Skeleton className={styles.botten}>
            {['100%', '92%', '96%', '88%'].map((breedte) => (
              <SkeletonItem key={breedte} size={32} style={{ width: breedte }} />
            ))}
          </Skeleton>
        </Laden>
      )}
    </Pagina>
  );
}
