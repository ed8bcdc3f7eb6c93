import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { HelpdeskActie } from '@domain/helpdesk/helpdesk-beeld';
import { media } from '../../ui/layout';
import type { AntwoordSoort } from './use-antwoord';

const useStyles = makeStyles({
  root: { display: 'flex', columnGap: '4px' },
  knop: { [media.phone]: { minHeight: '44px' } },
});

const LABEL = { bericht: 'Antwoord', notitie: 'Notitie' } as const satisfies Record<AntwoordSoort, string>;

type Props = { acties: readonly HelpdeskActie[]; soort: AntwoordSoort; onKies(soort: AntwoordSoort): void };

/** For staff: an answer to the school, or a note among themselves. */
export function SoortKeuze({ acties, soort, onKies }: Props) {
  const styles = useStyles();
  if (!acties.includes('notitie')) return null;
  const soorten = (['bericht', 'notitie'] as const).filter((een) => een === 'notitie' || acties.includes('antwoorden'));
  return (
    <div role="group" aria-label="Wat schrijf je?" className={styles.root}>
      {soorten.map((een) => (
        <ToggleButton
          key={een}
          className={styles.knop}
          size="small"
          appearance="subtle"
          checked={een === soort}
          onClick={() => onKies(een)}
        >
          {LABEL[een]}
        </ToggleButton>
      ))}
    </div>
  );
}
