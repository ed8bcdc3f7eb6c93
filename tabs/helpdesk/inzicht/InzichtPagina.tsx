import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import type { HelpdeskInzicht } from '@domain/helpdesk/helpdesk-beeld';
import { HELPDESK_SOORT_LABEL, HELPDESK_SOORTEN } from '@domain/helpdesk/helpdeskvraag';
import { useHelpdeskinzicht } from '../../api/use-helpdesk';
import { useKopStyles } from '../../ui/kop-styles';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { media } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { Pagina } from '../../ui/Pagina';
import { useTitelFocus } from '../../ui/use-titel-focus';
import { Kruimels } from '../Kruimels';
import { CijferBlok } from './CijferBlok';
import { perMaand, perNaam, perSoort, perWachttijd, perWens, SOORT_STAAF } from './inzicht-tabellen';
import { useInzichtTabel } from './use-inzicht-tabel';

const useStyles = makeStyles({ knop: { [media.phone]: { minHeight: '44px' } } });

const LEGENDA = HELPDESK_SOORTEN.map((soort) => ({ soort: SOORT_STAAF[soort], label: HELPDESK_SOORT_LABEL[soort] }));
const LEEG = 'Nog geen vragen om te tellen.';

const openTekst = (open: number): string => (open === 1 ? '1 vraag is nog open.' : `${open} vragen zijn nog open.`);

const Blokken = ({ inzicht }: { inzicht: HelpdeskInzicht }) => (
  <>
    <CijferBlok id="maanden" titel="Per maand" cijfers={perMaand(inzicht.maanden)} legenda={LEGENDA} leeg={LEEG} />
    <CijferBlok id="soorten" titel="Per soort" cijfers={perSoort(inzicht.maanden)} leeg={LEEG} />
    <CijferBlok
      id="wachttijd"
      titel="Tijd tot het eerste antwoord"
      uitleg="Het midden van alle vragen van die maand, in uren dat de helpdesk open is."
      cijfers={perWachttijd(inzicht.maanden)}
      leeg="Nog geen vraag met een antwoord."
    />
    <CijferBlok
      id="stappen"
      titel="Per stap"
      cijfers={perNaam(
        'Stap',
        inzicht.perStap.map(({ stap, aantal }) => ({ naam: `Stap ${stap}`, aantal })),
      )}
      leeg="Nog geen vragen bij een stap."
    />
    <CijferBlok
      id="wijken"
      titel="Per wijk"
      cijfers={perNaam(
        'Wijk',
        inzicht.perWijk.map(({ wijk, aantal }) => ({ naam: wijk || 'Samenwerkingsverband', aantal })),
      )}
      leeg={LEEG}
    />
    <CijferBlok
      id="woorden"
      titel="Vaakst gebruikte woorden"
      cijfers={perNaam(
        'Woord',
        inzicht.woorden.map(({ woord, vragen }) => ({ naam: woord, aantal: vragen })),
      )}
      leeg="Een woord komt hier als het in twee vragen staat."
    />
    <CijferBlok id="wensen" titel="Wensen met hun stemmen" cijfers={perWens(inzicht.wensen)} leeg="Nog geen wensen." />
  </>
);

/** Sight for the swv: what is asked, where, and how soon it is answered. */
export function InzichtPagina() {
  const styles = useStyles();
  const kop = useKopStyles();
  const query = useHelpdeskinzicht();
  const { voerUit, mislukt } = useInzichtTabel();
  const inzicht = query.data?.ok ? query.data.value : undefined;
  useTitelFocus();
  return (
    <Pagina title="Inzicht helpdesk" label="Inzicht helpdesk">
      <Kruimels hier="Inzicht" />
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} tabIndex={-1} data-titel>
            Inzicht in de helpdesk
          </h1>
          <p className={kop.onder}>
            Alleen aantallen, van de laatste twaalf maanden. {inzicht && openTekst(inzicht.open)}
          </p>
        </div>
        <div className={kop.acties}>
          {(['csv', 'xlsx'] as const).map((vorm) => (
            <Button
              key={vorm}
              className={styles.knop}
              icon={<ArrowDownloadRegular />}
              onClick={() => void voerUit(vorm)}
            >
              {vorm === 'csv' ? 'CSV' : 'Excel'}
            </Button>
          ))}
        </div>
      </div>
      <MisluktBalk mislukt={mislukt} titel="De tabel is niet gemaakt." />
      <LaadFout query={query} titel="Het inzicht is niet geladen." watJeZiet="Je ziet de cijfers" />
      {query.isPending && <Laden tekst="Cijfers laden …" />}
      {inzicht && <Blokken inzicht={inzicht} />}
    </Pagina>
  );
}
