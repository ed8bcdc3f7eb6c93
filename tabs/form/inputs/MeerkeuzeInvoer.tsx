import { Checkbox, Dropdown, makeStyles, mergeClasses, Option } from '@fluentui/react-components';
import type { MeerkeuzeVeld, Optie } from '@domain/formulier/veld';
import type { CSSProperties } from 'react';
import { media, text } from '../../ui/layout';
import type { InvoerProps } from '../invoer-props';

const useStyles = makeStyles({
  groepen: {
    display: 'flex',
    width: '100%',
    justifyContent: 'space-between',
    columnGap: '16px',
    rowGap: '12px',
    [media.narrow]: { flexDirection: 'column' },
  },
  zonder: { justifyContent: 'start' },
  groepNaam: { ...text.help, marginBottom: '2px' },
  // Down first, then the next column, as wide as its words.
  opties: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridTemplateRows: 'repeat(var(--rijen), auto)',
    gridTemplateColumns: 'minmax(0, auto) minmax(0, auto)',
    justifyContent: 'start',
    columnGap: '16px',
    [media.phone]: { display: 'block' },
  },
  optie: { display: 'flex', alignItems: 'start' },
  box: { marginLeft: '-8px' },
  label: { ...text.context, paddingInline: '4px', paddingBlock: '6px', [media.phone]: text.body },
  lijst: { flexGrow: 1, minWidth: 0, width: '100%' },
});

const leesGekozen = (waarde: unknown): readonly string[] => (Array.isArray(waarde) ? waarde : []);

/** The answer keeps the order of the options, so that ticking in another order is not a change. */
const wissel = (opties: readonly Optie[], gekozen: readonly string[], code: string): readonly string[] =>
  opties
    .map((optie) => optie.code)
    .filter((optie) => (optie === code ? !gekozen.includes(code) : gekozen.includes(optie)));

function listGroepen(opties: readonly Optie[]): readonly { naam: string | undefined; opties: readonly Optie[] }[] {
  const namen = [...new Set(opties.map(({ groep }) => groep))];
  return namen.map((naam) => ({ naam, opties: opties.filter(({ groep }) => groep === naam) }));
}

type Props = InvoerProps<MeerkeuzeVeld>;

function Vakjes({ veld, ids, waarde, aria, onChange, onLeave }: Props) {
  const styles = useStyles();
  const gekozen = leesGekozen(waarde);
  const groepen = listGroepen(veld.opties);
  return (
    <div
      id={ids.invoer}
      role="group"
      aria-describedby={aria['aria-describedby']}
      aria-labelledby={ids.label}
      className={mergeClasses(styles.groepen, groepen.length === 1 && styles.zonder)}
      onBlur={onLeave}
    >
      {groepen.map(({ naam, opties }) => (
        <div key={naam ?? ''} role={naam ? 'group' : undefined} aria-label={naam}>
          {naam && (
            <div className={styles.groepNaam} aria-hidden>
              {naam}
            </div>
          )}
          <div className={styles.opties} style={{ '--rijen': Math.ceil(opties.length / 2) } as CSSProperties}>
            {opties.map(({ code, label }) => (
              <div key={code} className={styles.optie}>
                <Checkbox
                  className={styles.box}
                  label={{ children: label, className: styles.label }}
                  checked={gekozen.includes(code)}
                  onChange={() => onChange(wissel(veld.opties, gekozen, code))}
                />
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** In a row there is no room for boxes. */
function Uitklaplijst({ veld, ids, waarde, aria, onChange, onLeave }: Props) {
  const styles = useStyles();
  const gekozen = leesGekozen(waarde);
  const tekst = veld.opties
    .filter(({ code }) => gekozen.includes(code))
    .map(({ label }) => label)
    .join(', ');
  return (
    <Dropdown
      multiselect
      className={styles.lijst}
      button={{ ...aria, id: ids.invoer, 'aria-labelledby': `${ids.label} ${ids.invoer}` }}
      placeholder="Kies …"
      value={tekst}
      selectedOptions={[...gekozen]}
      onOptionSelect={(_, { optionValue }) => optionValue && onChange(wissel(veld.opties, gekozen, optionValue))}
      onBlur={onLeave}
    >
      {veld.opties.map(({ code, label }) => (
        <Option key={code} value={code}>
          {label}
        </Option>
      ))}
    </Dropdown>
  );
}

export const MeerkeuzeInvoer = (props: Props) =>
  props.isCompact ? <Uitklaplijst {...props} /> : <Vakjes {...props} />;
