import { Button, Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import type { HelpdeskInfo } from '@domain/helpdesk/helpdesk-beeld';
import { HELPDESK_SOORT_LABEL, HELPDESK_SOORTEN, type HelpdeskSoort } from '@domain/helpdesk/helpdeskvraag';
import type { Refusal } from '@domain/result';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { media, text } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { BijlageKiezen } from '../bijlagen/BijlageKiezen';
import { Gevonden } from '../Gevonden';
import { kiesInTekst } from '../kies-in-tekst';
import { GaatNaar } from './GaatNaar';
import { GekozenDossier } from './GekozenDossier';
import { SOORT_UITLEG } from './soorten';
import type { NieuweVraag } from './use-nieuwe-vraag';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px', maxWidth: '760px' },
  uitleg: { ...text.help, display: 'block' },
  balk: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  links: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', flexGrow: 1 },
  knop: { [media.phone]: { minHeight: '44px' } },
  veld: { [media.phone]: { '& input, & textarea': { fontSize: '16px' }, '& input': { minHeight: '42px' } } },
  lijn: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '16px', display: 'grid', rowGap: '12px' },
});

type Props = {
  vraag: NieuweVraag;
  info: HelpdeskInfo | undefined;
  ik: Ik;
  onVerstuur(toch?: boolean): void;
  /** Explanation that fits, where there is no room beside the form: before the button. */
  suggesties?: ReactNode;
};

/** After a refused sending the focus goes to the first field that asks for something. */
function useNaarFout({ aantalBezwaren }: NieuweVraag) {
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (aantalBezwaren === 0) return;
    const veld = root.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // A group of choices is invalid as a whole; the focus goes to the first of them.
    (veld?.querySelector<HTMLElement>('input') ?? veld)?.focus();
  }, [aantalBezwaren]);
  return root;
}

const bezwaar = (message: string | undefined) =>
  message ? ({ validationMessage: message, validationState: 'error' } as const) : {};

function SoortVeld({ vraag }: { vraag: NieuweVraag }) {
  const styles = useStyles();
  const message = vraag.bezwaarBij('soort');
  return (
    <Field label="Wat voor vraag heb je?" {...bezwaar(message)}>
      <RadioGroup
        value={vraag.concept.soort ?? ''}
        onChange={(_, { value }) => vraag.zet({ soort: value as HelpdeskSoort })}
      >
        {HELPDESK_SOORTEN.map((soort) => (
          <Radio
            key={soort}
            value={soort}
            label={
              <>
                {HELPDESK_SOORT_LABEL[soort]}
                <span className={styles.uitleg}>{SOORT_UITLEG[soort]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Kind, subject, question and attachment; who reads along stands above the button. */
export function VraagFormulier({ vraag, info, ik, onVerstuur, suggesties }: Props) {
  const styles = useStyles();
  const onderwerp = useRef<HTMLInputElement>(null);
  const tekst = useRef<HTMLTextAreaElement>(null);
  const root = useNaarFout(vraag);
  const onToon = ({ pad, voorstel }: Refusal) =>
    kiesInTekst(pad === 'onderwerp' ? onderwerp.current : tekst.current, String(voorstel));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onVerstuur();
  };
  return (
    <form
      ref={root}
      className={styles.root}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onVerstuur();
      }}
    >
      <SoortVeld vraag={vraag} />
      <Field label="Onderwerp" className={styles.veld} {...bezwaar(vraag.bezwaarBij('onderwerp'))}>
        <Input
          ref={onderwerp}
          value={vraag.concept.onderwerp}
          onChange={(_, { value }) => vraag.zet({ onderwerp: value })}
        />
      </Field>
      <Field
        label="Je vraag"
        hint="Noem geen namen van leerlingen."
        className={styles.veld}
        {...bezwaar(vraag.bezwaarBij('tekst'))}
      >
        <Textarea
          ref={tekst}
          rows={6}
          resize="vertical"
          lang="nl"
          value={vraag.concept.tekst}
          onChange={(_, { value }) => vraag.zet({ tekst: value })}
        />
      </Field>
      <div className={styles.links}>
        <BijlageKiezen
          bijlagen={vraag.concept.bijlagen}
          huidig={() => vraag.huidig().bijlagen}
          onBijlagen={(bijlagen) => vraag.zet({ bijlagen })}
        />
        {vraag.magDossier && <GekozenDossier vraag={vraag} />}
      </div>
      {suggesties}
      <div className={styles.lijn}>
        <GaatNaar info={info} soort={vraag.concept.soort} ik={ik} />
        {vraag.gevonden.length > 0 && (
          <Gevonden refusals={vraag.gevonden} onToon={onToon} onToch={() => onVerstuur(true)} />
        )}
        <MisluktBalk mislukt={vraag.mislukt} titel="Je vraag is niet verstuurd." />
        <div className={styles.balk}>
          <Button
            type="submit"
            appearance="primary"
            className={styles.knop}
            icon={<SendRegular />}
            disabledFocusable={vraag.isBezig}
          >
            Verstuur vraag
          </Button>
        </div>
      </div>
    </form>
  );
}
