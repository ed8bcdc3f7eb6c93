import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { toVelden } from '@domain/bijeenkomst/vragen';
import { leesRijen } from '@domain/formulier/antwoord';
import { useMemo, useRef, useState } from 'react';
import { card, text } from '../../../ui/layout';
import { Handelingen, useHandelingen } from '../acties/Handelingen';
import { ALLE_DEELNEMERS, askDeelnemers, type DeelnemerVraag } from './deelnemer-vraag';
import { DeelnemerFilters } from './DeelnemerFilters';
import { DeelnemersTabel } from './DeelnemersTabel';
import { LegeDeelnemers } from './LegeDeelnemers';

/** Rows at once. */
const BLADZIJDE = 50;

const useStyles = makeStyles({
  root: { ...card, overflow: 'hidden', containerType: 'inline-size', containerName: 'deelnemers' },
  telling: { ...text.meta, margin: 0, padding: '0 16px 8px' },
  meer: { padding: '12px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const isGefilterd = ({ zoek, filter }: DeelnemerVraag): boolean => zoek.trim() !== '' || filter !== 'iedereen';

const telGevonden = (aantal: number): string => (aantal === 1 ? '1 persoon gevonden' : `${aantal} mensen gevonden`);

type Props = { beeld: BijeenkomstBeeld; vandaag: string };

/** The list with its search, and the acts on one person. */
export function DeelnemersLijst({ beeld, vandaag }: Props) {
  const styles = useStyles();
  const [vraag, setVraag] = useState(ALLE_DEELNEMERS);
  const [bladen, setBladen] = useState(1);
  const handelingen = useHandelingen(beeld);
  const rijen = useMemo(() => askDeelnemers(beeld.deelnemers, vraag), [beeld.deelnemers, vraag]);
  const vragen = useMemo(() => toVelden(leesRijen(beeld.antwoorden, 'vragen')), [beeld.antwoorden]);
  const kaart = useRef<HTMLElement>(null);
  /** The button that was pressed goes away. */
  const focusStraks = (selector: string, plaats = 0) =>
    void setTimeout(() => kaart.current?.querySelectorAll<HTMLElement>(selector)[plaats]?.focus());
  const wis = () => {
    zet(ALLE_DEELNEMERS);
    focusStraks('input');
  };
  const toonMeer = () => {
    setBladen(bladen + 1);
    focusStraks('tbody th button', bladen * BLADZIJDE);
  };
  const zet = (nieuw: DeelnemerVraag) => {
    setVraag(nieuw);
    setBladen(1);
  };
  return (
    <>
      <Handelingen stand={handelingen} beeld={beeld} />
      <section ref={kaart} className={styles.root} aria-label="Deelnemers" data-regio="deelnemers" tabIndex={-1}>
        {beeld.deelnemers.length > 0 && <DeelnemerFilters deelnemers={beeld.deelnemers} vraag={vraag} onChange={zet} />}
        <p role="status" className={styles.telling} hidden={!isGefilterd(vraag)}>
          {isGefilterd(vraag) && telGevonden(rijen.length)}
        </p>
        {rijen.length > 0 ? (
          <DeelnemersTabel
            rijen={rijen.slice(0, bladen * BLADZIJDE)}
            vragen={vragen}
            fase={beeld.fase}
            vandaag={vandaag}
            vraag={vraag}
            onChange={zet}
            onDoe={handelingen.doe}
          />
        ) : (
          <LegeDeelnemers fase={beeld.fase} isGefilterd={isGefilterd(vraag)} onWis={wis} />
        )}
        {rijen.length > bladen * BLADZIJDE && (
          <div className={styles.meer}>
            <Button onClick={toonMeer}>Toon meer deelnemers</Button>
          </div>
        )}
      </section>
    </>
  );
}
