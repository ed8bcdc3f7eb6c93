import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons';
import { mayBeoordeelWens } from '@domain/toegang/helpdesk';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { useEffect, useState } from 'react';
import { useWensen } from '../../api/use-helpdesk';
import { media, text } from '../../ui/layout';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { Leeg } from '../../ui/Leeg';
import { useTitle } from '../../ui/use-title';
import { sorteerWensen, type WensOrde } from './sorteer-wensen';
import { WensKaart } from './WensKaart';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    alignContent: 'start',
    rowGap: '16px',
    padding: '16px 32px 32px',
    minHeight: 0,
    [media.narrow]: { padding: '16px 24px 24px' },
    [media.phone]: { padding: '16px' },
    [media.notNarrow]: { overflowY: 'auto' },
  },
  kop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    maxWidth: '760px',
  },
  titel: { ...text.stepTitle, outlineStyle: 'none' },
  onder: { ...text.help, margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  select: { '& select': { [media.phone]: { height: '44px', fontSize: '16px' } } },
  lijst: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '12px', maxWidth: '760px' },
});

type Props = {
  /** The wish that somebody came for. */
  bij: string | undefined;
  ik: Ik;
};

/** What schools wish for: everybody sees it and may vote; not who asked. */
export function WensenPagina({ bij, ik }: Props) {
  const styles = useStyles();
  const query = useWensen();
  const [orde, setOrde] = useState<WensOrde>('stemmen');
  const wensen = query.data?.ok ? query.data.value.wensen : undefined;
  const isGeladen = wensen !== undefined;
  useTitle('Wensen · Helpdesk · TOP Dossier');
  useEffect(() => {
    const doel = bij ? document.getElementById(`wens-${bij}`) : null;
    (doel ?? document.querySelector<HTMLElement>('[data-titel]'))?.focus();
  }, [bij, isGeladen]);
  return (
    <section className={styles.root} data-regio="wensen" tabIndex={-1} aria-label="Wensen">
      <div className={styles.kop}>
        <div>
          <h1 className={styles.titel} tabIndex={-1} data-titel>
            Wensen van alle scholen
          </h1>
          <p className={styles.onder}>Stem mee op wat jij ook mist. Een eigen wens stuur je als nieuwe vraag.</p>
        </div>
        <Select
          className={styles.select}
          aria-label="Volgorde"
          value={orde}
          onChange={(_, { value }) => setOrde(value as WensOrde)}
        >
          <option value="stemmen">Meeste stemmen</option>
          <option value="nieuw">Nieuwste</option>
        </Select>
      </div>
      <LaadFout query={query} titel="De wensen zijn niet geladen." watJeZiet="Je ziet de wensen" />
      {query.isPending && <Laden tekst="Wensen laden …" />}
      {wensen?.length === 0 && (
        <Leeg als="h2" icon={LightbulbRegular} titel="Nog geen wensen">
          Mis je iets? Stel een vraag en kies Gebruikerswens.
        </Leeg>
      )}
      <ul className={styles.lijst}>
        {sorteerWensen(wensen ?? [], orde).map((wens) => (
          <li key={wens.vraagId}>
            <WensKaart wens={wens} magBeoordelen={mayBeoordeelWens(ik.medewerker)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
