import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { WachtendeTaak } from '@domain/werkvoorraad/werkvoorraad';
import type { ReactNode } from 'react';
import { useTaken } from '../api/use-werkvoorraad';
import { Laden } from '../ui/Laden';
import { card, text } from '../ui/layout';
import { GeenTaken } from './GeenTaken';
import { TakenLijst } from './TakenLijst';

const useStyles = makeStyles({
  root: { ...card, overflow: 'hidden' },
  kop: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', padding: '12px 16px' },
  titel: text.cardTitle,
  meta: text.meta,
  leeg: { padding: '0 16px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  bot: { display: 'grid', rowGap: '8px', padding: '12px 0' },
});

const Botten = () => {
  const styles = useStyles();
  return (
    <Skeleton>
      {[1, 2, 3, 4].map((nummer) => (
        <div key={nummer} className={styles.bot}>
          <SkeletonItem size={12} style={{ width: '40%' }} />
          <SkeletonItem size={16} style={{ width: '70%' }} />
          <SkeletonItem size={12} style={{ width: '85%' }} />
        </div>
      ))}
    </Skeleton>
  );
};

/** The left half: what I have to do, with a date and a reason. */
export function WachtOpJou({ vandaag }: { vandaag: string }) {
  const styles = useStyles();
  const { data, isPending } = useTaken();
  const taken = data?.ok ? data.value.taken : undefined;
  return (
    <Kaart metTaken={(taken?.length ?? 0) > 0}>
      {taken && <Taken taken={taken} vandaag={vandaag} />}
      {isPending && (
        <div className={styles.leeg}>
          <Laden tekst="Taken laden …">
            <Botten />
          </Laden>
        </div>
      )}
    </Kaart>
  );
}

const Taken = ({ taken, vandaag }: { taken: readonly WachtendeTaak[]; vandaag: string }) =>
  taken.length > 0 ? <TakenLijst taken={taken} vandaag={vandaag} /> : <GeenTaken vandaag={vandaag} />;

function Kaart({ metTaken, children }: { metTaken: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-labelledby="wacht-op-jou" data-regio="taken" tabIndex={-1}>
      <div className={styles.kop}>
        <h2 id="wacht-op-jou" className={styles.titel}>
          Dit wacht op jou
        </h2>
        {metTaken && <span className={styles.meta}>op datum</span>}
      </div>
      {children}
    </section>
  );
}
