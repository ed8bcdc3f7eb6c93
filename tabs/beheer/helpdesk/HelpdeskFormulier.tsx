import { makeStyles } from '@fluentui/react-components';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { HelpdeskInfo } from '@domain/helpdesk/helpdesk-beeld';
import { Balk } from '../../ui/Balk';
import { useWegVraag } from '../../ui/use-weg-vraag';
import { WegVraag } from '../../ui/WegVraag';
import { BewaarBalk } from '../BewaarBalk';
import { KiesTekst } from '../../form/conflict/KiesTekst';
import { Bereikbaar } from './Bereikbaar';
import { useHelpdeskinstellingen } from './use-helpdeskinstellingen';
import { WaarVragenHeenGaan } from './WaarVragenHeenGaan';

const useStyles = makeStyles({ bladen: { display: 'grid', rowGap: '16px', maxWidth: '760px' } });

/** What is not saved goes with the screen. */
const laatLos = () => undefined;

/** What beheer may change here, what not, and one bar that saves. */
export function HelpdeskFormulier({ info, ik }: { info: HelpdeskInfo; ik: Medewerker }) {
  const styles = useStyles();
  const werk = useHelpdeskinstellingen(info);
  const vraag = useWegVraag({ isVeranderd: werk.isVeranderd, onWeg: laatLos });
  return (
    <>
      <div className={styles.bladen}>
        {info.belemmering && (
          <Balk intent="error" titel="Vragen aan de helpdesk kunnen nu niet weg.">
            {info.belemmering}
          </Balk>
        )}
        <Bereikbaar werk={werk} />
        <WaarVragenHeenGaan info={info} />
      </div>
      <BewaarBalk werk={werk} bijgewerkt={info.bijgewerkt} zonderStempel="Alles is bewaard." />
      <KiesTekst werk={werk} ik={ik} overDeRest="Heb je gekozen? Bewaar dan." />
      <WegVraag vraag={vraag} watIsWeg="Je wijzigingen zijn niet bewaard. Ga je weg, dan zijn ze verloren." />
    </>
  );
}
