import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { leesCodes, leesRijen, leesTekst } from '@domain/formulier/antwoord';
import { formatBestemmingen } from '@domain/stappenplan/bestemmingen';
import { findGebied } from '@domain/stappenplan/gebieden';
import { uitstroomperspectief } from '@domain/stappenplan/stappen/07-uitstroomperspectief';
import type { ReactNode } from 'react';
import { card, text } from '../../ui/layout';
import { Wettelijk } from '../../ui/Wettelijk';
import { StapLink } from '../stap/StapLink';
import { antwoordenVan, stapVan } from '../werk/antwoorden-van';
import { LangeLeesTekst } from './LangeLeesTekst';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '20px' },
  kop: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', marginBottom: '6px' },
  titel: { ...text.body, fontWeight: 600, margin: 0 },
  ruimte: { flexGrow: 1 },
  link: { ...text.context, whiteSpace: 'nowrap' },
  kaarten: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  kaart: { ...card, ...text.context, borderRadius: '6px', padding: '8px 12px' },
  actief: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  gebied: { ...text.meta, marginBottom: '2px' },
  bestemming: { fontWeight: 600, marginBottom: '4px' },
});

/** Lines of a text in the panel, which has the height for it. */
const REGELS = 8;

/** The tussendoel that is being edited: its area, and its number on the screen. */
export type ActiefDoel = { gebied: string; nummer: number };

function Blok({
  titel,
  badge,
  link,
  children,
}: {
  titel: string;
  badge?: ReactNode;
  link?: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section>
      <div className={styles.kop}>
        <h3 className={styles.titel}>{titel}</h3>
        {badge}
        <span className={styles.ruimte} />
        {link}
      </div>
      {children}
    </section>
  );
}

function Doelen({ dossier, actief }: { dossier: DossierBeeld; actief: ActiefDoel | undefined }) {
  const styles = useStyles();
  const doelen = leesRijen(antwoordenVan(dossier, 5), 'ontwikkeldoelen');
  if (doelen.length === 0) return <div className={styles.kaart}>Nog geen ontwikkeldoelen.</div>;
  return (
    <div className={styles.kaarten}>
      {doelen.map((rij) => {
        const gebied = leesTekst(rij, 'gebied');
        const isActief = actief?.gebied === gebied;
        return (
          <div key={rij.id} className={mergeClasses(styles.kaart, isActief && styles.actief)}>
            <div className={styles.gebied}>
              {findGebied({ keuzelijsten: dossier.instellingen.stappen }, gebied)?.label ?? 'Nog geen gebied'}
              {isActief && ` · hoort bij tussendoel ${actief.nummer}`}
            </div>
            <LangeLeesTekst regels={REGELS} tekst={leesTekst(rij, 'doel') || 'Nog leeg'} />
          </div>
        );
      })}
    </div>
  );
}

function Perspectief({ dossier }: { dossier: DossierBeeld }) {
  const styles = useStyles();
  const antwoorden = antwoordenVan(dossier, 7);
  const bestemming = formatBestemmingen(leesCodes(antwoorden, 'bestemmingen'));
  return (
    <div className={styles.kaart}>
      <div className={styles.bestemming}>{bestemming || 'Nog niet gekozen'}</div>
      <LangeLeesTekst regels={REGELS} tekst={leesTekst(antwoorden, 'onderbouwing')} />
    </div>
  );
}

/** Steps 5 and 7 beside the tussendoelen: the three hang together. Source: [S1]. */
export function StapVijfEnZeven({ dossier, actief }: { dossier: DossierBeeld; actief: ActiefDoel | undefined }) {
  const styles = useStyles();
  const naar = (nummer: 5 | 7) => (
    <StapLink dossierId={dossier.id} nummer={nummer} className={styles.link}>
      Open stap {nummer}
    </StapLink>
  );
  const eis = uitstroomperspectief.velden[0]?.wettelijk ?? '';
  return (
    <div className={styles.root}>
      <Blok titel="Ontwikkeldoelen" link={naar(5)}>
        <Doelen dossier={dossier} actief={actief} />
      </Blok>
      {stapVan(dossier, 7)?.toestand !== 'nvt' && (
        <Blok titel="Uitstroomperspectief" badge={<Wettelijk eis={eis} />} link={naar(7)}>
          <Perspectief dossier={dossier} />
        </Blok>
      )}
      <Blok titel="Onderwijsbehoeften">
        <div className={styles.kaart}>
          <LangeLeesTekst
            regels={REGELS}
            tekst={leesTekst(antwoordenVan(dossier, 5), 'onderwijsbehoeften') || 'Nog niet ingevuld.'}
          />
        </div>
      </Blok>
    </div>
  );
}
