import { AddRegular, DataBarVerticalRegular } from '@fluentui/react-icons';
import { Pagina } from '../ui/Pagina';
import { KnopLink } from '../ui/KnopLink';
import { useKopStyles } from '../ui/kop-styles';
import { LaadFout } from '../ui/LaadFout';
import { BijeenkomstLijst } from './lijst/BijeenkomstLijst';
import { useBijeenkomstLijst } from './lijst/use-bijeenkomst-lijst';
import { useTitelFocus } from '../ui/use-titel-focus';

/** For staff of the swv: every bijeenkomst, and the way to a new one. */
export function BijeenkomstenPagina() {
  const kop = useKopStyles();
  const stand = useBijeenkomstLijst();
  useTitelFocus();
  return (
    <Pagina title="Bijeenkomsten" label="Bijeenkomsten">
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} tabIndex={-1} data-titel>
            Bijeenkomsten
          </h1>
          <p className={kop.onder}>Van alle wijken. Scholen melden zich aan op de openbare pagina.</p>
        </div>
        <div className={kop.acties}>
          <KnopLink href="/bijeenkomsten/overzicht" appearance="subtle" icon={<DataBarVerticalRegular />}>
            Overzicht
          </KnopLink>
          <KnopLink href="/bijeenkomsten/nieuwe-reeks" icon={<AddRegular />}>
            Nieuwe reeks
          </KnopLink>
          <KnopLink href="/bijeenkomsten/nieuw" appearance="primary" icon={<AddRegular />}>
            Nieuwe bijeenkomst
          </KnopLink>
        </div>
      </div>
      <LaadFout query={stand.query} titel="De bijeenkomsten zijn niet geladen." watJeZiet="Je ziet de bijeenkomsten" />
      <BijeenkomstLijst stand={stand} />
    </Pagina>
  );
}
