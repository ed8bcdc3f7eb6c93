import { Button, Field, makeStyles, Radio, RadioGroup, SearchBox } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons';
import type { Refusal } from '@domain/result';
import { useRef, useState } from 'react';
import { Dialoog } from '../../ui/Dialoog';
import { media, text } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useArtikelen } from '../../uitleg/use-artikelen';
import { useZoeker } from '../../uitleg/use-zoeker';
import { WegKnop } from '../WegKnop';

const useStyles = makeStyles({
  tekst: { margin: 0 },
  lijst: { maxHeight: '40vh', overflowY: 'auto' },
  knop: { [media.phone]: { minHeight: '44px' } },
  gekozen: { ...text.meta, display: 'inline-flex', alignItems: 'center' },
});

type Props = { artikelId: string | undefined; onKies(artikelId: string | undefined): void };

const KIES: Refusal = { code: 'veld-leeg', message: 'Kies eerst een artikel uit de lijst.' };

function KiesDialoog({ onKies, onSluit }: { onKies(artikelId: string): void; onSluit(): void }) {
  const styles = useStyles();
  const [zoek, setZoek] = useState('');
  const [gekozen, setGekozen] = useState('');
  const [isLeeg, setIsLeeg] = useState(false);
  const { artikelen } = useArtikelen();
  const zoeker = useZoeker(artikelen);
  const passend = zoek.trim() === '' ? artikelen : zoeker(zoek.trim()).map(({ artikel }) => artikel);
  const kies = () => {
    const isDaar = passend.some(({ artikelId }) => artikelId === gekozen);
    setIsLeeg(!isDaar);
    if (isDaar) onKies(gekozen);
  };
  return (
    <Dialoog
      titel="Artikel bij je antwoord"
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button appearance="primary" onClick={kies}>
            Voeg toe
          </Button>
        </>
      }
    >
      <SearchBox
        dismiss={{ 'aria-label': 'Wis zoeken' }}
        aria-label="Zoek een artikel"
        placeholder="Zoek een artikel"
        value={zoek}
        onChange={(_, { value }) => setZoek(value)}
      />
      <Field label="Artikel">
        <RadioGroup className={styles.lijst} value={gekozen} onChange={(_, { value }) => setGekozen(value)}>
          {passend.map(({ artikelId, titel }) => (
            <Radio key={artikelId} value={artikelId} label={titel} />
          ))}
        </RadioGroup>
      </Field>
      {passend.length === 0 && <p className={styles.tekst}>Geen artikel gevonden.</p>}
      <MisluktBalk mislukt={isLeeg ? { refusals: [KIES] } : undefined} titel="Er is nog geen artikel gekozen." />
    </Dialoog>
  );
}

/** Puts an article in the answer; the school gets it as a card. */
export function ArtikelKiezen({ artikelId, onKies }: Props) {
  const styles = useStyles();
  const knop = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const titel = useArtikelen().find(artikelId ?? '')?.titel;
  return (
    <>
      <Button
        ref={knop}
        appearance="subtle"
        size="small"
        className={styles.knop}
        icon={<BookOpenRegular />}
        onClick={() => setIsOpen(true)}
      >
        Artikel
      </Button>
      {artikelId && (
        <span className={styles.gekozen}>
          {titel ?? artikelId}
          <WegKnop label="Haal het artikel weg" naar={knop} onWeg={() => onKies(undefined)} />
        </span>
      )}
      {isOpen && (
        <KiesDialoog
          onSluit={() => setIsOpen(false)}
          onKies={(gekozen) => {
            onKies(gekozen);
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
