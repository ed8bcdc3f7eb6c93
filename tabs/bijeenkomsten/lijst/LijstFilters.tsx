import { makeStyles, mergeClasses, Select, ToggleButton } from '@fluentui/react-components';
import { media } from '../../ui/layout';
import { Zoekveld } from '../../ui/Zoekveld';
import { wijkNaam } from '../wanneer-waar';
import type { LijstVraag } from './lijst-vraag';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '12px 16px' },
  periodes: { display: 'flex', gap: '4px', marginRight: '8px', [media.phone]: { flexBasis: '100%', marginRight: 0 } },
  periode: { [media.phone]: { flexGrow: 1 } },
  zoek: { flex: '0 1 280px', maxWidth: 'none', minWidth: '140px', [media.phone]: { flex: '1 1 100%' } },
  wijk: { [media.phone]: { flex: '1 1 100%' } },
  veld: { [media.phone]: { minHeight: '44px', fontSize: '16px', '& input': { fontSize: '16px' } } },
  // Fluent sets the height and size of the select itself.
  select: { '& select': { [media.phone]: { height: '44px', fontSize: '16px' } } },
});

const PERIODES = [
  { code: 'komend', label: 'Komend' },
  { code: 'voorbij', label: 'Voorbij' },
] as const;

type Props = { vraag: LijstVraag; wijken: readonly string[]; onChange(vraag: LijstVraag): void };

/** Search and filters. The term goes to the server in a body and to no address. */
export function LijstFilters({ vraag, wijken, onChange }: Props) {
  const styles = useStyles();
  return (
    <div role="search" aria-label="Bijeenkomsten" className={styles.root}>
      <div role="group" aria-label="Periode" className={styles.periodes}>
        {PERIODES.map(({ code, label }) => (
          <ToggleButton
            key={code}
            className={mergeClasses(styles.periode, styles.veld)}
            checked={vraag.periode === code}
            onClick={() => onChange({ ...vraag, periode: code })}
          >
            {label}
          </ToggleButton>
        ))}
      </div>
      <Zoekveld
        label="Zoek op titel of plaats"
        className={mergeClasses(styles.zoek, styles.veld)}
        zoek={vraag.zoek ?? ''}
        onZoek={(zoek) => onChange({ ...vraag, zoek })}
      />
      <Select
        className={mergeClasses(styles.wijk, styles.select)}
        aria-label="Wijk"
        value={vraag.wijk ?? ''}
        onChange={(_, { value }) => onChange({ ...vraag, wijk: value })}
      >
        <option value="">Wijk: alle</option>
        {wijken.map((wijk) => (
          <option key={wijk} value={wijk}>
            {wijkNaam(wijk)}
          </option>
        ))}
      </Select>
    </div>
  );
}
