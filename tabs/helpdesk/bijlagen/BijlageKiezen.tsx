import { Button, makeStyles } from '@fluentui/react-components';
import { AttachRegular, DismissRegular } from '@fluentui/react-icons';
import type { HelpdeskBijlage } from '@domain/helpdesk/helpdeskvraag';
import { useRef, useState } from 'react';
import { Dialoog } from '../../ui/Dialoog';
import { text } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { formatGrootte } from '../bestand-grootte';
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
  een: { ...text.meta, display: 'flex', alignItems: 'center', columnGap: '2px', overflowWrap: 'anywhere' },
  tekst: { margin: 0 },
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
  bijlagen: readonly HelpdeskBijlage[];
  huidig(): readonly HelpdeskBijlage[];
  onBijlagen(bijlagen: readonly HelpdeskBijlage[]): void;
};

/** Adds files to a message, up to five. */
export function BijlageKiezen({ bijlagen, huidig, onBijlagen }: Props) {
  const styles = useStyles();
  const [vraagt, setVraagt] = useState(false);
  const invoer = useRef<HTMLInputElement>(null);
  const { voegToe, isBezig, mislukt } = useBijlagen(huidig, onBijlagen);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
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
        {bijlagen.map(({ id, naam, bytes }) => (
          <li key={id} className={styles.een}>
            {naam} ({formatGrootte(bytes)})
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={`Haal ${naam} weg`}
              onClick={() => onBijlagen(huidig().filter((een) => een.id !== id))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
