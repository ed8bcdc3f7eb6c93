import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Berichtvoorstel } from '../../api/api';
import { Bezwaar } from '../../form/Bezwaar';
import { text } from '../../ui/layout';
import type { VersturenStand } from './use-versturen';

const useStyles = makeStyles({
  root: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  label: { ...text.label, marginBottom: '2px', padding: 0 },
  regel: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', marginLeft: '-8px' },
  soort: text.meta,
});

type Props = {
  documenten: Berichtvoorstel['documenten'];
  gekozen: VersturenStand['documenten'];
  bezwaar: string | undefined;
  onZet: VersturenStand['zetDocument'];
};

export function KiesDocumenten({ documenten, gekozen, bezwaar, onZet }: Props) {
  const styles = useStyles();
  const bezwaarId = useId();
  return (
    <fieldset data-pad="documenten" className={styles.root} aria-describedby={bezwaar && bezwaarId}>
      <legend className={styles.label}>Documenten</legend>
      {documenten.map(({ soort, titel }) => (
        <div key={soort} className={styles.regel}>
          <Checkbox
            label={titel}
            checked={gekozen.includes(soort)}
            aria-invalid={Boolean(bezwaar)}
            onChange={(_, { checked }) => onZet(soort, checked === true)}
          />
          <span className={styles.soort}>pdf</span>
        </div>
      ))}
      {bezwaar && <Bezwaar id={bezwaarId} bezwaar={{ code: 'geen-documenten', message: bezwaar }} />}
    </fieldset>
  );
}
