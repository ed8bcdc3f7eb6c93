import { makeStyles } from '@fluentui/react-components';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { InstellingenBeeld } from '@domain/beheer/instellingen';
import type { Veld } from '@domain/formulier/veld';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { card, media, text } from '../../ui/layout';
import { useWegVraag } from '../../ui/use-weg-vraag';
import { WegVraag } from '../../ui/WegVraag';
import { KiesTekst } from '../../form/conflict/KiesTekst';
import { BewaarBalk } from '../BewaarBalk';
import { KeuzeLijst } from './KeuzeLijst';
import { toSecties, type Sectie } from './secties';
import { useInstellingen } from './use-instellingen';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '16px', maxWidth: '1120px' },
  sectie: { ...card, padding: '16px 20px 20px', scrollMarginTop: '16px', [media.phone]: { padding: '12px 16px 16px' } },
  titel: text.cardTitle,
  uitleg: { ...text.body, margin: '2px 0 16px', maxWidth: '640px' },
  velden: { display: 'flex', flexDirection: 'column', rowGap: '18px' },
});

const Deel = ({ veld, bewaard }: { veld: Veld; bewaard: ReadonlySet<string> }) =>
  veld.soort === 'lijst' ? <KeuzeLijst veld={veld} bewaard={bewaard} /> : <Formulier velden={[veld]} />;

/** Single velden together, a list of items by itself. */
function SectieKaart({ sectie, bewaard }: { sectie: Sectie; bewaard: ReadonlySet<string> }) {
  const styles = useStyles();
  const isZonderLijst = sectie.velden.every(({ soort }) => soort !== 'lijst');
  return (
    <section className={styles.sectie} aria-labelledby={`sectie-${sectie.id}`}>
      <h2 id={`sectie-${sectie.id}`} className={styles.titel}>
        {sectie.titel}
      </h2>
      {sectie.uitleg && <p className={styles.uitleg}>{sectie.uitleg}</p>}
      <div className={styles.velden}>
        {isZonderLijst ? (
          <Formulier velden={sectie.velden} />
        ) : (
          sectie.velden.map((veld) => <Deel key={veld.naam} veld={veld} bewaard={bewaard} />)
        )}
      </div>
    </section>
  );
}

/** What is not saved goes with the screen. */
const laatLos = () => undefined;

/** All settings of the swv, under headings, with one bar that saves them. */
export function InstellingenFormulier({ beeld, ik }: { beeld: InstellingenBeeld; ik: Medewerker }) {
  const styles = useStyles();
  const werk = useInstellingen(beeld);
  const vraag = useWegVraag({ isVeranderd: werk.isVeranderd, onWeg: laatLos });
  return (
    <>
      <FormulierProvider value={werk.waarden}>
        <div className={styles.root}>
          {toSecties(werk.velden).map((sectie) => (
            <SectieKaart key={sectie.id} sectie={sectie} bewaard={werk.bewaard} />
          ))}
        </div>
      </FormulierProvider>
      <BewaarBalk werk={werk} bijgewerkt={beeld.bijgewerkt} />
      <KiesTekst werk={werk} ik={ik} overDeRest="Heb je gekozen? Bewaar dan." />
      <WegVraag vraag={vraag} watIsWeg="Je wijzigingen zijn niet bewaard. Ga je weg, dan zijn ze verloren." />
    </>
  );
}
