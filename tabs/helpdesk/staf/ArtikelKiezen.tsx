import { Button, Field, makeStyles, Radio, RadioGroup, SearchBox } from '@fluentui/react-components';
import { BookOpenRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useKennisbank } from '../../api/use-kennisbank';
import { Dialoog } from '../../ui/Dialoog';
import { text } from '../../ui/layout';

const useStyles = makeStyles({
  lijst: { maxHeight: '40vh', overflowY: 'auto' },
  gekozen: { ...text.meta, display: 'inline-flex', alignItems: 'center' },
});

type Props = { artikelId: string | undefined; onKies(artikelId: string | undefined): void };

function useArtikelen() {
  const { data } = useKennisbank();
  return data?.ok ? data.value.artikelen : [];
}

function KiesDialoog({ onKies, onSluit }: { onKies(artikelId: string): void; onSluit(): void }) {
  const styles = useStyles();
  const [zoek, setZoek] = useState('');
  const [gekozen, setGekozen] = useState('');
  const passend = useArtikelen().filter(({ titel, trefwoorden }) =>
    [titel, ...trefwoorden].join(' ').toLowerCase().includes(zoek.trim().toLowerCase()),
  );
  return (
    <Dialoog
      titel="Artikel bij je antwoord"
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button appearance="primary" onClick={() => (gekozen ? onKies(gekozen) : onSluit())}>
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
    </Dialoog>
  );
}

/** Puts an article in the answer; the school gets it as a card. */
export function ArtikelKiezen({ artikelId, onKies }: Props) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const titel = useArtikelen().find((artikel) => artikel.artikelId === artikelId)?.titel;
  return (
    <>
      <Button appearance="subtle" size="small" icon={<BookOpenRegular />} onClick={() => setIsOpen(true)}>
        Artikel
      </Button>
      {artikelId && (
        <span className={styles.gekozen}>
          {titel ?? artikelId}
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label="Haal het artikel weg"
            onClick={() => onKies(undefined)}
          />
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
