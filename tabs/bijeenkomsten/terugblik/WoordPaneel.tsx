import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { formatOpsomming } from '@domain/stappenplan/opsomming';
import { text } from '../../ui/layout';
import { useMedia } from '../../ui/use-media';
import { AntwoordLijst } from './AntwoordLijst';
import { SMAL, useKaartStyles } from './kaart-styles';
import type { GenummerdWoord, VraagBeeld } from './vraag-beeld';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: '12px',
    padding: '14px 16px 16px',
    [`@media not all and ${SMAL}`]: { position: 'sticky', top: '16px' },
    '@media print': { display: 'none' },
  },
  kop: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: '8px' },
  onder: { ...text.meta, margin: '-10px 0 0' },
  voet: {
    ...text.meta,
    margin: 0,
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: { fontSize: '12px', lineHeight: '16px', display: 'inline' },
});

const somOp = (woorden: readonly string[]): string => formatOpsomming(woorden.map((woord) => `‘${woord}’`));

/** `‘voorbeeld’ telt mee als ‘voorbeelden’.` */
const telMee = ({ woord, varianten }: GenummerdWoord): string =>
  varianten.length === 0
    ? ''
    : `${somOp(varianten)} ${varianten.length === 1 ? 'telt' : 'tellen'} mee als ‘${woord}’. `;

type Props = {
  keuze: { vraag: VraagBeeld; woord: GenummerdWoord } | undefined;
  onSluit(): void;
  onModereer(): void;
};

function Gekozen({ vraag, woord, onSluit }: NonNullable<Props['keuze']> & Pick<Props, 'onSluit'>) {
  const kaart = useKaartStyles();
  const styles = useStyles();
  const antwoorden = vraag.antwoorden.filter(({ id }) => woord.antwoordIds.includes(id));
  return (
    <>
      <div className={styles.kop}>
        <h2 className={kaart.titel}>‘{woord.woord}’</h2>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label="Sluit" onClick={onSluit} />
      </div>
      <p className={styles.onder}>
        {antwoorden.length} antwoorden op vraag {vraag.nummer}, zonder namen
      </p>
      <AntwoordLijst key={woord.woord} antwoorden={antwoorden} label={`Antwoorden met ‘${woord.woord}’`} />
    </>
  );
}

/** The answers in which a word was used. */
export function WoordPaneel({ keuze, onSluit, onModereer }: Props) {
  const kaart = useKaartStyles();
  const styles = useStyles();
  const paneel = useRef<HTMLElement>(null);
  const isOnder = useMedia(SMAL);
  const gekozen = keuze && `${keuze.vraag.naam} ${keuze.woord.woord}`;
  useEffect(() => {
    if (isOnder && gekozen) paneel.current?.scrollIntoView({ block: 'nearest' });
  }, [isOnder, gekozen]);
  return (
    <aside
      ref={paneel}
      className={mergeClasses(kaart.kaart, styles.root)}
      aria-label={keuze ? `Antwoorden met ‘${keuze.woord.woord}’` : 'Antwoorden'}
    >
      {keuze ? (
        <Gekozen {...keuze} onSluit={onSluit} />
      ) : (
        <p className={kaart.stil}>Kies een woord om de antwoorden te lezen.</p>
      )}
      {/* Always the same button, because the dialog gives the focus back to it. */}
      <p key="voet" className={styles.voet}>
        <span>{keuze && telMee(keuze.woord)}</span>
        <Link as="button" className={styles.link} onClick={onModereer}>
          Woorden samenvoegen of verbergen
        </Link>
      </p>
    </aside>
  );
}
