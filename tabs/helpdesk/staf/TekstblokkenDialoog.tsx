import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Tekstblok } from '@domain/helpdesk/helpdesk-beeld';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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
  knop: { justifySelf: 'start' },
});

type BlokProps = { blok: Tekstblok; nummer: number; onZet(over: Partial<Tekstblok>): void; onWeg(): void };

function Blok({ blok, nummer, onZet, onWeg }: BlokProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={`Tekst ${nummer}`} className={styles.blok}>
      <Field label="Titel">
        <Input value={blok.titel} onChange={(_, { value }) => onZet({ titel: value })} />
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

/** The list that all staff of the helpdesk share. */
export function TekstblokkenDialoog({ bewaard, onSluit }: { bewaard: readonly Tekstblok[]; onSluit(): void }) {
  const styles = useStyles();
  const client = useQueryClient();
  const [teksten, setTeksten] = useState(bewaard);
  const { doe, mislukt, isBezig } = useEenHandeling(useHelpdeskHandeling<{ teksten: readonly Tekstblok[] }>());
  const zet = (id: string, over: Partial<Tekstblok>) =>
    setTeksten(teksten.map((blok) => (blok.id === id ? { ...blok, ...over } : blok)));
  const bewaar = async () => {
    const nieuw = await doe((api) => api.bewaarHelpdeskteksten(teksten));
    if (!nieuw) return;
    client.setQueryData(sleutel.helpdeskteksten, { ok: true, value: nieuw });
    onSluit();
  };
  return (
    <Dialoog
      titel="Tekstblokken"
      onder="Alle collega’s van de helpdesk gebruiken deze lijst."
      isVeranderd={teksten !== bewaard}
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
          onZet={(over) => zet(blok.id, over)}
          onWeg={() => setTeksten(teksten.filter(({ id }) => id !== blok.id))}
        />
      ))}
      <Button
        className={styles.knop}
        icon={<AddRegular />}
        onClick={() => setTeksten([...teksten, { id: crypto.randomUUID(), titel: '', tekst: '' }])}
      >
        Nieuwe tekst
      </Button>
      <MisluktBalk mislukt={mislukt} titel="De tekstblokken zijn niet bewaard." />
    </Dialoog>
  );
}
