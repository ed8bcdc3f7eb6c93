import { Link, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { JaNeeVeld } from '@domain/formulier/veld';
import { text } from '../../ui/layout';
import type { InvoerProps } from '../invoer-props';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: '12px', flexWrap: 'wrap' },
  groep: { marginLeft: '-8px' },
  wis: { ...text.context },
});

export function JaNeeInvoer({ veld, ids, waarde, aria, onChange, onLeave }: InvoerProps<JaNeeVeld>) {
  const styles = useStyles();
  const heeftKeuze = typeof waarde === 'boolean';
  return (
    <span className={styles.root} onBlur={onLeave}>
      <RadioGroup
        {...aria}
        id={ids.invoer}
        aria-labelledby={ids.label}
        layout="horizontal"
        className={styles.groep}
        value={heeftKeuze ? String(waarde) : ''}
        onChange={(_, { value }) => onChange(value === 'true')}
      >
        <Radio value="true" label="Ja" />
        <Radio value="false" label="Nee" />
      </RadioGroup>
      {heeftKeuze && !veld.isAltijdGekozen && (
        <Link as="button" className={styles.wis} aria-label={`Wis keuze: ${veld.label}`} onClick={() => onChange(null)}>
          Wis keuze
        </Link>
      )}
    </span>
  );
}
