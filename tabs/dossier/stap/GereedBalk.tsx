import { Link, makeStyles } from '@fluentui/react-components';
import type { Pad } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { useEffect, useRef } from 'react';
import { Balk } from '../../ui/Balk';
import { FoutBalk } from '../../ui/FoutBalk';
import { UitlegLink } from '../../ui/UitlegLink';
import { Weigering } from '../../ui/Weigering';
import { plaatsTekst, type PlaatsBron } from '../werk/plaats-tekst';
import type { Poging } from './use-gereedmelding';

const useStyles = makeStyles({
  lijst: { margin: '4px 0 0', paddingLeft: '18px' },
  plaats: { textAlign: 'start' },
});

type Props = { nummer: number; poging: Poging | undefined; bron: PlaatsBron; onNaarVeld(pad: Pad): void };

/** After a refused *gereed melden*: one link per problem. Gets the focus with each attempt. */
export function GereedBalk({ nummer, poging, bron, onNaarVeld }: Props) {
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (poging) ref.current?.focus();
    // Solving a problem changes the poging too, and must leave the focus alone.
  }, [poging?.nummer]);
  if (poging?.fout !== undefined)
    return <FoutBalk titel={`Stap ${nummer} is nog niet gereed gemeld.`} fout={poging.fout} />;
  if (!poging || poging.refusals.length === 0) return null;
  const toon = (refusal: Refusal) => (
    <Probleem key={refusal.pad} refusal={refusal} bron={bron} onNaarVeld={onNaarVeld} />
  );
  return (
    <Balk ref={ref} intent="error" titel={`Stap ${nummer} is nog niet gereed.`}>
      {poging.refusals.length === 1 ? (
        poging.refusals.map(toon)
      ) : (
        <ul className={styles.lijst}>
          {poging.refusals.map((refusal, index) => (
            <li key={index}>{toon(refusal)}</li>
          ))}
        </ul>
      )}
    </Balk>
  );
}

type ProbleemProps = { refusal: Refusal; bron: PlaatsBron; onNaarVeld(pad: Pad): void };

function Probleem({ refusal, bron, onNaarVeld }: ProbleemProps) {
  const { pad, message } = refusal;
  if (!pad) return <Weigering refusal={refusal} />;
  const plaats = plaatsTekst(bron, pad);
  return (
    <>
      <Link as="button" inline className={useStyles().plaats} onClick={() => onNaarVeld(pad)}>
        {plaats}
      </Link>
      {refusal.code === 'veld-leeg' ? ' is nog leeg.' : `: ${message}`} <UitlegLink code={refusal.code} />
    </>
  );
}
