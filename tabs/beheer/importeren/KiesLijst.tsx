import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowUploadRegular } from '@fluentui/react-icons';
import { IMPORT_SOORTEN, MAX_IMPORT_RIJEN, type ImportSoort } from '@domain/beheer/beheer-beeld';
import { useRef, useState, type DragEvent } from 'react';
import { bewaarBestand } from '../../ui/bewaar-bestand';
import { card, media, text } from '../../ui/layout';
import type { Import } from './use-import';
import { VOORBEELD_LIJSTEN } from './voorbeeld-lijsten';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px', maxWidth: '760px' },
  kaart: { ...card, display: 'grid', rowGap: '12px', padding: '16px 20px 20px', [media.phone]: { padding: '16px' } },
  titel: text.cardTitle,
  tekst: { ...text.body, margin: 0 },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  knop: { justifySelf: 'start', [media.phone]: { minHeight: '44px' } },
  vak: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '20px 16px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
  },
  boven: { border: `1px dashed ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  hint: text.help,
  tekstvak: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, [media.phone]: { fontSize: '16px' } } },
});

const VOORBEELD: { readonly [soort in ImportSoort]: string } = {
  scholen: 'Voorbeeld scholen',
  medewerkers: 'Voorbeeld medewerkers',
};

function Voorbeelden() {
  const styles = useStyles();
  const download = (soort: ImportSoort) =>
    bewaarBestand(new Blob([VOORBEELD_LIJSTEN[soort]], { type: 'text/csv' }), `voorbeeld-${soort}.csv`);
  return (
    <section className={styles.kaart} aria-labelledby="import-voorbeelden">
      <h2 id="import-voorbeelden" className={styles.titel}>
        Zo ziet een lijst eruit
      </h2>
      <p className={styles.tekst}>
        Een CSV met op de eerste regel de namen van de kolommen. Open een voorbeeld in Excel, vervang de regels door je
        eigen gegevens, en bewaar het weer als CSV. Lees eerst de scholen in, daarna de medewerkers.
      </p>
      <div className={styles.knoppen}>
        {IMPORT_SOORTEN.map((soort) => (
          <Button key={soort} className={styles.knop} icon={<ArrowDownloadRegular />} onClick={() => download(soort)}>
            {VOORBEELD[soort]}
          </Button>
        ))}
      </div>
    </section>
  );
}

type KiesProps = { isBezig: boolean; onKies(bestand: File): void };
type Props = { werk: Import };

function Bestand({ isBezig, onKies }: KiesProps) {
  const styles = useStyles();
  const invoer = useRef<HTMLInputElement>(null);
  const [isBoven, setIsBoven] = useState(false);
  const neem = (bestanden: FileList | null) => {
    const [bestand] = bestanden ?? [];
    if (bestand) onKies(bestand);
  };
  const laatVallen = (event: DragEvent) => {
    event.preventDefault();
    setIsBoven(false);
    neem(event.dataTransfer.files);
  };
  return (
    <div
      className={mergeClasses(styles.vak, isBoven && styles.boven)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsBoven(true);
      }}
      onDragLeave={() => setIsBoven(false)}
      onDrop={laatVallen}
    >
      <Button
        appearance="primary"
        className={styles.knop}
        icon={<ArrowUploadRegular />}
        disabledFocusable={isBezig}
        onClick={() => invoer.current?.click()}
      >
        {isBezig ? 'Lijst lezen …' : 'Kies een CSV-bestand'}
      </Button>
      <span className={styles.hint}>
        Of sleep het bestand hierheen. Hoogstens {MAX_IMPORT_RIJEN.toLocaleString('nl-NL')} regels.
      </span>
      <input
        ref={invoer}
        type="file"
        hidden
        accept=".csv,.txt,text/csv"
        aria-label="CSV-bestand"
        onChange={({ target }) => {
          neem(target.files);
          target.value = '';
        }}
      />
    </div>
  );
}

function Plakken({ werk: { geplakt, setGeplakt, bezig, lees } }: Props) {
  const styles = useStyles();
  return (
    <>
      <Field label="Of plak de lijst hier" hint="Ook rechtstreeks uit Excel, met de kolomnamen erbij.">
        <Textarea
          className={styles.tekstvak}
          rows={4}
          resize="vertical"
          spellCheck={false}
          value={geplakt}
          onChange={(_, { value }) => setGeplakt(value)}
        />
      </Field>
      <Button
        className={styles.knop}
        disabledFocusable={bezig !== undefined}
        onClick={() => lees(new File([geplakt], 'geplakte lijst', { type: 'text/csv' }))}
      >
        Bekijk de geplakte lijst
      </Button>
    </>
  );
}

/** Where an import begins: an example, and a list to choose or to paste. */
export function KiesLijst({ werk }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <section className={styles.kaart} aria-labelledby="import-kiezen">
        <h2 id="import-kiezen" className={styles.titel}>
          Kies een lijst
        </h2>
        <p className={styles.tekst}>Je ziet eerst wat er zou veranderen. Er is dan nog niets bewaard.</p>
        <Bestand isBezig={werk.bezig === 'lezen'} onKies={werk.lees} />
        <Plakken werk={werk} />
      </section>
      <Voorbeelden />
    </div>
  );
}
