import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { media } from '../../ui/layout';
import { useWoordKiezen, type KiesInput } from './use-woord-kiezen';

const useStyles = makeStyles({
  rij: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: '8px',
    // Beside the choice, under its label.
    '& button': { whiteSpace: 'nowrap', marginTop: '24px' },
    [media.phone]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      '& select': { fontSize: '16px' },
      '& button': { marginTop: 0 },
    },
  },
});

type KiesProps = {
  label: string;
  keuze: ReturnType<typeof useWoordKiezen>['woord'];
  /** What to do when there is no choice. */
  bezwaar: string;
};

const Kies = ({ label, keuze: { waarde, woorden, kies, mist }, bezwaar }: KiesProps) => (
  <Field label={label} {...(mist && { validationMessage: bezwaar })}>
    <Select value={waarde} onChange={(_, { value }) => kies(value)}>
      <option value="">Kies een woord</option>
      {woorden.map((woord) => (
        <option key={woord} value={woord}>
          {woord}
        </option>
      ))}
    </Select>
  </Field>
);

/** Chooses a word, and hides it or lets it count as another. */
export function WoordKiezen(input: KiesInput) {
  const styles = useStyles();
  const { woord, naar, verberg, voegSamen } = useWoordKiezen(input);
  return (
    <>
      <div className={styles.rij}>
        <Kies label="Woord" keuze={woord} bezwaar="Kies eerst een woord." />
        <Button onClick={verberg}>Verberg dit woord</Button>
      </div>
      <div className={styles.rij}>
        <Kies label="Laat het meetellen als" keuze={naar} bezwaar="Kies het woord waar het bij hoort." />
        <Button onClick={voegSamen}>Voeg samen</Button>
      </div>
    </>
  );
}
