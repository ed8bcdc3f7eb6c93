import { Button, makeStyles } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { Dialoog } from '../../ui/Dialoog';
import { media, text } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { formatGrootte } from '../bestand-grootte';
import type { GekozenBijlage } from '../concept';
import { WegKnop } from '../WegKnop';
import { isPlaatje } from './is-plaatje';
import { Miniatuur } from './Miniatuur';
import { SOORTEN, useBijlagen } from './use-bijlagen';

const useStyles = makeStyles({
  lijst: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    ':empty': { display: 'none' },
  },
  een: { ...text.meta, display: 'flex', alignItems: 'center', columnGap: '6px', overflowWrap: 'anywhere' },
  tekst: { margin: 0 },
  knop: { [media.phone]: { minHeight: '44px' } },
});

type VraagProps = { onKies(): void; onSluit(): void };

/** Asked before a file can be chosen: a screenshot of a dossier shows a name sooner than one thinks. */
const PrivacyVraag = ({ onKies, onSluit }: VraagProps) => (
  <Dialoog
    isVraag
    titel="Staat er een naam van een leerling op?"
    onSluit={onSluit}
    acties={
      <>
        <Button onClick={onSluit}>Annuleren</Button>
        <Button appearance="primary" onClick={onKies}>
          Kies bestand
        </Button>
      </>
    }
  >
    <p className={useStyles().tekst}>
      Maak die onleesbaar. Let ook op geboortedatum en burgerservicenummer. Een bijlage mag 5 MB zijn: een afbeelding,
      pdf, tekst, Word of Excel.
    </p>
  </Dialoog>
);

type Props = {
  bijlagen: readonly GekozenBijlage[];
  huidig(): readonly GekozenBijlage[];
  onBijlagen(bijlagen: readonly GekozenBijlage[]): void;
};

/** Adds files to a message, up to five. */
export function BijlageKiezen({ bijlagen, huidig, onBijlagen }: Props) {
  const styles = useStyles();
  const [vraagt, setVraagt] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const invoer = useRef<HTMLInputElement>(null);
  const { voegToe, isBezig, mislukt } = useBijlagen(huidig, onBijlagen);
  return (
    <>
      <Button
        ref={knop}
        appearance="subtle"
        size="small"
        className={styles.knop}
        icon={<AttachRegular />}
        disabledFocusable={isBezig}
        onClick={() => setVraagt(true)}
      >
        {isBezig ? 'Bijlage uploaden …' : 'Schermafbeelding'}
      </Button>
      <input
        ref={invoer}
        type="file"
        hidden
        multiple
        accept={SOORTEN}
        aria-label="Bestand kiezen"
        onChange={({ target }) => {
          void voegToe([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {vraagt && (
        <PrivacyVraag
          onSluit={() => setVraagt(false)}
          onKies={() => {
            setVraagt(false);
            invoer.current?.click();
          }}
        />
      )}
      <MisluktBalk mislukt={mislukt} titel="De bijlage is niet toegevoegd." />
      <ul className={styles.lijst} aria-label="Bijlagen">
        {bijlagen.map(({ id, naam, type, bytes, bestand }) => (
          <li key={id} className={styles.een}>
            {isPlaatje({ type }) && <Miniatuur bestand={bestand} />}
            {naam} ({formatGrootte(bytes)})
            <WegKnop
              label={`Haal ${naam} weg`}
              naar={knop}
              onWeg={() => onBijlagen(huidig().filter((een) => een.id !== id))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
