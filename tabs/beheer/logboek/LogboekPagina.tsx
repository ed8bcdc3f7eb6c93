import { toDag } from '@domain/datum/datum';
import { useState } from 'react';
import { useAuditlog } from '../../api/use-toezicht';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { useStore } from '../../ui/store';
import { BeheerBlad } from '../BeheerBlad';
import { usePostStyles } from '../post/post-styles';
import { logboekVraag, maandTot, toAuditVraag } from './logboek-vraag';
import { LogboekFilters } from './LogboekFilters';
import { Regels } from './Regels';

/** Who did what, and who looked into which dossier; never what stands in it. */
export function LogboekPagina() {
  const styles = usePostStyles();
  const [begin] = useState(() => maandTot(toDag(new Date().toISOString())));
  const vraag = useStore(logboekVraag) ?? begin;
  const gesteld = toAuditVraag(vraag);
  const query = useAuditlog(gesteld);
  return (
    <BeheerBlad
      titel="Logboek"
      onder="Wie in Beheer iets veranderde, en wie welk dossier las of veranderde. Dat jij hier kijkt, staat er ook in."
    >
      <LaadFout query={query} titel="Het logboek is niet geladen." watJeZiet="Je ziet het logboek" />
      <div className={styles.kaart}>
        <LogboekFilters vraag={vraag} onChange={logboekVraag.set} />
        {query.isPending && <Laden tekst="Logboek laden …" />}
        <Regels vraag={gesteld} query={query} />
      </div>
    </BeheerBlad>
  );
}
