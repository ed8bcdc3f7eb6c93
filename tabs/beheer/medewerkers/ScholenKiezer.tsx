import { Checkbox, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { isActief, type School } from '@domain/adresboek/medewerker';
import type { MeerkeuzeVeld } from '@domain/formulier/veld';
import { useState } from 'react';
import { BotsingInVeld } from '../../form/BotsingInVeld';
import { useFormulier } from '../../form/formulier-context';
import { toVeldIds } from '../../form/veld-ids';
import { VeldKader } from '../../form/VeldKader';
import { leesGekozen, wissel } from '../../form/inputs/gekozen';
import { media, text } from '../../ui/layout';

const useStyles = makeStyles({
  root: { width: '100%', minWidth: 0 },
  zoek: { width: '100%', maxWidth: 'none', [media.phone]: { minHeight: '44px', '& input': { fontSize: '16px' } } },
  lijst: {
    maxHeight: '232px',
    marginTop: '8px',
    padding: '2px 8px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  een: { display: 'flex' },
  meta: { ...text.meta, marginLeft: '6px' },
  geen: { ...text.help, margin: '8px 0' },
  telling: { ...text.meta, margin: '4px 0 0' },
});

const kern = (tekst: string): string => tekst.toLowerCase();

/** Those of this person first, then the rest by name; a school that is not in use only for who has it already. */
const opVolgorde = (scholen: readonly School[], had: readonly string[]): readonly School[] =>
  scholen
    .filter((school) => isActief(school) || had.includes(school.id))
    .toSorted((a, b) => Number(had.includes(b.id)) - Number(had.includes(a.id)) || a.naam.localeCompare(b.naam, 'nl'));

const tellingTekst = (aantal: number): string =>
  aantal === 0 ? 'Nog geen school gekozen.' : aantal === 1 ? '1 school gekozen.' : `${aantal} scholen gekozen.`;

type Props = { veld: MeerkeuzeVeld; scholen: readonly School[] };

/** A choice out of all schools: search, and tick. */
export function ScholenKiezer({ veld, scholen }: Props) {
  const styles = useStyles();
  const { antwoorden, bezwaarBij, botsingen, change, leave } = useFormulier();
  const gekozen = leesGekozen(antwoorden[veld.naam]);
  const [had] = useState(gekozen);
  const [zoek, setZoek] = useState('');
  const ids = toVeldIds(veld.naam);
  const bezwaar = bezwaarBij(veld.naam);
  const botsing = botsingen.find(({ pad }) => pad === veld.naam);
  const woord = kern(zoek.trim());
  const getoond = opVolgorde(scholen, had).filter(({ naam, id, wijk }) =>
    kern(`${naam} ${id} ${wijk}`).includes(woord),
  );
  return (
    <VeldKader
      veld={veld}
      pad={veld.naam}
      ids={ids}
      bezwaar={bezwaar}
      isGroep
      onVoorstel={() => undefined}
      onder={botsing && <BotsingInVeld veld={veld} botsing={botsing} />}
    >
      <div className={styles.root} onBlur={() => leave(veld.naam)}>
        <SearchBox
          className={styles.zoek}
          placeholder="Zoek op naam, nummer of wijk"
          aria-label="Zoek een school"
          autoComplete="off"
          dismiss={{ 'aria-label': 'Wis zoeken' }}
          value={zoek}
          onChange={(_, { value }) => setZoek(value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <div
          id={ids.invoer}
          role="group"
          aria-labelledby={ids.label}
          {...(bezwaar && { 'aria-describedby': ids.bezwaar })}
          className={styles.lijst}
        >
          {getoond.map(({ id, naam, wijk }) => (
            <div key={id} className={styles.een}>
              <Checkbox
                checked={gekozen.includes(id)}
                onChange={() => change(veld.naam, wissel(veld.opties, gekozen, id))}
                label={
                  <>
                    {naam}
                    <span className={styles.meta}>
                      {id} · {wijk}
                    </span>
                  </>
                }
              />
            </div>
          ))}
          {getoond.length === 0 && <p className={styles.geen}>Geen school gevonden.</p>}
        </div>
        <p className={styles.telling} role="status">
          {tellingTekst(gekozen.length)}
        </p>
      </div>
    </VeldKader>
  );
}
