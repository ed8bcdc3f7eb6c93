import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular, SearchRegular } from '@fluentui/react-icons';
import { media } from '../../ui/layout';
import { Leeg } from '../../ui/Leeg';
import { KnopLink } from '../../ui/KnopLink';
import { isGefilterd, type LijstVraag } from './lijst-vraag';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  knop: { [media.phone]: { minHeight: '44px' } },
});

function Inhoud({ vraag, onWis }: Props) {
  const styles = useStyles();
  if (isGefilterd(vraag))
    return (
      <Leeg
        icon={SearchRegular}
        titel="Geen bijeenkomst gevonden"
        actie={
          <Button className={styles.knop} onClick={onWis}>
            Wis zoeken en filters
          </Button>
        }
      >
        {vraag.periode === 'komend' ? 'Kijk ook bij Voorbij.' : 'Kijk ook bij Komend.'}
      </Leeg>
    );
  if (vraag.periode === 'voorbij')
    return (
      <Leeg icon={CalendarLtrRegular} titel="Nog geen bijeenkomst voorbij">
        Na afloop vind je hier wie er was en wat mensen ervan vonden.
      </Leeg>
    );
  return (
    <Leeg
      icon={CalendarLtrRegular}
      titel="Geen komende bijeenkomsten"
      actie={<KnopLink href="/bijeenkomsten/nieuw">Nieuwe bijeenkomst</KnopLink>}
    >
      Maak er een, of maak een reeks met voor elke wijk een bijeenkomst.
    </Leeg>
  );
}

type Props = { vraag: LijstVraag; onWis(): void };

/** Nothing fits the question, or there is nothing yet to ask for. */
export const GeenBijeenkomsten = (props: Props) => (
  <div className={useStyles().root}>
    <Inhoud {...props} />
  </div>
);
