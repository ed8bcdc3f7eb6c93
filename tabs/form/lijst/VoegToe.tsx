import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { LijstVeld } from '@domain/formulier/veld';
import { text } from '../../ui/layout';
import { metHoofdletter } from './use-rijen';

const useStyles = makeStyles({
  knop: { fontWeight: 400, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  vol: text.meta,
});

type Props = {
  veld: LijstVeld;
  aantal: number;
  /** The group the row goes to, for who hears the button without seeing its heading. */
  bij?: string | undefined;
  onClick(): void;
};

export function VoegToe({ veld, aantal, bij, onClick }: Props) {
  const styles = useStyles();
  if (aantal >= veld.maxRijen) return <span className={styles.vol}>Hier passen {veld.maxRijen} rijen.</span>;
  const tekst = `${metHoofdletter(veld.rijNaam)} toevoegen`;
  return (
    <Button
      appearance="subtle"
      icon={<AddRegular />}
      className={styles.knop}
      data-toevoegen
      onClick={onClick}
      {...(bij && { 'aria-label': `${tekst}: ${bij}` })}
    >
      {tekst}
    </Button>
  );
}
