import { makeStyles } from '@fluentui/react-components';
import type { MedewerkersBeeld } from '@domain/beheer/beheer-beeld';
import { Balk } from '../../ui/Balk';
import { telRol } from './aandacht';

const useStyles = makeStyles({ root: { marginBottom: '16px' } });

/** A role that the swv can't do without and nobody has; the most serious first. */
export function RolTekort({ beeld }: { beeld: MedewerkersBeeld }) {
  const styles = useStyles();
  const tekort =
    telRol(beeld, 'beheer') === 0
      ? { titel: 'Er is geen beheerder.', tekst: 'Geef minstens één medewerker de rol beheer.' }
      : telRol(beeld, 'themaverbinder') === 0
        ? {
            titel: 'Er is geen Themaverbinder.',
            tekst: 'Vragen aan de helpdesk kunnen dan niet weg. Geef iemand de rol Themaverbinder.',
          }
        : undefined;
  if (!tekort) return null;
  return (
    <div className={styles.root}>
      <Balk intent="warning" titel={tekort.titel}>
        {tekort.tekst}
      </Balk>
    </div>
  );
}
