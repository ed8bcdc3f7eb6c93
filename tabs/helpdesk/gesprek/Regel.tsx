import { Avatar, mergeClasses } from '@fluentui/react-components';
import { ClockRegular, LockClosedRegular, MailWarningRegular } from '@fluentui/react-icons';
import type { Gespreksregel } from '@domain/helpdesk/helpdeskvraag';
import type { ReactNode } from 'react';
import { vandaagNu, wanneerKort } from '../wanneer-kort';
import { isPlaatje } from '../bijlagen/is-plaatje';
import { BijlageKnop } from './BijlageKnop';
import { DossierChip } from './DossierChip';
import { useGesprekStyles } from './gesprek-styles';
import { RegelArtikel } from './RegelArtikel';
import { RegelTekst } from './RegelTekst';
import { PlaatjeKnop } from './PlaatjeKnop';
import { Overnemen } from '../staf/Overnemen';
import type { GesprekProps } from './gesprek-props';

type Props = GesprekProps & { regel: Gespreksregel; isEerste: boolean };

const STIL: ReadonlySet<string> = new Set(['gebeurtenis', 'automatisch']);

/** What happened by itself: one quiet line. */
function Gebeurtenis({ regel }: { regel: Gespreksregel }) {
  const styles = useGesprekStyles();
  return (
    <div className={styles.gebeurtenis} data-regel={regel.id} tabIndex={-1}>
      <ClockRegular className={styles.icon} aria-hidden />
      <span>
        {regel.tekst} <span>{wanneerKort(regel.stempel.op, vandaagNu())}</span>
      </span>
    </div>
  );
}

function Kop({ regel, isMijn }: { regel: Gespreksregel; isMijn: boolean }) {
  const styles = useGesprekStyles();
  return (
    <div className={styles.kop}>
      <h2 className={styles.naam}>{regel.stempel.door}</h2>
      <span className={styles.rol}>
        {isMijn ? 'jij' : regel.functie}
        {regel.via === 'mail' && ' · per mail'}
      </span>
      <time className={styles.tijd} dateTime={regel.stempel.op}>
        {wanneerKort(regel.stempel.op, vandaagNu())}
      </time>
    </div>
  );
}

/** Only staff see these two kinds; both say so. */
function AlleenStaf({ regel }: { regel: Gespreksregel }) {
  const styles = useGesprekStyles();
  if (regel.regelSoort === 'notitie')
    return (
      <p className={styles.let}>
        <LockClosedRegular className={styles.icon} aria-hidden /> Notitie: alleen het samenwerkingsverband leest dit.
      </p>
    );
  if (regel.regelSoort !== 'teBeoordelen') return null;
  return (
    <p className={styles.let}>
      <MailWarningRegular className={styles.icon} aria-hidden /> Mail van een adres dat niet bij deze vraag hoort. De
      school ziet dit niet.
    </p>
  );
}

/** Quoted text and signature that came along in a mail. */
function Citaat({ children }: { children: ReactNode }) {
  const styles = useGesprekStyles();
  return (
    <details className={styles.citaat}>
      <summary>Geciteerde tekst</summary>
      <blockquote className={styles.citaatTekst}>{children}</blockquote>
    </details>
  );
}

/** The dossier it is about, and files. */
function Erbij({ regel, isEerste, beeld: { vraag } }: Pick<Props, 'regel' | 'isEerste' | 'beeld'>) {
  const styles = useGesprekStyles();
  return (
    <div className={styles.erbij}>
      {isEerste && vraag.dossier && <DossierChip dossier={vraag.dossier} stap={vraag.stap} />}
      {regel.bijlagen.map((bijlage) => {
        const Bijlage = isPlaatje(bijlage) ? PlaatjeKnop : BijlageKnop;
        return <Bijlage key={bijlage.id} vraagId={regel.vraagId} bijlage={bijlage} />;
      })}
    </div>
  );
}

const useKaart = (regel: Gespreksregel, isMijn: boolean): string => {
  const styles = useGesprekStyles();
  return mergeClasses(
    styles.kaart,
    isMijn && styles.mijn,
    regel.regelSoort === 'notitie' && styles.notitie,
    regel.regelSoort === 'teBeoordelen' && styles.beoordelen,
  );
};

/** One message: who, in which role, when, and what. */
export function Regel({ regel, isEerste, beeld, ik, onLees }: Props) {
  const styles = useGesprekStyles();
  const isMijn = regel.stempel.doorId === ik.id;
  const kaart = useKaart(regel, isMijn);
  if (STIL.has(regel.regelSoort)) return <Gebeurtenis regel={regel} />;
  return (
    <article className={mergeClasses(styles.regel, styles.kaartDoel)} data-regel={regel.id} tabIndex={-1}>
      <Avatar
        aria-hidden
        className={styles.avatar}
        name={regel.stempel.door}
        color={isMijn ? 'brand' : 'colorful'}
        idForColor={regel.stempel.doorId}
      />
      <div className={kaart}>
        <AlleenStaf regel={regel} />
        <Kop regel={regel} isMijn={isMijn} />
        <p className={styles.tekst}>
          <RegelTekst tekst={regel.tekst} beeld={beeld} />
        </p>
        {regel.artikelId && <RegelArtikel artikelId={regel.artikelId} onLees={onLees} />}
        <Erbij regel={regel} isEerste={isEerste} beeld={beeld} />
        {regel.citaat && <Citaat>{regel.citaat}</Citaat>}
        {regel.regelSoort === 'teBeoordelen' && beeld.acties.includes('overnemen') && (
          <Overnemen vraagId={regel.vraagId} regelId={regel.id} />
        )}
      </div>
    </article>
  );
}
