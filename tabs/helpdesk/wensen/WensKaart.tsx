import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { ThumbLikeFilled, ThumbLikeRegular } from '@fluentui/react-icons';
import type { WensRij } from '@domain/helpdesk/helpdesk-beeld';
import { formatDatum, toDag } from '@domain/datum/datum';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sleutel } from '../../api/sleutels';
import { useHelpdeskHandeling } from '../../api/use-helpdesk';
import { announce } from '../../ui/announce';
import { card, focusRing, media, text } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useEenHandeling } from '../../ui/use-een-handeling';
import { WensDialoog } from '../staf/WensDialoog';
import { StandRegel } from '../StandRegel';
import { WENS_STAND } from '../vraag-stand';
import { stemmenTekst } from './stemmen-tekst';

const useStyles = makeStyles({
  root: { ...card, ...focusRing, display: 'grid', rowGap: '6px', padding: '12px 16px' },
  kop: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  titel: { ...text.cardTitle, overflowWrap: 'anywhere', flex: '1 1 240px', minWidth: 0 },
  tekst: { ...text.body, margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  reden: {
    ...text.context,
    margin: 0,
    paddingLeft: '10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  onder: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  meta: { ...text.meta, flexGrow: 1 },
  knop: { [media.phone]: { minHeight: '44px' } },
});

const IS_BESLIST: ReadonlySet<string> = new Set(['gedaan', 'niet']);

/** Voting is a switch: the same button takes the vote back. */
function Stem({ wens }: { wens: WensRij }) {
  const styles = useStyles();
  const client = useQueryClient();
  const { doe, mislukt, isBezig } = useEenHandeling(useHelpdeskHandeling<WensRij>());
  const knopTekst = wens.isMijnStem ? 'Jouw stem' : 'Stem mee';
  const stem = async () => {
    const nieuw = await doe((api) => api.stemOpWens(wens.vraagId, !wens.isMijnStem));
    if (!nieuw) return;
    announce(stemmenTekst(nieuw));
    await client.refetchQueries({ queryKey: sleutel.wensen });
  };
  return (
    <>
      {!IS_BESLIST.has(wens.status) && (
        <ToggleButton
          className={styles.knop}
          size="small"
          checked={wens.isMijnStem}
          disabledFocusable={isBezig}
          icon={wens.isMijnStem ? <ThumbLikeFilled /> : <ThumbLikeRegular />}
          aria-label={`${knopTekst}: ${wens.titel}`}
          onClick={() => void stem()}
        >
          {knopTekst}
        </ToggleButton>
      )}
      <MisluktBalk mislukt={mislukt} titel="Je stem is niet geteld." />
    </>
  );
}

/** One wish: what, how many want it, what becomes of it and why. */
export function WensKaart({ wens, magBeoordelen }: { wens: WensRij; magBeoordelen: boolean }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <article id={`wens-${wens.vraagId}`} tabIndex={-1} className={styles.root} aria-label={wens.titel}>
      <div className={styles.kop}>
        <h2 className={styles.titel}>{wens.titel}</h2>
        <StandRegel stand={WENS_STAND[wens.status]} isPil />
      </div>
      <p className={styles.tekst}>{wens.tekst}</p>
      {wens.reden && <p className={styles.reden}>{wens.reden}</p>}
      <div className={styles.onder}>
        <span className={styles.meta}>
          {stemmenTekst(wens)} · {formatDatum(toDag(wens.op))}
          {wens.isVanMij && ' · jouw wens'}
        </span>
        {magBeoordelen && (
          <Button size="small" className={styles.knop} onClick={() => setIsOpen(true)}>
            Zet status
          </Button>
        )}
        <Stem wens={wens} />
      </div>
      {isOpen && <WensDialoog wens={wens} onSluit={() => setIsOpen(false)} />}
    </article>
  );
}
