import { makeStyles } from '@fluentui/react-components';
import { CommentRegular } from '@fluentui/react-icons';
import type { BijeenkomstBeeld, TerugblikBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useTerugblik } from '../../api/use-bijeenkomsten';
import { Laden } from '../../ui/Laden';
import { Leeg } from '../../ui/Leeg';
import { text } from '../../ui/layout';
import { LaadFout } from '../../ui/LaadFout';
import { useKaartStyles } from './kaart-styles';
import { Plek } from './Plek';
import { describeStand, describeWachten } from './stand-tekst';
import { Terugblik } from './Terugblik';
import { TerugblikBotten } from './TerugblikBotten';
import { MIN_REACTIES } from './vraag-beeld';
import { legWolk } from './wolk/use-wolk';
import type { LegWolk } from './wolk/wolk-vorm';

const useStyles = makeStyles({ stand: { ...text.meta, margin: 0 } });

type Props = { beeld: BijeenkomstBeeld; leg?: LegWolk };

function Inhoud({ beeld, terugblik, leg }: Required<Props> & { terugblik: TerugblikBeeld }) {
  const styles = useStyles();
  const kaart = useKaartStyles();
  const nu = new Date().toISOString();
  const { reacties, isVerstuurd } = terugblik;
  if (reacties.length === 0)
    return (
      <div className={kaart.kaart}>
        <Leeg icon={CommentRegular} titel="Nog geen reacties.">
          {describeWachten(beeld, isVerstuurd, nu)}
        </Leeg>
      </div>
    );
  const stand = (
    <Plek naam="stand">
      <p className={styles.stand}>{describeStand(terugblik, nu)}</p>
    </Plek>
  );
  if (reacties.length < MIN_REACTIES)
    return (
      <>
        {stand}
        <div className={kaart.kaart}>
          <Leeg icon={CommentRegular} titel="Er is 1 reactie.">
            Vanaf 2 reacties lees je hier de antwoorden. Zo blijft het zonder naam.
          </Leeg>
        </div>
      </>
    );
  return (
    <>
      {stand}
      <Terugblik beeld={beeld} terugblik={terugblik} leg={leg} />
    </>
  );
}

/** The answers after a bijeenkomst, as word clouds with their tables. */
export function TerugblikTab({ beeld, leg = legWolk }: Props) {
  const query = useTerugblik(beeld.bijeenkomstId);
  const { data, error } = query;
  return (
    <>
      <LaadFout query={query} titel="De terugblik is niet geladen." watJeZiet="Je ziet de reacties" />
      {data?.ok && <Inhoud beeld={beeld} terugblik={data.value} leg={leg} />}
      {!data && !error && (
        <Laden tekst="Terugblik laden …">
          <TerugblikBotten />
        </Laden>
      )}
    </>
  );
}
