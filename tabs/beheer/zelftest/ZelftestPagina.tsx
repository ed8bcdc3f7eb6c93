import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { toDag } from '@domain/datum/datum';
import type { ZelftestBeeld } from '@domain/beheer/zelftest/controle';
import { useZelftest } from '../../api/use-toezicht';
import { LaadFout } from '../../ui/LaadFout';
import { wanneer } from '../../ui/wanneer';
import { BeheerBlad } from '../BeheerBlad';
import { ControleRegel } from './ControleRegel';
import { ProefmailKaart } from './ProefmailKaart';
import { describeTelling, describeZelftest, sorteerUitkomsten, UITSLAG_ICON } from './uitslag-woorden';
import { useZelftestStyles } from './zelftest-styles';

function Uitkomsten({ beeld: { op, versie, uitkomsten } }: { beeld: ZelftestBeeld }) {
  const styles = useZelftestStyles();
  const { stand, titel } = describeZelftest(uitkomsten);
  const Icon = UITSLAG_ICON[stand];
  const moment = wanneer(op, toDag(new Date().toISOString()));
  return (
    <section className={styles.kaart} aria-labelledby="zelftest-titel">
      <div className={styles.kop} role="status">
        <Icon className={mergeClasses(styles.groot, styles[stand])} aria-hidden />
        <h2 id="zelftest-titel" className={styles.titel}>
          {titel}
        </h2>
      </div>
      <p className={styles.onder}>
        {describeTelling(uitkomsten)} · gecontroleerd {moment} · versie {versie}
      </p>
      <ul className={styles.lijst}>
        {sorteerUitkomsten(uitkomsten).map((uitkomst) => (
          <ControleRegel key={uitkomst.code} uitkomst={uitkomst} />
        ))}
      </ul>
    </section>
  );
}

/** Is everything right, and if not, what is wrong and how to mend it. */
export function ZelftestPagina() {
  const styles = useZelftestStyles();
  const query = useZelftest();
  const { isFetching } = query;
  const beeld = query.data?.ok ? query.data.value : undefined;
  return (
    <BeheerBlad
      titel="Zelftest"
      onder="Controleert alles waar de app van afhangt, en zegt hoe je herstelt wat niet klopt."
      acties={
        <Button
          appearance="primary"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={isFetching}
          onClick={() => !isFetching && void query.refetch()}
        >
          {isFetching ? 'Bezig met controleren …' : 'Controleer opnieuw'}
        </Button>
      }
    >
      <LaadFout query={query} titel="De zelftest is niet gelukt." watJeZiet="Je ziet de zelftest" />
      {!beeld && isFetching && (
        <p role="status" className={styles.onder}>
          Alles wordt gecontroleerd. Dit duurt hooguit tien seconden.
        </p>
      )}
      {beeld && <Uitkomsten beeld={beeld} />}
      <ProefmailKaart />
    </BeheerBlad>
  );
}
