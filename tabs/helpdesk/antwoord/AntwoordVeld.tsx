import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, SendRegular } from '@fluentui/react-icons';
import { formatOpsomming } from '@domain/stappenplan/opsomming';
import { useRef, useState, type KeyboardEvent } from 'react';
import { announce } from '../../ui/announce';
import { media, text } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { BijlageKiezen } from '../bijlagen/BijlageKiezen';
import { Gevonden } from '../Gevonden';
import type { GesprekProps } from '../gesprek/gesprek-props';
import { breedte } from '../helpdesk-layout';
import { isHelpdeskStaf } from '@domain/toegang/helpdesk';
import { kiesInTekst } from '../kies-in-tekst';
import { AntwoordGereedschap } from './AntwoordGereedschap';
import { SoortKeuze } from './SoortKeuze';
import { useAntwoord, type AntwoordSoort, type AntwoordStand } from './use-antwoord';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '6px', maxWidth: '760px', [breedte.print]: { display: 'none' } },
  kader: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    // Around the frame: around the field it would run through the buttons below it.
    ':has(> textarea:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  notitie: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  veld: {
    ...text.body,
    outlineStyle: 'none',
    display: 'block',
    width: '100%',
    minHeight: '64px',
    maxHeight: '40vh',
    padding: '10px 12px',
    border: 'none',
    borderRadius: '6px',
    resize: 'vertical',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    // Grows with its text where the browser can.
    fieldSizing: 'content',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    [media.phone]: { fontSize: '16px' },
  } as never,
  balk: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '4px 12px 12px' },
  links: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', flexGrow: 1 },
  rechts: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginLeft: 'auto' },
  knop: { whiteSpace: 'nowrap', [media.phone]: { minHeight: '44px' } },
  onder: { ...text.meta, margin: 0 },
});

/** `Je antwoord gaat naar de helpdesk en in cc naar Yara Waterlelie.` */
function describeRoute({ beeld, ik }: GesprekProps, soort: AntwoordSoort): string {
  if (soort === 'notitie') return 'Een notitie gaat niet als mail weg. De school leest die niet.';
  const { steller } = beeld.vraag;
  const naar =
    isHelpdeskStaf(ik) && steller.id !== ik.id ? steller.naam : beeld.aan === 'Helpdesk' ? 'de helpdesk' : beeld.aan;
  const cc = beeld.cc.map(({ naam }) => naam);
  return `Je antwoord gaat naar ${naar}${cc.length > 0 ? ` en in cc naar ${formatOpsomming(cc)}` : ''}.`;
}

type InvoerProps = {
  stand: AntwoordStand;
  soort: AntwoordSoort;
  onVerstuur(): void;
  veld: React.RefObject<HTMLTextAreaElement | null>;
};

function Invoer({ stand, soort, onVerstuur, veld }: InvoerProps) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onVerstuur();
  };
  return (
    <textarea
      ref={veld}
      className={styles.veld}
      lang="nl"
      spellCheck
      maxLength={10_000}
      aria-label={soort === 'notitie' ? 'Notitie' : 'Antwoord'}
      aria-describedby="antwoord-gaat-naar"
      aria-keyshortcuts="Control+Enter"
      placeholder={
        soort === 'notitie'
          ? 'Schrijf een notitie voor je collega’s.'
          : 'Schrijf een antwoord. Noem geen namen van leerlingen.'
      }
      value={stand.concept.tekst}
      onChange={({ target }) => stand.zet({ tekst: target.value })}
      onKeyDown={onKeyDown}
    />
  );
}

/** Where an answer, or a note of staff, is written. Ctrl+Enter sends. */
export function AntwoordVeld(props: GesprekProps) {
  const styles = useStyles();
  const { beeld } = props;
  const [gekozen, setSoort] = useState<AntwoordSoort>('bericht');
  const soort = beeld.acties.includes('antwoorden') ? gekozen : 'notitie';
  const stand = useAntwoord(beeld.vraag, soort);
  const veld = useRef<HTMLTextAreaElement>(null);
  const verstuur = async (over?: Parameters<typeof stand.verstuur>[0]) => {
    const nieuw = await stand.verstuur(over);
    if (!nieuw) return;
    announce(
      over?.oplossen
        ? 'De vraag is opgelost.'
        : soort === 'notitie'
          ? 'De notitie is bewaard.'
          : 'Je antwoord is verstuurd.',
    );
    veld.current?.focus();
  };
  const magOplossen = soort === 'bericht' && beeld.acties.includes('oplossen');
  return (
    <section className={styles.root} data-regio="antwoord" tabIndex={-1} aria-label="Antwoorden">
      <SoortKeuze acties={beeld.acties} soort={soort} onKies={setSoort} />
      {stand.gevonden.length > 0 && (
        <Gevonden
          refusals={stand.gevonden}
          onToon={({ voorstel }) => kiesInTekst(veld.current, String(voorstel))}
          onToch={() => void verstuur({ toch: true })}
        />
      )}
      <MisluktBalk
        mislukt={stand.mislukt}
        titel={soort === 'notitie' ? 'Je notitie is niet bewaard.' : 'Je antwoord is niet verstuurd.'}
      />
      <div className={mergeClasses(styles.kader, soort === 'notitie' && styles.notitie)}>
        <Invoer stand={stand} soort={soort} veld={veld} onVerstuur={() => void verstuur()} />
        <div className={styles.balk}>
          <div className={styles.links}>
            <BijlageKiezen
              bijlagen={stand.concept.bijlagen}
              huidig={() => stand.huidig().bijlagen}
              onBijlagen={(bijlagen) => stand.zet({ bijlagen })}
            />
            <AntwoordGereedschap beeld={beeld} stand={stand} veld={veld} />
          </div>
          <div className={styles.rechts}>
            {magOplossen && (
              <Button
                className={styles.knop}
                icon={<CheckmarkCircleRegular />}
                disabledFocusable={stand.isBezig}
                onClick={() => void verstuur({ oplossen: true })}
              >
                Dit is opgelost
              </Button>
            )}
            <Button
              className={styles.knop}
              appearance="primary"
              icon={<SendRegular />}
              disabledFocusable={stand.isBezig}
              onClick={() => void verstuur()}
            >
              {soort === 'notitie' ? 'Bewaar notitie' : 'Versturen'}
            </Button>
          </div>
        </div>
      </div>
      <p id="antwoord-gaat-naar" className={styles.onder}>
        {describeRoute(props, soort)}
      </p>
    </section>
  );
}
