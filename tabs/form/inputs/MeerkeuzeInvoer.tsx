import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { MeerkeuzeVeld, Optie } from '@domain/formulier/veld';
import type { CSSProperties } from 'react';
import { media, text } from '../../ui/layout';
import type { InvoerProps } from '../invoer-props';
import { leesGekozen, wissel } from './gekozen';
import { Uitklaplijst } from './Uitklaplijst';

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
});

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

/** All boxes in columns; in a row, where there is no room for them, they fold out. */
export const MeerkeuzeInvoer = (props: Props) =>
  props.isCompact ? <Uitklaplijst {...props} /> : <Vakjes {...props} />;
