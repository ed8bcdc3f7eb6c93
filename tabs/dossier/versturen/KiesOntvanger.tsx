import { Avatar, Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Ontvanger } from '@domain/bericht/bericht';
import { useEffect, useId, useRef, useState } from 'react';
import { Bezwaar } from '../../form/Bezwaar';
import { media, text } from '../../ui/layout';

const useStyles = makeStyles({
  label: { ...text.label, marginBottom: '6px' },
  kaart: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '10px',
    padding: '8px 6px 8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  weg: { [media.phone]: { minWidth: '44px', height: '44px' } },
  naam: text.body,
  functie: text.meta,
  persoon: { display: 'inline-grid' },
  help: { ...text.meta, margin: '6px 0 0' },
});

type Props = {
  ontvangers: readonly Ontvanger[];
  gekozen: Ontvanger | undefined;
  bezwaar: string | undefined;
  onKies(ontvanger: Ontvanger | undefined): void;
};

/** `Consulent, TPO Noorderhaven` */
const toFunctie = ({ functie }: Ontvanger): string => `${functie.charAt(0).toUpperCase()}${functie.slice(1)}`;

function Kaart({ ontvanger, onWeg }: { ontvanger: Ontvanger; onWeg(): void }) {
  const styles = useStyles();
  const knop = useRef<HTMLButtonElement>(null);
  useEffect(() => knop.current?.focus(), []);
  const { id, naam } = ontvanger;
  return (
    <div className={styles.kaart}>
      <Avatar name={naam} size={32} color="colorful" idForColor={id} aria-hidden />
      <div>
        <div className={styles.naam}>{naam}</div>
        <div className={styles.functie}>{toFunctie(ontvanger)}</div>
      </div>
      <Button
        ref={knop}
        appearance="subtle"
        className={styles.weg}
        icon={<DismissRegular />}
        aria-label={`Aan ${naam}. Kies iemand anders`}
        onClick={onWeg}
      />
    </div>
  );
}

function Lijst({
  ontvangers,
  gekozen,
  bezwaar,
  onKies,
  labelId,
  bezwaarId,
}: Props & Record<'labelId' | 'bezwaarId', string>) {
  const styles = useStyles();
  const groep = useRef<HTMLDivElement>(null);
  useEffect(() => groep.current?.querySelector('input')?.focus(), []);
  return (
    <RadioGroup
      ref={groep}
      aria-labelledby={labelId}
      aria-describedby={bezwaar && bezwaarId}
      aria-invalid={Boolean(bezwaar)}
      value={gekozen?.id ?? ''}
      onChange={(_, { value }) => onKies(ontvangers.find(({ id }) => id === value))}
    >
      {ontvangers.map((ontvanger) => (
        <Radio
          key={ontvanger.id}
          value={ontvanger.id}
          label={
            <span className={styles.persoon}>
              {ontvanger.naam}
              <span className={styles.functie}>{toFunctie(ontvanger)}</span>
            </span>
          }
        />
      ))}
    </RadioGroup>
  );
}

/** The proposed one is chosen; another one comes from the list of this dossier and from nowhere else. */
export function KiesOntvanger(props: Props) {
  const styles = useStyles();
  const labelId = useId();
  const bezwaarId = useId();
  const { gekozen, bezwaar, ontvangers, onKies } = props;
  const [isLijst, setIsLijst] = useState(gekozen === undefined);
  const kiesAnders = () => {
    setIsLijst(true);
    onKies(undefined);
  };
  return (
    <div data-pad="aan">
      <div id={labelId} className={styles.label}>
        Aan
      </div>
      {gekozen && !isLijst ? (
        <Kaart ontvanger={gekozen} onWeg={kiesAnders} />
      ) : (
        <Lijst {...props} labelId={labelId} bezwaarId={bezwaarId} />
      )}
      <p className={styles.help}>
        {ontvangers.length > 0
          ? 'Alleen mensen uit de adreslijst van dit dossier.'
          : 'In de adreslijst staat nog geen consulent voor deze school. Vraag het de helpdesk.'}
      </p>
      {bezwaar && <Bezwaar id={bezwaarId} bezwaar={{ code: 'ontvanger-onbekend', message: bezwaar }} />}
    </div>
  );
}
