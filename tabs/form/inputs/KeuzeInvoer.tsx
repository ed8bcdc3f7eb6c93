import { makeStyles, Select } from '@fluentui/react-components';
import type { KeuzeVeld, Optie } from '@domain/formulier/veld';
import { listOpties } from '@domain/stappenplan/opties-uit-dossier';
import { useFormulier } from '../formulier-context';
import type { InvoerProps } from '../invoer-props';

const useStyles = makeStyles({ root: { flexGrow: 1, minWidth: 0, width: '100%' } });

/** A choice that is no longer in the list stays visible, so that it can be seen and changed. */
const metGekozen = (opties: readonly Optie[], code: string): readonly Optie[] =>
  code === '' || opties.some((optie) => optie.code === code)
    ? opties
    : [...opties, { code, label: 'Niet meer in de lijst' }];

export type KeuzelijstProps = Pick<InvoerProps, 'aria' | 'onChange' | 'onLeave'> & {
  id: string;
  opties: readonly Optie[];
  code: string;
  /** Without a visible label. */
  label?: string;
  className?: string;
  size?: 'small' | 'medium';
};

/** The browser's own list: quick, small, and at home on a phone. */
export function Keuzelijst({
  id,
  opties,
  code,
  label,
  className,
  size = 'medium',
  aria,
  onChange,
  onLeave,
}: KeuzelijstProps) {
  return (
    <Select
      {...aria}
      id={id}
      size={size}
      {...(label && { 'aria-label': label })}
      className={className ?? ''}
      value={code}
      onChange={(_, { value }) => onChange(value || null)}
      onBlur={onLeave}
    >
      <option value="">Kies …</option>
      {metGekozen(opties, code).map((optie) => (
        <option key={optie.code} value={optie.code}>
          {optie.label}
        </option>
      ))}
    </Select>
  );
}

export function KeuzeInvoer({ veld, ids, waarde, aria, onChange, onLeave }: InvoerProps<KeuzeVeld>) {
  const styles = useStyles();
  const { bron, bijLegeBron } = useFormulier();
  const opties = listOpties(veld, bron.context);
  if (veld.bron && opties.length === 0 && bijLegeBron && !waarde) return <>{bijLegeBron(veld.bron)}</>;
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
