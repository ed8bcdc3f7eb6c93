import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Tekstblok } from '@domain/helpdesk/helpdesk-beeld';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { sleutel } from '../../api/sleutels';
import { useHelpdeskHandeling } from '../../api/use-helpdesk';
import { Dialoog } from '../../ui/Dialoog';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useEenHandeling } from '../../ui/use-een-handeling';

const useStyles = makeStyles({
  blok: {
    display: 'grid',
    rowGap: '8px',
    paddingBottom: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  knop: { justifySelf: 'start', alignSelf: 'flex-start' },
});

type BlokProps = {
  blok: Tekstblok;
  nummer: number;
  /** Just added: writing begins at its title. */
  isNieuw: boolean;
  onZet(over: Partial<Tekstblok>): void;
  onWeg(): void;
};

function Blok({ blok, nummer, isNieuw, onZet, onWeg }: BlokProps) {
  const styles = useStyles();
  const titel = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNieuw) titel.current?.focus();
  }, [isNieuw]);
  return (
    <div role="group" aria-label={`Tekst ${nummer}`} className={styles.blok}>
      <Field label="Titel">
        <Input ref={titel} value={blok.titel} onChange={(_, { value }) => onZet({ titel: value })} />
      </Field>
      <Field label="Tekst">
        <Textarea rows={3} value={blok.tekst} onChange={(_, { value }) => onZet({ tekst: value })} />
      </Field>
      <Button className={styles.knop} size="small" appearance="subtle" icon={<DeleteRegular />} onClick={onWeg}>
        Haal weg
      </Button>
    </div>
  );
}

type Bewaard = { teksten: readonly Tekstblok[]; versie?: string };

/** The list that all staff of the helpdesk share. */
export function TekstblokkenDialoog({ bewaard, onSluit }: { bewaard: Bewaard; onSluit(): void }) {
  const styles = useStyles();
  const client = useQueryClient();
  // As it was when the dialog opened: what a colleague saves meanwhile is not written over.
  const [van] = useState(bewaard);
  const [teksten, setTeksten] = useState(van.teksten);
  const [nieuwId, setNieuwId] = useState<string>();
  const nieuw = useRef<HTMLButtonElement>(null);
  const { doe, mislukt, isBezig } = useEenHandeling(useHelpdeskHandeling<Bewaard>());
  const zet = (id: string, over: Partial<Tekstblok>) =>
    setTeksten(teksten.map((blok) => (blok.id === id ? { ...blok, ...over } : blok)));
  const voegToe = () => {
    const id = crypto.randomUUID();
    setTeksten([...teksten, { id, titel: '', tekst: '' }]);
    setNieuwId(id);
  };
  const bewaar = async () => {
    const bewaarde = await doe((api) => api.bewaarHelpdeskteksten(teksten, van.versie));
    if (!bewaarde) return void client.invalidateQueries({ queryKey: sleutel.helpdeskteksten });
    client.setQueryData(sleutel.helpdeskteksten, { ok: true, value: bewaarde });
    onSluit();
  };
  return (
    <Dialoog
      titel="Tekstblokken"
      onder="Alle collega’s van de helpdesk gebruiken deze lijst."
      isVeranderd={teksten !== van.teksten}
      onSluit={onSluit}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void bewaar()}>
            Bewaar
          </Button>
        </>
      )}
    >
      {teksten.map((blok, plaats) => (
        <Blok
          key={blok.id}
          blok={blok}
          nummer={plaats + 1}
          isNieuw={blok.id === nieuwId}
          onZet={(over) => zet(blok.id, over)}
          onWeg={() => {
            nieuw.current?.focus();
            setTeksten(teksten.filter(({ id }) => id !== blok.id));
          }}
        />
      ))}
      <Button ref={nieuw} className={styles.knop} icon={<AddRegular />} onClick={voegToe}>
        Nieuwe tekst
      </Button>
      <MisluktBalk mislukt={mislukt} titel="De tekstblokken zijn niet bewaard." />
    </Dialoog>
  );
}
