import { makeStyles } from '@fluentui/react-components';
import type { PersoonVeld } from '@domain/formulier/veld';
import { useFormulier } from '../formulier-context';
import type { InvoerProps } from '../invoer-props';
import { Keuzelijst } from './KeuzeInvoer';

const useStyles = makeStyles({ root: { flexGrow: 1, minWidth: 0, width: '100%' } });

/** Someone from the directory of this dossier. */
export function PersoonInvoer({ veld, ids, waarde, aria, onChange, onLeave }: InvoerProps<PersoonVeld>) {
  const styles = useStyles();
  const { personen } = useFormulier();
  const opties = personen
    .filter(({ id, uit, isActief = true }) => uit === veld.uit && (isActief || id === waarde))
    .map(({ id, naam, functie }) => ({ code: id, label: functie ? `${naam} · ${functie}` : naam }));
  return (
    <Keuzelijst
      id={ids.invoer}
      className={styles.root}
      opties={opties}
      code={typeof waarde === 'string' ? waarde : ''}
      aria={aria}
      onChange={onChange}
      onLeave={onLeave}
    />
  );
}
