import { Button, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Botsing, Waarde } from '@domain/formulier/wijziging';
import { useState } from 'react';
import { Bezwaar } from '../Bezwaar';
import { GroeiTekst } from '../inputs/GroeiTekst';
import { Dialoog } from '../../ui/Dialoog';
import { card, media, text } from '../../ui/layout';
import { Stukken, VersieKaart } from './VersieKaart';
import { KEUZES, readVersies, type Keuze } from './versies';

const useStyles = makeStyles({
  keuzes: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '12px', width: '100%' },
  versies: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '12px',
    [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  samen: { ...card, borderRadius: '6px', padding: '4px 14px 4px 4px' },
  gekozen: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px', paddingBottom: '14px' },
  invoer: { paddingLeft: '10px' },
  legenda: { ...text.context, color: tokens.colorNeutralForeground3 },
  teller: { ...text.body, fontWeight: 400, color: tokens.colorNeutralForeground3, marginLeft: '8px' },
});

type Props = {
  botsing: Botsing;
  /** `Stap 5 · Onderwijsbehoeften van de leerling` */
  plaats: string;
  /** `1 van 3`, when there are more. */
  teller?: string | undefined;
  ik: Medewerker;
  vandaag: string;
  /** What became of the rest of the form. */
  overDeRest?: string;
  onKies(waarde: Waarde): void;
  onLater(): void;
};

const AL_BEWAARD = 'Wat jullie in andere velden typten, is al bewaard.';

const describeKnop = (keuze: Keuze | undefined, van: string): string => {
  if (!keuze) return 'Bewaar gekozen tekst';
  return { mijn: 'Bewaar mijn tekst', hun: `Bewaar tekst ${van}`, samen: 'Bewaar samengevoegde tekst' }[keuze];
};

/** Two people changed the same text: shows both, loses neither, and lets the user choose. Nothing is chosen beforehand. */
export function ConflictDialoog({
  botsing,
  plaats,
  teller,
  ik,
  vandaag,
  overDeRest = AL_BEWAARD,
  onKies,
  onLater,
}: Props) {
  const styles = useStyles();
  const [keuze, setKeuze] = useState<Keuze>();
  const [isGevraagd, setIsGevraagd] = useState(false);
  const { wie, van, mijn, hun } = readVersies(botsing, ik, vandaag);
  const [samen, setSamen] = useState(hun.tekst || mijn.tekst);
  const waarden: Record<Keuze, Waarde> = { mijn: mijn.waarde, hun: hun.waarde, samen };

  return (
    <Dialoog
      isBreed
      titel={
        <>
          {wie} heeft deze tekst ook veranderd
          {teller && <span className={styles.teller}>{teller}</span>}
        </>
      }
      onder={`${plaats}. Er is niets verloren. Welke tekst blijft staan?`}
      onSluit={onLater}
      noot="Tot je kiest, blijft jouw tekst in dit scherm staan."
      acties={
        <>
          <Button onClick={onLater}>Later kiezen</Button>
          <Button appearance="primary" onClick={() => (keuze ? onKies(waarden[keuze]) : setIsGevraagd(true))}>
            {describeKnop(keuze, van)}
          </Button>
        </>
      }
    >
      <RadioGroup
        className={styles.keuzes}
        aria-label="Welke tekst blijft staan?"
        value={keuze ?? ''}
        onChange={(_, { value }) => setKeuze(KEUZES.find((een) => een === value))}
      >
        <div className={styles.versies}>
          <VersieKaart keuze="mijn" versie={mijn} isGekozen={keuze === 'mijn'} />
          <VersieKaart keuze="hun" versie={hun} isGekozen={keuze === 'hun'} />
        </div>
        <Samenvoegen van={van} isGekozen={keuze === 'samen'} tekst={samen} onChange={setSamen} />
      </RadioGroup>
      {isGevraagd && !keuze && (
        <Bezwaar bezwaar={{ code: 'veld-gewijzigd', message: 'Kies eerst een van de teksten.' }} />
      )}
      <span className={styles.legenda}>
        <Stukken stukken={[{ tekst: 'Onderstreept', isAnders: true }]} /> is anders. {overDeRest}
      </span>
    </Dialoog>
  );
}

type SamenProps = { van: string; isGekozen: boolean; tekst: string; onChange(tekst: string): void };

function Samenvoegen({ van, isGekozen, tekst, onChange }: SamenProps) {
  const styles = useStyles();
  const label = (
    <>
      <strong>Voeg samen</strong> · begin met de tekst {van} en pas hem aan
    </>
  );
  return (
    <div className={mergeClasses(styles.samen, isGekozen && styles.gekozen)}>
      <Radio value="samen" label={label} />
      {isGekozen && (
        <div className={styles.invoer}>
          <GroeiTekst
            id="samengevoegde-tekst"
            value={tekst}
            minRegels={4}
            aria={{ 'aria-label': 'Samengevoegde tekst' }}
            onChange={onChange}
            onLeave={() => undefined}
          />
        </div>
      )}
    </div>
  );
}
