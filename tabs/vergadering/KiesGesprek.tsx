import { Button, makeStyles } from '@fluentui/react-components';
import { CalendarQuestionMarkRegular } from '@fluentui/react-icons';
import { formatTijdvak } from '@domain/datum/tijd';
import type { GesprekVandaag } from '@domain/gesprek/gesprek-beeld';
import { GESPREK_LABEL } from '@domain/gesprek/gesprek-velden';
import { Leeg } from '../ui/Leeg';
import { text } from '../ui/layout';

const useStyles = makeStyles({
  titel: text.pageTitle,
  tekst: { ...text.body, margin: '4px 0 12px' },
  lijst: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  knop: { width: '100%', justifyContent: 'flex-start', textAlign: 'left' },
});

type Props = { vandaag: readonly GesprekVandaag[]; onKies(id: string): void };

/** The meeting does not say which talk it is, so the person does. */
export function KiesGesprek({ vandaag, onKies }: Props) {
  const styles = useStyles();
  if (vandaag.length === 0)
    return (
      <Leeg
        icon={CalendarQuestionMarkRegular}
        titel="Bij deze vergadering hoort geen gesprek dat je mag zien."
        als="h1"
      >
        Het is niet vanuit een dossier gepland, of je mag dat dossier niet lezen. Vraag het wie de vergadering maakte.
      </Leeg>
    );
  return (
    <>
      <h1 className={styles.titel}>Welk gesprek is dit?</h1>
      <p className={styles.tekst}>
        Deze vergadering is niet vanuit een dossier gepland. Dit zijn je gesprekken van vandaag.
      </p>
      <ul className={styles.lijst}>
        {vandaag.map(({ gesprek, leerling }) => (
          <li key={gesprek.id}>
            <Button className={styles.knop} onClick={() => onKies(gesprek.id)}>
              {formatTijdvak(gesprek.van, gesprek.tot)}: {GESPREK_LABEL[gesprek.wat].toLowerCase()} {leerling}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
